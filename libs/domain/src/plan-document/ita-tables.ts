import { looseThai, squeezeThai, toArabicDigits } from '../shared/thai-text.js';
import type { DocumentSource, Span } from './document-source.js';
import { cellLevel, figureAfter, type Figure, type IndicatorDraft, type ItaCandidate } from './ita-figures.js';
import { indicatorNames, indicatorOf, isIndicatorName } from './ita-names.js';
import { isBlankCell, type MarkdownTable, type TableRow } from './markdown-tables.js';
import { combinedTitles, yearOf, type ColumnTitle } from './measure-columns.js';

const words = (...list: string[]): readonly string[] => list.map(looseThai);
const numberTitles = words('ที่', 'ลำดับ', 'ลำดับที่', 'ข้อ', 'ตัวชี้วัดที่', 'อันดับ', 'อันดับที่');
const scoreWords = words('คะแนน', 'ผลการประเมิน', 'ค่าคะแนน', 'ร้อยละ');
const averaged = words('คะแนนเฉลี่ย', 'คะแนนตัวชี้วัด');
/** Figures beside the score: full marks, weights, the instrument's, changes. */
const otherFigures = words('เต็ม', 'น้ำหนัก', 'เครื่องมือ', 'ผลต่าง', 'เปลี่ยนแปลง', 'เพิ่มขึ้น', 'ลดลง', 'เป้าหมาย', 'แบบวัด');
const totalRow = new RegExp(
  `^(?:${words('รวม', 'คะแนนรวม', 'คะแนนเฉลี่ยรวม', 'ผลคะแนนรวม', 'ผลรวม', 'เฉลี่ยรวม', 'คะแนนภาพรวม', 'ภาพรวม', 'ค่าเฉลี่ย').join('|')})`,
);

const includesAny = (title: string, forms: readonly string[]): boolean => forms.some((form) => title.includes(form));

interface ScoreColumn {
  readonly index: number;
  readonly year: ItaCandidate['year'];
}

interface ScoreColumns {
  readonly name: number;
  readonly number: number;
  readonly scores: readonly ScoreColumn[];
  readonly levels: readonly ColumnTitle[];
  readonly instrument: number;
  readonly weighted: number;
}

function columnsOf(source: DocumentSource, rows: readonly TableRow[]): ScoreColumns | null {
  const titles = combinedTitles(source, rows).map((title) => ({ ...title, loose: looseThai(title.text) }));
  const short = titles.filter(({ loose }) => loose.length <= 60);
  const at = (forms: readonly string[]): number => short.find(({ loose }) => includesAny(loose, forms))?.index ?? -1;
  const indicator = looseThai('ตัวชี้วัด');
  const name =
    short.find(
      ({ loose }) =>
        loose.includes(indicator) && !includesAny(loose, scoreWords) && !loose.endsWith(looseThai('ตัวชี้วัดที่')),
    )?.index ?? at([indicator, looseThai('ประเด็นการประเมิน')]);
  const plain = short.filter(
    ({ loose, text, index }) =>
      index !== name &&
      !includesAny(loose, otherFigures) &&
      !loose.includes(looseThai('ระดับ')) &&
      (includesAny(loose, scoreWords) ||
        (yearOf(text) !== null && /^[^\u0e01-\u0e4e]*(?:ปี|พ\.?ศ|งบประมาณ|[^\u0e01-\u0e4e])*$/.test(text))),
  );
  const best = plain.filter(({ loose }) => includesAny(loose, averaged));
  const dated = plain.filter(({ text }) => yearOf(text) !== null);
  const scores = (dated.length > 1 ? dated : best.length > 0 ? best.slice(0, 1) : plain.slice(0, 1)).map(
    ({ index, text, span }) => {
      const value = yearOf(text);
      return { index, year: value === null ? null : { value, span } };
    },
  );
  if (scores.length === 0 || name === -1) return null;
  return {
    name,
    number: short.find(({ loose }) => numberTitles.includes(loose))?.index ?? -1,
    scores,
    levels: short.filter(({ loose, index }) => loose.includes(looseThai('ระดับ')) && index !== name),
    instrument: best.length === 0 ? -1 : at(words('คะแนนที่ได้', 'คะแนนเครื่องมือ')),
    weighted: at(words('ถ่วงน้ำหนัก')),
  };
}

function cellFigure(source: DocumentSource, cell: Span | undefined): Figure | null {
  if (cell === undefined) return null;
  return figureAfter(toArabicDigits(source.slice(cell)), cell.start, /^/);
}

const levelIn = (source: DocumentSource, cell: Span | undefined): string | null =>
  cell === undefined ? null : (cellLevel.exec(source.slice(cell).trim())?.[0] ?? null);

