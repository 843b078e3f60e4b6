import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fieldsOf } from '@sucharit/domain/content';
import { planSchema, riskSchema, type PlanMeasure, type PlanRisk } from '@sucharit/domain/plans';
import { useLanguage } from '../../i18n/use-language.js';
import { DownloadMenu } from '../../shared/download-menu.js';
import { useTranslate } from 'react-admin';
import { RiskRatings, useRiskMatrix } from './risk-ratings.js';
import { AnsweredBy } from './links-field.js';
import { usePlanFieldWords } from './plan-field-words.js';

const told = fieldsOf(riskSchema).filter(([, field]) => field.kind !== 'identity' && field.kind !== 'number');

/** The register of risks for reading: of each risk its words, and below them what else is said of it. */
export function RisksList({
  planId,
  risks,
  measures,
  fiscalYear,
}: {
  planId: string;
  risks: readonly PlanRisk[];
  measures: readonly PlanMeasure[];
  fiscalYear: number;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const matrix = useRiskMatrix(fiscalYear);
  const { wordsOf } = usePlanFieldWords(fiscalYear);
  return (
    <>
      <DownloadMenu
        table={nameOf(planSchema.risks)}
        list="risks"
        filter={{ plan: { id: { eq: planId } } }}
        columns={[
          ['number', nameOf(riskSchema.number)] as const,
          ['level', translate('risks.level_heading')] as const,
          ['residualLevel', translate('risks.residual_level_heading')] as const,
          ...told.map(([name, field]) => [name, nameOf(field)] as const),
        ]}
      />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {risks.map((risk) => (
          <Box
            component="li"
            key={risk.id}
            id={`risk-${risk.number}`}
            sx={{ borderTop: 1, borderColor: 'divider', py: 1, scrollMarginTop: 80 }}
          >
            <Typography sx={{ overflowWrap: 'anywhere' }}>
              {risk.number}. {risk.description}
            </Typography>
            <RiskRatings risk={risk} matrix={matrix} />
            <AnsweredBy link={{ kind: 'RISK', target: risk.id ?? '' }} measures={measures} />
            <Box
              component="dl"
              sx={{
                m: 0,
                pl: { sm: 3 },
                display: 'grid',
                gridTemplateColumns: { sm: '14rem minmax(0, 1fr)' },
                columnGap: 2,
                typography: 'body2',
                '& dt': { color: 'text.secondary' },
                '& dd': { m: 0, overflowWrap: 'anywhere' },
              }}
            >
              {told.flatMap(([name, field]) => {
                const lines = name === 'description' ? [] : wordsOf(field, risk[name as keyof PlanRisk]);
                return lines.length === 0
                  ? []
                  : [
                      <Box key={name} sx={{ display: 'contents' }}>
                        <dt>{nameOf(field)}</dt>
                        <dd>{lines.join(' ')}</dd>
                      </Box>,
                    ];
              })}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
