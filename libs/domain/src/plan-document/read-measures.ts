import { looseThai, toArabicDigits } from '../shared/thai-text.js';
import type { Dimension, TargetGroup } from '../plans/index.js';
import { joinPieces, pieceOf, type ColumnBreaks } from './clean-text.js';
import { readDecided, type Decided } from './decided-value.js';
import { readDimension, type DimensionReading } from './dimensions.js';
import type { DocumentSource, Piece, Span } from './document-source.js';
import { splitCell } from './lists.js';
import { isBlankCell, type MarkdownTable, type TableRow } from './markdown-tables.js';
import {
  isSumRow,
  noteBudgetColumns,
  noteSum,
  notStated,
  readBudgetCells,
  type BudgetDraft,
} from './measure-budgets.js';
import { textColumnNames, type ColumnKey } from './measure-columns.js';
import type { MeasureDraft } from './measure-draft.js';
import { readTitle, settleNumbers, statedNumber } from './measure-numbers.js';
import { noteUnreadColumns, readParts, type TablePart } from './measure-parts.js';
import { noteMeasureGaps } from './note-measure-gaps.js';
import { noteRepeats } from './note-repeats.js';
import { readPeriod, type ReadPeriod } from './read-period.js';
import { readTargetGroups } from './read-target-groups.js';

/** The table of measures, put together from its parts. */
export interface MeasuresTable {
  readonly measures: readonly MeasureDraft[];
  /** from the first part to the last; null when the document has no such table */
  readonly span: Span | null;
  /** its rows of titles and captions */
  readonly titleRows: readonly Span[];
  /** cells of the columns that a finding says were not read */
  readonly named: readonly Span[];
  readonly sumRows: readonly Span[];
}

/** A place in the document where a dimension is named in a line of its own, between tables. */
interface DimensionHeading {
  readonly at: number;
  readonly reading: DimensionReading;
  readonly value: { readonly value: Dimension; readonly spans: readonly Span[] };
}

