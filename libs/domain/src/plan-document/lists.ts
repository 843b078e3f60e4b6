import { displayWidth, looseThai } from '../shared/thai-text.js';
import { cleanText, joinPieces, pieceOf, type ColumnBreaks } from './clean-text.js';
import { CELL_BREAK, type DocumentSource, type Line, type Piece, type Span } from './document-source.js';
import {
  countingMarkers,
  inlineLetters,
  inlineMarkers,
  lineMarkerOf,
  type LineMarker,
  type Marker,
} from './list-markers.js';
import { anyTolerantly } from './tolerant-pattern.js';

/** A number as written, without its dot or brackets. */
const numberIn = (source: DocumentSource, span: Span): string => source.slice(span).replace(/[\s().#*>]+/g, '');

function noteNumbering(source: DocumentSource, offset: number, markers: readonly Marker[]): void {
  markers.forEach((marker, index) => {
    const previous = markers[index - 1];
    const expected = previous === undefined ? 1 : previous.number + 1;
    if (previous === undefined || (marker.number === expected && !marker.mixed)) return;
    const span = { start: offset + marker.start, end: offset + marker.end };
    source.note('LIST_NUMBER_UNEXPECTED', span, { expected, found: numberIn(source, span) });
  });
}

const CELL_BREAK_PATTERN = new RegExp(CELL_BREAK, 'g');
const bullets = '[-–•●○◦▪■➢➤·*\\uf0b7\\uf0a7]';
const bulletMarker = new RegExp(`^\\s*${bullets}\\s+`);

/** Whether a number, letter or bullet stands at the beginning of a line. */
export const isMarked = (line: Line): boolean =>
  !line.table && (lineMarkerOf(line) !== null || bulletMarker.test(line.text));

/** What stands before the first number of a cell is a lead-in when it announces the list, otherwise an item of its own. */
const announces = new RegExp(`(?:${anyTolerantly('ดังนี้', 'ได้แก่', 'ประกอบด้วย', 'ดังต่อไปนี้')}|:)\\s*$`);

/** Whether a text ends with the words that announce a list. */
export const announcesList = (text: string): boolean => announces.test(text.slice(-60));

/**
 * The items of a table cell: numbered ones (๑. / ๑) / (๑) / ก.) by their numbers, otherwise one for every bullet or `<br>` line
 * (where the table is not line-broken, see `findColumnBreaks`), otherwise the whole cell.
 */
export function splitCell(source: DocumentSource, cell: Span, breaks: ColumnBreaks): Piece[] {
  const text = source.slice(cell);
  const numbers = countingMarkers(inlineMarkers(text, true));
  const lettered = countingMarkers(inlineLetters(text));
  const byLetter =
    lettered.length > 1 && (numbers.length === 0 || (lettered[0]?.start ?? 0) < (numbers[0]?.start ?? 0));
  const markers = byLetter ? lettered : numbers;
  if (markers.length > 0) {
    noteNumbering(source, cell.start, markers);
    return cutAt(source, cell, markers, breaks);
  }
  const bulleted = bulletMarker.test(text);
  const separator = bulleted ? new RegExp(`(?:^|\\s)${bullets}\\s+`, 'g') : CELL_BREAK_PATTERN;
  const split = bulleted || breaks.size === 0;
  const starts = split
    ? [...text.matchAll(separator)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];
  return cutAt(source, cell, starts, breaks);
}

function cutAt(source: DocumentSource, cell: Span, markers: readonly Span[], breaks: ColumnBreaks): Piece[] {
  const pieces: Piece[] = [];
  const bounds = [{ start: 0, end: 0 }, ...markers];
  bounds.forEach((marker, index) => {
    const next = bounds[index + 1]?.start ?? cell.end - cell.start;
    const piece = pieceOf(source, { start: cell.start + marker.end, end: cell.start + next }, breaks);
    if (piece === null) return;
    const [lead] = pieces;
    if (index === 1 && lead !== undefined && announces.test(lead.text)) pieces[0] = joinPieces([lead, piece]);
    else pieces.push(piece);
  });
  return pieces;
}

/** The words after which a run-in list is over and the paragraph goes on about all of its items. */
const afterList = new RegExp(
  `\\s${anyTolerantly('ทั้งนี้', 'ดังนั้น', 'โดยสรุป', 'จากตัวอย่าง', 'จากความเสี่ยง', 'อย่างไรก็ตาม', 'ซึ่งความเสี่ยง')}`,
);

/**
 * The items of a list written into a paragraph, '(๑) … (๒) …' or '๑) … ๒) …'. The last item ends where the paragraph turns
 * to something else; it goes on over a blank line only when that turn stands in the next paragraph (a page break).
 * @returns empty when fewer than two numbers count up from one
 */
export function splitRunIn(source: DocumentSource, body: Span): Piece[] {
  const text = source.slice(body);
  const all = inlineMarkers(text, false).filter((marker) => marker.style.endsWith(')'));
  const markers = countingMarkers(all);
  if (markers.length < 2) return [];
  noteNumbering(source, body.start, markers);
  return markers.flatMap((marker, index) => {
    const next = markers[index + 1];
    const end = next?.start ?? endOfLastItem(text, marker.end);
    const piece = pieceOf(source, { start: body.start + marker.end, end: body.start + end });
    return piece === null ? [] : [piece];
  });
}

function endOfLastItem(text: string, start: number): number {
  const turn = afterList.exec(text.slice(start));
  const paragraph = text.slice(start).search(/\n\s*\n/);
  if (paragraph === -1) return turn === null ? text.length : start + turn.index;
  const nextParagraph = text
    .slice(start + paragraph)
    .trimStart()
    .search(/\n\s*\n/);
  const reach = nextParagraph === -1 ? text.length : start + paragraph + nextParagraph + 2;
  return turn !== null && start + turn.index <= reach ? start + turn.index : start + paragraph;
}

interface LineItem {
  readonly lines: Span[];
}

/**
 * The items of a list that has a line for each: numbered, lettered, bulleted or, without any of them, a paragraph or line
 * each. A line without a number belongs to the item above; after a blank line it does so only when a number still follows
 * (a page break, or a remark between two items).
 * @param section the heading above, whose own number may go on below the list
 */
export function splitLines(source: DocumentSource, lines: readonly Line[], section?: Line): Piece[] {
  const body = lines.filter((line) => !line.table);
  const markers = body.flatMap((line) => lineMarkerOf(line) ?? []);
  const first =
    markers.find(({ number }) => number <= 1) ??
    markers.find(
      (marker) => markers.filter(({ style, depth }) => style === marker.style && depth === marker.depth).length > 1,
    );
  if (first !== undefined) {
    const above = section === undefined ? null : lineMarkerOf(section);
    return numberedItems(source, body, first, above);
  }
  const bulleted = body.some((line) => bulletMarker.test(line.text));
  return bulleted ? bulletedItems(source, body) : unnumberedItems(source, body);
}

function bulletedItems(source: DocumentSource, lines: readonly Line[]): Piece[] {
  const items: LineItem[] = [];
  let open = false;
  for (const line of lines) {
    const bullet = bulletMarker.exec(line.text);
    if (line.blank) open = false;
    else if (bullet !== null) {
      items.push({ lines: [{ start: line.start + bullet[0].length, end: line.end }] });
      open = true;
    } else if (open) items[items.length - 1]?.lines.push(line);
  }
  return toPieces(source, items).filter((piece) => items.length === 1 || !announces.test(piece.text));
}

/** Lines that were wrapped are nearly as wide as the widest, but for the last. */
const LEAST_WRAPPED = 50;
const WRAPPED_SHARE = 0.75;

function isWrapped(lines: readonly Line[]): boolean {
  const widths = lines.map(({ text }) => displayWidth(text));
  const widest = Math.max(...widths);
  return widest >= LEAST_WRAPPED && widths.slice(0, -1).every((width) => width >= widest * WRAPPED_SHARE);
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.blank) open = false;
    else if (open) blocks[blocks.length - 1]?.push(line);
    else {
      blocks.push([line]);
      open = true;
    }
  }
  return blocks;
}

