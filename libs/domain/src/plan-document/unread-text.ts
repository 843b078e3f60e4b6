import type { IgnoredKind } from '../plans/index.js';
import { looseThai } from '../shared/thai-text.js';
import { orderOptions } from './approval-order.js';
import { readDimension } from './dimensions.js';
import type { DocumentSource, Line, Span } from './document-source.js';
import { announcesList } from './lists.js';
import type { MarkdownTable } from './markdown-tables.js';
import { isContentsLine, quadrantOf, sectionEnd, type Heading, type HeadingKey, type MemoBlock } from './outline.js';
import type { IgnoredText, Place } from './place.js';

/** What has been read of the document, as far as the account of its text needs it. */
export interface AccountSources {
  readonly headings: readonly Heading[];
  readonly memo: MemoBlock | null;
  readonly tables: readonly MarkdownTable[];
  /** rows of titles of the tables that were read, in the folded text */
  readonly titleRows: readonly Span[];
  readonly sumRows: readonly Span[];
  /** cells of columns that a finding names */
  readonly named: readonly Span[];
  /** stretches of the original that values were read from */
  readonly read: readonly Place[];
  /** paragraphs and cells of ITA indicators, of which the score alone is a value */
  readonly indicators: readonly Place[];
}

/** A shorter rest of a line or cell is its number, label or punctuation. */
const LONGEST_REST = 30;
/** Fewer letters say nothing: page numbers, dashes. */
const FEWEST_LETTERS = 4;
const LONGEST_QUADRANT = 40;
const LONGEST_DIMENSION = 75;
const LONGEST_COLUMN_TITLE = 60;
/** Budgets, levels of ITA and labels of sums: what they say is kept as a figure, or not at all. */
const valueWords = new RegExp(
  `^(?:${['ไม่ใช้', 'ไม่มี', 'งบประมาณ', 'บาท', 'ผ่าน', 'ต้องปรับปรุง', 'รวม', 'คะแนนรวม'].map(looseThai).join('|')}|[0-9]|[a-f]{1,2}$)`,
);
/** A memo is a page or two; what runs on beyond is not passed over. */
const LONGEST_MEMO = 60;

const letters = (text: string): number => text.match(/[\u0e01-\u0e2eA-Za-z\ufffd]/g)?.length ?? 0;

const titleForms = [
  'แผนปฏิบัติ',
  'แผนการป้องกัน',
  'แผนป้องกัน',
  'แผนการต่อต้าน',
  'ประจำปี',
  'ปีงบประมาณ',
  'สำนักงานเขต',
  'กรุงเทพมหานคร',
  'ฉบับ',
].map(looseThai);
const officers = ['ผู้อำนวยการ', 'ผู้ช่วยผู้อำนวยการ', 'หัวหน้าฝ่าย', 'เจ้าพนักงาน', 'นักจัดการ', 'ลงชื่อ', 'ผู้จัดทำ', 'ผู้เสนอ'].map(
  looseThai,
);
const captionForms = ['ตาราง', 'คะแนนรายตัวชี้วัด', 'หน่วย', '(ต่อ)', 'ต่อ', 'แผนภาพ', 'หน้า'].map(looseThai);
const LONGEST_SHORT = 90;
const monthWord = /[0-9๐-๙]{1,2}\s*(?:[ก-ฮ.]{2,6}|[ก-์]{5,12})\s*(?:พ\.?\s?ศ\.?\s*)?[0-9๐-๙]{2,4}\s*$/;

