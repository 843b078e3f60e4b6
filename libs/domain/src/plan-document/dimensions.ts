import { distance } from 'fastest-levenshtein';
import { looseThai } from '../shared/thai-text.js';
import { dimensions, planCycles, type Dimension } from '../plans/index.js';

/** Words that only one dimension's name has. */
const telling: readonly (readonly string[])[] = [
  ['วัฒนธรรมสุจริต', 'สร้างวัฒนธรรม', 'สร้างสังคม'],
  ['ด้วยความโปร่งใส', 'ความโปร่งใส', 'บริหารราชการ'],
  ['ภาคประชาชน', 'การมีส่วนร่วม', 'ส่งเสริมบทบาท'],
  ['กลไกการตรวจสอบ', 'ยกระดับกลไก', 'กลไก'],
].map((words) => words.map(looseThai));

/** Names of every known plan cycle. */
const names = planCycles.flatMap((cycle) => cycle.dimensions.map(({ nameTh }) => looseThai(nameTh)));

/** What a text says about its dimension. */
export interface DimensionReading {
  readonly dimension: Dimension;
  /** 1–4 */
  readonly number: number;
  /** the word มิติ stands before the number or name */
  readonly labelled: boolean;
  /** the word มิติ is misspelt, or the number and the name disagree (the name then decides) */
  readonly misread: boolean;
}

const labels = ['มิติที่', 'มิติ'].map(looseThai);
const labelled = /^([\u0e01-\u0e4e]{2,8}?)[(:.]?([0-9])/;

/** The label มิติที่ before the words, one or two units misread, and the number after it (0 when there is none). */
function readLabel(loose: string): { label: string; number: number } | null {
  const match = labelled.exec(loose);
  if (match !== null) {
    const [, label = '', digit = ''] = match;
    if (labels.some((word) => distance(label, word) <= Math.floor(word.length / 3)))
      return { label, number: Number(digit) };
  }
  const label = labels.find((word) => loose.startsWith(word));
  return label === undefined ? null : { label, number: 0 };
}

/** Reads 'มิติที่ ๒ การบริหาร…', its misreadings (มติ, มิติท่ี) and a dimension's name alone; null for anything else. */
export function readDimension(text: string): DimensionReading | null {
  const loose = looseThai(text);
  const label = readLabel(loose);
  const stated = label?.number ?? 0;
  const counts = telling.map((words) => words.filter((word) => loose.includes(word)).length);
  const most = Math.max(...counts);
  const byName = most > 0 && counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) + 1 : 0;
  const isLabel = label !== null || names.some((name) => loose.startsWith(name.slice(0, 12)));
  const number = byName === 0 ? stated : byName;
  const dimension = dimensions[number - 1];
  if (!isLabel || dimension === undefined) return null;
  const disagrees = stated !== 0 && byName !== 0 && stated !== byName;
  return {
    dimension,
    number,
    labelled: label !== null,
    misread: disagrees || (label !== null && !labels.includes(label.label)),
  };
}

/** A shorter text is not taken for the beginning of a dimension's name. */
const SHORTEST_NAME = 12;

/** Whether a text is the name of a dimension, or the beginning of one, and nothing more. */
export function isDimensionName(text: string): boolean {
  const loose = looseThai(text);
  return names.some((name) => name.startsWith(loose) || loose.startsWith(name)) && loose.length >= SHORTEST_NAME;
}
