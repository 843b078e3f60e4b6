import { checklistNames, checklistRules, memoItems, type ChecklistRule } from '../plans/index.js';
import { reportRuleNames, reportRules, type ReportRule } from '../progress/index.js';
import { refuse } from '../refusals/refusals.js';
import { assertFiscalYear, type FiscalYear, type ReportingRound } from '../shared/fiscal-year.js';
import { firstFiscalYear, reportingRounds } from '../shared/years-and-rounds.js';
import { checkRequiredText, listLimit, textLimits } from '../shared/text.js';
import type { AssessmentTrack, ItemFunction } from './item-function.js';

/** A rule by which the product judges a plan or a report. */
export type ItemRule = ChecklistRule | ReportRule;

export const itemRuleNames = { ...checklistNames, ...reportRuleNames } as const satisfies Record<
  ItemRule,
  { nameTh: string; nameEn: string }
>;

/** One thing that an item must contain. */
export interface RequiredContent {
  /** The rule that judges it from a plan or a report; null for one that a person judges. */
  readonly rule: ItemRule | null;
  readonly nameTh: string;
  readonly nameEn: string;
}

/** Contents that the assessment asks of one function in one track and fiscal year. They hold until a later year has contents of its own. */
export interface ItemChecklist {
  readonly function: ItemFunction;
  readonly track: AssessmentTrack;
  readonly fiscalYear: FiscalYear;
  /** Code of the item as the assessment prints it, such as O28; null where it is not known. */
  readonly code: string | null;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly contents: readonly RequiredContent[];
  readonly source: string;
  readonly confirmed: boolean;
}

/** Longest code of an item. */
export const itemCodeLength = 20;

type Place = Pick<ItemChecklist, 'function' | 'track'>;

/** Functions of the items that ask for a report, by its round. */
export const reportFunctions = {
  SIX_MONTH: 'SIX_MONTH_PROGRESS',
  TWELVE_MONTH: 'TWELVE_MONTH_RESULT',
} as const satisfies Record<ReportingRound, ItemFunction>;

/** The checklist by which plans of districts are judged. */
export const isPlanChecklist = ({ function: of, track }: Place): boolean =>
  of === 'ACTION_PLAN' && track === 'DISTRICT';

/** The round whose reports of districts are judged by a checklist; null when it judges none. */
export const roundJudgedBy = ({ function: of, track }: Place): ReportingRound | null =>
  track === 'DISTRICT' ? (reportingRounds.find((round) => reportFunctions[round] === of) ?? null) : null;

/** The rules that a checklist may name; none where persons judge. */
export const rulesFor = (place: Place): readonly ItemRule[] =>
  isPlanChecklist(place) ? checklistRules : roundJudgedBy(place) ? reportRules : [];

/**
 * The checklist of a year among those of one function and track: the latest that does not come after it, or else the first.
 * @returns null when there is none at all
 */
export function checklistOfYear<Checklist extends Pick<ItemChecklist, 'fiscalYear'>>(
  checklists: readonly Checklist[],
  fiscalYear: FiscalYear,
): Checklist | null {
  const byYear = [...checklists].sort((one, other) => one.fiscalYear - other.fiscalYear);
  return byYear.findLast((one) => one.fiscalYear <= fiscalYear) ?? byYear[0] ?? null;
}

/**
 * Fiscal years of the plans or reports that a checklist judges, once it stands beside those that are known; null when it judges none.
 * @returns both included; without an end when no later checklist follows
 */
export function yearsJudgedBy(
  checklist: ItemChecklist,
  known: readonly Pick<ItemChecklist, 'fiscalYear'>[],
): { readonly from: number; readonly until: number | null } | null {
  if (rulesFor(checklist).length === 0) return null;
  const others = known.map(({ fiscalYear }) => fiscalYear).filter((year) => year !== checklist.fiscalYear);
  const later = others.filter((year) => year > checklist.fiscalYear);
  const isFirst = others.every((year) => year > checklist.fiscalYear);
  return {
    from: isFirst ? firstFiscalYear : checklist.fiscalYear,
    until: later.length === 0 ? null : Math.min(...later) - 1,
  };
}

/** Rules by which a plan is judged: those of its year's checklist, and what the memo of 2566 asks while there is no checklist. */
export const rulesOf = (checklist: Pick<ItemChecklist, 'contents'> | null): readonly ChecklistRule[] =>
  checklist === null ? memoItems : checklist.contents.flatMap(({ rule }) => (isPlanRule(rule) ? [rule] : []));

const isPlanRule = (rule: ItemRule | null): rule is ChecklistRule =>
  rule !== null && Object.hasOwn(checklistNames, rule);

/**
 * The checklist that is proposed, in one spelling. Refuses with the path of the field at fault: FISCAL_YEAR_RANGE, TEXT_REQUIRED,
 * TEXT_TOO_LONG, LIST_TOO_LONG, CHECKLIST_STATED_TWICE, CHECKLIST_RULE_ELSEWHERE, and for the plans of districts CHECKLIST_EMPTY and
 * CHECKLIST_RULE_REQUIRED.
 */
export function proposeChecklist(proposed: ItemChecklist): ItemChecklist {
  const { contents } = proposed;
  const fiscalYear = assertFiscalYear(proposed.fiscalYear);
  if (contents.length > listLimit)
    throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: contents.length }, ['contents']);
  const code = proposed.code?.trim() ?? '';
  const judged = isPlanChecklist(proposed);
  const rules = rulesFor(proposed);
  if (judged && contents.length === 0) throw refuse('CHECKLIST_EMPTY', {}, ['contents']);
  contents.forEach(({ rule, nameTh }, index) => {
    const path = ['contents', index, 'rule'] as const;
    if (rule === null && judged) throw refuse('CHECKLIST_RULE_REQUIRED', {}, [...path]);
    if (rule !== null && !rules.includes(rule)) throw refuse('CHECKLIST_RULE_ELSEWHERE', {}, [...path]);
    const first = contents.findIndex((other) =>
      rule === null ? other.nameTh.trim() === nameTh.trim() : other.rule === rule,
    );
    if (first < index)
      throw refuse('CHECKLIST_STATED_TWICE', { name: nameTh.trim(), place: first + 1 }, [
        'contents',
        index,
        rule === null ? 'nameTh' : 'rule',
      ]);
  });
  return {
    ...proposed,
    fiscalYear,
    code: code === '' ? null : checkRequiredText(code, itemCodeLength, ['code']),
    nameTh: checkRequiredText(proposed.nameTh, textLimits.line, ['nameTh']).trim(),
    nameEn: checkRequiredText(proposed.nameEn, textLimits.line, ['nameEn']).trim(),
    contents: contents.map(({ rule, nameTh, nameEn }, index) => ({
      rule,
      nameTh: checkRequiredText(nameTh, textLimits.line, ['contents', index, 'nameTh']).trim(),
      nameEn: checkRequiredText(nameEn, textLimits.line, ['contents', index, 'nameEn']).trim(),
    })),
    source: checkRequiredText(proposed.source, textLimits.line, ['source']).trim(),
  };
}
