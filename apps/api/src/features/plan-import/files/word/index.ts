import type { LeftOut } from '@sucharit/domain/plan-document';
import { refuse } from '@sucharit/domain/shared';
import { textOfBlocks, type Block } from './blocks.js';
import { BodyReader } from './read-body.js';
import { WordArchive } from './word-archive.js';
import { WordNumbering } from './word-numbering.js';
import { WordStyles } from './word-styles.js';

/** The text of a Word document, and what it holds that is not in the text. */
export interface WordText {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

const usualDocument = 'word/document.xml';

/**
 * The text of a Word document (.docx) as Word shows it: with the numbers of lists, the boxes of forms and struck-through words, without
 * hidden and deleted ones; tables as Markdown, lines of a cell apart by `<br>`.
 * @throws Refusal DOCUMENT_DAMAGED, DOCUMENT_NOT_TEXT, DOCUMENT_WORKBOOK, DOCUMENT_OLD_WORD, DOCUMENT_ENCRYPTED, DOCUMENT_TOO_LARGE, DOCUMENT_TOO_COMPLEX
 */
export async function textOfWordDocument(bytes: Uint8Array): Promise<WordText> {
  const archive = await WordArchive.open(bytes);
  const main = (await archive.related('', 'officeDocument')) ?? usualDocument;
  assertWord(archive, main);
  const body = await archive.read(main);
  if (body === null) throw refuse('DOCUMENT_NOT_TEXT');
  const part = async (kind: string): Promise<string | null> => {
    const name = await archive.related(main, kind);
    return name === null ? null : archive.read(name);
  };
  const styles = new WordStyles(await part('styles'));
  const numbering = new WordNumbering(await part('numbering'));
  const notes = new Map<string, string>();
  const noteMark = (id: string): string => {
    const mark = notes.get(id) ?? `[${notes.size + 1}]`;
    notes.set(id, mark);
    return mark;
  };
  const reader = new BodyReader(styles, numbering, noteMark);
  const blocks: Block[] = [...reader.read(body)];
  for (const kind of notes.size > 0 ? ['footnotes', 'endnotes'] : []) {
    const xml = await part(kind);
    if (xml !== null) reader.read(xml);
  }
  for (const [id, mark] of notes)
    blocks.push({ kind: 'paragraph', text: `${mark} ${textOfBlocks(reader.notes.get(id) ?? [])}` });
  return { text: textOfBlocks(blocks), leftOut: [...reader.leftOut].sort() };
}

/** An archive of another program says so by its parts. */
function assertWord(archive: WordArchive, main: string): void {
  if (main.startsWith('xl/')) throw refuse('DOCUMENT_WORKBOOK');
  if (!archive.has(main) && archive.has('content.xml')) throw refuse('DOCUMENT_OLD_WORD', { format: 'ODT' });
}
