import {
  swotLists,
  swotOf,
  type GoalIndicator,
  type MeasureIndicator,
  type PlanMeasure,
  type PlanParts,
  type PlanRisk,
  type PriorYearIta,
  type Swot,
} from '@sucharit/domain/plans';
import { isFiscalYear, isFigure } from '@sucharit/domain/shared';
import { isMoney } from '../../shared/money-field.js';

/** Whether a text is a score of the ITA as the API takes it. */
export const isScore = (text: string): boolean => /^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) <= 100;

const isScoreOrNone = (text: string | null): boolean => text === null || isScore(text);
const isMoneyOrNone = (text: string | null): boolean => text === null || isMoney(text);

const isWholeIndicator = ({ text, target }: MeasureIndicator): boolean =>
  text.trim() !== '' && (target === null || isFigure(target));

/** The indicators that have words, with the target that was saved for these words where what is typed is none. */
const wholeIndicators = (
  indicators: readonly MeasureIndicator[],
  saved: readonly MeasureIndicator[] = [],
): readonly MeasureIndicator[] =>
  indicators.flatMap((indicator) => {
    if (isWholeIndicator(indicator)) return [indicator];
    if (indicator.text.trim() === '') return [];
    return [{ ...indicator, target: saved.find(({ text }) => text === indicator.text)?.target ?? null }];
  });

/** The indicators of goals, with the target that was saved where what is typed is none. */
function wholeGoalIndicators(
  typed: readonly GoalIndicator[],
  saved: readonly GoalIndicator[] = [],
): readonly GoalIndicator[] {
  const isWhole = ({ target }: GoalIndicator): boolean => target === null || isFigure(target);
  if (typed.every(isWhole)) return typed;
  return typed.map((row) =>
    isWhole(row) ? row : { ...row, target: saved.find(({ goal }) => goal === row.goal)?.target ?? null },
  );
}

/** A measure with what was saved where what is typed is no amount or no whole indicator. */
const withSaved = (measure: PlanMeasure, saved: PlanMeasure | undefined): PlanMeasure => ({
  ...measure,
  ...(isMoneyOrNone(measure.budget)
    ? {}
    : { budget: saved?.budget ?? null, budgetStatus: saved?.budgetStatus ?? 'NOT_STATED' }),
  ...(isMoneyOrNone(measure.allotted) ? {} : { allotted: saved?.allotted ?? null }),
  indicators: wholeIndicators(measure.indicators, saved?.indicators),
});

/** The measures with what was saved where what is typed cannot be; the same ones when all of it can. */
function wholeMeasures(measures: readonly PlanMeasure[], saved: readonly PlanMeasure[]): readonly PlanMeasure[] {
  const isWhole = ({ budget, allotted, indicators }: PlanMeasure): boolean =>
    isMoneyOrNone(budget) && isMoneyOrNone(allotted) && indicators.every(isWholeIndicator);
  if (measures.every(isWhole)) return measures;
  return measures.map((measure) =>
    isWhole(measure)
      ? measure
      : withSaved(
          measure,
          saved.find(({ id }) => id === measure.id),
        ),
  );
}

/** The risks with the words that were saved where none stand now, and without new ones that have none yet. */
function wholeRisks(risks: readonly PlanRisk[], saved: readonly PlanRisk[]): readonly PlanRisk[] {
  const isWritten = ({ description }: PlanRisk): boolean => description.trim() !== '';
  if (risks.every(isWritten)) return risks;
  return risks.flatMap((risk) => {
    const description = isWritten(risk) ? risk.description : saved.find(({ id }) => id === risk.id)?.description;
    return description === undefined ? [] : [{ ...risk, description }];
  });
}

/** The result with what was saved in place of each figure that is none; undefined while its year is none. */
function wholeIta(ita: PriorYearIta, saved: PriorYearIta | null | undefined): PriorYearIta | undefined {
  if (!isFiscalYear(ita.fiscalYear)) return undefined;
  if (ita.scores.every(isScoreOrNone) && isScoreOrNone(ita.total)) return ita;
  const before = saved?.fiscalYear === ita.fiscalYear ? saved : null;
  return {
    ...ita,
    scores: ita.scores.map((score, index) => (isScoreOrNone(score) ? score : (before?.scores[index] ?? null))),
    total: isScoreOrNone(ita.total) ? ita.total : (before?.total ?? null),
  };
}

/** The analysis without findings that have a factor and no words yet; the same one when all have words. */
function wholeSwot(swot: Swot): Swot {
  const isWritten = ({ text }: { readonly text: string }): boolean => text.trim() !== '';
  if (swotLists.every((list) => swot[list].every(isWritten))) return swot;
  return swotOf((list) => swot[list].filter(isWritten));
}

/**
 * What of a part of a plan can be saved as it is typed: the part itself when all of it can, with what was saved in place of
 * figures that are none; undefined when nothing of it can. Null is a value: a result that was taken out of the plan.
 */
export function wholePart<Name extends keyof PlanParts>(
  name: Name,
  part: PlanParts[Name],
  saved: PlanParts[Name] | undefined,
): PlanParts[Name] | undefined {
  const [typed, before]: PlanParts[] = [{ [name]: part }, { [name]: saved }];
  const whole: PlanParts = { ...typed };
  if (typed?.measures) Object.assign(whole, { measures: wholeMeasures(typed.measures, before?.measures ?? []) });
  if (typed?.goalIndicators)
    Object.assign(whole, { goalIndicators: wholeGoalIndicators(typed.goalIndicators, before?.goalIndicators) });
  if (typed?.risks) Object.assign(whole, { risks: wholeRisks(typed.risks, before?.risks ?? []) });
  if (typed?.priorYearIta) Object.assign(whole, { priorYearIta: wholeIta(typed.priorYearIta, before?.priorYearIta) });
  if (typed?.swot) Object.assign(whole, { swot: wholeSwot(typed.swot) });
  return whole[name];
}
