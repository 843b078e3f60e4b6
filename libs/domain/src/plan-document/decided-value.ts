import { pieceOf, type ColumnBreaks } from './clean-text.js';
import type { DocumentSource, Span } from './document-source.js';

/** A value that the words of a cell leave no doubt about, with its place; null where there is none. */
export type Decided<Value> = { readonly value: Value; readonly spans: readonly Span[] } | null;

/**
 * The value that a cell names; one that names none for certain is a finding, an empty one or a dash nothing.
 * @param named what the value is called in the finding, in Thai and English
 */
export function readDecided<Value>(
  source: DocumentSource,
  cell: Span | undefined,
  breaks: ColumnBreaks,
  read: (text: string) => Value | null,
  [what, whatEn]: readonly [string, string],
): Decided<Value> {
  const piece = cell === undefined ? null : pieceOf(source, cell, breaks);
  if (piece === null || cell === undefined || /^[-–—.\s]*$/.test(piece.text)) return null;
  const value = read(piece.text);
  if (value !== null) return { value, spans: piece.spans };
  source.note('VALUE_UNREADABLE', cell, { found: piece.text, what, whatEn });
  return null;
}
