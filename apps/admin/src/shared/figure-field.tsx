import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { isFigure, plainFigure, refuseInput, refusalMessage, toArabicDigits } from '@sucharit/domain/shared';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-language.js';

/** The figure that a text says, null for none, or the text itself when it is no figure. */
export function figureOf(text: string): string | null {
  const plain = toArabicDigits(text).trim();
  if (plain === '') return null;
  const whole = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return isFigure(whole) ? plainFigure(whole) : text;
}

type FigureFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'defaultValue'> & {
  readonly figure: string | null;
  readonly onFigure: (figure: string | null) => void;
};

/**
 * A decimal of 0 or more as people write it, with separators or Thai digits. What is none is marked, and given on as it stands: whoever keeps
 * it decides by `isFigure` that it is not saved yet.
 */
export function FigureField({ figure, onFigure, ...props }: FigureFieldProps) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = figure !== null && !isFigure(figure);
  const { code, parameters } = refuseInput('FIGURE');
  return (
    <TextField
      {...props}
      // A change from elsewhere is shown at once.
      value={typed !== null && figureOf(typed) === figure ? typed : (figure ?? '')}
      error={isWrong}
      helperText={isWrong ? refusalMessage(code, parameters, language) : undefined}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        onFigure(figureOf(target.value));
      }}
    />
  );
}
