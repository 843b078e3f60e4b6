import { refuse } from '../refusals/refusals.js';
import { cleanFileName } from '../shared/file-name.js';
import { checkRequiredText } from '../shared/text.js';

/** What may be kept as evidence: closed, because each kind must be told by its content and be harmless to open. */
export const evidenceKinds = {
  PDF: { mediaType: 'application/pdf', extensions: ['pdf'] },
  JPEG: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  PNG: { mediaType: 'image/png', extensions: ['png'] },
  WORD: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  EXCEL: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

/** Bounds of evidence: size of a file in bytes, files of one measure in one report, length of a name. */
export const evidenceLimits = { bytes: 5_000_000, filesOfMeasure: 10, nameLength: 255 } as const;

/** First bytes of the kinds that begin with a mark of their own. */
const marks: readonly (readonly [EvidenceKind, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];
const zipMark = [0x50, 0x4b, 0x03, 0x04];
const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** An Office file is an archive whose parts have fixed names, which stand uncompressed in it. One with a program is none of ours. */
function officeKind(bytes: Uint8Array): EvidenceKind | null {
  const names = new TextDecoder('latin1').decode(bytes);
  if (!names.includes('[Content_Types].xml') || /vbaProject\.bin/i.test(names)) return null;
  if (names.includes('word/document.xml')) return 'WORD';
  return names.includes('xl/workbook.xml') ? 'EXCEL' : null;
}

/** The kind of a file by its content, whatever it is called; null for what may not be kept. */
export function evidenceKindOf(bytes: Uint8Array): EvidenceKind | null {
  const marked = marks.find(([, mark]) => beginsWith(bytes, mark));
  if (marked) return marked[0];
  return beginsWith(bytes, zipMark) ? officeKind(bytes) : null;
}

/** Brands of the pictures that telephones take, and that few office machines open (ISO 23008-12). */
const heicBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

/** Whether a file is such a picture: it begins with a box `ftyp` that names its brand. */
const isHeic = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(4, 12));
  return head.startsWith('ftyp') && heicBrands.includes(head.slice(4));
};

/**
 * The name under which a file is kept. A saved file is opened by what its name ends with: bytes that begin like a PDF and are
 * called `x.bat` would run, so the name ends as its content does.
 */
function nameOfKind(fileName: string, kind: EvidenceKind): string {
  const name = cleanFileName(fileName);
  const [extension, ...others] = evidenceKinds[kind].extensions;
  return [extension, ...others].some((known) => name.toLowerCase().endsWith(`.${known}`))
    ? name
    : `${name}.${extension}`;
}

/**
 * Refuses a file that may not be kept: EVIDENCE_FILE_TOO_LARGE, EVIDENCE_FILE_TYPE, EVIDENCE_FILE_HEIC, or a name as `checkRequiredText` does.
 * @returns its media type, and the name it is kept under
 */
export function checkEvidenceFile(fileName: string, bytes: Uint8Array): { mediaType: string; fileName: string } {
  checkRequiredText(fileName, evidenceLimits.nameLength, ['fileName']);
  if (isHeic(bytes)) throw refuse('EVIDENCE_FILE_HEIC', { fileName });
  if (bytes.length > evidenceLimits.bytes)
    throw refuse('EVIDENCE_FILE_TOO_LARGE', { maximum: evidenceLimits.bytes, actual: bytes.length });
  const kind = evidenceKindOf(bytes);
  if (kind === null) throw refuse('EVIDENCE_FILE_TYPE', { fileName });
  const named = checkRequiredText(nameOfKind(fileName, kind), evidenceLimits.nameLength, ['fileName']);
  return { mediaType: evidenceKinds[kind].mediaType, fileName: named };
}

/** Refuses with EVIDENCE_FILE_COUNT one file more than a measure may have. */
export function assertRoomForEvidence(files: number): void {
  if (files >= evidenceLimits.filesOfMeasure)
    throw refuse('EVIDENCE_FILE_COUNT', { maximum: evidenceLimits.filesOfMeasure });
}