function dimensionHeadings(source: DocumentSource): DimensionHeading[] {
  return source.lines.flatMap((line) => {
    if (line.table || line.loose === '' || line.loose.length > 110 || !/^ม.{0,6}/.test(line.loose)) return [];
    const reading = readDimension(line.text.replace(/^[\s#>*]+/, ''));
    return reading === null
      ? []
      : [{ at: line.start, reading, value: { value: reading.dimension, spans: [source.trim(line)] } }];
  });
}

type CellOf = (key: Exclude<ColumnKey, 'BUDGET'>) => Span | undefined;

/** The beginning of a row as a finding quotes it. */
const excerpt = (source: DocumentSource, row: TableRow): string =>
  row.cells
    .map((cell) => source.slice(cell))
    .filter((text) => text !== '')
    .join(' | ')
    .slice(0, 80);

class MeasureAssembler {
  readonly measures: MeasureDraft[] = [];
  private dimension: MeasureDraft['dimension'] = null;
  private mission: Piece | null = null;

  /** how many measures stood above the last row of a sum */
  private summed = 0;
  readonly sumRows: Span[] = [];

  constructor(
    private readonly source: DocumentSource,
    private readonly planYear: number | null,
  ) {}

  /** Takes the dimension from the last heading above a table that has no column for it. */
  startPart(part: TablePart, heading: DimensionHeading | undefined): void {
    const [span] = heading?.value.spans ?? [];
    if (part.columns.at.DIMENSION !== undefined || heading === undefined || span === undefined) return;
    if (heading.value === this.dimension) return;
    this.dimension = heading.value;
    const { misread, number } = heading.reading;
    if (misread) this.source.note('DIMENSION_MISREAD', span, { found: this.source.slice(span), dimension: number });
  }

  addRow(part: TablePart, row: TableRow, firstOfPart: boolean, numberedDocument: boolean): void {
    const { source } = this;
    const cell: CellOf = (key) => {
      const index = part.columns.at[key];
      const found = index === undefined ? undefined : row.cells[index];
      return found === undefined || isBlankCell(source, found) ? undefined : found;
    };
    if (this.takeDimensionRow(part, row)) return;
    if (isSumRow(source, part, row)) return this.checkSum(part, row);
    this.carry(cell('DIMENSION'), cell('MISSION'), part.breaks);
    const titleCell = cell('TITLE');
    const last = this.measures[this.measures.length - 1];
    const numberCell = cell('NUMBER');
    const title = titleCell === undefined ? null : readTitle(source, titleCell);
    const continues =
      last !== undefined &&
      firstOfPart &&
      title?.number === null &&
      numberedDocument &&
      numberCell === undefined &&
      cell('DIMENSION') === undefined &&
      cell('MISSION') === undefined;
    if (continues || (title === null && last !== undefined && numberCell === undefined)) {
      this.extend(last, part, row, cell, firstOfPart, titleCell);
      return;
    }
    const words =
      title === null || titleCell === undefined
        ? null
        : (pieceOf(source, title.words, part.breaks) ?? pieceOf(source, titleCell, part.breaks));
    if (words === null && cell('OBJECTIVES') === undefined && cell('METHODS') === undefined) {
      source.note('ROW_NOT_READ', row, { found: excerpt(source, row) });
      return;
    }
    this.measures.push({
      number: this.measures.length + 1,
      stated: statedNumber(source, title, numberCell),
      dimension: this.dimension,
      mission: this.mission,
      title: words ?? { text: '', spans: [numberCell ?? row] },
      objectives: this.items(cell('OBJECTIVES'), part.breaks),
      methods: this.items(cell('METHODS'), part.breaks),
      indicators: this.items(cell('INDICATORS'), part.breaks),
      targets: this.items(cell('TARGETS'), part.breaks),
      budget: readBudgetCells(source, part, row, this.planYear),
      texts: this.addTexts({}, cell, part.breaks),
      period: this.periodOf(cell('PERIOD'), part.breaks),
      groups: this.groupsOf(cell('GROUPS'), part.breaks),
      rows: [{ start: row.start, end: row.end }],
    });
  }

  /** A row that only names a dimension (merged over the table's width) holds for the rows below. */
  private takeDimensionRow(part: TablePart, row: TableRow): boolean {
    const filled = row.cells.filter((cell) => !isBlankCell(this.source, cell));
    const [only] = filled;
    if (only === undefined) return true;
    if (new Set(filled.map((cell) => looseThai(this.source.slice(cell)))).size > 1) return false;
    const reading = readDimension(this.source.slice(only));
    if (reading === null || (row.cells.indexOf(only) !== part.columns.at.DIMENSION && !reading.labelled)) return false;
    this.setDimension(only);
    return true;
  }

  private setDimension(cell: Span): void {
    const text = this.source.slice(cell);
    const reading = readDimension(text);
    if (reading === null) {
      this.source.note('VALUE_UNREADABLE', cell, { found: text.trim(), what: 'มิติ', whatEn: 'a dimension' });
      this.dimension = null;
      return;
    }
    const found = pieceOf(this.source, cell)?.text ?? text;
    if (reading.misread) this.source.note('DIMENSION_MISREAD', cell, { found, dimension: reading.number });
    if (reading.dimension !== this.dimension?.value) this.mission = null;
    this.dimension = { value: reading.dimension, spans: [cell] };
  }

  private carry(dimension: Span | undefined, mission: Span | undefined, breaks: ColumnBreaks): void {
    if (dimension !== undefined) this.setDimension(dimension);
    if (mission !== undefined) this.mission = pieceOf(this.source, mission, breaks);
  }

  private items(cell: Span | undefined, breaks: ColumnBreaks): Piece[] {
    return cell === undefined ? [] : splitCell(this.source, cell, breaks);
  }

  /** Adds what a row's text columns say to what the rows above said. */
  private addTexts(texts: MeasureDraft['texts'], cell: CellOf, breaks: ColumnBreaks): MeasureDraft['texts'] {
    for (const name of textColumnNames) {
      const found = cell(name);
      const piece = found === undefined ? null : pieceOf(this.source, found, breaks);
      const before = texts[name];
      if (piece !== null && before?.text !== piece.text) texts[name] = before ? joinPieces([before, piece]) : piece;
    }
    return texts;
  }

  private periodOf(cell: Span | undefined, breaks: ColumnBreaks): Decided<ReadPeriod> {
    const read = (text: string): ReadPeriod | null => readPeriod(text, this.planYear);
    return readDecided(this.source, cell, breaks, read, ['ระยะเวลา', 'a period of the fiscal year']);
  }

  private groupsOf(cell: Span | undefined, breaks: ColumnBreaks): Decided<readonly TargetGroup[]> {
    return readDecided(this.source, cell, breaks, readTargetGroups, ['กลุ่มเป้าหมาย', 'target groups alone']);
  }

  private checkSum(part: TablePart, row: TableRow): void {
    const budgets = this.measures.map(({ budget }) => budget?.value ?? null);
    noteSum(this.source, part, row, this.planYear, [budgets, budgets.slice(this.summed)]);
    this.summed = budgets.length;
    this.sumRows.push({ start: row.start, end: row.end });
  }

  /** Adds a row without a measure of its own to the measure above. */
  private extend(
    last: MeasureDraft,
    part: TablePart,
    row: TableRow,
    cell: CellOf,
    overPage: boolean,
    titleCell: Span | undefined,
  ): void {
    const title = titleCell === undefined ? null : pieceOf(this.source, titleCell, part.breaks);
    if (title !== null) last.title = joinPieces([last.title, title]);
    this.append(last.objectives, cell('OBJECTIVES'), part.breaks, overPage);
    this.append(last.methods, cell('METHODS'), part.breaks, overPage);
    this.append(last.indicators, cell('INDICATORS'), part.breaks, overPage);
    this.append(last.targets, cell('TARGETS'), part.breaks, overPage);
    this.addBudget(last, readBudgetCells(this.source, part, row, this.planYear));
    this.addTexts(last.texts, cell, part.breaks);
    last.period ??= this.periodOf(cell('PERIOD'), part.breaks);
    last.groups ??= this.groupsOf(cell('GROUPS'), part.breaks);
    last.rows.push({ start: row.start, end: row.end });
    if (overPage) this.source.note('MEASURE_CONTINUED', row, { number: last.stated?.number ?? last.number });
  }

  /** A second amount in a further row of a measure may be its part or its sum: neither is taken. */
  private addBudget(last: MeasureDraft, more: BudgetDraft): void {
    const before = last.budget;
    if (more === null || more.value === null || before === null || before.value === more.value) {
      last.budget ??= more;
      return;
    }
    const spans = [...before.spans, ...more.spans];
    const found = spans.map((span) => this.source.slice(span).trim()).join(' | ');
    const span = more.spans[0] ?? spans[0] ?? { start: 0, end: 0 };
    this.source.note('VALUE_UNREADABLE', span, { found, what: 'งบประมาณ', whatEn: 'a budget' });
    last.budget = notStated(spans);
  }

  /** After a page break the words before the first number belong to the last item; elsewhere a row is an item of its own. */
  private append(items: Piece[], cell: Span | undefined, breaks: ColumnBreaks, overPage: boolean): void {
    if (cell === undefined) return;
    const last = items[items.length - 1];
    if (!overPage || last === undefined) {
      for (const item of this.items(cell, breaks)) items.push(item);
      return;
    }
    const { rest, more } = splitContinuation(this.source, cell, items.length + 1, breaks);
    if (rest !== null) items.splice(-1, 1, joinPieces([last, rest]));
    items.push(...more);
  }
}

/** What a cell that goes on over a page adds: the rest of the item before, then the items numbered from `next`. */
function splitContinuation(
  source: DocumentSource,
  cell: Span,
  next: number,
  breaks: ColumnBreaks,
): { rest: Piece | null; more: Piece[] } {
  const text = source.slice(cell);
  const marker = [...text.matchAll(/(?<=^|\s)\(?([0-9๐-๙]{1,2}) ?[.)](?![0-9๐-๙])\s*/g)].find(
    (match) => Number(toArabicDigits(match[1] ?? '')) === next,
  );
  if (marker === undefined) return { rest: pieceOf(source, cell, breaks), more: [] };
  const rest = pieceOf(source, { start: cell.start, end: cell.start + marker.index }, breaks);
  const tail = { start: cell.start + marker.index + marker[0].length, end: cell.end };
  const following = splitContinuation(source, tail, next + 1, breaks);
  return { rest, more: [...(following.rest === null ? [] : [following.rest]), ...following.more] };
}

/** Reads the table of measures, however many pages it was split over; an empty result when the document has none. */
export function readMeasures(
  source: DocumentSource,
  tables: readonly MarkdownTable[],
  planYear: number | null,
): MeasuresTable {
  const parts = readParts(source, tables);
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined)
    return { measures: [], span: null, titleRows: [], named: [], sumRows: [] };
  const numbered = parts.some((part) =>
    part.rows.some((row) => {
      const cell = row.cells[part.columns.at.TITLE ?? -1];
      return cell !== undefined && readTitle(source, cell).number !== null;
    }),
  );
  const headings = dimensionHeadings(source);
  const assembler = new MeasureAssembler(source, planYear);
  let above = 0;
  for (const part of parts) {
    while ((headings[above]?.at ?? part.start) < part.start) above += 1;
    assembler.startPart(part, headings[above - 1]);
    if (!part.continued) noteBudgetColumns(source, part, planYear);
    part.rows.forEach((row, index) => assembler.addRow(part, row, index === 0 && part !== first, numbered));
  }
  const { measures } = assembler;
  const span = { start: first.start, end: last.rows[last.rows.length - 1]?.end ?? last.start };
  if (parts.length > 1) source.note('TABLE_CONTINUED', span, { parts: parts.length });
  const named = noteUnreadColumns(source, parts);
  settleNumbers(source, measures);
  noteMeasureGaps(source, parts, measures);
  noteRepeats(source, measures);
  return { measures, span, titleRows: parts.flatMap((part) => part.heading), named, sumRows: assembler.sumRows };
}
