import { distance } from 'fastest-levenshtein';
import { looseThai } from '../shared/thai-text.js';
import { pieceOf } from './clean-text.js';
import type { DocumentSource, Line, Piece, Span } from './document-source.js';
import { isMarked, splitAlike, splitCell, splitLines, splitRunIn } from './lists.js';
import { isBlankCell, type MarkdownTable } from './markdown-tables.js';
import {
  headingsOf,
  quadrantNamed,
  quadrantOf,
  sectionEnd,
  sectionLines,
  spanOf,
  type Heading,
  type Quadrant,
} from './outline.js';
import { swotOf, type Swot, type SwotFactor } from '../plans/index.js';

export interface SwotItemDraft {
  readonly factor: SwotFactor | null;
  readonly piece: Piece;
}

export type SwotDraft = Readonly<Record<keyof Swot, readonly SwotItemDraft[]>>;

/** English names as they stand in brackets, and the Thai words that begin a label. */
const factors: readonly (readonly [SwotFactor, readonly string[], readonly string[]])[] = [
  ['STRUCTURE', ['structure'], ['โครงสร้าง']],
  ['STRATEGY', ['strategy'], ['ยุทธศาสตร์', 'กลยุทธ์']],
  ['SHARED_VALUE', ['sharedvalue', 'sharedvalues'], ['ค่านิยม', 'วัฒนธรรมองค์กร']],
  ['SYSTEM', ['system', 'systems'], ['ระบบ']],
  ['STYLE', ['style'], ['รูปแบบ', 'ภาวะผู้นำ', 'สไตล์', 'ลักษณะการบริหาร']],
  ['STAFF', ['staff'], ['บุคลากร', 'บุคคล', 'พนักงาน']],
  ['SKILL', ['skill', 'skills'], ['ทักษะ', 'ความรู้ความสามารถ']],
  ['POLITICAL', ['political', 'politics', 'politic'], ['การเมือง', 'นโยบายรัฐ']],
  ['ECONOMIC', ['economic', 'economics', 'economy'], ['เศรษฐกิจ']],
  ['LEGAL', ['legal', 'law', 'laws'], ['กฎหมาย', 'ระเบียบ']],
  ['SOCIAL', ['social', 'society'], ['สังคม']],
  ['TECHNOLOGICAL', ['technology', 'technological', 'technologies'], ['เทคโนโลยี']],
];
const thaiFactors = factors.flatMap(([factor, , thai]) => thai.map((word) => [factor, looseThai(word)] as const));
const englishFactors = factors.flatMap(([factor, english]) => english.map((word) => [factor, word] as const));

function factorOfEnglish(word: string): SwotFactor | null {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const limit = letters.length >= 6 ? 2 : 1;
  const near = englishFactors
    .map(([factor, name]) => ({ factor, cost: name === letters ? 0 : distance(name, letters) }))
    .filter(({ cost }) => cost <= limit)
    .sort((left, right) => left.cost - right.cost);
  return letters.length < 3 ? null : (near[0]?.factor ?? null);
}

const lead = new RegExp(
  `^(?:${looseThai('ปัจจัย')})?(?:${looseThai('ทางด้าน')}|${looseThai('ด้าน')}|${looseThai('ทาง')})?`,
);

function factorOfThai(label: string): SwotFactor | null {
  const loose = looseThai(label);
  const bare = loose.replace(lead, '');
  return [loose, bare].flatMap((form) => thaiFactors.filter(([, word]) => form.startsWith(word)))[0]?.[0] ?? null;
}

/** Splits an item into its factor label, 'ด้านระบบ (System)', and its words. */
function readItem(source: DocumentSource, item: Piece): SwotItemDraft {
  const { text } = item;
  const span = item.spans[0] ?? { start: 0, end: 0 };
  const cut = (label: string): Piece => {
    const raw = source.slice(span);
    const at = raw.length - raw.slice(label.length).trimStart().length;
    return pieceOf(source, { start: span.start + at, end: span.end }) ?? item;
  };
  const raw = source.slice(span);
  const bracket = /^[^()]{0,60}\(([A-Za-z][A-Za-z /-]{1,40})\)\s*[:–-]?/.exec(raw);
  if (bracket !== null) {
    const factor = factorOfEnglish(bracket[1] ?? '') ?? factorOfThai(bracket[0]);
    if (factor !== null) return { factor, piece: cut(bracket[0]) };
  }
  const plain = /^(?:ปัจจัย)?(?:ทาง)?(?:ด้าน)?\s?[^\s:()]{2,40}\s*[:–-]?(?=\s|$)/.exec(raw);
  const labelled = plain !== null && /^(?:ปัจจัย|ทาง|ด้าน)|[:–-]$/.test(plain[0].trim());
  const factor = factorOfThai(plain?.[0] ?? raw);
  if (factor === null) source.note('FACTOR_UNKNOWN', span, { found: text.slice(0, 60) });
  return { factor, piece: factor !== null && plain !== null && labelled ? cut(plain[0]) : item };
}