function kindOfLine(line: Line): IgnoredKind | null {
  const { text, loose } = line;
  if (isContentsLine(line)) return 'CONTENTS';
  if (/^<!--.*-->$/.test(text)) return 'COMMENT';
  if (loose === '' || loose.length > LONGEST_SHORT) return announcesList(text) && text.length < 200 ? 'LEAD_IN' : null;
  if (titleForms.some((form) => loose.startsWith(form)) && /(?:[0-9๐-๙]|มิชอบ|ทุจริต|เขต\S{2,20}|นคร)\s*[*)]*$/.test(text))
    return 'TITLE';
  const signed = officers.some((form) => loose.startsWith(form)) || orderOptions(text).length > 0;
  if (signed || /^\([^()]{4,80}\)$/.test(text) || (loose.length < 30 && monthWord.test(text))) return 'SIGNATURE';
  if (readDimension(text.replace(/^[\s#>*]+/, '')) !== null) return 'DIMENSION';
  if (captionForms.some((form) => loose.startsWith(form))) return 'CAPTION';
  return announcesList(text) ? 'LEAD_IN' : null;
}

/** A row of a table of contents: its last cell is a page, or two. */
const pageCell = /^[0-9๐-๙]{1,3}(?:\s*[-–]\s*[0-9๐-๙]{1,3})?$/;
const skippedSections: readonly (readonly [HeadingKey, IgnoredKind])[] = [['PREFACE', 'PREFACE']];

/** Walks through the document and tells for each line and cell whether it was read, is ignored by its kind, or was left out. */
class TextAccount {
  readonly ignored: IgnoredText[] = [];
  private readonly read: Uint8Array;
  private readonly sectionKinds = new Map<number, IgnoredKind>();
  private readonly titles: ReadonlySet<number>;
  private readonly sums: ReadonlySet<number>;
  private readonly named: ReadonlySet<number>;
  private block: { start: number; end: number; letters: number; heading: Heading | null; table: number | null } | null =
    null;

  constructor(
    private readonly source: DocumentSource,
    private readonly sources: AccountSources,
  ) {
    this.read = new Uint8Array(source.original.length);
    for (const { start, end } of sources.indicators) this.read.fill(2, start, end);
    for (const { start, end } of sources.read) this.read.fill(1, start, end);
    this.named = new Set(sources.named.map(({ start }) => start));
    this.sums = new Set(sources.sumRows.map(({ start }) => start));
    this.titles = new Set(sources.titleRows.map(({ start }) => start));
    for (const heading of sources.headings) {
      const kind = skippedSections.find(([key]) => key === heading.key)?.[1];
      const end = kind === undefined ? heading.line : sectionEnd(source, sources.headings, heading, false);
      for (let index = heading.line; index < end; index += 1)
        if (kind !== undefined) this.sectionKinds.set(index, kind);
    }
    const { memo } = sources;
    const memoEnd = memo === null ? 0 : Math.min(memo.end, memo.first + LONGEST_MEMO);
    for (let index = memo?.first ?? 0; index < memoEnd; index += 1) this.sectionKinds.set(index, 'MEMO');
  }

  run(): void {
    const headings = new Map(this.sources.headings.map((heading) => [heading.line, heading]));
    const tables = new Map(this.sources.tables.map((table) => [table.line, table]));
    let under: Heading | null = null;
    let inTable = -1;
    for (const [index, line] of this.source.lines.entries()) {
      const table = tables.get(index);
      if (table !== undefined) {
        this.table(table, under);
        inTable = index;
      }
      if (line.blank || line.table) continue;
      if (inTable !== -1) this.close();
      inTable = -1;
      const heading = headings.get(index);
      if (heading !== undefined) {
        this.close();
        under = heading;
        this.ignore('HEADING', line);
      } else this.unit(line, this.sectionKinds.get(index) ?? kindOfLine(line), under, null);
    }
    this.close();
    for (const place of this.stretches({ start: 0, end: this.read.length }, 2))
      this.ignored.push({ kind: 'INDICATOR', ...place });
  }

  private table(table: MarkdownTable, under: Heading | null): void {
    this.close();
    const inside = (row: Span): boolean => this.readLetters(this.source.place(row)) > 0;
    const known = table.rows.some(inside);
    const contents =
      table.rows.length > 0 &&
      table.rows.every((row) => {
        const last = row.cells[row.cells.length - 1];
        return (
          last !== undefined &&
          (pageCell.test(this.source.slice(last)) || row.cells.every(({ start, end }) => end <= start))
        );
      });
    const kindOfTable = this.sectionKinds.get(table.line) ?? (contents && !known ? 'CONTENTS' : null);
    table.rows.forEach((row, index) => {
      const isTitle = this.titles.has(row.start) || (known && index === 0 && !inside(row));
      const sumKind = this.sums.has(row.start) ? 'SUM_ROW' : null;
      for (const cell of row.cells) {
        const ofColumn = this.named.has(cell.start)
          ? 'COLUMN'
          : isTitle && cell.end - cell.start <= LONGEST_COLUMN_TITLE
            ? 'TABLE_HEADING'
            : this.kindOfCell(cell);
        this.unit(cell, kindOfTable ?? sumKind ?? ofColumn, under, table.line);
      }
    });
    this.close();
  }

  /** A cell whose words are a value of another kind: a dimension, a budget in words, a level, the label of a sum. */
  private kindOfCell(cell: Span): IgnoredKind | null {
    const loose = looseThai(this.source.slice(cell));
    if (loose.length > LONGEST_DIMENSION) return null;
    if (readDimension(this.source.slice(cell)) !== null) return 'DIMENSION';
    if (loose.length > LONGEST_QUADRANT) return null;
    if (quadrantOf(loose) !== null) return 'TABLE_HEADING';
    return valueWords.test(loose) ? 'MARKS' : null;
  }

  private readLetters({ start, end }: Place): number {
    let count = 0;
    for (let at = start; at < end; at += 1) if (this.read[at] !== 0) count += 1;
    return count;
  }

  private ignore(kind: IgnoredKind, span: Span): void {
    this.ignored.push({ kind, ...this.source.place(span) });
  }

  /** One line or cell: read, ignored, or left out as a whole or in parts. */
  private unit(span: Span, kind: IgnoredKind | null, heading: Heading | null, table: number | null): void {
    const place = this.source.place(span);
    if (place.end <= place.start) return;
    const text = this.source.original.slice(place.start, place.end);
    const touched = this.readLetters(place) > 0;
    const rests = this.stretches(place, 0);
    const left = rests.filter(
      ({ start, end }) => letters(this.source.original.slice(start, end)) >= (touched ? LONGEST_REST : 1),
    );
    const small = !touched && letters(text) < FEWEST_LETTERS;
    for (const rest of rests) {
      if (kind !== null || small || !left.includes(rest)) this.ignored.push({ kind: kind ?? 'MARKS', ...rest });
      else this.leaveOut(rest, heading, table);
    }
    if (touched && left.length === 0 && table === null) this.close();
  }

  /** The stretches of a place that were not read (0), or were read with an indicator (2). */
  private stretches({ start, end }: Place, mark: 0 | 2): Place[] {
    const rests: Place[] = [];
    let from = -1;
    for (let at = start; at <= end; at += 1) {
      const unread = at < end && this.read[at] === mark;
      if (unread && from === -1) from = at;
      if (!unread && from !== -1) {
        rests.push({ start: from, end: at });
        from = -1;
      }
    }
    return rests;
  }

  /** Neighbouring stretches under one heading, or of one table, are one finding. */
  private leaveOut({ start, end }: Place, heading: Heading | null, table: number | null): void {
    const count = letters(this.source.original.slice(start, end));
    if (this.block !== null && this.block.heading === heading && this.block.table === table) {
      this.block.end = end;
      this.block.letters += count;
      return;
    }
    this.close();
    this.block = { start, end, letters: count, heading, table };
  }

  private close(): void {
    const { block } = this;
    this.block = null;
    if (block === null) return;
    const found = this.source.original.slice(block.start, block.end).replace(/\s+/g, ' ').trim().slice(0, 60);
    const under = block.heading === null ? '–' : this.source.slice(block.heading).slice(0, 60);
    this.source.noteAt('TEXT_NOT_READ', { start: block.start, end: block.end }, { found, under, count: block.letters });
  }
}

/**
 * Accounts for every letter of the document: it was read into a value, stands in a finding, is ignored by its kind, or, being
 * left out, becomes a finding here.
 */
export function accountForText(source: DocumentSource, sources: AccountSources): readonly IgnoredText[] {
  const account = new TextAccount(source, sources);
  account.run();
  return joined(source.original, account.ignored);
}

/** Cells and lines of a table, memo or contents that follow one another are one stretch. */
function joined(text: string, ignored: readonly IgnoredText[]): readonly IgnoredText[] {
  const whole: IgnoredText[] = [];
  for (const one of [...ignored].sort((left, right) => left.start - right.start)) {
    const last = whole[whole.length - 1];
    const between = last === undefined ? '' : text.slice(last.end, one.start);
    if (last?.kind === one.kind && !/[\p{L}\p{N}]/u.test(between))
      whole[whole.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else whole.push(one);
  }
  return whole;
}
