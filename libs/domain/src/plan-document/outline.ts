import { distance } from 'fastest-levenshtein';
import { swotLists, type Swot } from '../plans/index.js';
import { looseThai } from '../shared/thai-text.js';
import type { DocumentSource, Line, Span } from './document-source.js';

/** A list of the SWOT analysis, as its heading is called here. */
export type Quadrant = Uppercase<keyof Swot>;
export function quadrantNamed(list: keyof Swot): Quadrant {
  return list.toUpperCase() as Quadrant;
}

/** What a heading opens. */
export type HeadingKey =
  | 'FOREWORD'
  | 'PREFACE'
  | 'LINKAGE'
  | 'SITUATION'
  | 'SWOT_ANALYSIS'
  | Quadrant
  | 'RISKS'
  /** what likelihood and impact mean */
  | 'RISK_SCALE'
  | 'POLICY'
  | 'NO_GIFT'
  | 'PRACTICE'
  | 'ITA'
  | 'FRAMEWORK'
  | 'OTHERS'
  | 'OBJECTIVES'
  | 'GOALS'
  | 'BENEFITS'
  | 'MEASURES'
  /** a part or chapter of the document with any other title */
  | 'PART';

/** Headings that stand inside the section of another one. */
const innerHeadings: ReadonlySet<HeadingKey> = new Set([
  'SWOT_ANALYSIS',
  ...swotLists.map(quadrantNamed),
  'RISKS',
  'RISK_SCALE',
  'NO_GIFT',
  'PRACTICE',
]);

export interface Heading extends Span {
  readonly key: HeadingKey;
  /** its position among the headings */
  readonly index: number;
  /** index of the line */
  readonly line: number;
  readonly numbered: boolean;
  readonly loose: string;
}

interface Title {
  readonly key: HeadingKey;
  readonly words: string;
  /** longest comparison form of a line that is this heading: the more common the word, the shorter */
  readonly longest: number;
}

const title = (key: HeadingKey, longest: number, ...words: string[]): Title[] =>
  words.map((word) => ({ key, longest, words: looseThai(word) }));

/** The beginnings of headings as plans of different districts word them. */
const titles: readonly Title[] = [
  ...title('FOREWORD', 12, 'คำนำ'),
  ...title('PREFACE', 12, 'บทนำ', 'สารบัญ'),
  ...title('LINKAGE', 200, 'ความเชื่อมโยง', 'ความสอดคล้องกับแผน', 'ความสอดคล้องกับยุทธศาสตร์'),
  ...title('SITUATION', 90, 'สถานการณ์การทุจริต', 'สถานการณ์ด้านการทุจริต', 'สภาพปัญหาการทุจริต'),
  ...title('SWOT_ANALYSIS', 90, 'การวิเคราะห์ความเสี่ยง', 'การวิเคราะห์สภาพแวดล้อม', 'การวิเคราะห์ SWOT', 'SWOT Analysis'),
  ...title(
    'RISKS',
    90,
    'ความเสี่ยงในการทุจริต',
    'ความเสี่ยงในการเกิดการทุจริต',
    'ความเสี่ยงการทุจริต',
    'ความเสี่ยงด้านการทุจริต',
    'ความเสี่ยงต่อการทุจริต',
    'ประเด็นความเสี่ยง',
  ),
  ...title(
    'RISK_SCALE',
    90,
    'เกณฑ์ระดับ',
    'เกณฑ์การประเมิน',
    'เกณฑ์โอกาส',
    'เกณฑ์ผลกระทบ',
    'ระดับโอกาส',
    'ระดับความรุนแรง',
    'ระดับผลกระทบ',
    'ระดับความเสี่ยง',
    'โอกาสที่จะเกิด',
    'โอกาสที่เกิด',
    'โอกาสเกิด',
    'โอกาสในการเกิด',
    'โอกาสการเกิด',
    'โอกาส (Likelihood)',
    'ความรุนแรงของผลกระทบ',
    'ผลกระทบ (Impact)',
    'การจัดระดับความเสี่ยง',
    'Likelihood',
    'Impact',
    'Risk Matrix',
  ),
  ...title(
    'POLICY',
    110,
    'แนวนโยบายของการต่อต้านการรับสินบน',
    'แนวนโยบายการต่อต้านการรับสินบน',
    'นโยบายต่อต้านการรับสินบน',
    'นโยบายการต่อต้านการรับสินบน',
    'Anti-Bribery Policy',
  ),
  ...title(
    'NO_GIFT',
    90,
    'นโยบายไม่รับของขวัญ',
    'นโยบายการไม่รับของขวัญ',
    'นโยบายงดรับของขวัญ',
    'นโยบาย No Gift',
    'No Gift Policy',
  ),
  ...title('PRACTICE', 140, 'แนวทางปฏิบัติตามนโยบาย', 'แนวปฏิบัติตามนโยบาย'),
  ...title(
    'ITA',
    160,
    'ผลการประเมินคุณธรรมและความโปร่งใส',
    'ผลการประเมิน ITA',
    'ผลคะแนนการประเมินคุณธรรม',
    'ผลคะแนน ITA',
    'ผลคะแนนการประเมิน ITA',
    'การแสดงค่าคะแนนการประเมิน',
  ),
  ...title('FRAMEWORK', 200, 'กรอบการจัดทำแผน'),
  ...title('OTHERS', 40, 'อื่น ๆ ที่เกี่ยวข้อง', 'ข้อมูลอื่น ๆ', 'เรื่องอื่น ๆ ที่เกี่ยวข้อง'),
  ...title('OBJECTIVES', 50, 'วัตถุประสงค์'),
  ...title('GOALS', 40, 'เป้าหมาย'),
  ...title('BENEFITS', 60, 'ประโยชน์ของ', 'ประโยชน์ที่', 'ผลที่คาดว่าจะได้รับ'),
  ...title('MEASURES', 80, 'โครงการ/กิจกรรม/มาตรการ', 'แผนงาน/โครงการ', 'ตารางมาตรการ', 'รายละเอียดแผนปฏิบัติการ'),
];