/** Most rows of a table that are looked at for quadrants; a SWOT table has a handful. */
const MOST_ROWS = 200;

function readQuadrantTables(source: DocumentSource, tables: readonly MarkdownTable[]): Map<Quadrant, SwotItemDraft[]> {
  const found = new Map<Quadrant, SwotItemDraft[]>();
  for (const table of tables) {
    const active = new Map<number, Quadrant>();
    for (const row of table.rows.slice(0, MOST_ROWS)) {
      const keys = row.cells.map((cell) =>
        cell.end - cell.start > 80 ? null : quadrantOf(looseThai(source.slice(cell)).slice(0, 60)),
      );
      const isTitle = keys.filter((key) => key !== null).length >= 2;
      row.cells.forEach((cell, index) => {
        const key = keys[index];
        if (isTitle && key !== null && key !== undefined) active.set(index, key);
        const quadrant = active.get(index);
        if (isTitle || quadrant === undefined || isBlankCell(source, cell)) return;
        const items = splitCell(source, cell, new Set()).map((piece) => readItem(source, piece));
        found.set(quadrant, [...(found.get(quadrant) ?? []), ...items]);
      });
    }
  }
  return found;
}

/** The SWOT analysis: the list under each of its four headings, or a table whose columns are the quadrants. */
export function readSwot(
  source: DocumentSource,
  headings: readonly Heading[],
  tables: readonly MarkdownTable[],
): SwotDraft {
  const fromTables = readQuadrantTables(source, tables);
  return swotOf((list): readonly SwotItemDraft[] => {
    const quadrant = quadrantNamed(list);
    const lists = headingsOf(headings, quadrant).map((heading) =>
      source.attempt(() => splitLines(source, sectionLines(source, headings, heading), source.lines[heading.line])),
    );
    const best = longest(lists);
    return best.length === 0 ? (fromTables.get(quadrant) ?? []) : best.map((item) => readItem(source, item));
  });
}

/** The longest of several readings, the first of equal ones; its findings are kept. */
function longest(lists: readonly Attempt[]): readonly Piece[] {
  const [first, ...more] = lists;
  if (first === undefined) return [];
  const best = more.reduce((before, list) => (list.value.length > before.value.length ? list : before), first);
  best.keep();
  return best.value;
}

interface Attempt {
  readonly value: readonly Piece[];
  readonly keep: () => void;
}

const riskTitle = looseThai('ความเสี่ยง');

/** Columns beside the risk: how likely, how grave, what is done. */
const notRisk = [
  ...['ระดับ', 'โอกาส', 'คะแนน', 'มาตรการ', 'จัดการ', 'ผลกระทบ', 'ประเภท', 'ควบคุม', 'คำอธิบาย', 'เกณฑ์', 'แนวทาง', 'สาเหตุ'],
].map(looseThai);

/** The column of risks of a table: the one whose title speaks of ความเสี่ยง and not of its level. */
function riskColumn(source: DocumentSource, table: MarkdownTable): number {
  const titles = table.rows[0]?.cells.map((cell) => looseThai(source.slice(cell))) ?? [];
  return titles.findIndex(
    (title) => title.includes(riskTitle) && title.length <= 60 && !notRisk.some((word) => title.includes(word)),
  );
}

function riskRows(source: DocumentSource, heading: Heading, end: number, tables: readonly MarkdownTable[]): Piece[] {
  const inside = tables.filter((table) => table.line > heading.line && table.line < end);
  return inside.flatMap((table) => {
    const column = riskColumn(source, table);
    return table.rows.slice(1).flatMap((row) => {
      const cell: Span | undefined = row.cells[column];
      if (column === -1 || cell === undefined || isBlankCell(source, cell)) return [];
      return splitCell(source, cell, new Set());
    });
  });
}

/** Lines of a list of risks: numbered, lettered or bulleted ones, otherwise lines that begin alike; other prose is no risk. */
function listed(source: DocumentSource, lines: readonly Line[], heading: Heading): Piece[] {
  const marked = lines.some(isMarked);
  return marked ? splitLines(source, lines, source.lines[heading.line]) : splitAlike(source, lines);
}

/** The named risks: run into a paragraph '(๑) … (๒) …', a line each, or the rows of a table. */
export function readRisks(
  source: DocumentSource,
  headings: readonly Heading[],
  tables: readonly MarkdownTable[],
): readonly Piece[] {
  const candidates = headingsOf(headings, 'RISKS').flatMap((heading) => {
    const lines = sectionLines(source, headings, heading);
    const body = spanOf(lines.filter((line) => !line.table));
    const end = sectionEnd(source, headings, heading, false);
    return [
      source.attempt(() => (body === null ? [] : splitRunIn(source, body))),
      source.attempt(() => listed(source, lines, heading)),
      source.attempt(() => riskRows(source, heading, end, tables)),
    ];
  });
  return longest(candidates);
}
