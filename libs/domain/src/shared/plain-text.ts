/**
 * Characters that make a spreadsheet read a text as a formula (OWASP, CSV Injection), and their full-width forms, which
 * some versions of Excel take for the same. Blanks of any kind and characters without a width before them do not help: many
 * readers trim them.
 */
const formulaStart = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Everything XML 1.0 cannot hold: control characters other than TAB, LF and CR, and halves of surrogate pairs. */
const notStorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as a file may hold it: characters that no file can hold become U+FFFD, everything else stays as it is. */
export const storableText = (text: string): string => text.replace(notStorable, '\ufffd');

/** A reader that guesses what a text is takes it for a formula. */
export const looksLikeFormula = (text: string): boolean => formulaStart.test(text);

/**
 * A text for a reader that guesses, as of CSV: one that would be read as a formula gets an apostrophe before it, characters
 * that a file cannot hold become U+FFFD. Everything else stays as it is.
 */
export function plainText(text: string): string {
  const storable = storableText(text);
  return looksLikeFormula(storable) ? `'${storable}` : storable;
}
