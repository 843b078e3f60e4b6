import { foldWhitespace, looseThai } from '../shared/thai-text.js';
import { textLimits } from '../shared/text.js';
import type { DocumentSource, Line, Piece } from './document-source.js';
import { headingsOf, sectionLines, type Heading, type HeadingKey } from './outline.js';

/** A section with fewer units of text under its heading says nothing: it is a line of a list, not a section. */
export const LEAST_SECTION_TEXT = 60;

const names: Readonly<Partial<Record<HeadingKey, readonly [th: string, en: string]>>> = {
  FOREWORD: ['คำนำ', 'foreword'],
  FRAMEWORK: ['กรอบการจัดทำแผน', 'framework of the plan'],
  OTHERS: ['อื่น ๆ ที่เกี่ยวข้อง', 'other contents'],
  LINKAGE: ['ความเชื่อมโยงกับแผนระดับบน', 'strategic linkage'],
  SITUATION: ['สถานการณ์การทุจริต', 'corruption situation'],
  POLICY: ['นโยบายต่อต้านการรับสินบน', 'anti-bribery policy'],
};

const office = looseThai('สำนักงานเขต');
const LONGEST_SENDER = 40;

/** The lines of a foreword without the name of the office that signs it. */
function withoutSender(lines: readonly Line[]): readonly Line[] {
  const last = lines[lines.length - 1];
  const signs = last !== undefined && last.loose.startsWith(office) && last.loose.length <= LONGEST_SENDER;
  return signs ? lines.slice(0, -1) : lines;
}

/**
 * The words of a section in running text: everything under the first heading that has text, up to the next heading; where
 * only headings inside it have text, up to the next section. Tables are left out, they are read as such.
 */
export function readSection(source: DocumentSource, headings: readonly Heading[], key: HeadingKey): Piece | null {
  for (const whole of [false, true])
    for (const heading of headingsOf(headings, key)) {
      const all = sectionLines(source, headings, heading, whole).filter((line) => !line.table && !line.blank);
      const lines = key === 'FOREWORD' ? withoutSender(all) : all;
      const text = lines.map((line) => foldWhitespace(line.text)).join('\n');
      if (text.length > textLimits.section) {
        const [section, sectionEn] = names[key] ?? [heading.loose, heading.loose];
        source.note('SECTION_CUT', heading, { section, sectionEn, limit: textLimits.section });
      }
      if (text.length >= LEAST_SECTION_TEXT)
        return { text: text.slice(0, textLimits.section), spans: lines.map((line) => source.trim(line)) };
    }
  return null;
}
