import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import {
  budgetStatusNames,
  budgetStatusOf,
  dimensionsOf,
  fiscalMonths,
  isLongTitle,
  measureKindNames,
  measureKinds,
  measureSchema,
  targetGroupNames,
  targetGroups as allGroups,
  placeInFiscalYear,
  type Dimension,
  type MeasureKind,
  type PlanMeasure,
  type TargetGroup,
} from '@sucharit/domain/plans';
import type { FiscalYear } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMonth } from '../../shared/format.js';
import { LinesField } from '../../shared/lines-field.js';
import { MoneyField, saysNone } from '../../shared/money-field.js';
import { IndicatorsField } from './indicators-field.js';
import { LinksField, type LinkTargets } from './links-field.js';
import { PeriodBar } from './period-bar.js';
import { HelpedField } from './plan-help.js';
import { StepsField } from './steps-field.js';
import { usePlanFieldWords } from './plan-field-words.js';

const {
  dimension,
  kind,
  mission,
  responsibleUnit,
  responsiblePosition,
  objectives,
  targetGroups,
  budget,
  allotted,
  budgetSource,
  startMonth,
  endMonth,
} = measureSchema;

/** A period with another first or last month; the other one moves along where the period would end before it starts. */
function periodWith(measure: PlanMeasure, name: 'startMonth' | 'endMonth', month: number | null): Partial<PlanMeasure> {
  const other = name === 'startMonth' ? measure.endMonth : measure.startMonth;
  if (month === null || other === null) return { [name]: month };
  const [from, to] = name === 'startMonth' ? [month, other] : [other, month];
  return placeInFiscalYear(from) <= placeInFiscalYear(to) ? { [name]: month } : { startMonth: month, endMonth: month };
}

/** A budget with an amount, of none, or left open. */
const budgetWith = (amount: string | null, usesNone: boolean): Partial<PlanMeasure> => ({
  budget: amount,
  budgetStatus: budgetStatusOf(amount, usesNone ? 'NO_BUDGET' : 'NOT_STATED'),
});

