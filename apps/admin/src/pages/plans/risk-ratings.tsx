import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PlanRisk } from '@sucharit/domain/plans';
import { matrixInForce, riskAreaNames, riskLevel, riskScore } from '@sucharit/domain/risks';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { riskMatricesQuery, type RiskMatricesQuery } from './plans.operations.js';

/** A matrix of risks with the bands of its levels. */
export type RiskMatrixData = RiskMatricesQuery['riskMatrices'][number];

/** The matrix by which a plan of the year calls its risks; null while it is not known, or when none is in force. */
export function useRiskMatrix(fiscalYear: number): RiskMatrixData | null {
  const { data } = useOperation(riskMatricesQuery);
  return data ? matrixInForce(data.riskMatrices, fiscalYear) : null;
}

/** The area of a risk, and how it is rated now and after what is planned, with the name of each level. */
export function RiskRatings({ risk, matrix }: { risk: PlanRisk; matrix: RiskMatrixData | null }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const rated = (likelihood: number | null, impact: number | null): string | null => {
    const score = riskScore(likelihood, impact);
    if (score === null) return null;
    const band = matrix?.bands[(riskLevel(matrix, score) ?? 0) - 1];
    const figures = `${likelihood} × ${impact} = ${score}`;
    return band ? `${translate('risks.level', { name: nameOf(band) })} (${figures})` : figures;
  };
  const residual = rated(risk.residualLikelihood, risk.residualImpact);
  const others = [
    risk.area && nameOf(riskAreaNames[risk.area]),
    residual && `${translate('risks.residual')} ${residual}`,
  ];
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
      <Box component="span" sx={{ color: 'text.primary' }}>
        {rated(risk.likelihood, risk.impact) ?? translate('risks.not_rated')}
      </Box>
      {others.filter(Boolean).map((part) => ` · ${part}`)}
    </Typography>
  );
}
