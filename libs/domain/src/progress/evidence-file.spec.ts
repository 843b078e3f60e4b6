import { describe, expect, it } from '@jest/globals';
import { assertRoomForEvidence, checkEvidenceFile, evidenceKindOf, evidenceLimits } from './evidence-file.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));
const zip = (...names: string[]): Uint8Array => bytes('PK', [3, 4], names.join('\0'));
const refusedWith = (code: string) => expect.objectContaining({ code });

describe('evidence files', () => {
  it('are known by their content', () => {
    expect(evidenceKindOf(bytes('%PDF-1.7'))).toBe('PDF');
    expect(evidenceKindOf(bytes([0xff, 0xd8, 0xff, 0xe0]))).toBe('JPEG');
    expect(evidenceKindOf(bytes([0x89], 'PNG\r\n', [0x1a], '\n'))).toBe('PNG');
    expect(evidenceKindOf(zip('[Content_Types].xml', 'word/document.xml'))).toBe('WORD');
    expect(evidenceKindOf(zip('[Content_Types].xml', 'xl/workbook.xml'))).toBe('EXCEL');
  });

  it.each([
    ['nothing', bytes('')],
    ['a page', bytes('<html><script>')],
    ['a picture that can hold a script', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['a program', bytes('MZ')],
    ['any archive', zip('x.txt')],
    ['an archive that only names a document', zip('word/document.xml')],
    ['a document with a program', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
    ['a PDF that begins later', bytes(' %PDF-1.7')],
  ])('are not %s, whatever it is called', (_, content) => {
    expect(() => checkEvidenceFile('photo.jpg', content)).toThrow(refusedWith('EVIDENCE_FILE_TYPE'));
  });

  it.each(['heic', 'mif1'])('that are pictures of a telephone (%s) are told what helps, also large ones', (brand) => {
    const picture = new Uint8Array(evidenceLimits.bytes + 1);
    picture.set(bytes([0, 0, 0, 24], 'ftyp', brand));
    expect(() => checkEvidenceFile('IMG_0001.HEIC', picture)).toThrow(refusedWith('EVIDENCE_FILE_HEIC'));
    expect(() => checkEvidenceFile('a.mp4', bytes([0, 0, 0, 24], 'ftyp', 'isom'))).toThrow(
      refusedWith('EVIDENCE_FILE_TYPE'),
    );
  });

  it('have a name and a size within bounds', () => {
    const largest = new Uint8Array(evidenceLimits.bytes);
    largest.set(bytes('%PDF-'));
    expect(checkEvidenceFile('a', largest)).toEqual({ mediaType: 'application/pdf', fileName: 'a.pdf' });
    const larger = new Uint8Array(evidenceLimits.bytes + 1);
    larger.set(bytes('%PDF-'));
    expect(() => checkEvidenceFile('a', larger)).toThrow(refusedWith('EVIDENCE_FILE_TOO_LARGE'));
    expect(() => checkEvidenceFile(' ', largest)).toThrow(refusedWith('TEXT_REQUIRED'));
    expect(() => checkEvidenceFile('x'.repeat(256), largest)).toThrow(refusedWith('TEXT_TOO_LONG'));
  });

  it.each([
    ['run.bat', 'run.bat.pdf'],
    ['page.pdf.hta', 'page.pdf.hta.pdf'],
    [' แผน.PDF ', 'แผน.PDF'],
    ['\u202efdp.exe\r\n', 'fdp.exe.pdf'],
  ])('end as their content does: %s', (name, kept) => {
    expect(checkEvidenceFile(name, bytes('%PDF-')).fileName).toBe(kept);
    expect(() => checkEvidenceFile(name.padStart(255, 'x').replace(/pdf *$/i, 'x'), bytes('%PDF-'))).toThrow(
      refusedWith('TEXT_TOO_LONG'),
    );
  });

  it('are at most ten of a measure', () => {
    expect(() => assertRoomForEvidence(9)).not.toThrow();
    expect(() => assertRoomForEvidence(10)).toThrow(refusedWith('EVIDENCE_FILE_COUNT'));
  });
});
