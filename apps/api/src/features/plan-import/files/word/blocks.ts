/** The line of a soft break or of another paragraph in a cell; the reader of plans knows it. */
export const cellBreak = '<br>';
/** Columns that Word lets a table have. A file may say that one cell spans a thousand million. */
const maximumColumns = 63;

/** A cell as it was read. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly span: number;
  /** It goes on with the cell above, so that its own words are not shown. */
  readonly continues: boolean;
}

/** What stands one below another in a document or a cell. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

const oneLine = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();
/** A bar would end a cell of the reader's tables. */
const withoutBars = (text: string): string => text.replaceAll('|', '/');

/** A paragraph on its own; its soft breaks are line ends. */
const paragraphText = (text: string): string => withoutBars(text).split('\n').map(oneLine).filter(Boolean).join('\n');

/** A small table in a cell, in one line and in brackets: its numbers are no numbers of a list. */
const insetText = (rows: readonly (readonly Cell[])[]): string =>
  `[${rows
    .map((row) =>
      row
        .map((cell) => cellLines(cell.blocks).join(' '))
        .filter(Boolean)
        .join(', '),
    )
    .filter(Boolean)
    .join('; ')}]`;

/** The lines of a cell: its paragraphs and their soft breaks; a small table belongs to the line before it. */
function cellLines(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const block of blocks)
    if (block.kind === 'paragraph') lines.push(...paragraphText(block.text).split('\n').filter(Boolean));
    else lines.push([lines.pop(), insetText(block.rows)].filter(Boolean).join(' '));
  return lines;
}

/** A table around another one is a frame on the page: what it holds is read as if it stood there without. */
const isFrame = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.every(({ length }) => length === 1) && rows.some(([cell]) => cell?.blocks.some(({ kind }) => kind === 'table'));

/** A table as Markdown. A cell that spans leaves blanks, which mean "the value above" or "the value before" in these plans. */
function tableText(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => {
    const cells = row.flatMap((cell) => [
      cell.continues ? '' : cellLines(cell.blocks).join(cellBreak),
      ...Array<string>(Math.min(Math.max(cell.span, 1), maximumColumns) - 1).fill(''),
    ]);
    return { cells: cells.length, text: `| ${cells.join(' | ')} |` };
  });
  const [heading, ...others] = lines;
  if (!heading) return '';
  return [heading.text, `|${' --- |'.repeat(heading.cells)}`, ...others.map(({ text }) => text)].join('\n');
}

/** Blocks as the Markdown that the reader of plans takes. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return paragraphText(block.text);
      return isFrame(block.rows)
        ? textOfBlocks(block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks)))
        : tableText(block.rows);
    })
    .filter(Boolean)
    .join('\n\n');
}
