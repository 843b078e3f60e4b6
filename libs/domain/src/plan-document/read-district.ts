import { distance } from 'fastest-levenshtein';
import { refuse } from '../refusals/refusals.js';
import { looseThai, squeezeThai } from '../shared/thai-text.js';
import type { DocumentSource, Span } from './document-source.js';
import type { MemoBlock } from './outline.js';
import type { Place } from './place.js';
import type { ReadingContext } from './plan-reading.js';

/** The district a plan belongs to; the place is a span of the squeezed text. */
export interface DistrictDecision {
  readonly code: number;
  readonly nameTh: string;
  readonly span: Span;
}

interface Name {
  readonly code: number;
  readonly nameTh: string;
  readonly spelling: string;
  readonly loose: string;
}

interface Mention {
  readonly name: Name;
  /** as written, without blanks */
  readonly written: string;
  readonly span: Span;
  /** said of the office or its director, and so of the plan's owner; a bare เขต may stand in an address */
  readonly own: boolean;
  readonly kind: 'EXACT' | 'LOOSE' | 'NEAR';
}

/** Most different misreadings that are compared with the names; bounds the work on a hostile document. */
const MOST_COMPARISONS = 2_000;
const LONGEST_NAME = 24;

/** How many units of a name may be misread: the name must still tell the districts apart. */
const nearLimit = (name: string): number => (name.length >= 6 ? 2 : 1);
/** The same where most mentions are spelt otherwise: wrong by one in eight, because a neighbouring town's name is soon as near. */
const unprovenLimit = (name: string): number => Math.floor(name.length / 8);

const districtWord = /(สำนักงาน|ผู้อำนวยการ)?เขต/g;
const elsewhere =
  /(?:เทศบาล(?:นคร|เมือง|ตำบล)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบต\.?|อบจ\.?|สำนักงานจังหวัด|ที่ว่าการอำเภอ|สำนักงานเขต)\p{Script=Thai}{2,24}(?![\p{Script=Thai}])/gu;
/** Offices that a district's plan may well speak of: looked at only where no district is named at all. */
const otherOffice =
  /(?:โรงพยาบาล|มหาวิทยาลัย|โรงเรียน|กรม|กระทรวง|จังหวัด|อำเภอ)\p{Script=Thai}{2,24}(?![\p{Script=Thai}])/u;

function knownNames(context: ReadingContext): Name[] {
  return context.districts.flatMap(({ code, nameTh }) =>
    [nameTh, ...(context.aliases?.[code] ?? [])].map((form) => {
      const spelling = squeezeThai(form).replace(/^(?:สำนักงาน)?เขต/, '');
      return { code, nameTh, spelling, loose: looseThai(spelling) };
    }),
  );
}

interface Match {
  /** several when they are equally near */
  readonly names: readonly Name[];
  readonly kind: Mention['kind'];
  readonly length: number;
}

function matchLength(following: string, name: Name): { cost: number; length: number } {
  let best = { cost: Number.POSITIVE_INFINITY, length: 0 };
  const size = name.spelling.length;
  for (const length of [size, size - 1, size + 1]) {
    const written = following.slice(0, length);
    const cost = looseThai(written) === name.loose ? 0 : distance(written, name.spelling);
    if (written.length === length && cost < best.cost) best = { cost, length };
  }
  return best;
}

/** The names that fit best to what follows a เขต: exactly (the longest one), else loosely, else nearly. */
function matchName(following: string, names: readonly Name[]): Match | null {
  const exact = names.find((name) => following.startsWith(name.spelling));
  if (exact !== undefined) return { names: [exact], kind: 'EXACT', length: exact.spelling.length };
  let best: { cost: number; names: Name[]; length: number } | null = null;
  for (const name of names) {
    if (following[0] !== name.spelling[0] && following[1] !== name.spelling[1]) continue;
    const { cost, length } = matchLength(following, name);
    if (cost > nearLimit(name.spelling) || (best !== null && cost > best.cost)) continue;
    if (best !== null && cost === best.cost) best.names.push(name);
    else best = { cost, length, names: [name] };
  }
  return best === null ? null : { names: best.names, kind: best.cost === 0 ? 'LOOSE' : 'NEAR', length: best.length };
}

function findMentions(text: string, names: readonly Name[]): Mention[] {
  const byLength = [...names].sort((left, right) => right.spelling.length - left.spelling.length);
  const seen = new Map<string, Match | null>();
  const found: { match: Match; own: boolean; written: string; span: Span }[] = [];
  const exactly = new Map<number, number>();
  for (const word of text.matchAll(districtWord)) {
    const start = word.index + word[0].length;
    const following = text.slice(start, start + LONGEST_NAME);
    let match = seen.get(following);
    if (match === undefined) {
      if (seen.size >= MOST_COMPARISONS) continue;
      match = matchName(following, byLength);
      seen.set(following, match);
    }
    if (match === null) continue;
    const span = { start, end: start + match.length };
    found.push({ match, span, own: word[1] !== undefined, written: following.slice(0, match.length) });
    const [name] = match.names;
    if (match.kind === 'EXACT' && name !== undefined) exactly.set(name.code, (exactly.get(name.code) ?? 0) + 1);
  }
  return found.flatMap(({ match, ...mention }) => {
    const often = (name: Name): number => exactly.get(name.code) ?? 0;
    const [name] = [...match.names].sort((left, right) => often(right) - often(left));
    return name === undefined ? [] : [{ ...mention, name, kind: match.kind }];
  });
}

