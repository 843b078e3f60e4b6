import { distance } from 'fastest-levenshtein';
import { itaSchemes } from '../ita/index.js';
import { looseThai, squeezeThai, toArabicDigits } from '../shared/thai-text.js';
import type { DocumentSource, Span } from './document-source.js';
import { tolerantly } from './tolerant-pattern.js';
import { isBlankCell, type MarkdownTable, type TableRow } from './markdown-tables.js';
import { headingsOf, sectionEnd, type Heading } from './outline.js';

/** Names of the ten indicators, by position; they are the same in every known scheme. */
const indicatorNames = (itaSchemes[0]?.indicators ?? []).map(({ nameTh }) => nameTh);
const looseNames = indicatorNames.map(looseThai);

export interface IndicatorDraft {
  readonly span: Span;
  readonly stated: { readonly number: number; readonly span: Span } | null;
  readonly name: string;
  readonly score: Figure | null;
  readonly level: string | null;
  readonly instrument: Figure | null;
  readonly weighted: Figure | null;
}

export interface Figure {
  readonly value: number;
  readonly span: Span;
}

export interface ItaDraft {
  readonly fiscalYear: number;
  readonly yearSpan: Span | null;
  readonly indicators: readonly IndicatorDraft[];
  readonly total: Figure | null;
  readonly level: string | null;
  /** the line of the total, or the section's heading */
  readonly evidence: Span;
}

const figurePattern = /[0-9]{1,3} ?[.,] ?[0-9]{1,2}(?![0-9])|(?<![0-9.])[0-9]{1,3}(?![0-9.])/;

/** The first figure of 0–100 in the text that stands after the pattern. */
function figureAfter(text: string, offset: number, pattern: RegExp): Figure | null {
  const lead = pattern.exec(text);
  if (lead === null) return null;
  const from = lead.index + lead[0].length;
  const match = figurePattern.exec(text.slice(from, from + 40));
  if (match === null) return null;
  const value = Number(match[0].replace(/ /g, '').replace(',', '.'));
  const start = offset + from + match.index;
  return value <= 100 ? { value, span: { start, end: start + match[0].length } } : null;
}

const scoreLead = new RegExp(`${tolerantly('คะแนนเฉลี่ย')}(?:\\s*${tolerantly('ตัวชี้วัด')})?`);
const otherScoreLead = new RegExp(`${tolerantly('คะแนน')}(?!\\s*(?:ถ|ท))|${tolerantly('ได้')}`);
const instrumentLead = new RegExp(tolerantly('คะแนนที่ได้'));
const weightedLead = new RegExp(tolerantly('ถ่วงน้ำหนัก'));
const totalLead = new RegExp(
  `${tolerantly('คะแนน')}\\s*(?:${tolerantly('เฉลี่ย')}\\s*)?(?:${tolerantly('ภาพ')}\\s*)?${tolerantly('รวม')}[^0-9๐-๙\\n]{0,40}`,
);
/** Levels to 2565 (letters) and from 2566 (words). */
const levelNames = '[A-F]{1,2}(?![A-Za-z])|ผ่าน(?:ดี(?:เยี่ยม)?)?|ต้องปรับปรุง(?:โดยด่วน)?';
const levelPattern = new RegExp(
  `${tolerantly('ระดับ')}\\s*(?:${tolerantly('ผลการประเมิน')}\\s*)?(?::\\s*)?(${levelNames})`,
);
const cellLevel = new RegExp(`^(?:${levelNames})`);
const totalLevel = new RegExp(`^[\\s|]*(?:ระดับ\\s*)?(?::\\s*)?(${levelNames})`);
const entry = new RegExp(`${tolerantly('ตัวชี้วัดที่')}\\s*([0-9]{1,2})\\s*\\.?(?!\\s*[0-9])`, 'g');
const nameEnd = new RegExp(
  `${tolerantly('น้ำหนัก')}|${tolerantly('คะแนน')}|${tolerantly('ร้อยละ')}|${tolerantly('ระดับ')}|[0-9:=|(\n]`,
);

function readListed(text: string, offset: number): IndicatorDraft[] {
  const found = [...text.matchAll(entry)];
  return found.flatMap((match, index) => {
    const end = found[index + 1]?.index ?? text.length;
    const block = text.slice(match.index, Math.min(end, match.index + 600));
    const cut = index === found.length - 1 ? block.search(totalLead) : -1;
    const words = cut === -1 ? block : block.slice(0, cut);
    const at = offset + match.index;
    const afterNumber = words.slice(match[0].length);
    const stop = afterNumber.search(nameEnd);
    const name = squeezeThai(stop === -1 ? afterNumber : afterNumber.slice(0, stop));
    const score = figureAfter(words, at, scoreLead) ?? figureAfter(words, at, otherScoreLead);
    if (score === null && !/[0-9]/.test(afterNumber)) return [];
    return [
      {
        span: { start: at, end: at + words.trimEnd().length },
        stated: { number: Number(match[1]), span: { start: at, end: at + match[0].trimEnd().length } },
        name,
        score,
        level: levelPattern.exec(words)?.[1] ?? null,
        instrument: figureAfter(words, at, instrumentLead),
        weighted: figureAfter(words, at, weightedLead),
      },
    ];
  });
}