/** Items without any mark: a paragraph each; where one paragraph has lines that were not wrapped, a line each. */
function unnumberedItems(source: DocumentSource, lines: readonly Line[]): Piece[] {
  const items = blocksOf(lines).flatMap((block): LineItem[] =>
    block.length > 1 && !isWrapped(block) ? block.map((line) => ({ lines: [line] })) : [{ lines: block }],
  );
  const pieces = toPieces(source, items).filter((piece) => items.length === 1 || !announces.test(piece.text));
  const [head] = pieces;
  const [span] = head?.spans ?? [];
  if (pieces.length > 1 && span !== undefined) source.note('LIST_UNNUMBERED', span, { count: pieces.length });
  return pieces;
}

/** Longest item of a list without marks, in units; a longer paragraph is prose. */
const LONGEST_UNNUMBERED = 200;

/**
 * The lines of a list without any mark where prose may stand too: those after a line that announces a list (ดังนี้), otherwise
 * paragraphs that begin alike. Empty when there are none.
 */
export function splitAlike(source: DocumentSource, lines: readonly Line[]): Piece[] {
  const body = lines.filter((line) => !line.table);
  const announced = body.findLastIndex((line) => announces.test(line.text.slice(-60)));
  const after = announced === -1 ? body : body.slice(announced + 1);
  const words = after.filter((line) => !line.blank);
  const begins = words.map((line) => looseThai(line.text.slice(0, 12)).slice(0, 3));
  const alike = begins.length > 1 && begins.every((begin) => begin === begins[0]);
  if (words.length < 2 || words.some(({ text }) => text.length > LONGEST_UNNUMBERED)) return [];
  return announced !== -1 || alike ? unnumberedItems(source, after) : [];
}

