import { looseThai } from '../shared/thai-text.js';
import type { DocumentSource, Line, Piece } from './document-source.js';
import { splitLines } from './lists.js';
import { anyTolerantly } from './tolerant-pattern.js';
import { headingsOf, sectionLines, type Heading, type HeadingKey } from './outline.js';

const plan = looseThai('แผน');

/** Lines up to the first table: what stands in a table is no item of the list above it. */
function beforeTable(lines: readonly Line[]): readonly Line[] {
  const table = lines.findIndex((line) => line.table);
  return table === -1 ? lines : lines.slice(0, table);
}

/**
 * The items of the plan's objectives, goals or benefits. Parts of a plan have such headings of their own, so the heading that
 * names the plan comes first, then one without a number, then the longer list.
 */
export function readPlanList(
  source: DocumentSource,
  headings: readonly Heading[],
  key: Extract<HeadingKey, 'OBJECTIVES' | 'GOALS' | 'BENEFITS'>,
): readonly Piece[] {
  const candidates = headingsOf(headings, key).map((heading) => {
    const lines = beforeTable(sectionLines(source, headings, heading));
    const { value: items, keep } = source.attempt(() => splitLines(source, lines, source.lines[heading.line]));
    const rank = (heading.loose.includes(plan) ? 1_000 : 0) + (heading.numbered ? 0 : 500) + items.length;
    return { items, keep, rank: items.length === 0 ? -1 : rank };
  });
  const [best] = candidates.sort((left, right) => right.rank - left.rank);
  best?.keep();
  return best?.items ?? [];
}

const noGift = ['nogift', 'ไม่รับของขวัญ', 'งดรับของขวัญ'].map(looseThai);
const gift = looseThai('ของขวัญ');
const follows = new RegExp(`${anyTolerantly('ดังนี้', 'ต่อไปนี้')}\\s*:?\\s*$`);

/**
 * The rules of the No Gift policy: the first numbered or bulleted list after a paragraph that speaks of it and ends with
 * ดังนี้, or under a heading of its own.
 */
export function readNoGiftRules(source: DocumentSource, headings: readonly Heading[]): readonly Piece[] {
  const candidates: { readonly value: Piece[]; readonly keep: () => void }[] = [];
  const listed = (lines: readonly Line[]): void => void candidates.push(source.attempt(() => listAfter(source, lines)));
  const policies: (readonly Line[])[] = [];
  const sections = [...headingsOf(headings, 'NO_GIFT'), ...headingsOf(headings, 'POLICY')];
  for (const heading of sections) {
    const lines = beforeTable(sectionLines(source, headings, heading));
    const named = lines.findIndex((line, index) => follows.test(line.text.slice(-60)) && mentionsNoGift(lines, index));
    if (named !== -1) listed(lines.slice(named + 1));
    else if (heading.key === 'NO_GIFT') listed(lines);
    else policies.push(lines);
  }
  // A list right below the policy's heading is that of the rules when it speaks of gifts.
  for (const lines of policies) {
    const attempt = source.attempt(() => listAfter(source, lines));
    if (attempt.value.some(({ text }) => looseThai(text).includes(gift))) candidates.push(attempt);
  }
  const chosen = candidates.find(({ value }) => value.length > 0);
  chosen?.keep();
  return chosen?.value ?? [];
}

/** Whether the paragraph that ends with this line speaks of it; of a wrapped one only the last line says ดังนี้. */
function mentionsNoGift(lines: readonly Line[], end: number): boolean {
  let start = end;
  while (start > 0 && lines[start - 1]?.blank === false && end - start < 12) start -= 1;
  const words = looseThai(
    lines
      .slice(start, end + 1)
      .map((line) => line.text)
      .join(''),
  );
  return noGift.some((word) => words.includes(word));
}

function listAfter(source: DocumentSource, lines: readonly Line[]): Piece[] {
  const first = lines.findIndex((line) => /^\s*(?:\(?[0-9๐-๙]|[-–•●])/.test(line.text));
  return first === -1 ? [] : splitLines(source, lines.slice(first));
}
