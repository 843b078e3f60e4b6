import { isThaiLetter, toArabicDigits } from '../shared/thai-text.js';
import { cleanText, joinPieces, pieceOf, type ColumnBreaks } from './clean-text.js';
import { anyTolerantly } from './tolerant-pattern.js';
import { CELL_BREAK, type DocumentSource, type Line, type Piece, type Span } from './document-source.js';

interface Marker {
  readonly number: number;
  /** '(.)', '.)' and '..' tell the three ways of writing a number apart: (๑), ๑), ๑. */
  readonly style: string;
  readonly start: number;
  /** where the words of the item begin */
  readonly end: number;
}

const inlineMarker = /(\(?)([0-9๐-๙]{1,2}) ?([.)])(?![0-9๐-๙])\s*/g;
/** Words that make the number after them a reference instead of a list number. */
const reference = /(?:ข้อ|มาตรา|ที่|ระยะ|ฉบับ|วรรค|ส่วน|หน้า|ปี|พ\.ศ\.|[0-9๐-๙.,/-])\s*$/;

function inlineMarkers(text: string, gluedAllowed: boolean): Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(inlineMarker)) {
    const [whole, open = '', digits = '', close = ''] = match;
    if (open === '(' && close !== ')') continue;
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const spaced = before === '' || /\s$/.test(before);
    if (reference.test(before) || !(spaced || open === '(' || (gluedAllowed && isThaiLetter(before.slice(-1)))))
      continue;
    found.push({
      number: Number(toArabicDigits(digits)),
      style: `${open}${close}`,
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}

/** The markers that count up: same style as the first, each the next number; one missing or repeated number is let pass. */
function countingMarkers(markers: readonly Marker[]): Marker[] {
  const chosen: Marker[] = [];
  for (const marker of markers) {
    const last = chosen[chosen.length - 1];
    if (last === undefined) {
      if (marker.number <= 1) chosen.push(marker);
    } else if (marker.style === last.style && marker.number <= last.number + 2) {
      const repeats = marker.number === last.number && chosen[chosen.length - 2]?.number !== last.number;
      if (marker.number > last.number || repeats) chosen.push(marker);
    }
  }
  return chosen;
}

function noteNumbering(source: DocumentSource, offset: number, markers: readonly Marker[]): void {
  markers.forEach((marker, index) => {
    const expected = (markers[0]?.number ?? 1) + index;
    const previous = markers[index - 1];
    if (previous === undefined || marker.number === previous.number + 1) return;
    source.note(
      'LIST_NUMBER_UNEXPECTED',
      { start: offset + marker.start, end: offset + marker.end },
      { expected, found: marker.number },
    );
  });
}

const CELL_BREAK_PATTERN = new RegExp(CELL_BREAK, 'g');

/** What stands before the first number of a cell is a lead-in when it announces the list, otherwise an item of its own. */
const announces = new RegExp(`(?:${anyTolerantly('ดังนี้', 'ได้แก่', 'ประกอบด้วย')}|:)\\s*$`);

/**
 * The items of a table cell: numbered ones (๑. / ๑) / (๑)) by their numbers, otherwise one for every bullet or `<br>` line
 * (where the table is not line-broken, see `findColumnBreaks`), otherwise the whole cell.
 */
export function splitCell(source: DocumentSource, cell: Span, breaks: ColumnBreaks): Piece[] {
  const text = source.slice(cell);
  const markers = countingMarkers(inlineMarkers(text, true));
  if (markers.length > 0) {
    noteNumbering(source, cell.start, markers);
    return cutAt(source, cell, markers, breaks);
  }
  const bulleted = /^\s*[-–•●]\s/.test(text);
  const separator = bulleted ? /(?:^|\s)[-–•●]\s+/g : CELL_BREAK_PATTERN;
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

const lineMarker = /^[\s#*>]*(\(?)((?:[0-9๐-๙]{1,2}\s?\.)*[0-9๐-๙]{1,2})\s?([.)]?)\)?(?![0-9๐-๙,])\s*/;
const bulletMarker = /^\s*[-–•●*]\s+/;

interface LineItem {
  readonly lines: Span[];
  readonly number: number | null;
}

function markerOf(line: Line): { number: number; depth: number; style: string; end: number } | null {
  const match = lineMarker.exec(line.text);
  if (match === null) return null;
  const [whole, open = '', digits = '', close = ''] = match;
  const parts = toArabicDigits(digits).split('.');
  if (close === '' && parts.length === 1) return null;
  const number = Number(parts[parts.length - 1]);
  return { number, depth: parts.length, style: `${open}${close}`, end: line.start + whole.length };
}

/**
 * The items of a list that has a line for each: numbered, bulleted or, without either, a paragraph each. A line without a
 * number belongs to the item above; after a blank line it does so only when the next number still follows (a page break).
 */
export function splitLines(source: DocumentSource, lines: readonly Line[]): Piece[] {
  const body = lines.filter((line) => !line.table);
  const first = body.map(markerOf).find((marker) => marker !== null && marker.number <= 1);
  if (first !== undefined && first !== null) return numberedItems(source, body, first);
  const bulleted = body.some((line) => bulletMarker.test(line.text));
  const items: LineItem[] = [];
  let open = false;
  for (const line of body) {
    const bullet = bulletMarker.exec(line.text);
    if (line.blank) open = false;
    else if (bullet !== null) {
      items.push({ number: null, lines: [{ start: line.start + bullet[0].length, end: line.end }] });
      open = true;
    } else if (open) items[items.length - 1]?.lines.push(line);
    else if (!bulleted) {
      items.push({ number: null, lines: [line] });
      open = true;
    }
  }
  return toPieces(source, items).filter((piece) => items.length === 1 || !announces.test(piece.text));
}

function numberedItems(
  source: DocumentSource,
  lines: readonly Line[],
  first: { depth: number; style: string },
): Piece[] {
  const items: LineItem[] = [];
  let pending: Span[] = [];
  let afterBlank = false;
  for (const line of lines) {
    const marker = markerOf(line);
    const last = items[items.length - 1];
    if (line.blank) {
      afterBlank = true;
      continue;
    }
    if (marker !== null && marker.depth === first.depth && marker.style === first.style) {
      const expected = (last?.number ?? 0) + 1;
      if (last !== undefined && (marker.number < expected - 1 || marker.number > expected + 1)) break;
      if (last !== undefined && marker.number !== expected) {
        source.note(
          'LIST_NUMBER_UNEXPECTED',
          { start: line.start, end: marker.end },
          { expected, found: marker.number },
        );
      }
      last?.lines.push(...pending);
      pending = [];
      items.push({ number: marker.number, lines: [{ start: marker.end, end: line.end }] });
    } else if (last !== undefined && (afterBlank || pending.length > 0)) pending.push(line);
    else last?.lines.push(line);
    afterBlank = false;
  }
  return toPieces(source, items);
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
