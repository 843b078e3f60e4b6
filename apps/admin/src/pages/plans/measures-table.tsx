import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { fieldsOf } from '@sucharit/domain/content';
import {
  budgetStatusNames,
  dimensionsOf,
  measureKindNames,
  measureSchema,
  targetGroupNames,
} from '@sucharit/domain/plans';
import type { FiscalYear } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { formatBaht } from '../../shared/format.js';
import { PercentBar } from '../../shared/percent-bar.js';
import { IndicatorsRead } from './indicators-field.js';
import { LinksRead, type LinkTargets } from './links-field.js';
import { PeriodBar } from './period-bar.js';
import { StepsRead } from './steps-field.js';
import { usePlanFieldWords } from './plan-field-words.js';
import type { MeasureData } from './plan-data.js';

interface MeasuresTableProps {
  readonly planId: string;
  readonly measures: readonly MeasureData[];
  readonly fiscalYear: number;
  readonly targets: LinkTargets;
  /** The content below a measure: its comments. */
  readonly below: (measure: MeasureData) => ReactNode;
}

const {
  number: no,
  objectives: aims,
  methods: steps,
  indicators: indicatorsField,
  targetGroups: groupsField,
  budget: money,
  allotted: allottedField,
  budgetSource: sourceField,
  responsibleUnit: unit,
  responsiblePosition: position,
} = measureSchema;

function Items({ items }: { items: readonly string[] }) {
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.25, fontSize: '0.875rem', lineHeight: 1.6, overflowWrap: 'anywhere' }}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Box>
  );
}

/** The title of a measure, its kind, mission and dimension. */
function Title({
  measure,
  fiscalYear,
  targets,
  number = false,
}: {
  measure: MeasureData;
  fiscalYear: number;
  targets: LinkTargets;
  number?: boolean;
}) {
  const { nameOf } = useLanguage();
  const { title, kind, dimension, mission, responsibleUnit, responsiblePosition } = measure;
  const named = dimensionsOf(fiscalYear as FiscalYear).find((candidate) => candidate.dimension === dimension);
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {number && `${measure.number}. `}
        {title}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {kind && `${nameOf(measureKindNames[kind])} · `}
        {named && `${named.number}. ${nameOf(named)}`}
        {mission && ` · ${mission}`}
      </Typography>
      {responsibleUnit && (
        <Typography variant="caption" component="div">
          {nameOf(unit)}: {responsibleUnit}
        </Typography>
      )}
      {responsiblePosition && (
        <Typography variant="caption" component="div">
          {nameOf(position)}: {responsiblePosition}
        </Typography>
      )}
      {measure.targetGroups.length > 0 && (
        <Typography variant="caption" component="div">
          {nameOf(groupsField)}: {measure.targetGroups.map((group) => nameOf(targetGroupNames[group])).join(' · ')}
        </Typography>
      )}
      <PeriodBar startMonth={measure.startMonth} endMonth={measure.endMonth} steps={measure.plannedSteps} />
      <LinksRead answers={measure.answers} targets={targets} />
    </>
  );
}

/** The budget of a measure, with the money that it was allotted and the source where they are known. */
function Budget({ measure: { budget, budgetStatus, allotted, budgetSource } }: { measure: MeasureData }) {
  const { nameOf } = useLanguage();
  return (
    <>
      {budget === null ? nameOf(budgetStatusNames[budgetStatus]) : formatBaht(budget)}
      {allotted && (
        <Typography variant="caption" component="div" sx={{ whiteSpace: 'normal' }}>
          {nameOf(allottedField)}: {formatBaht(allotted)}
        </Typography>
      )}
      {budgetSource && (
        <Typography variant="caption" component="div" sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
          {nameOf(sourceField)}: {budgetSource}
        </Typography>
      )}
    </>
  );
}

/** The plan's table of measures, for reading; on a narrow screen one measure under the other. */
export function MeasuresTable({ planId, measures, fiscalYear, targets, below }: MeasuresTableProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { headingOf } = usePlanFieldWords(fiscalYear);
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const progress = translate('district.latest_progress');
  return (
    <>
      <Box sx={{ px: 1.5 }}>
        <DownloadMenu
          table={translate('plan.measure')}
          list="measures"
          filter={{ plan: { id: { eq: planId } } }}
          columns={[
            ...fieldsOf(measureSchema)
              .filter(([, own]) => own.kind !== 'identity' && own.kind !== 'items')
              .map(([name, own]) => [name, headingOf(own)] as const),
            ['percentComplete', progress],
          ]}
        />
      </Box>
      {isNarrow ? (
        <Box
          component="ol"
          aria-label={translate('plan.measure')}
          sx={{ listStyle: 'none', m: 0, p: 0, '& > li': { borderTop: 1, borderColor: 'divider', px: 2, py: 1.5 } }}
        >
          {measures.map((measure) => (
            <Box component="li" key={measure.id} id={`measure-${measure.number}`}>
              <Title measure={measure} fiscalYear={fiscalYear} targets={targets} number />
              <Box
                component="dl"
                sx={{
                  m: 0,
                  mt: 1,
                  '& dt': { typography: 'caption', color: 'text.secondary' },
                  '& dd': { m: 0, mb: 1 },
                }}
              >
                <dt>{headingOf(aims)}</dt>
                <dd>
                  <Items items={measure.objectives} />
                </dd>
                <dt>{headingOf(steps)}</dt>
                <dd>
                  <StepsRead methods={measure.methods} plannedSteps={measure.plannedSteps} />
                </dd>
                {measure.indicators.length > 0 && (
                  <>
                    <dt>{headingOf(indicatorsField)}</dt>
                    <dd>
                      <IndicatorsRead indicators={measure.indicators} />
                    </dd>
                  </>
                )}
                <dt>{headingOf(money)}</dt>
                <dd>
                  <Budget measure={measure} />
                </dd>
                <dt>{progress}</dt>
                <dd>
                  <PercentBar percent={measure.percentComplete} />
                </dd>
              </Box>
              {below(measure)}
            </Box>
          ))}
        </Box>
      ) : (
        <TableContainer tabIndex={0} role="region" aria-label={translate('plan.measure')}>
          <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                {[nameOf(no), translate('plan.measure'), ...[aims, steps, money].map(headingOf)].map((heading) => (
                  <TableCell key={heading}>{heading}</TableCell>
                ))}
                <TableCell sx={{ width: 110 }}>{progress}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {measures.map((measure) => (
                <TableRow key={measure.id} id={`measure-${measure.number}`}>
                  <TableCell>{measure.number}</TableCell>
                  <TableCell component="th" scope="row" sx={{ width: '26%' }}>
                    <Title measure={measure} fiscalYear={fiscalYear} targets={targets} />
                    {below(measure)}
                  </TableCell>
                  <TableCell sx={{ width: '24%' }}>
                    <Items items={measure.objectives} />
                    {measure.indicators.length > 0 && (
                      <Box sx={{ mt: 1 }}>
                        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                          {headingOf(indicatorsField)}
                        </Typography>
                        <IndicatorsRead indicators={measure.indicators} />
                      </Box>
                    )}
                  </TableCell>
                  <TableCell>
                    <StepsRead methods={measure.methods} plannedSteps={measure.plannedSteps} />
                  </TableCell>
                  <TableCell sx={{ whiteSpace: measure.budget === null ? 'normal' : 'nowrap' }}>
                    <Budget measure={measure} />
                  </TableCell>
                  <TableCell>
                    <PercentBar percent={measure.percentComplete} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </>
  );
}