interface ScoreColumns {
  readonly name: number;
  readonly number: number;
  readonly score: number;
  readonly level: number;
  readonly instrument: number;
  readonly weighted: number;
}

function scoreColumns(source: DocumentSource, row: TableRow): ScoreColumns | null {
  const titles = row.cells.map((cell) => looseThai(source.slice(cell)));
  const find = (...words: string[]): number => {
    const forms = words.map(looseThai);
    return titles.findIndex((title) => title.length <= 60 && forms.some((form) => title.includes(form)));
  };
  const weighted = find('ถ่วงน้ำหนัก');
  const averaged = find('คะแนนเฉลี่ย', 'คะแนนตัวชี้วัด');
  const plain = titles.findIndex(
    (title, index) => title.includes(looseThai('คะแนน')) && index !== weighted && !title.includes(looseThai('เครื่องมือ')),
  );
  const name = titles.findIndex(
    (title, index) =>
      title.includes(looseThai('ตัวชี้วัด')) &&
      !title.includes(looseThai('คะแนน')) &&
      !title.endsWith(looseThai('ตัวชี้วัดที่')) &&
      index >= 0,
  );
  const score = averaged === -1 ? plain : averaged;
  if (score === -1 || (name === -1 && find('ตัวชี้วัด') === -1)) return null;
  const number = titles.findIndex((title) => ['ที่', 'ลำดับ', 'ลำดับที่', 'ข้อ', 'ตัวชี้วัดที่'].map(looseThai).includes(title));
  const instrument = averaged === -1 ? -1 : find('คะแนนที่ได้', 'คะแนนเครื่องมือ');
  return { name: name === -1 ? find('ตัวชี้วัด') : name, number, score, level: find('ระดับ'), instrument, weighted };
}

function cellFigure(source: DocumentSource, cell: Span | undefined): Figure | null {
  if (cell === undefined) return null;
  return figureAfter(toArabicDigits(source.slice(cell)), cell.start, /^/);
}

/** Whether a name is one of the ten, a few units misread. */
function knownName(name: string): boolean {
  const loose = looseThai(name);
  return looseNames.some((known) => loose.includes(known) || distance(loose, known) <= 4);
}

function readTabled(source: DocumentSource, table: MarkdownTable): IndicatorDraft[] {
  const [first] = table.rows;
  const columns = first === undefined ? null : scoreColumns(source, first);
  if (columns === null) return [];
  return table.rows.slice(1).flatMap((row) => {
    const nameCell = row.cells[columns.name];
    const numberCell = row.cells[columns.number];
    if (nameCell === undefined || isBlankCell(source, nameCell)) return [];
    const text = toArabicDigits(source.slice(nameCell));
    const lead = /^\s*(?:ตัวชี้วัด\s*ที่)?\s*([0-9]{1,2})\s*[.)]?\s*/.exec(text);
    const name = squeezeThai(lead === null ? text : text.slice(lead[0].length));
    const numberText = numberCell === undefined ? '' : toArabicDigits(source.slice(numberCell));
    const digits = lead?.[1] ?? /[0-9]{1,2}/.exec(numberText)?.[0];
    const number = digits === undefined ? 0 : Number(digits);
    if (!knownName(name) && !(number >= 1 && number <= 10)) return [];
    const levelCell = row.cells[columns.level];
    const level = levelCell === undefined ? null : (cellLevel.exec(source.slice(levelCell).trim())?.[0] ?? null);
    return [
      {
        span: { start: row.start, end: row.end },
        stated: digits === undefined ? null : { number, span: lead === null && numberCell ? numberCell : nameCell },
        name,
        score: cellFigure(source, row.cells[columns.score]),
        level,
        instrument: cellFigure(source, row.cells[columns.instrument]),
        weighted: cellFigure(source, row.cells[columns.weighted]),
      },
    ];
  });
}

const namedLine = /^[\s•●*-]*(?:\(?([0-9]{1,2})\s?[.)])?\s*([^0-9\n|]{6,80})(?=[0-9])/;

/** Longest line that is read so, in UTF-16 units. */
const LONGEST_NAMED_LINE = 200;

