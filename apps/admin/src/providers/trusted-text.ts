interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as HTML that says just that. */
export const asText = (text: string): string => text.replace(/[&<>]/g, (mark) => marks[mark] ?? mark);

/**
 * Whatever a library sets as HTML is shown as text. The security policy of the pages refuses HTML from strings; the date fields of
 * MUI X write the digits that are typed in that way, and could not be typed in without this.
 */
export function showHtmlAsText(): void {
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', { createHTML: asText });
}
