import { plainFigure } from '../shared/decimal.js';
import { toArabicDigits } from '../shared/thai-text.js';
import { joinPieces } from './clean-text.js';
import type { Piece, Span } from './document-source.js';

/** An indicator of a measure, with its target where the words leave no doubt about it. */
export interface IndicatorDraft {
  readonly text: Piece;
  readonly target: (ReadTarget & { readonly spans: readonly Span[] }) | null;
}

interface ReadTarget {
  readonly value: string;
  readonly unit: string | null;
  /** True where the words say nothing besides the target. */
  readonly isAll: boolean;
}

/** Words for what is counted; a longer one that begins with another stands before it. */
const units = [
  ...['ครั้ง', 'คน', 'รายการ', 'ราย', 'เรื่อง', 'ช่องทาง', 'ฉบับ', 'โครงการ', 'กิจกรรม', 'หน่วยงาน', 'แห่ง', 'ชุมชน'],
  ...['ชุด', 'รุ่น', 'หลักสูตร', 'โรงเรียน', 'เล่ม', 'แผ่น', 'ชิ้น', 'ประเภท', 'ฝ่าย', 'กลุ่ม', 'ชั่วโมง', 'ป้าย'],
].join('|');
const number = /(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?|[0-9]+(?:\.[0-9]+)?/g;
const yearBefore = /(?:ปี|พ\.?\s?ศ\.?)\s*$/;
/** Words with which a number is an upper bound, or counts anew for each of something. */
const noMinimum = /ไม่เกิน|ไม่มากกว่า|ลดลง|(?<!ไม่)น้อยกว่า|(?:ครั้ง|คน|แห่ง|เดือน|ไตรมาส|วัน|สัปดาห์|ฝ่าย|รุ่น|เรื่อง|แต่)ละ/;
const counted = new RegExp(`^\\s*(${units})(?:\\s*(?:/|ต่อ)\\s*ปี)?(?=$|[\\s,.;)]|ขึ้นไป|เป็นอย่างน้อย|ใน)`);
const percentBefore = /ร้อยละ\s*$/;
const percentAfter = /^\s*(?:%|เปอร์เซ็นต์)/;

/**
 * The target that words name for certain: their only number, with a word for what it counts, or as a percentage. Null where there are
 * several numbers, a bound from above, or a number for each of something.
 */
export function readTarget(text: string): ReadTarget | null {
  const words = toArabicDigits(text);
  const numbers = [...words.matchAll(number)].filter(
    (match) => !(/^25[0-9]{2}$/.test(match[0]) && yearBefore.test(words.slice(0, match.index))),
  );
  const [only, second] = numbers;
  if (only === undefined || second !== undefined || noMinimum.test(words)) return null;
  const written = only[0].replaceAll(',', '');
  if (!/^[0-9]{1,9}(?:\.[0-9]{1,2})?$/.test(written)) return null;
  const [before, after] = [words.slice(0, only.index), words.slice(only.index + only[0].length)];
  const value = plainFigure(written);
  if (percentBefore.test(before))
    return { value, unit: 'ร้อยละ', isAll: before.trim() === 'ร้อยละ' && after.trim() === '' };
  const percent = percentAfter.exec(after);
  if (percent !== null)
    return { value, unit: 'ร้อยละ', isAll: before.trim() === '' && after.slice(percent[0].length).trim() === '' };
  const unit = counted.exec(after);
  if (unit === null) return null;
  return { value, unit: unit[1] ?? null, isAll: before.trim() === '' && after.trim() === unit[1] };
}

const withTarget = (text: Piece): IndicatorDraft => {
  const target = readTarget(text.text);
  return { text, target: target && { ...target, spans: text.spans } };
};

/** A bare number in the column of targets: what it counts stays open. */
const bareNumber = (text: string): ReadTarget | null => {
  const words = toArabicDigits(text).trim();
  return /^[0-9]{1,9}(?:\.[0-9]{1,2})?$/.test(words) ? { value: plainFigure(words), unit: null, isAll: true } : null;
};

const isNone = ({ text }: Piece): boolean => /^[-–—.\s]*$/.test(text);

/** An indicator with the words of its target; words that say more than the target stay words. */
function paired(indicator: Piece, target: Piece): IndicatorDraft {
  if (isNone(target)) return withTarget(indicator);
  const read = readTarget(target.text) ?? bareNumber(target.text);
  if (read?.isAll) return { text: indicator, target: { ...read, spans: target.spans } };
  const text = joinPieces([indicator, target]);
  return read ? { text, target: { ...read, spans: target.spans } } : withTarget(text);
}

/** The indicators of a measure: each with the target beside it where there are as many, else every item by itself. */
export const pairIndicators = (indicators: readonly Piece[], targets: readonly Piece[]): IndicatorDraft[] =>
  indicators.length === targets.length
    ? indicators
        .flatMap((indicator, index) => targets.slice(index, index + 1).map((target) => paired(indicator, target)))
        .filter(({ text }) => !isNone(text))
    : [...indicators, ...targets].filter((piece) => !isNone(piece)).map(withTarget);
