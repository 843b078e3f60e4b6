import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { parseMoney, Refusal, refusalMessage, toArabicDigits } from '@sucharit/domain/shared';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-language.js';

/** An amount as it is typed: what it is worth, null for none; or why it is no amount. */
function read(text: string): { amount: string | null } | { refusal: Refusal } {
  if (text.trim() === '') return { amount: null };
  try {
    return { amount: parseMoney(toArabicDigits(text)) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

type MoneyFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'defaultValue'> & {
  readonly amount: string | null;
  readonly onAmount: (amount: string | null) => void;
};

/** An amount of baht as people write it, with separators or Thai digits; what is no amount is marked and given to nobody. */
export function MoneyField({ amount, onAmount, ...props }: MoneyFieldProps) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const given = typed === null ? null : read(typed);
  const isWrong = given !== null && 'refusal' in given;
  // A change from elsewhere is shown at once; an amount that is still being typed is not taken for one.
  const shown = typed !== null && (isWrong || (given !== null && 'amount' in given && given.amount === amount));
  return (
    <TextField
      {...props}
      value={shown ? typed : (amount ?? '')}
      error={isWrong}
      helperText={isWrong ? refusalMessage(given.refusal.code, given.refusal.parameters, language) : undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        const now = read(target.value);
        if ('amount' in now && now.amount !== amount) onAmount(now.amount);
      }}
    />
  );
}
