import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { toArabicDigits } from '@sucharit/domain/shared';
import type { ClipboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import type { ItaSchemeFieldsFragment } from './ita.operations.js';

/** True for a text that the API takes as a score: 0 to 100, at most two decimals. */
export const isScore = (text: string): boolean => /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(text);

/** A score as it was typed, with Arabic digits. */
export const scoreTyped = (text: string): string => toArabicDigits(text).trim();

interface ScoreFieldsProps {
  readonly scheme: ItaSchemeFieldsFragment;
  /** Texts in the order of the indicators. */
  readonly scores: readonly string[];
  readonly onScores: (scores: readonly string[]) => void;
  /** True to mark empty fields as well. */
  readonly asked?: boolean;
}

/** A score for every indicator of a scheme. A column can be pasted into any field. */
export function ScoreFields({ scheme, scores, onScores, asked = false }: ScoreFieldsProps) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const set = (index: number, texts: readonly string[]): void =>
    onScores(scores.map((score, place) => scoreTyped(texts[place - index] ?? score)));
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
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {translate('ita.paste_hint')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {scheme.indicators.map((indicator, index) => {
          const text = scores[index] ?? '';
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
                error={text === '' ? asked : !isScore(text)}
                onChange={({ target }) => set(index, [target.value])}
                onPaste={(event) => paste(index, event)}
                slotProps={{
                  htmlInput: { inputMode: 'decimal', autoComplete: 'off', style: { textAlign: 'right' } },
                }}
              />
            </Box>
          );
        })}
      </Box>
    </>
  );
}
