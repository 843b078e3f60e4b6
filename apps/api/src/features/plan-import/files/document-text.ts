import { decodeDocument } from '@sucharit/domain/plan-document';
import { refuse } from '@sucharit/domain/shared';
import { textOfWordDocument, type WordText } from './word/index.js';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
/** The container of Office 97–2003, and of newer files with a password (MS-CFB). Names in it are UTF-16. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const holdsName = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
/** Zeroes may stand before a PDF (ISO 32000-1, annex H.3.4.1). */
const pdfWithin = 1_024;

/** Refuses a file that is of another kind than the ones that are read, with what to do about it. */
function assertReadable(bytes: Uint8Array): void {
  if (startsWith(bytes, ...oldOffice)) {
    if (holdsName(bytes, 'EncryptedPackage')) throw refuse('DOCUMENT_ENCRYPTED');
    if (holdsName(bytes, 'Workbook')) throw refuse('DOCUMENT_WORKBOOK');
    throw refuse('DOCUMENT_OLD_WORD', { format: '.doc' });
  }
  if (startsWith(bytes, ...letters('{\\rtf'))) throw refuse('DOCUMENT_OLD_WORD', { format: 'RTF' });
  if (Buffer.from(bytes.subarray(0, pdfWithin)).includes('%PDF-')) throw refuse('DOCUMENT_PDF');
  const picture =
    startsWith(bytes, 0x89, ...letters('PNG')) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, ...letters('GIF8'));
  if (picture) throw refuse('DOCUMENT_PICTURE');
}

/** Is this a ZIP archive, as every .docx is? */
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ...letters('PK'), 3, 4);

/**
 * The text of a document file: Word (.docx) by its content, anything else as text.
 * @throws Refusal DOCUMENT_EMPTY, DOCUMENT_NOT_TEXT, DOCUMENT_TOO_LARGE, of other kinds of files DOCUMENT_PDF, DOCUMENT_OLD_WORD,
 *   DOCUMENT_WORKBOOK, DOCUMENT_PICTURE, DOCUMENT_ENCRYPTED, DOCUMENT_DAMAGED
 */
export async function textOfDocument(bytes: Uint8Array): Promise<WordText> {
  assertReadable(bytes);
  if (isZip(bytes)) return textOfWordDocument(bytes);
  return { text: decodeDocument(bytes), leftOut: [] };
}
