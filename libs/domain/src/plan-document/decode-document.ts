import { refuse } from '../refusals/refusals.js';

/** Largest file the reader takes, in bytes. A plan of 60 pages has about 0.1 MB. */
export const DOCUMENT_BYTE_LIMIT = 2 * 1024 * 1024;
/** Largest text the reader takes, in UTF-16 units: 2 MB of Thai have 0.7 million. Bounds time and memory of a reading. */
export const DOCUMENT_TEXT_LIMIT = 1024 * 1024;

/** Windows-874 leaves these bytes undefined; Thai text has none of them. */
const undefinedThaiByte = (byte: number): boolean =>
  (byte >= 0x80 && byte <= 0xa0 && byte !== 0x85 && !(byte >= 0x91 && byte <= 0x97) && byte !== 0xa0) ||
  (byte >= 0xdb && byte <= 0xde) ||
  byte >= 0xfc;
const controlByte = (byte: number): boolean => (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f;

/** Least share of Thai letters among the bytes of a TIS-620 text. */
const LEAST_THAI = 0.2;

function looksLikeThaiBytes(bytes: Uint8Array): boolean {
  let thai = 0;
  for (const byte of bytes) {
    if (undefinedThaiByte(byte) || controlByte(byte)) return false;
    if (byte >= 0xa1) thai += 1;
  }
  return thai >= bytes.length * LEAST_THAI;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a document's bytes: UTF-8 (with or without its mark), UTF-16 with its mark, and the older TIS-620 / Windows-874
 * when the bytes are no UTF-8 and look Thai.
 * @throws DOCUMENT_EMPTY, DOCUMENT_TOO_LARGE, DOCUMENT_NOT_TEXT
 */
export function decodeDocument(bytes: Uint8Array): string {
  if (bytes.length === 0) throw refuse('DOCUMENT_EMPTY');
  if (bytes.length > DOCUMENT_BYTE_LIMIT)
    throw refuse('DOCUMENT_TOO_LARGE', { limit: DOCUMENT_BYTE_LIMIT, actual: bytes.length });
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const text = wide === null ? decodeNarrow(bytes) : decode(bytes, wide);
  if (text === null) throw refuse('DOCUMENT_NOT_TEXT');
  checkDocumentText(text);
  return text;
}

function decodeNarrow(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  return decode(bytes, 'utf-8') ?? (looksLikeThaiBytes(bytes) ? decode(bytes, 'windows-874') : null);
}

/** Most control characters and replacement characters a text may hold: one unit in this many. */
const UNITS_PER_FLAW = 200;

/**
 * Refuses what the reader cannot read at all: nothing but blanks, more than {@link DOCUMENT_TEXT_LIMIT} units, or no text.
 * @throws DOCUMENT_EMPTY, DOCUMENT_TOO_LARGE, DOCUMENT_NOT_TEXT
 */
export function checkDocumentText(text: string): void {
  if (text.length > DOCUMENT_TEXT_LIMIT)
    throw refuse('DOCUMENT_TOO_LARGE', { limit: DOCUMENT_TEXT_LIMIT, actual: text.length });
  if (/^[\s\u200b\ufeff]*$/.test(text)) throw refuse('DOCUMENT_EMPTY');
  // U+FFFD before a Thai vowel or mark is what a PDF file left of ำ: it is repaired, see `repairThai`.
  const flaws = text.match(/[\u0001-\u0008\u000e-\u001f\u007f]|\ufffd(?! ?[\u0e31-\u0e3a\u0e47-\u0e4e])/g)?.length ?? 0;
  if (text.includes('\0') || /\p{Surrogate}/u.test(text) || flaws > Math.max(5, text.length / UNITS_PER_FLAW)) {
    throw refuse('DOCUMENT_NOT_TEXT');
  }
}
