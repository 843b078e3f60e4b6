/**
 * Characters that make a spreadsheet read a text as a formula (OWASP, CSV Injection), and their full-width forms, which
 * some versions of Excel take for the same.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Everything XML 1.0 cannot hold: control characters other than TAB, LF and CR, and halves of surrogate pairs. */
const notStorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text as a spreadsheet may hold it: one that would be read as a formula gets an apostrophe before it, characters that a
 * file cannot hold become U+FFFD. Everything else stays as it is.
 */
export function plainText(text: string): string {
  const storable = text.replace(notStorable, '\ufffd');
  return formulaStart.test(storable) ? `'${storable}` : storable;
}