/** A line between two runs of numbers that names what follows: the second run is another list. */
const isTitle = (text: string): boolean =>
  /^\s*(?:#|\*\*)/.test(text) ||
  (text.length <= 80 && announces.test(text)) ||
  /^\s*(?:ส่วนที่|บทที่|หมวดที่|ภาคผนวก)/.test(text);

function numberedItems(
  source: DocumentSource,
  lines: readonly Line[],
  first: LineMarker,
  section: LineMarker | null,
): Piece[] {
  const items: LineItem[] = [];
  let previous: LineMarker | null = null;
  let pending: Line[] = [];
  let afterBlank = false;
  for (const line of lines) {
    if (line.blank) {
      afterBlank = true;
      continue;
    }
    const marker = lineMarkerOf(line);
    const last = items[items.length - 1];
    const sameLevel = marker !== null && marker.depth === first.depth && marker.style === first.style;
    if (marker !== null && sameLevel) {
      const expected: number = (previous?.number ?? first.number - 1) + 1;
      const nextParent: boolean =
        previous !== null && marker.number === 1 && (marker.parents.at(-1) ?? 0) > (previous.parents.at(-1) ?? 0);
      if (last !== undefined && marker.number !== expected && !nextParent) {
        const isNextSection = section?.style === marker.style && section.number + 1 === marker.number;
        const restarts = marker.number <= 1 && pending.some(({ text }) => isTitle(text));
        if ((isNextSection && !marker.mixed) || restarts || isTitle(line.text)) break;
      }
      if (last !== undefined && !nextParent && (marker.number !== expected || marker.mixed)) {
        const span = { start: line.start, end: marker.end };
        source.note('LIST_NUMBER_UNEXPECTED', span, { expected, found: numberIn(source, span) });
      }
      last?.lines.push(...pending);
      pending = [];
      items.push({ lines: [{ start: marker.end, end: line.end }] });
      previous = marker.mixed ? { ...marker, number: expected } : marker;
    } else if (last !== undefined && isSubItem(marker, line, first)) {
      last.lines.push(...pending, line);
      pending = [];
    } else if (last !== undefined && (afterBlank || pending.length > 0)) pending.push(line);
    else last?.lines.push(line);
    afterBlank = false;
  }
  return toPieces(source, items);
}

/** A number of a deeper level, or a bullet, below an item: it belongs to the item. */
function isSubItem(marker: LineMarker | null, line: Line, first: LineMarker): boolean {
  if (marker === null) return bulletMarker.test(line.text);
  return marker.depth > first.depth || (marker.depth === first.depth && marker.style !== first.style);
}

function toPieces(source: DocumentSource, items: readonly LineItem[]): Piece[] {
  return items.flatMap((item) => {
    const [first] = item.lines;
    const last = item.lines[item.lines.length - 1];
    if (first === undefined || last === undefined) return [];
    const span = source.trim({ start: first.start, end: last.end });
    const text = cleanText(source.slice(span), span.start);
    return text === '' ? [] : [{ text, spans: [span] }];
  });
}
