import { normaliseForSearch } from '../shared/search-text.js';
import { swotSchema } from './plan-schema.js';

/** Kinds of texts by which plans of districts are compared, each by itself. */
export const similarTextNames = {
  STRENGTH: { nameTh: swotSchema.strengths.nameTh, nameEn: swotSchema.strengths.nameEn },
  WEAKNESS: { nameTh: swotSchema.weaknesses.nameTh, nameEn: swotSchema.weaknesses.nameEn },
  OPPORTUNITY: { nameTh: swotSchema.opportunities.nameTh, nameEn: swotSchema.opportunities.nameEn },
  THREAT: { nameTh: swotSchema.threats.nameTh, nameEn: swotSchema.threats.nameEn },
  MEASURE: { nameTh: 'ชื่อมาตรการ', nameEn: 'Titles of measures' },
  RISK: { nameTh: 'ความเสี่ยงการทุจริต', nameEn: 'Corruption risks' },
} as const;
export type SimilarTextKind = keyof typeof similarTextNames;

/** A text of a district's plan. */
export interface TextOfDistrict {
  readonly districtCode: number;
  /** the district's Thai name, without เขต */
  readonly districtName: string;
  readonly text: string;
}

/** A wording, and the texts that are so worded. */
export interface SimilarWording<Text> {
  /** Share of three-letter runs that it has in common with the first wording of its group, 0 to 1. */
  readonly share: number;
  readonly texts: readonly Text[];
}

/** Wordings of several districts that are nearly the same as the first of them. */
export interface SimilarGroup<Text> {
  readonly districtCount: number;
  readonly wordings: readonly SimilarWording<Text>[];
}

/** The share of runs, of 1, from which on a text is taken for another wording of the same. */
export const nearlySameShare = 0.75;
/** Letters of the shortest text that is compared: shorter ones, such as "ไม่มี", are the same anywhere. */
const shortest = 8;
/** Letters of a text by which it is compared. */
export const comparedLetters = 400;
/** Runs that are looked at in all, some two seconds. */
const mostSteps = 100_000_000;

interface Distinct<Text> {
  readonly key: string;
  readonly texts: Text[];
  readonly districts: Set<number>;
}

/** A distinct wording with its runs as numbers: the rarer, the lower. */
interface Counted<Text> extends Distinct<Text> {
  readonly runs: Int32Array;
}

/** Texts by what they say: blanks and the own name of the district make no difference. */
function distinctTexts<Text extends TextOfDistrict>(texts: readonly Text[]): Distinct<Text>[] {
  const found = new Map<string, Distinct<Text>>();
  for (const text of texts) {
    const key = normaliseForSearch(text.text.slice(0, comparedLetters).replaceAll(text.districtName, ''));
    if (key.length < shortest) continue;
    const same = found.get(key) ?? { key, texts: [], districts: new Set<number>() };
    same.texts.push(text);
    same.districts.add(text.districtCode);
    found.set(key, same);
  }
  return [...found.values()];
}

/** Gives each run of three letters its number: Thai has no blanks between words. */
function withRuns<Text>(distinct: readonly Distinct<Text>[]): Counted<Text>[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const runsOf = (key: string): Int32Array => {
    const own = new Set<number>();
    for (let at = 0; at < Math.max(key.length - 2, 1); at += 1) {
      const run = key.slice(at, at + 3);
      const number = numbers.get(run) ?? numbers.size;
      numbers.set(run, number);
      own.add(number);
    }
    for (const number of own) counts[number] = (counts[number] ?? 0) + 1;
    return Int32Array.from(own);
  };
  const runs = distinct.map(({ key }) => runsOf(key));
  const ranks = new Int32Array(counts.length);
  [...counts.keys()]
    .sort((left, right) => (counts[left] ?? 0) - (counts[right] ?? 0) || left - right)
    .forEach((number, rank) => (ranks[number] = rank));
  return distinct.map((one, index) => ({
    ...one,
    runs: (runs[index] ?? new Int32Array()).map((number) => ranks[number] ?? 0).sort(),
  }));
}

