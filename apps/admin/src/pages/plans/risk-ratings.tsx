import Typography from '@mui/material/Typography';
import type { PlanRisk } from '@sucharit/domain/plans';
import { riskAreaNames, riskScore } from '@sucharit/domain/risks';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';

/** The area of a risk, and how it is rated now and after what is planned; nothing of a risk of which nothing is said. */
export function RiskRatings({ risk }: { risk: PlanRisk }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const rated = (likelihood: number | null, impact: number | null): string | null => {
    const score = riskScore(likelihood, impact);
    return score === null ? null : translate('risks.rating', { likelihood, impact, score });
  };
  const residual = rated(risk.residualLikelihood, risk.residualImpact);
  const parts = [
    risk.area && nameOf(riskAreaNames[risk.area]),
    rated(risk.likelihood, risk.impact) ?? translate('risks.not_rated'),
    residual && `${translate('risks.residual')} ${residual}`,
  ].filter(Boolean);
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
      {parts.join(' · ')}
    </Typography>
  );
}
