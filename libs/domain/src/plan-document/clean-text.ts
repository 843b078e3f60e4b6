import { displayWidth, isThaiLetter } from '../shared/thai-text.js';
import type { DocumentSource, Piece, Span } from './document-source.js';

/**
 * Where a narrow table column broke its lines. Machine reading leaves a space at every such break, and Thai writes none
 * between words, so these spaces are not the author's.
 */
export type ColumnBreaks = ReadonlySet<number>;

/** Widest line of a column that counts as narrow, in display columns; a clause of running prose is usually longer. */
const NARROW = 30;
/** A table counts as line-broken when its Thai text has at least this many breaks, and one for every so many units. */
const FEWEST_GAPS = 6;
const UNITS_PER_GAP = 26;
/** A cell of this many words shows its own width; a shorter one is measured by its column. */
const TELLING_WORDS = 6;
/** How much of the document is searched for a word written in one piece, and for how many spaces. */
const CORPUS_UNITS = 200_000;
const CORPUS_LOOKUPS = 2_000;

const itemNumber = /^\(?[0-9๐-๙]{1,2}[.)]/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function words(text: string, offset: number): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

const joinsThai = (left: Word, right: Word): boolean =>
  isThaiLetter(right.text) && (isThaiLetter(left.text.slice(-1)) || /\S[/-]$/.test(left.text));

const widest = (cells: readonly (readonly Word[])[]): number =>
  cells.flat().reduce((most, word) => Math.max(most, displayWidth(word.text)), 0);

/** Whether the spaces of a table are line breaks: no run of text is wide, and spaces are frequent. */
function isLineBroken(columns: readonly (readonly (readonly Word[])[])[]): boolean {
  let gaps = 0;
  let units = 0;
  for (const cell of columns.flat()) {
    cell.forEach((word, index) => {
      units += word.text.length;
      const next = cell[index + 1];
      if (next !== undefined && joinsThai(word, next)) gaps += 1;
    });
  }
  return gaps >= FEWEST_GAPS && units <= gaps * UNITS_PER_GAP && columns.every((column) => widest(column) <= NARROW);
}

/**
 * Decides which spaces of a table are line breaks of its narrow columns. The lines of a line-broken table are laid out again:
 * a cell is as wide as its longest run; where the next run would still have fitted into the line, the space is the author's,
 * where it would not, it is a line break. A space that would have fitted is a break all the same after a slash, and when the
 * document writes the words around it in one piece elsewhere.
 * @param columns the cells of each column, one table at a time
 */
export function findColumnBreaks(source: DocumentSource, columns: readonly (readonly Span[])[]): ColumnBreaks {
  const breaks = new Set<number>();
  const cells = columns.map((column) => column.map((cell) => words(source.slice(cell), cell.start)));
  if (!isLineBroken(cells)) return breaks;
  const corpus = source.text.slice(0, CORPUS_UNITS);
  let lookups = 0;
  const inOnePiece = (left: Word, right: Word): boolean => {
    const ending = left.text.slice(-5);
    const beginning = right.text.slice(0, 5);
    lookups += 1;
    if (ending.length + beginning.length < 6 || lookups > CORPUS_LOOKUPS) return false;
    const spaced = `${ending} ${beginning}`;
    const again = corpus.indexOf(spaced, corpus.indexOf(spaced) + 1) !== -1;
    return !again && corpus.includes(ending + beginning);
  };
  for (const column of cells) {
    const columnWidth = widest(column);
    for (const cell of column) {
      const width = cell.length >= TELLING_WORDS ? widest([cell]) : columnWidth;
      let used = 0;
      cell.forEach((word, index) => {
        const previous = cell[index - 1];
        const wide = displayWidth(word.text);
        const newLine = previous === undefined || itemNumber.test(word.text) || used + 1 + wide > width;
        if (
          previous !== undefined &&
          joinsThai(previous, word) &&
          (newLine || previous.text.endsWith('/') || inOnePiece(previous, word))
        ) {
          breaks.add(previous.end);
        }
        used = newLine ? wide : used + 1 + wide;
      });
    }
  }
  return breaks;
}

/**
 * The words of a span as a value: blanks folded, spaces at line breaks of a narrow column taken out, a word divided by a
 * hyphen at a line end put together again, a line end between Thai letters closed up (prose wraps without a space).
 */
export function cleanText(text: string, start: number, breaks: ColumnBreaks = new Set()): string {
  const parts: string[] = [];
  for (const match of text.matchAll(/(\S+)(\s*)/g)) {
    const [whole, word = '', gap = ''] = match;
    const next = text.charAt(match.index + whole.length);
    const last = word.slice(-1);
    const thai = isThaiLetter(last) && isThaiLetter(next);
    if (gap === '' || next === '') parts.push(word);
    else if (last === '-' && isThaiLetter(word.slice(-2, -1)) && isThaiLetter(next)) parts.push(word.slice(0, -1));
    else if (breaks.has(start + match.index + word.length) || (thai && gap.includes('\n'))) {
      parts.push(word);
    } else parts.push(word, ' ');
  }
  return parts.join('').replace(/\\\|/g, '|');
}

/** A cleaned value with its place; null when nothing is left. */
export function pieceOf(source: DocumentSource, span: Span, breaks?: ColumnBreaks): Piece | null {
  const trimmed = source.trim(span);
  const text = cleanText(source.slice(trimmed), trimmed.start, breaks);
  return text === '' ? null : { text, spans: [trimmed] };
}

/** Several pieces as one value, a space between them. */
export function joinPieces(pieces: readonly Piece[], separator = ' '): Piece {
  return { text: pieces.map((piece) => piece.text).join(separator), spans: pieces.flatMap((piece) => piece.spans) };
}