/** The fields of one measure; each list has half the width, so that its lines do not break. */
export function MeasureFields({
  measure,
  fiscalYear,
  isNew,
  targets,
  onChange,
}: {
  measure: PlanMeasure;
  fiscalYear: number;
  /** True for a measure that was just added: its title gets the focus. */
  isNew: boolean;
  targets: LinkTargets;
  onChange: (changes: Partial<PlanMeasure>) => void;
}) {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  const { headingOf } = usePlanFieldWords(fiscalYear);
  const dimensions = dimensionsOf(fiscalYear as FiscalYear);
  const field = (label: string) => ({
    label,
    size: 'small' as const,
    fullWidth: true,
    slotProps: { htmlInput: { 'aria-label': `${label} ${measure.number}` } },
  });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(6, minmax(0, 1fr))' },
        '& > *': { gridColumn: { md: 'span 2' } },
        '& > .whole': { gridColumn: { md: '1 / -1' } },
        '& > .half': { gridColumn: { md: 'span 3' } },
        '& > .most': { gridColumn: { md: 'span 4' } },
      }}
    >
      <HelpedField of="measures.title" className="whole">
        <TextField
          {...field(translate('plan.measure'))}
          multiline
          autoFocus={isNew}
          value={measure.title}
          helperText={
            isLongTitle(measure.title) &&
            translate('planEditing.long_title', { count: [...measure.title.trim()].length })
          }
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </HelpedField>
      <HelpedField of="measures.dimension" className="most">
        <TextField
          select
          size="small"
          fullWidth
          label={nameOf(dimension)}
          sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
          value={measure.dimension ?? ''}
          onChange={({ target }) => onChange({ dimension: (target.value || null) as Dimension | null })}
        >
          {dimensions.map((candidate) => (
            <MenuItem key={candidate.dimension} value={candidate.dimension}>
              {candidate.number}. {nameOf(candidate)}
            </MenuItem>
          ))}
        </TextField>
      </HelpedField>
      <HelpedField of="measures.kind">
        <TextField
          select
          size="small"
          fullWidth
          label={nameOf(kind)}
          value={measure.kind ?? ''}
          onChange={({ target }) => onChange({ kind: (target.value || null) as MeasureKind | null })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('planEditing.kind_open')}</MenuItem>
          {measureKinds.map((code) => (
            <MenuItem key={code} value={code}>
              {nameOf(measureKindNames[code])}
            </MenuItem>
          ))}
        </TextField>
      </HelpedField>
      <HelpedField of="measures.mission" className="whole">
        <TextField
          {...field(nameOf(mission))}
          multiline
          value={measure.mission}
          onChange={({ target }) => onChange({ mission: target.value })}
        />
      </HelpedField>
      <HelpedField of="measures.objectives" className="half">
        <LinesField
          {...field(headingOf(objectives))}
          minRows={2}
          items={measure.objectives}
          onItems={(items) => onChange({ objectives: items })}
        />
      </HelpedField>
      <Box className="half">
        <StepsField measure={measure} fiscalYear={fiscalYear} onChange={onChange} />
      </Box>
      <Box className="whole">
        <IndicatorsField measure={measure} onChange={(indicators) => onChange({ indicators })} />
      </Box>
      <HelpedField of="measures.targetGroups" className="whole">
        <TextField
          select
          size="small"
          fullWidth
          label={nameOf(targetGroups)}
          value={measure.targetGroups}
          onChange={({ target }) => {
            const chosen = target.value as unknown as readonly TargetGroup[];
            onChange({ targetGroups: allGroups.filter((group) => chosen.includes(group)) });
          }}
          sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
          slotProps={{
            select: {
              multiple: true,
              renderValue: (chosen) =>
                (chosen as readonly TargetGroup[]).map((group) => nameOf(targetGroupNames[group])).join(' · '),
            },
          }}
        >
          {allGroups.map((group) => (
            <MenuItem key={group} value={group} dense>
              <Checkbox size="small" checked={measure.targetGroups.includes(group)} sx={{ py: 0 }} />
              {nameOf(targetGroupNames[group])}
            </MenuItem>
          ))}
        </TextField>
      </HelpedField>
      <HelpedField of="measures.budget" and="measures.budgetStatus">
        <Box>
          <MoneyField
            {...field(headingOf(budget))}
            // The placeholder shows before the field has the focus.
            slotProps={{ ...field(headingOf(budget)).slotProps, inputLabel: { shrink: true } }}
            placeholder={nameOf(budgetStatusNames[budgetStatusOf(null, measure.budgetStatus)])}
            amount={measure.budget}
            onAmount={(amount, typed) => onChange(budgetWith(amount, saysNone(typed)))}
          />
          <FormControlLabel
            slotProps={{ typography: { variant: 'body2' } }}
            control={
              <Checkbox
                size="small"
                slotProps={{
                  input: { 'aria-label': `${nameOf(budgetStatusNames.NO_BUDGET)} ${measure.number}` },
                }}
                checked={measure.budget === null && measure.budgetStatus === 'NO_BUDGET'}
                onChange={(_event, checked) => onChange(budgetWith(null, checked))}
              />
            }
            label={nameOf(budgetStatusNames.NO_BUDGET)}
          />
        </Box>
      </HelpedField>
      <HelpedField of="measures.allotted">
        <MoneyField
          {...field(headingOf(allotted))}
          amount={measure.allotted}
          onAmount={(amount) => onChange({ allotted: amount })}
        />
      </HelpedField>
      <HelpedField of="measures.budgetSource">
        <TextField
          {...field(nameOf(budgetSource))}
          value={measure.budgetSource ?? ''}
          onChange={({ target }) => onChange({ budgetSource: target.value || null })}
        />
      </HelpedField>
      <HelpedField of="measures.responsibleUnit" className="half">
        <TextField
          {...field(nameOf(responsibleUnit))}
          value={measure.responsibleUnit ?? ''}
          onChange={({ target }) => onChange({ responsibleUnit: target.value || null })}
        />
      </HelpedField>
      <HelpedField of="measures.responsiblePosition" className="half">
        <TextField
          {...field(nameOf(responsiblePosition))}
          value={measure.responsiblePosition ?? ''}
          onChange={({ target }) => onChange({ responsiblePosition: target.value || null })}
        />
      </HelpedField>
      {(
        [
          ['startMonth', startMonth],
          ['endMonth', endMonth],
        ] as const
      ).map(([name, own]) => (
        <HelpedField key={name} of={`measures.${name}`}>
          <TextField
            select
            size="small"
            fullWidth
            label={nameOf(own)}
            value={measure[name] ?? ''}
            onChange={({ target }) =>
              onChange(periodWith(measure, name, target.value === '' ? null : Number(target.value)))
            }
          >
            <MenuItem value="">–</MenuItem>
            {fiscalMonths.map((month) => (
              <MenuItem key={month} value={month}>
                {formatMonth(month, language)}
              </MenuItem>
            ))}
          </TextField>
        </HelpedField>
      ))}
      <PeriodBar startMonth={measure.startMonth} endMonth={measure.endMonth} steps={measure.plannedSteps} />
      <Box className="whole">
        <LinksField measure={measure} targets={targets} onChange={(answers) => onChange({ answers })} />
      </Box>
    </Box>
  );
}
