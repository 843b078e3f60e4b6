import type { KnownChannel } from '../channels/index.js';
import type { ReadingOf } from '../content/index.js';
import type { GoalIndicator, MemoItem, measureSchema, SituationFigureName, Swot, SwotFactor } from '../plans/index.js';
import type { KnownHigherPlan } from '../references/index.js';
import type { Finding } from './findings.js';
import type { IgnoredText, Place, ValuePlace } from './place.js';

/**
 * One row of the table of measures. Its number is the document's own, or the position where the document's numbers do not count
 * up; what could not be read says nothing ('' or null).
 */
export interface MeasureReading extends ReadingOf<typeof measureSchema> {
  readonly source: ValuePlace;
}

/** A named corruption risk. */
export interface RiskReading {
  readonly number: number;
  readonly description: string;
  readonly source: ValuePlace;
}

/** One finding of the SWOT analysis, without its number and factor label. */
export interface SwotItemReading {
  /** null when the label names no factor that is known */
  readonly factor: SwotFactor | null;
  readonly text: string;
  readonly source: ValuePlace;
}

/** The four quadrants of the SWOT analysis, each in the order of the document. */
export type SwotReading = Readonly<Record<keyof Swot, readonly SwotItemReading[]>>;

/** One line of the published ITA table, as printed: its number and name may be wrong, its position decides. */
export interface ItaIndicatorReading {
  readonly position: number;
  readonly statedNumber: number | null;
  readonly statedName: string;
  /** 0–100, at most two decimals */
  readonly score: number | null;
  /** the level as printed: 'A' to 2565, 'ผ่านดี' from 2566 */
  readonly level: string | null;
  /** published mean of the instrument, and that mean times its weight */
  readonly instrumentScore: number | null;
  readonly weightedScore: number | null;
  readonly source: Place;
}

/** Last year's ITA result as the document prints it. */
export interface ItaReading {
  /** Buddhist Era */
  readonly fiscalYear: number;
  /** by position, first indicator first; null where the figure could not be read */
  readonly scores: readonly (number | null)[];
  readonly total: number | null;
  readonly level: string | null;
  readonly indicators: readonly ItaIndicatorReading[];
}

/** The words of the document that satisfy a checklist item: exactly `document.slice(start, end)`. */
export interface Evidence extends Place {
  readonly text: string;
}

export interface ChecklistReading {
  readonly key: MemoItem;
  readonly status: 'MET' | 'MISSING';
  readonly evidence: Evidence | null;
}

/** The sections that a plan writes in running text, without their headings; '' when the document does not have one. */
export interface SectionsReading {
  readonly foreword: string;
  readonly strategicLinkage: string;
  readonly corruptionSituation: string;
  readonly antiBribery: string;
  readonly framework: string;
  readonly others: string;
}

/** The situation in figures, as far as the document counts. */
export type SituationFiguresReading = Readonly<Record<SituationFigureName, SituationFigureReading>>;
interface SituationFigureReading {
  readonly count: number | null;
  readonly period: string;
  readonly source: string;
}

/** A plan document as read: nothing is saved, everything has its place. */
export interface PlanReading {
  readonly districtCode: number;
  /** Buddhist Era */
  readonly fiscalYear: number;
  /** ISO date of the director's approval; null when the document shows none */
  readonly approvedOn: string | null;
  readonly documentNumber: string | null;
  readonly issuingUnit: string | null;
  /** ISO date; null when the memo shows none, or none that can be taken */
  readonly memoOn: string | null;
  readonly measures: readonly MeasureReading[];
  readonly sections: SectionsReading;
  /** those that the section about the linkage names, in its order; to be looked at */
  readonly higherPlans: readonly { readonly code: string }[];
  readonly situationFigures: SituationFiguresReading;
  readonly risks: readonly RiskReading[];
  readonly swot: SwotReading;
  readonly noGiftRules: readonly string[];
  readonly objectives: readonly string[];
  readonly goals: readonly string[];
  /** of the goals that name a target without doubt */
  readonly goalIndicators: readonly GoalIndicator[];
  readonly benefits: readonly string[];
  readonly ita: ItaReading | null;
  readonly checklist: readonly ChecklistReading[];
  readonly findings: readonly Finding[];
  /** what was left out on purpose, by its kind; everything else that was left out is a finding */
  readonly ignored: readonly IgnoredText[];
  /** the place of every plain value by its path, e.g. 'measures[3].methods[1]', 'ita.scores[0]' */
  readonly places: Readonly<Record<string, ValuePlace>>;
}

/** What the reader has to know about the world. */
export interface ReadingContext {
  readonly districts: readonly { readonly code: number; readonly nameTh: string }[];
  readonly higherPlans: readonly KnownHigherPlan[];
  /** of the city and of every district */
  readonly channels: readonly KnownChannel[];
  /** further spellings of a district's name that count as the name, by code */
  readonly aliases?: Readonly<Record<number, readonly string[]>>;
  /** what the file held that is not in the text, as the converter found it */
  readonly leftOut?: readonly LeftOut[];
}

/** What a Word file may hold besides the text that it shows. */
export type LeftOut = 'WORD_HIDDEN_TEXT' | 'WORD_CHANGES_OPEN';