/** Twice the runs that both have, of the runs of both. */
function shareOf(left: Int32Array, right: Int32Array): number {
  let shared = 0;
  let at = 0;
  for (const run of left) {
    while (at < right.length && (right[at] as number) < run) at += 1;
    if (right[at] === run) shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

/**
 * The rarest runs of a text, one of which it has in common with every text that is nearly the same: of n runs at least
 * n × share / (2 − share) are shared then, so that not all of the others are.
 */
const rarest = (runs: Int32Array): number[] => [
  ...runs.subarray(0, runs.length - Math.ceil((runs.length * nearlySameShare) / (2 - nearlySameShare) - 1e-9) + 1),
];

interface Group<Text> {
  readonly first: Counted<Text>;
  readonly others: { wording: Counted<Text>; share: number }[];
}

/** Groups of wordings; each wording is put to the nearest first wording, or becomes one. */
class Groups<Text> {
  readonly all: Group<Text>[] = [];
  isComplete = true;
  private readonly byRun = new Map<number, number[]>();
  /** The wording, by its number, that a group was last compared with: no group is compared with one twice. */
  private readonly comparedWith: number[] = [];
  private count = 0;

  constructor(private stepsLeft: number) {}

  put(wording: Counted<Text>): void {
    const rare = rarest(wording.runs);
    const nearest = this.nearest(
      wording,
      rare.map((run) => this.byRun.get(run) ?? []),
    );
    if (nearest) {
      this.all[nearest.place]?.others.push({ wording, share: nearest.share });
      return;
    }
    for (const run of rare) {
      const known = this.byRun.get(run);
      if (known) known.push(this.all.length);
      else this.byRun.set(run, [this.all.length]);
    }
    this.all.push({ first: wording, others: [] });
  }

  private nearest(
    wording: Counted<Text>,
    found: readonly (readonly number[])[],
  ): { place: number; share: number } | null {
    let nearest: { place: number; share: number } | null = null;
    this.count += 1;
    for (const places of found)
      for (const place of places) {
        this.stepsLeft -= 1;
        this.isComplete = this.stepsLeft > 0;
        if (!this.isComplete) return nearest;
        if (this.comparedWith[place] === this.count) continue;
        this.comparedWith[place] = this.count;
        const runs = this.all[place]?.first.runs ?? wording.runs;
        const [fewer, more] = [Math.min(runs.length, wording.runs.length), Math.max(runs.length, wording.runs.length)];
        if (2 * fewer < nearlySameShare * (fewer + more)) continue;
        this.stepsLeft -= fewer + more;
        const share = shareOf(wording.runs, runs);
        if (share < nearlySameShare) continue;
        if (!nearest || share > nearest.share || (share === nearest.share && place < nearest.place))
          nearest = { place, share };
      }
    return nearest;
  }
}

/** Texts of several districts that are alike. */
export interface SimilarTexts<Text> {
  readonly groups: readonly SimilarGroup<Text>[];
  /** False where the texts were so many, so long and so different that some were compared for the same words only. */
  readonly complete: boolean;
}

/**
 * Texts that several districts have in the same or nearly the same words, those of most districts first. Every wording is compared with the
 * first wordings of the groups before it, those of most districts before others, and joins the nearest, so that it stands in one
 * group. Tells what is alike and nothing about why.
 * @param steps runs that are looked at
 */
export function similarTexts<Text extends TextOfDistrict>(
  texts: readonly Text[],
  steps = mostSteps,
): SimilarTexts<Text> {
  const found = new Groups<Text>(steps);
  const wordings = withRuns(distinctTexts(texts)).sort((left, right) => right.districts.size - left.districts.size);
  for (const wording of wordings) found.put(wording);
  const groups = found.all
    .map(({ first, others }) => {
      const all = [{ wording: first, share: 1 }, ...others.sort((left, right) => right.share - left.share)];
      return {
        districtCount: new Set(all.flatMap(({ wording }) => [...wording.districts])).size,
        wordings: all.map(({ wording, share }) => ({ share, texts: wording.texts })),
      };
    })
    .filter(({ districtCount }) => districtCount > 1)
    .sort((left, right) => right.districtCount - left.districtCount);
  return { groups, complete: found.isComplete };
}