const quadrants: readonly { key: Quadrant; words: readonly string[] }[] = [
  { key: 'STRENGTHS', words: ['จุดแข็ง', 'strength'].map(looseThai) },
  { key: 'WEAKNESSES', words: ['จุดอ่อน', 'weakness'].map(looseThai) },
  { key: 'OPPORTUNITIES', words: ['โอกาส', 'opportunit'].map(looseThai) },
  { key: 'THREATS', words: ['อุปสรรค', 'ภาวะคุกคาม', 'threat'].map(looseThai) },
];
const environment = looseThai('สภาพแวดล้อม');
/** โอกาส is also the word for the likelihood of a risk. */
const riskScale = [
  'likelihood',
  'impact',
  'โอกาสที่จะเกิด',
  'โอกาสที่เกิด',
  'โอกาสเกิด',
  'โอกาสในการเกิด',
  'โอกาสการเกิด',
  'ระดับ',
  'เกณฑ์',
  'ผลกระทบ',
].map(looseThai);

/** Whether a form begins with the words, one unit in ten misread; forms that share no beginning are not compared. */
function beginsWith(form: string, words: string): boolean {
  if (form.startsWith(words)) return true;
  const limit = Math.floor(words.length / 10);
  if (limit === 0 || form.length < words.length - limit) return false;
  if (form[0] !== words[0] && form[1] !== words[1] && form[2] !== words[2]) return false;
  for (let length = words.length - limit; length <= words.length + limit; length += 1) {
    if (distance(form.slice(0, length), words) <= limit) return true;
  }
  return false;
}

/** The quadrant of the SWOT analysis a form names, when it names exactly one. */
export function quadrantOf(loose: string): Quadrant | null {
  if (riskScale.some((word) => loose.includes(word))) return null;
  const named = quadrants.filter(({ words }) => words.some((word) => loose.includes(word)));
  return named.length === 1 ? (named[0]?.key ?? null) : null;
}

function quadrantHeading(loose: string): Quadrant | null {
  if (loose.length > 140) return null;
  const key = quadrantOf(loose);
  const words = quadrants.find((quadrant) => quadrant.key === key)?.words ?? [];
  const stands = loose.startsWith(environment) || words.some((word) => loose.startsWith(word) && loose.length <= 60);
  return stands ? key : null;
}

