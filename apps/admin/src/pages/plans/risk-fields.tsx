import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { choiceNames, riskSchema, type PlanRisk } from '@sucharit/domain/plans';
import { riskScore, withinCurrent } from '@sucharit/domain/risks';
import { fiscalYearStart, type FiscalYear } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { DateField } from '../../shared/date-field.js';
import { linesOf } from '../../shared/lines-field.js';
import { HelpedField } from './plan-help.js';

type WordsField = 'process' | 'unit' | 'event' | 'cause' | 'likelihoodReason' | 'impactReason' | 'control' | 'owner';
type ChoiceField = 'area' | 'controlStrength' | 'response' | 'state';
type RatingField = 'likelihood' | 'impact' | 'residualLikelihood' | 'residualImpact';

/** True where the rating would make the residual risk graver than the current one. */
function isAbove(risk: PlanRisk, name: RatingField, rating: number): boolean {
  if (name === 'likelihood' || name === 'impact') return false;
  const residual = { ...risk, [name]: rating };
  const current = riskScore(risk.likelihood, risk.impact);
  const left = riskScore(residual.residualLikelihood, residual.residualImpact);
  return current !== null && left !== null && left > current;
}

/** The fields of one risk of the register. */
export function RiskFields({
  risk,
  fiscalYear,
  isNew,
  size,
  onChange,
  onLines,
}: {
  risk: PlanRisk;
  fiscalYear: number;
  /** True for a risk that was just added: its words get the focus. */
  isNew: boolean;
  /** Ratings go from 1 to this. */
  size: number;
  onChange: (changes: Partial<PlanRisk>) => void;
  /** Several lines were pasted where no words stand yet: each is a risk. */
  onLines: (lines: readonly string[]) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const named = (name: keyof typeof riskSchema) => {
    const label = nameOf(riskSchema[name]);
    return {
      label,
      size: 'small' as const,
      fullWidth: true,
      slotProps: { htmlInput: { 'aria-label': `${label} ${risk.number}` } },
    };
  };
  const words = (name: WordsField, className: string, multiline = true) => (
    <HelpedField of={`risks.${name}`} className={className}>
      <TextField
        {...named(name)}
        multiline={multiline}
        value={risk[name] ?? ''}
        onChange={({ target }) => onChange({ [name]: target.value || null })}
      />
    </HelpedField>
  );
  const chosen = (name: ChoiceField, className: string) => (
    <HelpedField of={`risks.${name}`} className={className}>
      <TextField
        select
        size="small"
        fullWidth
        label={nameOf(riskSchema[name])}
        sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
        value={risk[name] ?? ''}
        onChange={({ target }) => onChange({ [name]: target.value || null })}
      >
        <MenuItem value="">–</MenuItem>
        {choiceNames(riskSchema[name].choice, fiscalYear as FiscalYear).map(([code, own]) => (
          <MenuItem key={code} value={code}>
            {nameOf(own)}
          </MenuItem>
        ))}
      </TextField>
    </HelpedField>
  );
  const rated = (name: RatingField, className = '') => (
    <HelpedField of={`risks.${name}`} className={className}>
      <TextField
        select
        size="small"
        fullWidth
        label={nameOf(riskSchema[name])}
        value={risk[name] ?? ''}
        {...(name === 'residualLikelihood' ? { helperText: translate('risks.residual_hint') } : {})}
        onChange={({ target }) => {
          const changed = { ...risk, [name]: target.value === '' ? null : Number(target.value) };
          const { likelihood, impact, residualLikelihood, residualImpact } = withinCurrent(changed);
          onChange({ likelihood, impact, residualLikelihood, residualImpact });
        }}
      >
        <MenuItem value="">–</MenuItem>
        {Array.from({ length: size }, (_none, index) => index + 1).map((rating) => (
          <MenuItem key={rating} value={rating} disabled={isAbove(risk, name, rating)}>
            {rating}
          </MenuItem>
        ))}
      </TextField>
    </HelpedField>
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(6, minmax(0, 1fr))' },
        '& > .whole': { gridColumn: { md: '1 / -1' } },
        '& > .half': { gridColumn: { md: 'span 3' } },
        '& > .third': { gridColumn: { md: 'span 2' } },
        '& > .rest': { gridColumn: { md: 'span 5' } },
      }}
    >
      <HelpedField of="risks.description" className="whole">
        <TextField
          {...named('description')}
          multiline
          autoFocus={isNew}
          value={risk.description}
          {...(risk.description.trim() === '' ? { error: true, helperText: translate('risks.words_needed') } : {})}
          onChange={({ target }) => onChange({ description: target.value })}
          onPaste={(event) => {
            const lines = linesOf(event.clipboardData.getData('text'));
            if (risk.description.trim() !== '' || lines.length < 2) return;
            event.preventDefault();
            onLines(lines);
          }}
        />
      </HelpedField>
      {chosen('area', 'third')}
      {words('process', 'third', false)}
      {words('unit', 'third', false)}
      {words('event', 'half')}
      {words('cause', 'half')}
      {rated('likelihood')}
      {words('likelihoodReason', 'rest')}
      {rated('impact')}
      {words('impactReason', 'rest')}
      {words('control', 'half')}
      {chosen('controlStrength', 'half')}
      {chosen('response', 'third')}
      {rated('residualLikelihood', 'third')}
      {rated('residualImpact', 'third')}
      {words('owner', 'third', false)}
      <HelpedField of="risks.reviewOn" className="third">
        <DateField
          label={nameOf(riskSchema.reviewOn)}
          value={risk.reviewOn}
          onChange={(reviewOn) => onChange({ reviewOn })}
          reference={fiscalYearStart(fiscalYear as FiscalYear)}
        />
      </HelpedField>
      {chosen('state', 'third')}
    </Box>
  );
}
