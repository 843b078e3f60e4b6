import { toArabicDigits } from '../shared/thai-text.js';
import { situationFigureNames, type SituationFigureName } from '../plans/index.js';
import type { DocumentSource, Span } from './document-source.js';
import { headingsOf, sectionLines, type Heading } from './outline.js';

/** A figure of the corruption situation, and the words that say it. */
export interface SituationCount {
  readonly count: number;
  readonly span: Span;
}

export type SituationCounts = Readonly<Record<SituationFigureName, SituationCount | null>>;

const objection = '(?:(?:ข้อทักท้วง|ข้อสังเกต)(?:ของ|จาก)?\\s*)?';
/** The words for what is counted, as plans write them. */
const subjects: Readonly<Record<SituationFigureName, string>> = {
  complaints: '(?:ข้อ|เรื่อง|การ)ร้องเรียน(?:(?:เกี่ยวกับ)?(?:เรื่อง)?(?:การ)?ทุจริต(?:และประพฤติมิชอบ)?)?',
  corruptionCases: 'คดี(?:เกี่ยวกับ)?(?:การ)?ทุจริต(?:และประพฤติมิชอบ)?',
  auditOfficeObjections: `${objection}(?:สำนักงานการตรวจเงินแผ่นดิน(?:\\s*\\(\\s*สตง\\.?\\s*\\))?|สตง\\.?)`,
  otherObjections: `${objection}(?:องค์กร|หน่วยงาน|หน่วย)(?:ที่)?(?:ทำหน้าที่)?ตรวจสอบ(?:การทุจริต|ภายใน|อื่น\\s?ๆ?)*`,
};
const named = situationFigureNames.map((name) => `(?<${name}>${subjects[name]})`).join('|');
const between = '\\s*(?:,|และ|หรือ|รวมทั้ง|รวมถึง|ตลอดจน|กับ)?\\s*';
const denial = /(?:ไม่มี|ไม่ปรากฏ|ไม่พบ)(?:ว่ามี)?\s*/g;
const listed = new RegExp(`${between}(?:${named})`, 'y');
const counted = new RegExp(
  `(?:${named})\\s*(?:มี)?(?:จำนวน)?\\s*(?<figure>[0-9๐-๙]{1,6})\\s*(?:เรื่อง|คดี|ข้อ|ครั้ง|ราย|กรณี)`,
  'g',
);

/** Upon a list that is denied as a whole; 'ที่ค้างพิจารณา' or the like denies a part of it only. */
const wholly = /^(?:$|[,.;)]|ของ|จาก|ใน|โดย|แต่|\s+(?!ที่|ซึ่ง|ค้าง|เกิน|ราย|เรื่อง))/;

const subjectOf = (groups: Readonly<Record<string, string | undefined>>): SituationFigureName | undefined =>
  situationFigureNames.find((name) => groups[name] !== undefined);

/**
 * The figures of the corruption situation that its section says without doubt: a subject with its count, or one of a list that
 * follows upon 'ไม่มี' at once. Two different counts of a subject are a finding, and none is taken.
 */
export function readSituationFigures(source: DocumentSource, headings: readonly Heading[]): SituationCounts {
  const found = new Map<SituationFigureName, SituationCount[]>();
  const add = (name: SituationFigureName, count: number, span: Span): void =>
    void found.set(name, [...(found.get(name) ?? []), { count, span }]);
  const lines = headingsOf(headings, 'SITUATION').flatMap((heading) => sectionLines(source, headings, heading));
  for (const line of new Set(lines)) {
    for (const { index, 0: words } of line.text.matchAll(denial)) {
      listed.lastIndex = index + words.length;
      const denied: (readonly [SituationFigureName, Span])[] = [];
      let rest = line.text.slice(listed.lastIndex);
      for (let match = listed.exec(line.text); match; match = listed.exec(line.text)) {
        const name = subjectOf(match.groups ?? {});
        const span = source.trim({ start: line.start + match.index, end: line.start + match.index + match[0].length });
        if (name) denied.push([name, span]);
        rest = line.text.slice(match.index + match[0].length);
      }
      if (wholly.test(rest)) for (const [name, span] of denied) add(name, 0, span);
    }
    for (const match of line.text.matchAll(counted)) {
      const name = subjectOf(match.groups ?? {});
      const start = line.start + match.index;
      if (name)
        add(name, Number(toArabicDigits(match.groups?.['figure'] ?? '')), { start, end: start + match[0].length });
    }
  }
  const figures = situationFigureNames.map((name) => [name, theOne(source, found.get(name) ?? [])] as const);
  return Object.fromEntries(figures) as Record<SituationFigureName, SituationCount | null>;
}

function theOne(source: DocumentSource, counts: readonly SituationCount[]): SituationCount | null {
  const [first, ...others] = counts;
  const other = others.find(({ count }) => count !== first?.count);
  if (!first || !other) return first ?? null;
  source.note('SITUATION_FIGURES_DIFFER', first.span, {
    first: source.slice(first.span),
    other: source.slice(other.span),
  });
  return null;
}