function indicatorRow(
  source: DocumentSource,
  row: TableRow,
  columns: ScoreColumns,
  score: ScoreColumn,
): IndicatorDraft | null {
  const nameCell = row.cells[columns.name];
  const numberCell = row.cells[columns.number];
  if (nameCell === undefined || isBlankCell(source, nameCell)) return null;
  const text = toArabicDigits(source.slice(nameCell));
  const lead = /^\s*(?:ตัวชี้วัด\s*ที่)?\s*([0-9]{1,2})\s*[.)]?\s*/.exec(text);
  const name = squeezeThai(lead === null ? text : text.slice(lead[0].length));
  const numberText = numberCell === undefined ? '' : toArabicDigits(source.slice(numberCell));
  const digits = lead?.[1] ?? /[0-9]{1,2}/.exec(numberText)?.[0];
  const number = digits === undefined ? 0 : Number(digits);
  if (totalRow.test(looseThai(name)) || (!isIndicatorName(name) && !(number >= 1 && number <= 10))) return null;
  const figure = cellFigure(source, row.cells[score.index]);
  return {
    span: { start: row.start, end: row.end },
    read: [nameCell, ...(figure === null ? [] : [figure.span])],
    stated: digits === undefined ? null : { number, span: lead === null && numberCell ? numberCell : nameCell },
    name,
    score: figure,
    level: levelIn(source, row.cells[levelColumn(columns, score)]),
    instrument: cellFigure(source, row.cells[columns.instrument]),
    weighted: cellFigure(source, row.cells[columns.weighted]),
  };
}

/** The level of a score: that of its year, or the column after it. */
function levelColumn({ levels }: ScoreColumns, score: ScoreColumn): number {
  const own = levels.find(({ text }) => score.year !== null && yearOf(text) === score.year.value);
  return (own ?? levels.find(({ index }) => index > score.index) ?? levels[0])?.index ?? -1;
}

/** Most rows above the first indicator that hold titles. */
const MOST_TITLE_ROWS = 3;

function rowsOfIndicators(source: DocumentSource, table: MarkdownTable): ItaCandidate[] {
  for (let first = 0; first < MOST_TITLE_ROWS; first += 1)
    for (let count = 1; count + first <= MOST_TITLE_ROWS; count += 1) {
      const columns = columnsOf(source, table.rows.slice(first, first + count));
      const next = table.rows[first + count];
      if (columns === null || next === undefined) continue;
      const [score] = columns.scores;
      if (score === undefined || indicatorRow(source, next, columns, score) === null) continue;
      return columns.scores.map((column) => candidateOf(source, table.rows.slice(first + count), columns, column));
    }
  return [];
}

function candidateOf(
  source: DocumentSource,
  rows: readonly TableRow[],
  columns: ScoreColumns,
  score: ScoreColumn,
): ItaCandidate {
  const indicators = rows.flatMap((row) => indicatorRow(source, row, columns, score) ?? []);
  const sum = rows.find((row) => row.cells.some((cell) => totalRow.test(looseThai(source.slice(cell)))));
  return {
    indicators,
    total: sum === undefined ? null : cellFigure(source, sum.cells[score.index]),
    level: sum === undefined ? null : levelIn(source, sum.cells[levelColumn(columns, score)]),
    year: score.year,
  };
}

/** Fewest columns that name indicators in a table that has them side by side. */
const FEWEST_COLUMNS = 8;
const numbered = /^(?:ตัวชี้วัด\s*(?:ที่)?\s*)?([0-9]{1,2})[.)]?(?:\s|$)/;

/** A table whose columns are the indicators, with a row for each year. */
function columnsOfIndicators(source: DocumentSource, table: MarkdownTable): ItaCandidate[] {
  const at = table.rows.slice(0, MOST_TITLE_ROWS).findIndex((row) => {
    const texts = row.cells.map((cell) => toArabicDigits(source.slice(cell)));
    return texts.filter((text) => isIndicatorName(text) || numbered.test(text)).length >= FEWEST_COLUMNS;
  });
  const head = table.rows[at];
  if (head === undefined) return [];
  const columns = head.cells.flatMap((cell, index) => {
    const text = toArabicDigits(source.slice(cell));
    const number = numbered.exec(text)?.[1];
    const target = indicatorOf(text) ?? (number === undefined ? null : Number(number) - 1);
    return target === null || target >= indicatorNames.length ? [] : [{ index, target, cell }];
  });
  const totalAt = head.cells.findIndex((cell) => looseThai(source.slice(cell)).includes(looseThai('รวม')));
  const levelAt = head.cells.findIndex((cell) => looseThai(source.slice(cell)).includes(looseThai('ระดับ')));
  return table.rows.slice(at + 1).flatMap((row) => {
    const figures = columns.map(({ index }) => cellFigure(source, row.cells[index]));
    if (figures.filter((figure) => figure !== null).length < FEWEST_COLUMNS) return [];
    const [label] = row.cells;
    const value = label === undefined ? null : yearOf(source.slice(label));
    const indicators = columns.map(({ target, cell, index }, position) => ({
      span: row.cells[index] ?? cell,
      read: [cell, ...(figures[position] === null || figures[position] === undefined ? [] : [figures[position].span])],
      stated: { number: target + 1, span: cell },
      name: indicatorNames[target] ?? '',
      score: figures[position] ?? null,
      level: null,
      instrument: null,
      weighted: null,
    }));
    return [
      {
        indicators,
        total: cellFigure(source, row.cells[totalAt]),
        level: levelIn(source, row.cells[levelAt]),
        year: value === null || label === undefined ? null : { value, span: label },
      },
    ];
  });
}

/** The results of a table: one for each year that it shows. */
export function readTabled(source: DocumentSource, table: MarkdownTable): ItaCandidate[] {
  const side = columnsOfIndicators(source, table);
  return side.length > 0 ? side : rowsOfIndicators(source, table);
}
