/** A run of words of two texts: of both, of the first only, or of the second only. */
export interface DifferingWords {
  readonly of: 'BOTH' | 'FIRST' | 'SECOND';
  readonly text: string;
}

/** Words of the longest texts that are compared word for word; of longer ones what is between their same beginnings and ends differs. */
const mostWords = 600;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Lengths of the longest common sequences of what begins at each place. */
function commonLengths(first: readonly string[], second: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: first.length + 1 }, () => new Uint16Array(second.length + 1));
  for (let left = first.length - 1; left >= 0; left -= 1)
    for (let right = second.length - 1; right >= 0; right -= 1) {
      const [own, next] = [lengths[left], lengths[left + 1]];
      if (own && next)
        own[right] =
          first[left] === second[right] ? (next[right + 1] ?? 0) + 1 : Math.max(next[right] ?? 0, own[right + 1] ?? 0);
    }
  return lengths;
}

/** The words of two texts in order, those of the first before those of the second where they differ. Thai has no blanks between words. */
export function wordDifferences(firstText: string, secondText: string): DifferingWords[] {
  const found: { of: DifferingWords['of']; text: string }[] = [];
  const add = (of: DifferingWords['of'], words: readonly string[]): void => {
    const [last, text] = [found.at(-1), words.join('')];
    if (text === '') return;
    if (last?.of === of) last.text += text;
    else found.push({ of, text });
  };
  const [first, second] = [wordsOf(firstText), wordsOf(secondText)];
  const shorter = Math.min(first.length, second.length);
  let begin = 0;
  while (begin < shorter && first[begin] === second[begin]) begin += 1;
  let end = 0;
  while (end < shorter - begin && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const [left, right] = [first.slice(begin, first.length - end), second.slice(begin, second.length - end)];
  add('BOTH', first.slice(0, begin));
  let [at, other] = [0, 0];
  if (left.length <= mostWords && right.length <= mostWords) {
    const lengths = commonLengths(left, right);
    let removed: string[] = [];
    let added: string[] = [];
    while (at < left.length && other < right.length)
      if (left[at] === right[other]) {
        add('FIRST', removed);
        add('SECOND', added);
        [removed, added] = [[], []];
        add('BOTH', [left[at] ?? '']);
        at += 1;
        other += 1;
      } else if ((lengths[at + 1]?.[other] ?? 0) >= (lengths[at]?.[other + 1] ?? 0)) {
        removed.push(left[at] ?? '');
        at += 1;
      } else {
        added.push(right[other] ?? '');
        other += 1;
      }
    add('FIRST', [...removed, ...left.slice(at)]);
    add('SECOND', [...added, ...right.slice(other)]);
  } else {
    add('FIRST', left);
    add('SECOND', right);
  }
  add('BOTH', first.slice(first.length - end));
  return found;
}
