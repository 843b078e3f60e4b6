import { normaliseForSearch } from '../shared/search-text.js';
import type { MeasureLink } from './measure-link.js';
import type { PlanMeasure } from './plan-content.js';

/** Words that join others, and words that stand in every plan of this kind: that two texts share them says nothing. */
const saysNothing = new Set(
  [
    'การ ความ เพื่อ และ หรือ ใน ของ ที่ ให้ มี เป็น ได้ ไม่ จาก โดย ต่อ กับ แก่ ตาม ด้วย ซึ่ง อย่าง จะ อาจ ต้อง ควร ยัง แล้ว ทุก ทั้ง ผู้ นี้ นั้น เมื่อ ทำ ด้าน เรื่อง ส่วน งาน',
    'ทุจริต การทุจริต ประพฤติมิชอบ ประพฤติ มิชอบ ป้องกัน สำนักงาน เขต สำนักงานเขต กรุงเทพ กรุงเทพมหานคร มาตรการ กิจกรรม โครงการ ดำเนิน ดำเนินการ ดำเนินงาน ปฏิบัติ ปฏิบัติงาน หน่วยงาน',
    'the and for with that this from are not',
  ].flatMap((words) => words.split(' ').map(normaliseForSearch)),
);

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** The words of a text that say something, each once, in order. Thai has no blanks between words. */
export const tellingWords = (text: string): string[] => [
  ...new Set(
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => {
      const word = normaliseForSearch(segment);
      return isWordLike && word.length > 2 && !/^\d+$/.test(word) && !saysNothing.has(word) ? [word] : [];
    }),
  ),
];

/** Something that a measure may answer, with its words. */
export interface LinkCandidate {
  readonly link: MeasureLink;
  readonly text: string;
}

export interface SuggestedLink {
  readonly link: MeasureLink;
  /** The words that both have. */
  readonly shared: readonly string[];
}

/** Two texts that share one word only may be about anything. */
const sharedAtLeast = 2;
const suggestedAtMost = 5;

/**
 * The things that a measure may answer by its words, those that share most first. A suggestion is no link: it counts for nothing until a person
 * takes it.
 */
export function suggestedLinks(
  { title, mission, objectives, methods }: Pick<PlanMeasure, 'title' | 'mission' | 'objectives' | 'methods'>,
  candidates: readonly LinkCandidate[],
): SuggestedLink[] {
  const own = new Set(tellingWords([title, mission, ...objectives, ...methods].join('\n')));
  return candidates
    .map(({ link, text }) => ({ link, shared: tellingWords(text).filter((word) => own.has(word)) }))
    .filter(({ shared }) => shared.length >= sharedAtLeast)
    .sort((left, right) => right.shared.length - left.shared.length)
    .slice(0, suggestedAtMost);
}
