import { looseThai } from '../shared/thai-text.js';
import type { DocumentSource, Line, Span } from './document-source.js';
import { headingsOf, sectionLines, type Heading, type HeadingKey, type MemoBlock } from './outline.js';
import { documentChecklistKeys, type ChecklistReading, type DocumentChecklistKey } from './plan-reading.js';
import type { Approval } from './read-head.js';
import type { ItaDraft } from './read-ita.js';
import type { MeasureDraft } from './read-measures.js';
import type { Piece } from './document-source.js';

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

/** A section with fewer units of text under its heading says nothing: it is a line of a list, not a section. */
const LEAST_TEXT = 60;

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
    if (words < LEAST_TEXT) continue;
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
    if (candidate.table || candidate.text.length < LEAST_TEXT) return false;
    if (memo !== null && index >= memo.first && index < memo.end) return false;
    const words = looseThai(candidate.text.slice(0, 5_000));
    return linkage.some((pair) => pair.every((word) => words.includes(word)));
  });
  return line === undefined ? null : source.trim(line);
}

const cpiWords = ['ดัชนีการรับรู้การทุจริต', 'ดัชนีรับรู้การทุจริต', 'ดัชนีชี้วัดภาพลักษณ์คอร์รัปชัน', 'corruption perception'].map(looseThai);
const cpiCode = /(?<![A-Za-z])C\s?P\s?I(?![A-Za-z])/i;

/** The measure that teaches the Corruption Perceptions Index. What the memo asks for is no measure. */
function cpiMeasure(measures: readonly MeasureDraft[]): Span | null {
  for (const measure of measures) {
    for (const piece of [measure.title, ...measure.objectives, ...measure.methods]) {
      const loose = looseThai(piece.text);
      if (cpiCode.test(piece.text) || cpiWords.some((word) => loose.includes(word))) return piece.spans[0] ?? null;
    }
  }
  return null;
}

/** Evidence in the document for each item of the completeness checklist (district track, item O28 of 2566). */
export function readChecklist(source: DocumentSource, found: EvidenceSources): readonly ChecklistReading[] {
  const { headings } = found;
  const evidence: Record<DocumentChecklistKey, Span | null> = {
    APPROVED_BY_DIRECTOR: found.approval?.block ?? null,
    STRATEGIC_LINKAGE: sectionEvidence(source, headings, ['LINKAGE']) ?? linkageParagraph(source, found.memo),
    CORRUPTION_SITUATION:
      sectionEvidence(source, headings, ['SITUATION', 'SWOT_ANALYSIS', 'RISKS']) ?? found.risks[0]?.spans[0] ?? null,
    ANTI_BRIBERY_POLICY:
      sectionEvidence(source, headings, ['POLICY', 'NO_GIFT', 'PRACTICE']) ?? found.noGiftRules[0]?.spans[0] ?? null,
    PRIOR_YEAR_ITA: found.ita?.evidence ?? null,
    CPI_ACTIVITY: cpiMeasure(found.measures),
  };
  return documentChecklistKeys.map((key) => {
    const span = evidence[key];
    if (span === null) return { key, status: 'MISSING', evidence: null };
    const place = source.place(span);
    return { key, status: 'MET', evidence: { text: source.original.slice(place.start, place.end), ...place } };
  });
}
