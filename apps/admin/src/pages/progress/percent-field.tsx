import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { toArabicDigits } from '@sucharit/domain/shared';
import { useState } from 'react';

/** What a text says: a number, or the text itself while it is none. */
function percentOf(text: string): number | string {
  const plain = toArabicDigits(text).replace(/\s*%$/, '').trim();
  return /^\d{1,3}(\.\d*)?$/.test(plain) ? Number(plain) : text;
}

type PercentFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'defaultValue'> & {
  readonly percent: number | string;
  readonly onPercent: (percent: number | string) => void;
};

/** A percentage as people write it, also in Thai digits. What is no number is given on as it stands; an empty field is no 0. */
export function PercentField({ percent, onPercent, ...props }: PercentFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      {...props}
      value={typed !== null && percentOf(typed) === percent ? typed : String(percent)}
      onChange={({ target }) => {
        setTyped(target.value);
        onPercent(percentOf(target.value));
      }}
    />
  );
}
