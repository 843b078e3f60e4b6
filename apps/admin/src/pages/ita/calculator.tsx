import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { toArabicDigits } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useEffect, useState, type ClipboardEvent } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { formatScore } from '../../shared/format.js';
import { Answer } from '../../shared/page.js';
import { levelName } from './level-name.js';
import { scoreQuery, type ItaScheme, type ScoreData } from './ita-query.js';

const scorePattern = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;

/** A text that was typed, after it has rested for a moment. */
function useRested(texts: readonly string[]): readonly string[] {
  const [rested, setRested] = useState(texts);
  useEffect(() => {
    const timer = setTimeout(() => setRested(texts), 350);
    return () => clearTimeout(timer);
  }, [texts]);
  return rested;
}

function Derived({ scheme, scores }: { scheme: ItaScheme; scores: readonly string[] }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const complete = scores.every((score) => scorePattern.test(score));
  const query = useOperation<ScoreData>(
    scoreQuery,
    { fiscalYear: scheme.fiscalYear, scores: complete ? scores.map(Number) : [] },
    { enabled: complete, keepWhile: (before, now) => before['fiscalYear'] === now['fiscalYear'] },
  );
  if (!complete) return <Typography sx={{ color: 'text.secondary' }}>{translate('ita.fill_all')}</Typography>;
  return (
    <Answer query={query}>
      {({ itaScore }) => {
        return (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <Box>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {translate('ita.total')}
              </Typography>
              <Typography sx={{ fontSize: '2.25rem', fontWeight: 600, lineHeight: 1.3 }} role="status">
                {formatScore(itaScore.total)}{' '}
                <Typography component="span" variant="h2">
                  {itaScore.level && levelName(scheme.levels, itaScore.level, nameOf)}
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
        );
      }}
    </Answer>
  );
}

/** Ten scores in, every derived figure out, computed by the API under the year's scheme. A column can be pasted into any field. */
export function Calculator({ scheme }: { scheme: ItaScheme }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const [scores, setScores] = useState<readonly string[]>(() => scheme.indicators.map(() => ''));
  const rested = useRested(scores);
  const set = (index: number, texts: readonly string[]): void =>
    setScores((current) => current.map((score, place) => toArabicDigits(texts[place - index] ?? score)));
  const paste = (index: number, event: ClipboardEvent): void => {
    const texts = event.clipboardData
      .getData('text')
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (texts.length < 2) return;
    event.preventDefault();
    set(index, texts);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 420px' },
        alignItems: 'start',
      }}
    >
      <Card title={translate('ita.scores_of', { year: scheme.fiscalYear })}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {translate('ita.paste_hint')}
        </Typography>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          {scheme.indicators.map((indicator, index) => {
            const text = scores[index] ?? '';
            const wrong = text !== '' && !scorePattern.test(text);
            return (
              <Box
                key={indicator.number}
                sx={{ display: 'grid', gridTemplateColumns: '1fr 120px', gap: 2, alignItems: 'center' }}
              >
                <Typography component="label" htmlFor={`score-${indicator.number}`}>
                  {indicator.number}. {nameOf(indicator)}{' '}
                  <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
                    {indicator.instrument}
                  </Typography>
                </Typography>
                <TextField
                  id={`score-${indicator.number}`}
                  size="small"
                  value={text}
                  error={wrong}
                  onChange={({ target }) => set(index, [target.value.trim()])}
                  onPaste={(event) => paste(index, event)}
                  slotProps={{
                    htmlInput: { inputMode: 'decimal', autoComplete: 'off', style: { textAlign: 'right' } },
                  }}
                />
              </Box>
            );
          })}
        </Box>
      </Card>
      <Card title={translate('ita.derived')}>
        <Derived scheme={scheme} scores={rested} />
      </Card>
    </Box>
  );
}
