import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useOperation } from '../../providers/use-operation.js';
import { formatScore } from '../../shared/format.js';
import { Answer } from '../../shared/page.js';
import { LevelWithReason } from './level-with-reason.js';
import { isScore } from './score-fields.js';
import { scoreQuery, type ItaSchemeFieldsFragment } from './ita.operations.js';

/** A text that was typed, after it has rested for a moment. */
function useRested(texts: readonly string[]): readonly string[] {
  const [rested, setRested] = useState(texts);
  useEffect(() => {
    const timer = setTimeout(() => setRested(texts), 350);
    return () => clearTimeout(timer);
  }, [texts]);
  return rested;
}

/** Total, level and instruments that follow from typed scores, computed by the API under the scheme as they are typed. */
export function DerivedScore({ scheme, typed }: { scheme: ItaSchemeFieldsFragment; typed: readonly string[] }) {
  const translate = useTranslate();
  const scores = useRested(typed);
  const complete = scores.every(isScore);
  const query = useOperation(
    scoreQuery,
    { fiscalYear: scheme.fiscalYear, scores: complete ? scores.map(Number) : [] },
    { enabled: complete, keepWhile: (before, now) => before.fiscalYear === now.fiscalYear },
  );
  if (!complete) return <Typography sx={{ color: 'text.secondary' }}>{translate('ita.fill_all')}</Typography>;
  return (
    <Answer query={query}>
      {({ itaScore }) => (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Box>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('ita.total')}
            </Typography>
            <Typography sx={{ fontSize: '2.25rem', fontWeight: 600, lineHeight: 1.3 }} role="status">
              {formatScore(itaScore.total)}{' '}
              <Typography component="span" variant="h2">
                <LevelWithReason levels={scheme.levels} {...itaScore} />
              </Typography>
            </Typography>
          </Box>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('ita.instrument')}</TableCell>
                <TableCell align="right">{translate('ita.score')}</TableCell>
                <TableCell align="right">{translate('ita.weight')}</TableCell>
                <TableCell align="right">{translate('ita.weighted')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {itaScore.instruments.map(({ key, score, weight, weightedScore }) => (
                <TableRow key={key}>
                  <TableCell component="th" scope="row">
                    {key}
                  </TableCell>
                  <TableCell align="right">{formatScore(score)}</TableCell>
                  <TableCell align="right">{weight}%</TableCell>
                  <TableCell align="right">{formatScore(weightedScore)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Answer>
  );
}
