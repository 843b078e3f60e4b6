import { squeezeThai } from '../shared/thai-text.js';
import {
  entry,
  figureAfter,
  instrumentLead,
  levelPattern,
  nameEnd,
  otherScoreLead,
  scoreLead,
  totalLead,
  weightedLead,
  type IndicatorDraft,
} from './ita-figures.js';
import { isIndicatorName } from './ita-names.js';

/** Fewest indicators after which the number 1 begins another list, that of another year. */
const FEWEST_OF_LIST = 5;

/** Lists that follow each other, parted where the count begins again. */
export function partedLists(indicators: readonly IndicatorDraft[]): IndicatorDraft[][] {
  const lists: IndicatorDraft[][] = [];
  for (const indicator of indicators) {
    const last = lists[lists.length - 1];
    const again = indicator.stated?.number === 1 && (last?.length ?? 0) >= FEWEST_OF_LIST;
    if (last === undefined || again) lists.push([indicator]);
    else last.push(indicator);
  }
  return lists;
}

/** Entries 'ตัวชี้วัดที่ ๑ … คะแนนเฉลี่ย …' in running text. */
export function readListed(text: string, offset: number): IndicatorDraft[] {
  const found = [...text.matchAll(entry)];
  return found.flatMap((match, index) => {
    const end = found[index + 1]?.index ?? text.length;
    const block = text.slice(match.index, Math.min(end, match.index + 600));
    const cut = index === found.length - 1 ? block.search(totalLead) : -1;
    const words = cut === -1 ? block : block.slice(0, cut);
    const at = offset + match.index;
    const afterNumber = words.slice(match[0].length);
    const stop = afterNumber.search(nameEnd);
    const name = squeezeThai(stop === -1 ? afterNumber : afterNumber.slice(0, stop));
    const score = figureAfter(words, at, scoreLead) ?? figureAfter(words, at, otherScoreLead);
    if (score === null && !/[0-9]/.test(afterNumber)) return [];
    return [
      {
        span: { start: at, end: at + words.trimEnd().length },
        read: [{ start: at, end: at + words.trimEnd().length }],
        stated: { number: Number(match[1]), span: { start: at, end: at + match[0].trimEnd().length } },
        name,
        score,
        level: levelPattern.exec(words)?.[1] ?? null,
        instrument: figureAfter(words, at, instrumentLead),
        weighted: figureAfter(words, at, weightedLead),
      },
    ];
  });
}

const namedLine = /^[\s•●*-]*(?:\(?([0-9]{1,2})\s?[.)])?\s*([^0-9\n|]{6,80})(?=[0-9])/;

/** Longest line that is read so, in UTF-16 units. */
const LONGEST_NAMED_LINE = 200;

/** Lines that name an indicator and its score without the word ตัวชี้วัดที่: '1. การใช้อำนาจ 88.76 คะแนน'. */
export function readNamed(text: string, offset: number): IndicatorDraft[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = offset + start;
    start += line.length + 1;
    const match = namedLine.exec(line.slice(0, LONGEST_NAMED_LINE));
    if (match === null) return [];
    const [whole, digits, words = ''] = match;
    const end = words.search(nameEnd);
    const name = squeezeThai(end === -1 ? words : words.slice(0, end));
    const score = figureAfter(line.slice(whole.length, LONGEST_NAMED_LINE), at + whole.length, /^/);
    if (score === null || !isIndicatorName(name)) return [];
    const span = { start: at, end: at + line.trimEnd().length };
    const stated =
      digits === undefined ? null : { number: Number(digits), span: { start: at, end: at + whole.length } };
    const level = levelPattern.exec(line)?.[1] ?? null;
    return [{ span, read: [span], stated, name, score, level, instrument: null, weighted: null }];
  });
}
