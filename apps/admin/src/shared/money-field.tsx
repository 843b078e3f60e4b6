import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { readBudget } from '@sucharit/domain/plan-document';
import { parseMoney, Refusal, refusalMessage, toArabicDigits } from '@sucharit/domain/shared';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-language.js';
import { formatBaht } from './format.js';

/** Why a text is no amount; null for one that is. */
function refusalOf(text: string): Refusal | null {
  try {
    parseMoney(text);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Whether a text is an amount as the API takes it. */
export const isMoney = (text: string): boolean => refusalOf(text) === null;

/** True for a text that says that there is no amount ('ไม่ใช้งบประมาณ', '-'): that is more than saying nothing. */
export const saysNone = (text: string): boolean => readBudget(text).kind === 'NONE';

/** The amount that a text says, null for none (also 'ไม่ใช้งบประมาณ' and '-'), or the text itself when it is no amount. */
function amountOf(text: string): string | null {
  if (saysNone(text)) return null;
  const plain = toArabicDigits(text)
    .replace(/(\.-)?\s*(บาท|baht)?\s*$/i, '')
    .trim();
  if (plain === '' || Number(plain) === 0) return null;
  return isMoney(plain) ? parseMoney(plain) : text;
}

type MoneyFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'defaultValue'> & {
  readonly amount: string | null;
  /** Told of every change, with the words as they were typed. */
  readonly onAmount: (amount: string | null, typed: string) => void;
};

/**
 * An amount of baht as people write it, with separators or Thai digits. What is no amount is marked, and given on as it stands:
 * whoever keeps it decides by `isMoney` that it is not saved yet.
 */
export function MoneyField({ amount, onAmount, ...props }: MoneyFieldProps) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const refusal = amount === null ? null : refusalOf(amount);
  const written = amount === null || refusal ? (amount ?? '') : formatBaht(amount);
  return (
    <TextField
      {...props}
      // A change from elsewhere is shown at once.
      value={typed !== null && amountOf(typed) === amount ? typed : written}
      error={refusal !== null}
      helperText={refusal ? refusalMessage(refusal.code, refusal.parameters, language) : undefined}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        onAmount(amountOf(target.value), target.value);
      }}
    />
  );
}
