import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { guidelineTarget, planSchema, type PlanContent, type PlanMeasure } from '@sucharit/domain/plans';
import { coversYear, findHigherPlans } from '@sucharit/domain/references';
import type { FiscalYear } from '@sucharit/domain/shared';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { Status } from '../../shared/status.js';
import { AnsweredBy } from './links-field.js';
import { HelpedField, PartHelp } from './plan-help.js';
import { useHigherPlans, type HigherPlanData } from '../../shared/use-higher-plans.js';

type Chosen = PlanContent['higherPlans'];

/** The higher plans on which a plan rests, and those that its text names beside them, which are suggestions. */
export function HigherPlansField({
  chosen,
  text,
  fiscalYear,
  measures,
  editable,
  onChange,
}: {
  chosen: Chosen;
  text: string;
  fiscalYear: FiscalYear;
  measures: readonly PlanMeasure[];
  editable: boolean;
  onChange: (chosen: Chosen) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const list = useHigherPlans();
  const named = useMemo(
    () => (editable ? findHigherPlans(text, list, fiscalYear) : []),
    [editable, fiscalYear, list, text],
  );
  const isOpen = ({ code }: Pick<HigherPlanData, 'code'>): boolean => !chosen.some((own) => own.code === code);
  const wordsOf = (plan: HigherPlanData): string => `${nameOf(plan)} (${plan.firstYear}–${plan.lastYear})`;
  const add = ({ code }: Pick<HigherPlanData, 'code'>): void => onChange([...chosen, { code }]);
  const suggested = named.map(({ plan }) => plan).filter(isOpen);
  return (
    <Box id="higherPlans" sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', scrollMarginTop: 80 }}>
      <Box>
        <Typography variant="h3" sx={{ display: 'inline-block', mr: 0.5 }}>
          {nameOf(planSchema.higherPlans)}
        </Typography>
        <PartHelp of="higherPlans" />
      </Box>
      {chosen.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('references.nothing_chosen')}
        </Typography>
      )}
      {chosen.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5, maxWidth: '90ch' }}>
          {chosen.map(({ code }) => {
            const plan = list.find((listed) => listed.code === code);
            const words = plan ? wordsOf(plan) : translate('references.unknown', { code });
            return (
              <Box component="li" key={code} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
                <Box sx={{ minWidth: 0, flex: '1 1 auto', display: 'grid', gap: 0.25, justifyItems: 'start' }}>
                  <Typography variant="body2">{words}</Typography>
                  {plan && !coversYear(plan, fiscalYear) && (
                    <Status status="OVERDUE" label={translate('references.out_of_cycle', { year: fiscalYear })} />
                  )}
                  {plan && plan.guidelines.length > 0 && (
                    <Box
                      component="ul"
                      aria-label={translate('references.guidelines_of', { name: words })}
                      sx={{ m: 0, pl: 2.5 }}
                    >
                      {plan.guidelines.map((guideline) => (
                        <li key={guideline.number}>
                          <Typography variant="body2" component="span">
                            {guideline.number}. {nameOf(guideline)}
                          </Typography>
                          <AnsweredBy
                            link={{ kind: 'GUIDELINE', target: guidelineTarget(code, guideline.number) }}
                            measures={measures}
                          />
                        </li>
                      ))}
                    </Box>
                  )}
                </Box>
                {editable && (
                  <IconButton
                    size="small"
                    aria-label={translate('references.take_away', { name: words })}
                    onClick={() => onChange(chosen.filter((own) => own.code !== code))}
                  >
                    <CloseOutlined fontSize="small" />
                  </IconButton>
                )}
              </Box>
            );
          })}
        </Box>
      )}
      {editable && (
        <Box sx={{ maxWidth: 720 }}>
          <HelpedField of="higherPlans.code">
            <Autocomplete
              size="small"
              blurOnSelect
              clearOnBlur
              options={list.filter(isOpen)}
              value={null}
              getOptionKey={({ code }) => code}
              getOptionLabel={wordsOf}
              onChange={(_event, plan) => {
                if (plan) add(plan);
              }}
              renderInput={(input) => <TextField {...input} label={translate('references.choose')} />}
            />
          </HelpedField>
        </Box>
      )}
      {suggested.length > 0 && (
        <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {translate('references.suggested')}
          </Typography>
          {suggested.map((plan) => {
            const words = wordsOf(list.find(({ code }) => code === plan.code) as HigherPlanData);
            return (
              <Button
                key={plan.code}
                size="small"
                variant="outlined"
                sx={{ textAlign: 'left' }}
                onClick={() => add(plan)}
              >
                {translate('references.choose_one', { name: words })}
              </Button>
            );
          })}
        </Box>
      )}
    </Box>
  );
}