/** Lines that name an indicator and its score without the word ตัวชี้วัดที่: '1. การใช้อำนาจ 88.76 คะแนน'. */
function readNamed(text: string, offset: number): IndicatorDraft[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = offset + start;
    start += line.length + 1;
    const match = namedLine.exec(line.slice(0, LONGEST_NAMED_LINE));
    if (match === null) return [];
    const [whole, digits, words = ''] = match;
    const end = words.search(nameEnd);
    const name = squeezeThai(end === -1 ? words : words.slice(0, end));
    const score = figureAfter(line.slice(whole.length, LONGEST_NAMED_LINE), at + whole.length, /^/);
    if (score === null || !knownName(name)) return [];
    const span = { start: at, end: at + line.trimEnd().length };
    const stated =
      digits === undefined ? null : { number: Number(digits), span: { start: at, end: at + whole.length } };
    const level = levelPattern.exec(line)?.[1] ?? null;
    return [{ span, stated, name, score, level, instrument: null, weighted: null }];
  });
}

function noteIndicators(source: DocumentSource, indicators: readonly IndicatorDraft[]): void {
  indicators.forEach((indicator, index) => {
    const position = index + 1;
    const { stated, name, span } = indicator;
    if (stated !== null && stated.number !== position) {
      source.note('INDICATOR_NUMBER_WRONG', stated.span, { position, stated: stated.number });
    }
    const known = indicatorNames[index];
    if (known !== undefined && name !== '' && distance(looseThai(name), looseThai(known)) > 4) {
      const repeated = indicators.slice(0, index).some((other) => distance(other.name, name) <= 2);
      const code = repeated ? 'INDICATOR_NAME_REPEATED' : 'INDICATOR_NAME_WRONG';
      source.note(code, span, { position, stated: name, name: known });
    }
    if (indicator.score === null) {
      const what = { found: source.slice(span).slice(0, 60), what: `คะแนนตัวชี้วัดที่ ${position}`, whatEn: 'an ITA score' };
      source.note('VALUE_UNREADABLE', span, what);
    }
  });
}

const yearPattern = /ปี\s*(?:งบประมาณ\s*)?(?:พ\s*(?:\.\s*)?ศ\s*(?:\.\s*)?)?(25[0-9]{2})(?![0-9])/;

/** Most of a section that is searched for the result; a published table is far shorter. */
const LONGEST_SECTION = 40_000;

/**
 * Last year's ITA result: ten indicators in a list or a table, identified by position because their printed numbers and names
 * are often wrong, the total, its level and year. null when no section on ITA names any indicator with a score.
 */
export function readIta(
  source: DocumentSource,
  headings: readonly Heading[],
  tables: readonly MarkdownTable[],
  planYear: number,
): ItaDraft | null {
  let best: { heading: Heading; indicators: IndicatorDraft[]; text: string; offset: number } | null = null;
  for (const heading of headingsOf(headings, 'ITA')) {
    const end = sectionEnd(source, headings, heading, true);
    const offset = heading.start;
    const stop = source.lines[end - 1]?.end ?? source.text.length;
    const text = toArabicDigits(source.text.slice(offset, Math.min(stop, offset + LONGEST_SECTION)));
    const inside = tables.filter((table) => table.line > heading.line && table.line < end);
    const readings = [
      readListed(text, offset),
      inside.flatMap((table) => readTabled(source, table)),
      readNamed(text, offset),
    ];
    for (const indicators of readings) {
      const scored = indicators.filter(({ score }) => score !== null).length;
      const before = best?.indicators.filter(({ score }) => score !== null).length ?? 0;
      if (scored > before) best = { heading, indicators, text, offset };
    }
  }
  if (best === null) return null;
  const { heading, indicators, text, offset } = best;
  noteIndicators(source, indicators);
  if (indicators.length !== indicatorNames.length) {
    source.note('INDICATOR_COUNT_WRONG', heading, { count: indicators.length });
  }
  const year = yearPattern.exec(text);
  if (year === null) source.note('ITA_YEAR_ASSUMED', heading, { year: planYear - 1 });
  const total = figureAfter(text, offset, totalLead);
  const tail = total === null ? '' : text.slice(total.span.end - offset).split('\n', 1)[0];
  return {
    fiscalYear: year === null ? planYear - 1 : Number(year[1]),
    yearSpan:
      year === null
        ? null
        : { start: offset + year.index + year[0].length - 4, end: offset + year.index + year[0].length },
    indicators,
    total,
    level: totalLevel.exec(tail ?? '')?.[1] ?? null,
    evidence: total === null ? heading : lineOf(source, total.span),
  };
}

function lineOf(source: DocumentSource, span: Span): Span {
  const line = source.lines.find(({ start, end }) => start <= span.start && span.start <= end);
  return line === undefined ? span : source.trim(line);
}