/** A line of a table of contents: words, then dots or blanks, then a page number or two. */
const contentsLine = /(?:\.{3,}|…|\s{3,}|\t)\s*[0-9๐-๙]{1,3}(?:\s*[-–]\s*[0-9๐-๙]{1,3})?\s*$/;

/** Whether a line is one of a table of contents. */
export const isContentsLine = (line: Line): boolean => contentsLine.test(line.text);

function headingOf(line: Line): HeadingKey | null {
  if (line.loose === '' || contentsLine.test(line.text)) return null;
  const quadrant = quadrantHeading(line.loose);
  if (quadrant !== null) return quadrant;
  const found = titles.find(({ words, longest }) => line.loose.length <= longest && beginsWith(line.loose, words));
  return found?.key ?? (line.loose.length <= LONGEST_PART && partTitle.test(line.text) ? 'PART' : null);
}

const partTitle = /^[\s#>*]*(?:ส่?วนที่?|บทที่?|หมวดที่?|ภาคผนวก)\s*[0-9๐-๙ก-ฮ]/;
const LONGEST_PART = 120;

const markupBefore = (line: Line): number => /^[\s#>●•*]*/.exec(line.text)?.[0].length ?? 0;

/** The memo that carries the plan to the director: from บันทึกข้อความ to the title page or the first part of the plan. */
export interface MemoBlock {
  readonly first: number;
  /** index of the line after the memo */
  readonly end: number;
}

const memoTitle = looseThai('บันทึกข้อความ');
const planTitle = [looseThai('แผนปฏิบัติการ'), looseThai('แผนการป้องกัน')];

/** The lines of the memo, or null when the document has none. */
export function findMemo(source: DocumentSource): MemoBlock | null {
  const first = source.lines.findIndex(
    (line) => line.loose.length <= 20 && line.loose !== '' && beginsWith(line.loose, memoTitle),
  );
  if (first === -1) return null;
  const after = source.lines.findIndex((line, index) => {
    if (index <= first || line.loose === '') return false;
    if (line.numbered) return /^\s*(?:#|\*)*\s*(?:ส่วนที่|บทที่)/.test(line.text);
    if (titles.some(({ key, words }) => (key === 'FOREWORD' || key === 'PREFACE') && line.loose === words)) return true;
    const ownParagraph = source.lines[index - 1]?.blank === true;
    return ownParagraph && line.loose.length <= 120 && planTitle.some((words) => line.loose.startsWith(words));
  });
  return { first, end: after === -1 ? source.lines.length : after };
}

/** All headings of the plan itself, in order; what the memo asks for and what a table of contents lists is left out. */
export function findHeadings(source: DocumentSource, memo: MemoBlock | null): readonly Heading[] {
  const headings: Heading[] = [];
  source.lines.forEach((line, index) => {
    if (memo !== null && index >= memo.first && index < memo.end) return;
    const key = headingOf(line);
    if (key === null) return;
    const { numbered, loose } = line;
    headings.push({
      ...source.trim({ start: line.start + markupBefore(line), end: line.end }),
      key,
      index: headings.length,
      line: index,
      numbered,
      loose,
    });
  });
  return headings;
}

/** Most headings of one kind that are compared; no plan repeats a heading more often. */
const MOST_CANDIDATES = 40;

/** The headings of a kind, in order. */
export function headingsOf(headings: readonly Heading[], key: HeadingKey): readonly Heading[] {
  return headings.filter((heading) => heading.key === key).slice(0, MOST_CANDIDATES);
}

/** Where the section of a heading ends: at the next heading (of the same rank when `whole`), or at the end. */
export function sectionEnd(
  source: DocumentSource,
  headings: readonly Heading[],
  heading: Heading,
  whole: boolean,
): number {
  for (let index = heading.index + 1; index < headings.length; index += 1) {
    const other = headings[index];
    if (other !== undefined && !(whole && (innerHeadings.has(other.key) || other.key === heading.key)))
      return other.line;
  }
  return source.lines.length;
}

/** The lines of a section, without its heading. */
export function sectionLines(
  source: DocumentSource,
  headings: readonly Heading[],
  heading: Heading,
  whole = false,
): readonly Line[] {
  return source.lines.slice(heading.line + 1, sectionEnd(source, headings, heading, whole));
}

/** The span of a run of lines; null when there are none. */
export function spanOf(lines: readonly Line[]): Span | null {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
