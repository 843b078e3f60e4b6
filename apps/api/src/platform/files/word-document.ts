import mammoth from 'mammoth';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { fromBuffer, type ZipFile } from 'yauzl';
import { DOCUMENT_TEXT_LIMIT } from '@sucharit/domain/plan-document';
import { refuse } from '@sucharit/domain/shared';
import { MarkupScan, type MarkupLimits } from './markup-scan.js';

/** A Word file unpacks to at most this; a real plan has some hundred kilobytes. */
const maximumUnpackedBytes = 30 * 1024 * 1024;
/** Markup in all its parts, whatever they are called. */
const markupLimits: MarkupLimits = { elements: 250_000, depth: 100, letters: DOCUMENT_TEXT_LIMIT };
/** Parts of a Word file whose markup is converted. */
const isMarkup = /\.(?:xml|rels)$/i;
/** Columns that Word lets a table have. A file may say that one cell spans a thousand million. */
const maximumColumns = 63;

/** What a library says of a file that it cannot open. */
const damaged = (): Error => refuse('DOCUMENT_NOT_TEXT');

/** Is this a ZIP archive, as every .docx is? */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/**
 * Unpacks the archive once without keeping it and refuses one that grows beyond the limits, whatever its directory declares.
 */
async function assertUnpacksWithinLimit(bytes: Buffer): Promise<void> {
  const archive = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, opened) =>
      error ? reject(damaged()) : resolve(opened),
    ),
  );
  let total = 0;
  const scan = new MarkupScan(markupLimits);
  await new Promise<void>((resolve, reject) => {
    archive.on('error', () => reject(damaged()));
    archive.on('end', () => resolve());
    archive.on('entry', (entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (error) return reject(damaged());
        stream.on('error', () => reject(damaged()));
        scan.begin();
        stream.on('data', (chunk: Buffer) => {
          try {
            total += chunk.length;
            if (total > maximumUnpackedBytes)
              throw refuse('DOCUMENT_TOO_LARGE', { limit: maximumUnpackedBytes, actual: total });
            if (isMarkup.test(String(entry.fileName))) scan.take(chunk);
            else scan.takeOther(chunk);
          } catch (refusal) {
            stream.destroy();
            reject(refusal as Error);
          }
        });
        stream.on('end', () => archive.readEntry());
      });
    });
    archive.readEntry();
  });
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '/').trim();

/** The text of a block, with the numbers that Word draws before the items of an ordered list. */
function blockText(element: HTMLElement): string {
  if (element.tagName === 'OL')
    return element.childNodes
      .filter((child): child is HTMLElement => child.nodeType === NodeType.ELEMENT_NODE)
      .map((item, index) => `${index + 1}. ${plain(item.text)}`)
      .join('\n');
  if (element.tagName === 'UL')
    return element
      .querySelectorAll('li')
      .map((item) => `- ${plain(item.text)}`)
      .join('\n');
  const heading = /^H([1-6])$/.exec(element.tagName);
  return heading ? `${'#'.repeat(Number(heading[1]))} ${plain(element.text)}` : plain(element.text);
}

const cellText = (cell: HTMLElement): string => {
  const blocks = cell.childNodes.filter((child): child is HTMLElement => child.nodeType === NodeType.ELEMENT_NODE);
  return plain(blocks.length > 0 ? blocks.map(blockText).join(' ') : cell.text);
};

/** A table as Markdown. A cell that spans leaves blanks, which mean "the value above" in these plans. */
function tableText(table: HTMLElement): string {
  const spans: number[] = [];
  const rows = table.querySelectorAll('tr').map((row) => {
    const cells: string[] = [];
    const fillSpanned = (): void => {
      while ((spans[cells.length] ?? 0) > 0) {
        spans[cells.length] = (spans[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of row.querySelectorAll('td, th')) {
      fillSpanned();
      const column = cells.length;
      cells.push(cellText(cell));
      const spanned = Math.min(Number(cell.getAttribute('colspan') ?? 1), maximumColumns);
      for (let extra = 1; extra < spanned; extra += 1) cells.push('');
      const below = Number(cell.getAttribute('rowspan') ?? 1) - 1;
      for (let at = column; at < cells.length; at += 1) spans[at] = below;
    }
    fillSpanned();
    return `| ${cells.join(' | ')} |`;
  });
  const columns = (rows[0]?.split('|').length ?? 2) - 2;
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
}

/**
 * The text of a Word document (.docx), its tables as Markdown tables.
 * @throws Refusal DOCUMENT_NOT_TEXT when it is no Word document, DOCUMENT_TOO_LARGE when it unpacks to more than 30 MB or 250,000 tags
 */
export async function textOfWordDocument(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes);
  await assertUnpacksWithinLimit(buffer);
  // Pictures say nothing to the reader; by default the converter would write them into its text.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  // The converter throws plain errors of many kinds at a file that is no Word document. What follows is ours: its errors are defects.
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage }).catch(() => {
    throw damaged();
  });
  const blocks = parse(value).childNodes.map((node: Node) =>
    node instanceof HTMLElement ? (node.tagName === 'TABLE' ? tableText(node) : blockText(node)) : plain(node.text),
  );
  return blocks.filter(Boolean).join('\n\n');
}
