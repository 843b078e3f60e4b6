import { decodeDocument } from '@sucharit/domain/plan-document';
import { isZip, textOfWordDocument } from './word-document.js';

/**
 * The text of a document file: Word (.docx) by its content, anything else as text.
 * @throws Refusal DOCUMENT_EMPTY, DOCUMENT_NOT_TEXT, DOCUMENT_TOO_LARGE
 */
export const textOfDocument = async (bytes: Uint8Array): Promise<string> =>
  isZip(bytes) ? textOfWordDocument(bytes) : decodeDocument(bytes);
