import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { riskAreaNames } from '@sucharit/domain/risks';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { TextLink } from '../../shared/text-link.js';
import { ratedAt, type Moment } from './risk-cells.js';
import { LevelMark, type DrawnMatrix } from './risk-map.js';
import type { RiskMapQuery } from './risks.operations.js';

type Risk = RiskMapQuery['listed']['nodes'][number];

/** Risks of many districts, each with its level, its district, and the way to its place in the plan. */
export function RiskRows({
  risks,
  matrix,
  moment,
}: {
  risks: readonly Risk[];
  matrix: DrawnMatrix | null;
  moment: Moment;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  if (risks.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{translate('risks.none_here')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {risks.map((risk) => {
        const { likelihood, impact } = ratedAt(risk, moment);
        const level = moment === 'current' ? risk.level : risk.residualLevel;
        const band = level === null ? undefined : matrix?.bands[level - 1];
        const figures =
          likelihood === null || impact === null ? '' : `${likelihood} × ${impact} = ${likelihood * impact}`;
        const others = [
          figures,
          risk.area && nameOf(riskAreaNames[risk.area]),
          risk.measures.length === 0
            ? translate('gaps.unanswered')
            : translate('risks.answered_by', { numbers: risk.measures.map(({ number }) => number).join(', ') }),
        ];
        return (
          <Box
            component="li"
            key={risk.id}
            sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <TextLink to={`/plans/${risk.plan.id}#risk-${risk.number}`}>
                {translate('risks.in_plan_of', { name: nameOf(risk.district), number: risk.number })}
              </TextLink>
              {band ? <LevelMark band={band} /> : <span>{translate('risks.not_rated')}</span>}
            </Box>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{risk.description}</Typography>
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {others.filter(Boolean).join(' · ')}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
