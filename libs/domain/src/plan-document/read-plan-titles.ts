import type { DocumentSource, Span } from './document-source.js';

/** The plan by its name, up to the year or the office. */
const titleOf = /แผนปฏิบัติการ\s*(ต่อต้าน|ป้องกัน)([\u0e00-\u0e4e]*)/g;
const afterTitle = /(?:ประจ|ปีงบ|ของสำนัก|สำนักงานเขต|ของเขต).*$/;
/** A plan of the city, the nation or several years is another one. */
const otherPlan = /^.{0,60}?(?:กรุงเทพมหานคร|แห่งชาติ|ระยะที่|ระยะ\s*[0-9๐-๙])/;

/** Notes a document that calls its plan now one for acting against corruption, now one for preventing it. */
export function notePlanTitles(source: DocumentSource): void {
  const titles = new Map<string, { readonly words: string; readonly span: Span }>();
  for (const line of source.lines) {
    if (line.table) continue;
    for (const match of line.text.matchAll(titleOf)) {
      const kind = match[1] ?? '';
      const rest = line.text.slice(match.index + match[0].length);
      const words = match[0].replace(afterTitle, '').trim();
      if (titles.has(kind) || otherPlan.test(`${match[2] ?? ''}${rest}`)) continue;
      const start = line.start + match.index;
      titles.set(kind, { words, span: { start, end: start + words.length } });
    }
  }
  const [first, other] = [...titles.values()];
  if (first && other) source.note('PLAN_TITLES_DIFFER', other.span, { first: first.words, other: other.words });
}
