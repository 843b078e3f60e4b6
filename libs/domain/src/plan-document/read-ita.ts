import { distance } from 'fastest-levenshtein';
import { compareWithPublished, itaSchemes, scoreIta } from '../ita/index.js';
import { formatScore } from '../shared/decimal.js';
import { looseThai, toArabicDigits } from '../shared/thai-text.js';
import type { DocumentSource, Span } from './document-source.js';
import {
  figureAfter,
  totalLead,
  totalLevel,
  type Figure,
  type IndicatorDraft,
  type ItaCandidate,
} from './ita-figures.js';
import { partedLists, readListed, readNamed } from './ita-lists.js';
import { indicatorNames, namesOldScheme, orderIndicators } from './ita-names.js';
import { readTabled } from './ita-tables.js';
import type { MarkdownTable } from './markdown-tables.js';
import { headingsOf, sectionEnd, type Heading } from './outline.js';

export type { Figure, IndicatorDraft } from './ita-figures.js';

export interface ItaDraft {
  readonly fiscalYear: number;
  readonly yearSpan: Span | null;
  readonly indicators: readonly IndicatorDraft[];
  readonly total: Figure | null;
  readonly level: string | null;
  /** the line of the total, or the section's heading */
  readonly evidence: Span;
}

function noteIndicators(source: DocumentSource, indicators: readonly IndicatorDraft[], inOrder: boolean): void {
  indicators.forEach((indicator, index) => {
    const position = index + 1;
    const { stated, name, span } = indicator;
    if (span.end === span.start) return;
    if (inOrder && stated !== null && stated.number !== position) {
      source.note('INDICATOR_NUMBER_WRONG', stated.span, { position, stated: stated.number });
    }
    const known = indicatorNames[index];
    if (known !== undefined && name !== '' && distance(looseThai(name), looseThai(known)) > 4) {
      const repeated = indicators.slice(0, index).some((other) => distance(other.name, name) <= 2);
      const code = repeated ? 'INDICATOR_NAME_REPEATED' : 'INDICATOR_NAME_WRONG';
      source.note(code, span, { position, stated: name, name: known });
    }
    if (indicator.score === null) {
      const what = { found: source.slice(span).slice(0, 60), what: `คะแนนตัวชี้วัดที่ ${position}`, whatEn: 'an ITA score' };
      source.note('VALUE_UNREADABLE', span, what);
    }
  });
}

const yearPattern = /ปี\s*(?:งบประมาณ\s*)?(?:พ\s*(?:\.\s*)?ศ\s*(?:\.\s*)?)?(25[0-9]{2})(?![0-9])/g;

/** Most of a section that is searched for the result; a published table is far shorter. */
const LONGEST_SECTION = 40_000;

interface Section {
  readonly heading: Heading;
  readonly text: string;
  readonly offset: number;
  readonly years: readonly { readonly value: number; readonly span: Span }[];
}

interface Found extends ItaCandidate {
  readonly section: Section;
  readonly scored: number;
}

/** The year a result is of: its own, otherwise the last one named above it in the section, otherwise the section's first. */
function yearOfCandidate(candidate: ItaCandidate, section: Section, planYear: number): ItaCandidate['year'] {
  if (candidate.year !== null) return candidate.year;
  const at = candidate.indicators[0]?.span.start ?? section.offset;
  const above = section.years.filter(({ span }) => span.start < at);
  const named = above.length > 0 ? above : section.years;
  const last = named.filter(({ value }) => value < planYear);
  const value = (last[last.length - 1] ?? named[0])?.value;
  return section.years.find((year) => year.value === value) ?? null;
}

function candidatesOf(
  source: DocumentSource,
  headings: readonly Heading[],
  tables: readonly MarkdownTable[],
  planYear: number,
): Found[] {
  return headingsOf(headings, 'ITA').flatMap((heading) => {
    const end = sectionEnd(source, headings, heading, true);
    const offset = heading.start;
    const stop = source.lines[end - 1]?.end ?? source.text.length;
    const text = toArabicDigits(source.text.slice(offset, Math.min(stop, offset + LONGEST_SECTION)));
    const years = [...text.matchAll(yearPattern)].map((match) => {
      const to = offset + match.index + match[0].length;
      return { value: Number(match[1]), span: { start: to - 4, end: to } };
    });
    const section = { heading, text, offset, years };
    const inside = tables.filter((table) => table.line > heading.line && table.line < end);
    const bare = { total: null, level: null, year: null };
    return [
      ...partedLists(readListed(text, offset)).map((indicators) => ({ ...bare, indicators })),
      ...inside.flatMap((table) => readTabled(source, table)),
      ...partedLists(readNamed(text, offset)).map((indicators) => ({ ...bare, indicators })),
    ].map((candidate) => ({
      ...candidate,
      year: yearOfCandidate(candidate, section, planYear),
      section,
      scored: candidate.indicators.filter(({ score }) => score !== null).length,
    }));
  });
}

/** Fewest scores of a result that is preferred because of its year. */
const FEWEST_SCORES = 5;

