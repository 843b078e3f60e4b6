import { memoItems, cpiMeasure, type MemoItem } from '../plans/index.js';
import { looseThai } from '../shared/thai-text.js';
import type { DocumentSource, Line, Piece, Span } from './document-source.js';
import { headingsOf, sectionLines, type Heading, type HeadingKey, type MemoBlock } from './outline.js';
import type { ChecklistReading } from './plan-reading.js';
import type { Approval } from './read-approval.js';
import type { ItaDraft } from './read-ita.js';
import type { MeasureDraft } from './measure-draft.js';
import { LEAST_SECTION_TEXT } from './read-sections.js';

/** What the reader found, as far as the checklist looks at it. */
export interface EvidenceSources {
  readonly headings: readonly Heading[];
  readonly memo: MemoBlock | null;
  readonly approval: Approval | null;
  readonly ita: ItaDraft | null;
  readonly measures: readonly MeasureDraft[];
  readonly risks: readonly Piece[];
  readonly noGiftRules: readonly Piece[];
}

/** Most of a section that is shown as evidence. */
const LONGEST_EVIDENCE = 600;

/** The heading of the first section that has text, with the text's first paragraph. */
function sectionEvidence(
  source: DocumentSource,
  headings: readonly Heading[],
  keys: readonly HeadingKey[],
): Span | null {
  for (const heading of keys.flatMap((key) => headingsOf(headings, key))) {
    const lines = sectionLines(source, headings, heading, true);
    const words = lines.reduce((sum, line) => sum + line.text.trim().length, 0);
    if (words < LEAST_SECTION_TEXT) continue;
    const paragraph = lines.find((line) => !line.blank && !line.table) ?? heading;
    return source.trim({ start: heading.start, end: Math.min(paragraph.end, heading.start + LONGEST_EVIDENCE) });
  }
  return null;
}

const linkage = [
  ['แผนแม่บท', 'ยุทธศาสตร์ชาติ'],
  ['ยุทธศาสตร์ชาติ', 'แผนพัฒนากรุงเทพมหานคร'],
].map((words) => words.map(looseThai));

/** A paragraph of the plan itself that links it to the higher plans, where no heading does. */
function linkageParagraph(source: DocumentSource, memo: MemoBlock | null): Span | null {
  const line = source.lines.find((candidate: Line, index) => {
    if (candidate.table || candidate.text.length < LEAST_SECTION_TEXT) return false;
    if (memo !== null && index >= memo.first && index < memo.end) return false;
    const words = looseThai(candidate.text.slice(0, 5_000));
    return linkage.some((pair) => pair.every((word) => words.includes(word)));
  });
  return line === undefined ? null : source.trim(line);
}

/** Where the measure that teaches the Corruption Perceptions Index says so. What the memo asks for is no measure. */
function cpiEvidence(measures: readonly MeasureDraft[]): Span | null {
  const worded = measures.map((measure) => ({
    measure,
    title: measure.title.text,
    objectives: measure.objectives.map(({ text }) => text),
    methods: measure.methods.map(({ text }) => text),
  }));
  const measure = cpiMeasure(worded)?.measure;
  if (measure === undefined) return null;
  const pieces = [measure.title, ...measure.objectives, ...measure.methods];
  const saying = pieces.find(({ text }) => cpiMeasure([{ title: text, objectives: [], methods: [] }]) !== null);
  return (saying ?? measure.title).spans[0] ?? null;
}

/** Evidence in the document for each item of the completeness checklist (district track, item O28 of 2566). */
export function readChecklist(source: DocumentSource, found: EvidenceSources): readonly ChecklistReading[] {
  const { headings } = found;
  const evidence: Record<MemoItem, Span | null> = {
    APPROVED_BY_DIRECTOR: found.approval?.block ?? null,
    STRATEGIC_LINKAGE: sectionEvidence(source, headings, ['LINKAGE']) ?? linkageParagraph(source, found.memo),
    CORRUPTION_SITUATION:
      sectionEvidence(source, headings, ['SITUATION', 'SWOT_ANALYSIS', 'RISKS']) ?? found.risks[0]?.spans[0] ?? null,
    ANTI_BRIBERY_POLICY:
      sectionEvidence(source, headings, ['POLICY', 'NO_GIFT', 'PRACTICE']) ?? found.noGiftRules[0]?.spans[0] ?? null,
    PRIOR_YEAR_ITA: found.ita?.evidence ?? null,
    CPI_ACTIVITY: cpiEvidence(found.measures),
  };
  return memoItems.map((key) => {
    const span = evidence[key];
    if (span === null) return { key, status: 'MISSING', evidence: null };
    const place = source.place(span);
    return { key, status: 'MET', evidence: { text: source.original.slice(place.start, place.end), ...place } };
  });
}