/** The office named most often that is no district: a place of another kind, or a district nobody knows. */
function unknownOffice(source: DocumentSource, known: readonly string[]): { name: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const [found] of source.text.matchAll(elsewhere)) {
    const name = found.replace(/^สำนักงานเขต/, '');
    if (!known.some((spelling) => name.startsWith(spelling))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first] = [...counts].sort((left, right) => right[1] - left[1]);
  return first === undefined ? null : { name: first[0], count: first[1] };
}

/** A line that says whose plan it is outweighs sentences, however many were copied from another plan. */
const HEAD_WEIGHT = 100_000;
const TITLE_WEIGHT = 50_000;
/** A title that stands on every page counts no more often. */
const MOST_TITLES = 2;
const memoHead = /^(?:ส่?วนราชการ|เรียน)/;
const signature = /^ผู้?อ[ำา]?นวยการ(?:สำนักงาน)?เขต.{0,40}$/;
const office = /^(?:กรุงเทพมหานคร)?ส[ำา]?นักงานเขต.{0,40}$/;
const titleOfPlan = /^(?:แผนปฏิบัติ|แผนการป|แผนป).{0,140}เขต/;

/** The lines that name the plan's owner: head and addressee of the memo, the director's signature, the title. */
function* headLines(source: DocumentSource, memo: MemoBlock | null): Generator<{ line: string; weight: number }> {
  let titles = 0;
  for (const [index, { text, blank, table }] of source.lines.entries()) {
    if (blank || table || text.length > 250) continue;
    const line = squeezeThai(text)
      .replace(/^[#>*●•-]+/, '')
      .replace(/[*]+$/, '');
    const inMemo = memo !== null && index >= memo.first && index < memo.end;
    if ((inMemo && memoHead.test(line)) || signature.test(line)) yield { line, weight: HEAD_WEIGHT };
    else if (!inMemo && (office.test(line) || titleOfPlan.test(line)) && titles < MOST_TITLES) {
      titles += 1;
      yield { line, weight: TITLE_WEIGHT };
    }
  }
}

/**
 * Which of the districts the plan belongs to: the one that memo, signature and title name, otherwise the one its text names
 * most often as the office or the director's district. Other offices that are named are said.
 * Names one or two units away count for the nearest district, provided that name itself stands in the text at least as often.
 * @throws DISTRICT_UNKNOWN when no district is named, or a place that is none is named more often
 */
export function readDistrict(
  source: DocumentSource,
  context: ReadingContext,
  memo: MemoBlock | null,
): DistrictDecision {
  const text = source.squeezed().text;
  const names = knownNames(context);
  const mentions = findMentions(text, names);
  const surplus = new Map<number, number>();
  for (const { kind, name } of mentions) {
    surplus.set(name.code, (surplus.get(name.code) ?? 0) + (kind === 'NEAR' ? -1 : 1));
  }
  const proven = (code: number): boolean => (surplus.get(code) ?? 0) >= 0;
  const counts = ({ kind, name, written }: Mention): boolean =>
    kind !== 'NEAR' || proven(name.code) || distance(written, name.spelling) <= unprovenLimit(name.spelling);
  const counted = mentions.filter(counts);
  const score = new Map<number, number>();
  const add = (code: number, weight: number): void => void score.set(code, (score.get(code) ?? 0) + weight);
  for (const mention of counted) add(mention.name.code, mention.own ? 10 : 1);
  for (const { line, weight } of headLines(source, memo))
    for (const mention of findMentions(line, names).filter(counts)) add(mention.name.code, weight);
  const [winner] = [...score].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  const own = counted.filter((mention) => mention.name.code === winner?.[0]);
  const decided = own.find((mention) => mention.kind === 'EXACT') ?? own[0];
  const stranger = unknownOffice(source, [...new Set(counted.map((mention) => mention.written))]);
  const ownCount = own.filter((mention) => mention.own).length;
  if (decided === undefined || (stranger !== null && stranger.count > ownCount)) {
    throw refuse('DISTRICT_UNKNOWN', { name: stranger?.name ?? otherOffice.exec(source.text)?.[0] ?? '-' });
  }
  const others = counted.filter((mention) => mention.own && mention.kind !== 'NEAR' && !own.includes(mention));
  noteVariants(source, decided.name, own, others);
  return { code: decided.name.code, nameTh: decided.name.nameTh, span: decided.span };
}

function noteVariants(
  source: DocumentSource,
  name: Name,
  mentions: readonly Mention[],
  others: readonly Mention[],
): void {
  const group = (list: readonly Mention[], key: (mention: Mention) => string): Map<string, Mention[]> => {
    const groups = new Map<string, Mention[]>();
    for (const mention of list) groups.set(key(mention), [...(groups.get(key(mention)) ?? []), mention]);
    return groups;
  };
  const spellings = group(
    mentions.filter(({ kind }) => kind !== 'EXACT'),
    ({ written }) => written,
  );
  const offices = group(others, (mention) => mention.name.nameTh);
  const [first] = mentions;
  if (first === undefined || spellings.size + offices.size === 0) return;
  const list = [...spellings, ...offices].map(([written, found]) => `“${written}” ×${found.length}`).join(', ');
  const count = mentions.filter(({ kind }) => kind === 'EXACT').length;
  const { code, nameTh } = name;
  const placeOf = (found: readonly Mention[]): Place => source.squeezedPlace(found[0]?.span ?? first.span);
  source.noteAt('DISTRICT_DECIDED', source.squeezedPlace(first.span), { variants: list, name: nameTh, code, count });
  for (const [variant, found] of spellings)
    source.noteAt('DISTRICT_NAME_VARIANT', placeOf(found), { variant, count: found.length, name: nameTh });
  for (const [other, found] of offices)
    source.noteAt('DISTRICT_OTHER_NAMED', placeOf(found), { other, count: found.length, name: nameTh });
}