/** The result of last year, otherwise the latest one before the plan's year, otherwise the one with most scores. */
function chooseCandidate(source: DocumentSource, found: readonly Found[], planYear: number): Found | null {
  const rank = ({ scored, year }: Found): number => {
    const of = year === null ? 0 : year.value === planYear - 1 ? 3_000 : year.value < planYear ? year.value - 2_500 : 0;
    return (scored >= FEWEST_SCORES ? of * 100 + 1_000_000 : 0) + Math.min(scored, 10);
  };
  const [best] = [...found].filter(({ scored }) => scored > 0).sort((left, right) => rank(right) - rank(left));
  if (best === undefined) return null;
  const years = [
    ...new Set(found.filter(({ scored }) => scored >= FEWEST_SCORES).flatMap(({ year }) => year?.value ?? [])),
  ].sort((left, right) => left - right);
  const year = best.year?.value;
  if (year !== undefined && (years.length > 1 || year >= planYear)) {
    const span = best.year?.span ?? best.section.heading;
    source.note('ITA_YEAR_DECIDED', span, { years: years.join(', '), year });
  }
  return best;
}

const totalOfYear = /(25[0-9]{2})/;

/** The total in the section's text: after the result's year where totals of several years stand, otherwise the first. */
function totalInText({ text, offset }: Section, year: number | null): Figure | null {
  const lines = [...text.matchAll(new RegExp(totalLead.source, 'g'))].map((match) => ({
    at: match.index,
    line: text.slice(match.index).split('\n', 1)[0] ?? '',
  }));
  for (const { at, line } of lines) {
    const own = year === null ? -1 : line.indexOf(String(year));
    if (own !== -1) return figureAfter(line.slice(own + 4), offset + at + own + 4, /^/);
  }
  const undated = lines.find(({ line }) => !totalOfYear.test(line));
  return undated === undefined ? null : figureAfter(text.slice(undated.at), offset + undated.at, totalLead);
}

/**
 * Last year's ITA result: ten indicators in a list or a table. They are told by their names, or by their numbers, when those
 * are consistent, otherwise by position because printed numbers and names are often wrong. Of several years last year's
 * counts. null when no section on ITA names any indicator with a score.
 */
export function readIta(
  source: DocumentSource,
  headings: readonly Heading[],
  tables: readonly MarkdownTable[],
  planYear: number,
): ItaDraft | null {
  const found = candidatesOf(source, headings, tables, planYear);
  const best = chooseCandidate(source, found, planYear);
  if (best === null) {
    noteOldScheme(source, headings);
    return null;
  }
  const { section, year } = best;
  const { heading, text, offset } = section;
  const { indicators: ordered, by } = orderIndicators(best.indicators);
  const missing = { span: { start: heading.start, end: heading.start }, read: [], stated: null, name: '', score: null };
  // Of nine or eleven lines nobody can say which is which: their scores would stand at other indicators.
  const uncertain = by === 'POSITION' && ordered.length !== indicatorNames.length;
  const indicators = ordered.map((indicator) => {
    const placed = indicator ?? { ...missing, level: null, instrument: null, weighted: null };
    return uncertain ? { ...placed, score: null } : placed;
  });
  if (by !== 'POSITION') source.note('INDICATORS_REORDERED', best.indicators[0]?.span ?? heading);
  noteIndicators(source, indicators, by !== 'NAME');
  if (best.indicators.length !== indicatorNames.length) {
    source.note('INDICATOR_COUNT_WRONG', heading, { count: best.indicators.length });
  }
  if (year === null) source.note('ITA_YEAR_ASSUMED', heading, { year: planYear - 1 });
  const total = best.total ?? totalInText(section, year?.value ?? null);
  const tail = total === null ? '' : (text.slice(total.span.end - offset).split('\n', 1)[0] ?? '');
  const draft = {
    fiscalYear: year?.value ?? planYear - 1,
    yearSpan: year?.span ?? null,
    indicators,
    total,
    level: best.level ?? totalLevel.exec(tail)?.[1] ?? null,
    evidence: total === null ? heading : lineOf(source, total.span),
  };
  noteTotal(source, draft);
  return draft;
}

function noteOldScheme(source: DocumentSource, headings: readonly Heading[]): void {
  for (const heading of headingsOf(headings, 'ITA')) {
    const end = sectionEnd(source, headings, heading, true);
    const text = source.lines
      .slice(heading.line, end)
      .map((line) => line.text)
      .join('\n');
    if (!namesOldScheme(text.slice(0, LONGEST_SECTION))) continue;
    source.note('ITA_OTHER_SCHEME', heading);
    return;
  }
}

/** Says when the scores do not come to the printed total under the scheme of their year. */
function noteTotal(source: DocumentSource, { fiscalYear, indicators, total }: ItaDraft): void {
  const scheme = itaSchemes.find((candidate) => candidate.fiscalYear === fiscalYear);
  const scores = indicators.flatMap(({ score }) => score?.value ?? []);
  if (scheme === undefined || total === null || scores.length !== scheme.indicators.length) return;
  const computed = scoreIta(
    scheme,
    scores.map((score) => formatScore(score)),
  ).total;
  const published = formatScore(total.value);
  if (compareWithPublished(published, computed).class !== 'MISMATCH') return;
  source.note('ITA_TOTAL_MISMATCH', total.span, { published, computed });
}

function lineOf(source: DocumentSource, span: Span): Span {
  const line = source.lines.find(({ start, end }) => start <= span.start && span.start <= end);
  return line === undefined ? span : source.trim(line);
}
