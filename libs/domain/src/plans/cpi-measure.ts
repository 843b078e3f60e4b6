import type { PlanMeasure } from './plan-content.js';

/** Thai names in use for Transparency International's index, written without spaces as broken lines leave them. */
const thaiName = /ดัชนี(ชี้วัด|วัด)?(การรับรู้|รับรู้|ภาพลักษณ์)(ปัญหา|ด้าน)?(การ)?(ทุจริต|คอร์?รั[ปบ]ชั่?น)/;
const englishName = /corruptionperceptions?index/i;
/** The bare abbreviation also means the consumer price index, so it counts only beside a word for corruption. */
const abbreviation = /(?<![A-Za-z])CPI(?![A-Za-z])/;
const corruption = /ทุจริต|คอร์?รั[ปบ]ชั่?น|corruption/i;

/** The first measure that teaches the Corruption Perceptions Index, or null when the table has none. */
export function cpiMeasure<Measure extends Pick<PlanMeasure, 'title' | 'objectives' | 'methods'>>(
  measures: readonly Measure[],
): Measure | null {
  return measures.find(({ title, objectives, methods }) => namesIndex([title, ...objectives, ...methods])) ?? null;
}

function namesIndex(texts: readonly string[]): boolean {
  const text = texts.join('\n');
  const joined = text
    .normalize('NFC')
    .replace(/ํ\s*า/g, 'ำ')
    .replace(/[\s\u200b-]+/g, '');
  return thaiName.test(joined) || englishName.test(joined) || (abbreviation.test(text) && corruption.test(joined));
}
