import { toArabicDigits } from '../shared/thai-text.js';
import { comparableAddress, type ToldKind } from './channel.js';

/** An address that a text names, and where. */
export interface NamedAddress {
  readonly kind: ToldKind;
  /** as it is written, with Arabic digits */
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

// A number counts where the text calls it one: other numbers of a document are amounts, years and numbers of letters.
const phone = /(?:โทรศัพท์|โทรสาร|โทร\.?|สายด่วน)(?:\s*(?:หมายเลข|เบอร์|:))?\s*(?<address>\+?\d(?:[\d ()-]{0,18}\d)?)/gu;
// Begins where a word does, and ends soon: a long row of dashes is read once.
const email = /(?<![\w.+-])(?<address>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)/gu;
const link = /(?<address>(?:https?:\/\/|www\.)[\w-]{1,63}(?:\.[\w-]{1,63})+(?::\d+)?(?:\/[^\s<>"'|)\]]*)?)/giu;

/** The telephone numbers, e-mail addresses and links that a text names, in its order. */
export function addressesIn(text: string): NamedAddress[] {
  // Digits change their script, and nothing its place.
  const plain = toArabicDigits(text);
  const named = (kind: ToldKind, pattern: RegExp): NamedAddress[] =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const address = (match.groups?.['address'] ?? '').replace(/[.,;:]+$/, '');
      const start = match.index + match[0].lastIndexOf(address);
      const digits = comparableAddress('PHONE', address).length;
      if (kind === 'PHONE' && (digits < 3 || digits > 12)) return [];
      return [{ kind, address, start, end: start + address.length }];
    });
  return [...named('PHONE', phone), ...named('EMAIL', email), ...named('WEBSITE', link)].sort(
    (one, other) => one.start - other.start,
  );
}
