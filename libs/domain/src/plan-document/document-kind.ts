import { refuse } from '../refusals/refusals.js';
import { looseThai } from '../shared/thai-text.js';
import type { DocumentSource, Line } from './document-source.js';
import type { MarkdownTable } from './markdown-tables.js';
import type { MemoBlock } from './outline.js';

/** Kinds of documents that speak of the plan, or of corruption, and are none. */
type DocumentKind = 'PLAN' | 'REPORT' | 'MINUTES' | 'ORDER' | 'ANNOUNCEMENT' | 'RISK_ASSESSMENT' | 'ITA_RESULT';

const beginnings: readonly (readonly [DocumentKind, string])[] = [
  ['MINUTES', 'รายงานการประชุม|ระเบียบวาระการประชุม|สรุปการประชุม'],
  ['ITA_RESULT', '(?:รายงาน)?ผลการประเมิน(?:คุณธรรม|ita)|รายงานการประเมินคุณธรรม'],
  [
    'RISK_ASSESSMENT',
    '(?:แบบ|รายงาน|ผล)*(?:การ)?(?:ประเมิน|วิเคราะห์|บริหาร|จัดการ)ความเสี่ยง|แผน(?:การ)?(?:บริหาร)?(?:จัดการ)?ความเสี่ยง|ทะเบียนความเสี่ยง',
  ],
  [
    'REPORT',
    '(?:แบบ|การ|ขอส่ง|ส่ง)*รายงาน(?:ผล|ความก้าวหน้า|การติดตาม|การดำเนิน|การกำกับ|สรุป|ประจำปี|รอบ)|สรุปผลการ(?:ดำเนิน|ปฏิบัติ)|ผลการดำเนิน(?:การ|งาน)ตามแผน|การติดตามผล',
  ],
  ['ORDER', 'คำสั่ง(?:สำนักงานเขต|กรุงเทพมหานคร|ที่)'],
  ['ANNOUNCEMENT', '(?:ประกาศ|คำประกาศ)(?:สำนักงานเขต|กรุงเทพมหานคร|เจตจำนง|นโยบาย|เจตนารมณ์)'],
  [
    'PLAN',
    '(?:ขออนุมัติ|ขอความเห็นชอบ|ขอเสนอ|ขอส่ง|เสนอ|ส่ง|การจัดทำ|จัดทำ|ทบทวน)*(?:ร่าง)?แผน(?:ปฏิบัติ|การป้องกัน|ป้องกัน|การต่อต้าน|ต่อต้าน)',
  ],
];
const patterns = beginnings.map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words.split('').map(looseUnit).join('')})`)] as const,
);

/** The words of a pattern in their comparison form; a unit at a time, for a pattern has signs that are no text. */
function looseUnit(unit: string): string {
  return /[\u0e00-\u0e7f]/.test(unit) ? looseThai(unit) : unit;
}

const kindOf = (loose: string): DocumentKind | null => patterns.find(([, pattern]) => pattern.test(loose))?.[0] ?? null;

const names: Readonly<Record<Exclude<DocumentKind, 'PLAN'>, readonly [th: string, en: string]>> = {
  REPORT: ['รายงานผลการดำเนินการตามแผน', 'a report of progress'],
  MINUTES: ['รายงานการประชุม', 'the minutes of a meeting'],
  ORDER: ['คำสั่ง', 'an order'],
  ANNOUNCEMENT: ['ประกาศ', 'an announcement'],
  RISK_ASSESSMENT: ['เอกสารประเมินหรือบริหารความเสี่ยง', 'a risk assessment'],
  ITA_RESULT: ['ผลการประเมิน ITA', 'a result of the ITA assessment'],
};

/** How many lines with words after the memo may hold the title. */
const TITLE_REACH = 12;
const LONGEST_TITLE = 200;

const subjectLead = new RegExp(`^${looseThai('เรื่อง')}:?`);

interface Titled {
  readonly kind: DocumentKind;
  readonly line: Line;
}

function titleIn(lines: readonly Line[]): Titled | null {
  for (const line of lines.filter(({ blank, table }) => !blank && !table).slice(0, TITLE_REACH)) {
    const kind = line.numbered || line.loose.length > LONGEST_TITLE ? null : kindOf(line.loose);
    if (kind !== null) return { kind, line };
  }
  return null;
}

function subjectOf(source: DocumentSource, memo: MemoBlock): Titled | null {
  const line = source.lines.slice(memo.first, memo.first + 20).find(({ loose }) => subjectLead.test(loose));
  const kind = line === undefined ? null : kindOf(line.loose.replace(subjectLead, ''));
  return line === undefined || kind === null ? null : { kind, line };
}

const results = ['เบิกจ่าย', 'สถานะ', 'ร้อยละ', 'ผลสำเร็จ', 'ปัญหา'].map(looseThai);
const resultWord = looseThai('ผลการดำเนิน');

/** Whether a table states what was done: its titles name results and what was spent, or how far it is. */
function statesResults(source: DocumentSource, table: MarkdownTable): boolean {
  const titles = table.rows.slice(0, 2).flatMap((row) => row.cells.map((cell) => looseThai(source.slice(cell))));
  return (
    titles.some((title) => title.includes(resultWord)) &&
    titles.some((title) => results.some((word) => title.includes(word)))
  );
}

/**
 * Refuses a document whose memo and title say that it is no plan, and says what it is. Where one of them names a plan it is
 * read, with a finding about the other.
 * @throws DOCUMENT_IS_REPORT, DOCUMENT_OTHER_KIND
 */
export function checkDocumentKind(
  source: DocumentSource,
  memo: MemoBlock | null,
  tables: readonly MarkdownTable[],
): void {
  const after = source.lines.slice(memo?.end ?? 0);
  const before = memo === null ? [] : source.lines.slice(0, memo.first);
  const titles = [memo === null ? null : subjectOf(source, memo), titleIn([...before, ...after])].filter(
    (title) => title !== null,
  );
  const other = titles.find(({ kind }) => kind !== 'PLAN');
  const isPlan = titles.some(({ kind }) => kind === 'PLAN');
  if (other === undefined) {
    if (!isPlan && tables.some((table) => statesResults(source, table))) throw refuse('DOCUMENT_IS_REPORT');
    return;
  }
  if (other.kind === 'PLAN') return;
  const [kind, kindEn] = names[other.kind];
  if (isPlan) source.note('DOCUMENT_KIND_MIXED', other.line, { kind, kindEn });
  else throw other.kind === 'REPORT' ? refuse('DOCUMENT_IS_REPORT') : refuse('DOCUMENT_OTHER_KIND', { kind, kindEn });
}
