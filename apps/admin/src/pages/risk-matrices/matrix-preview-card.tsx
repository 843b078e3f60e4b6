import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { riskSchema } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useLanguage, type Named } from '../../i18n/use-language.js';
import { Card } from '../../shared/card.js';
import { TextLink } from '../../shared/text-link.js';
import type { RatingByMatrixFragment, RiskMatrixPreviewQuery } from './risk-matrices.operations.js';

type Preview = RiskMatrixPreviewQuery['riskMatrixPreview'];
type Levels = readonly Named[];

/** The effect of a matrix on the risks of its years, as the API computed it: by district, and risk by risk. Nothing of it is saved. */
export function MatrixPreviewCard({ preview, before, after }: { preview: Preview; before: Levels; after: Levels }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { riskCount, movedCount, reratedCount, districts, moved } = preview;
  const named = (levels: Levels, level: number | null): string => {
    const found = level === null ? undefined : levels[level - 1];
    return found ? nameOf(found) : translate('risks.not_rated');
  };
  const move = ({ from, to, count }: Preview['districts'][number]['moves'][number]): string =>
    `${named(before, from)} → ${named(after, to)}: ${count}`;
  const rated = (levels: Levels, rating: RatingByMatrixFragment): string => {
    const one = (likelihood: number | null, impact: number | null, level: number | null): string =>
      likelihood === null || impact === null ? '–' : `${named(levels, level)} (${likelihood} × ${impact})`;
    const { likelihood, impact, level, residualLikelihood, residualImpact, residualLevel } = rating;
    const residual = one(residualLikelihood, residualImpact, residualLevel);
    return `${one(likelihood, impact, level)}${residual === '–' ? '' : ` · ${translate('risks.residual')} ${residual}`}`;
  };
  return (
    <Card title={translate('matrices.preview')}>
      <Typography role="status" sx={{ mb: 1.5 }}>
        {translate('matrices.would_move', {
          moved: movedCount,
          count: riskCount,
          rerated: reratedCount,
          districts: districts.length,
        })}
      </Typography>
      {movedCount > 0 && (
        <>
          <TableContainer tabIndex={0} role="region" aria-label={translate('matrices.by_district')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{translate('common.district')}</TableCell>
                  <TableCell align="right">{translate('matrices.moved')}</TableCell>
                  <TableCell>{translate('risks.level_heading')}</TableCell>
                  <TableCell>{translate('risks.residual_level_heading')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {districts.map((district) => (
                  <TableRow key={district.districtCode}>
                    <TableCell component="th" scope="row">
                      {nameOf(district)}
                    </TableCell>
                    <TableCell align="right">
                      {translate('matrices.of', { moved: district.movedCount, count: district.riskCount })}
                    </TableCell>
                    <TableCell>{district.moves.map(move).join(', ') || '–'}</TableCell>
                    <TableCell>{district.residualMoves.map(move).join(', ') || '–'}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
          <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
            {moved.length < movedCount
              ? translate('matrices.first_risks', { count: moved.length })
              : translate('matrices.risks')}
          </Typography>
          <TableContainer
            tabIndex={0}
            role="region"
            aria-label={translate('matrices.risks')}
            sx={{ maxHeight: '60vh' }}
          >
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{translate('common.district')}</TableCell>
                  <TableCell>{nameOf(riskSchema.description)}</TableCell>
                  <TableCell>{translate('matrices.now')}</TableCell>
                  <TableCell>{translate('matrices.then')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {moved.map((risk) => (
                  <TableRow key={risk.riskId}>
                    <TableCell sx={{ minWidth: 120 }}>
                      <TextLink to={`/plans/${risk.planId}#risk-${risk.number}`}>
                        {`${nameOf(risk)} ${risk.fiscalYear}`}
                      </TextLink>
                    </TableCell>
                    <TableCell sx={{ minWidth: 200 }}>
                      {risk.number}. {risk.description}
                    </TableCell>
                    <TableCell sx={{ minWidth: 140 }}>{rated(before, risk.before)}</TableCell>
                    <TableCell sx={{ minWidth: 140 }}>{rated(after, risk.after)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        </>
      )}
    </Card>
  );
}
