import { fieldAt, fieldsOf, linesOf as plainLines, type ContentField } from '@sucharit/domain/content';
import {
  choiceNames,
  linesOfLinks,
  planSchema,
  type MeasureLink,
  type PlanMeasure,
  type PlanParts,
} from '@sucharit/domain/plans';
import { formatPath, parsePath } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { formatBaht, formatDate, formatMonth } from '../../shared/format.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useGuidelines, useHigherPlans } from '../../shared/use-higher-plans.js';

/** How a row of a list is called. */
const rowWords: Readonly<Record<string, string>> = { measures: 'fields.measure', risks: 'fields.risk' };

/**
 * Names of a plan's fields (`measures[3].title`) and their values in the reader's language.
 * @param rows measures and risks that an address may name by their identity
 * @param linked risks and weaknesses that links of measures may be to
 */
export function usePlanFieldWords(
  fiscalYear: number,
  rows: readonly Pick<PlanMeasure, 'id' | 'number'>[] = [],
  linked: Pick<PlanParts, 'risks' | 'swot'> = {},
) {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();

  /** A field's name as it heads its values; an amount names its unit. */
  const headingOf = (field: ContentField): string =>
    field.kind === 'money' ? `${nameOf(field)} (${translate('plan.baht')})` : nameOf(field);

  /** What a value is, said from the plan down: "Measure 3: Title". */
  const labelOf = (path: string): string => {
    const steps = parsePath(path);
    return steps
      .flatMap((step, index) => {
        const field = fieldAt(planSchema, formatPath(steps.slice(0, index + 1)));
        const row = rowWords[String(steps[0])];
        if (!row || steps.length === 1 || index > 1) return field ? [headingOf(field)] : [];
        const number = typeof step === 'number' ? step : rows.find(({ id }) => id === step)?.number;
        return number === undefined ? [] : [translate(row, { number })];
      })
      .join(': ');
  };

  const higherPlans = useHigherPlans();
  const higherPlanWords = (code: string): string => {
    const plan = higherPlans.find((listed) => listed.code === code);
    return plan ? nameOf(plan) : code;
  };

  const guidelines = useGuidelines();
  /** Targets that a measure answers, those of guidelines among them. */
  const linkWords = (line: string): string => {
    const guideline = guidelines.find(({ target }) => target === line);
    return guideline ? `${nameOf(guideline.higherPlan)} ${guideline.number}. ${nameOf(guideline)}` : line;
  };

  const wordsOf = (field: ContentField, value: unknown): readonly string[] => {
    if (field === planSchema.higherPlans) return plainLines(field, value).map(higherPlanWords);
    if (field === planSchema.measures.of.answers)
      return linesOfLinks((value ?? []) as readonly MeasureLink[], linked).map(linkWords);
    const lines = plainLines(field, value);
    if (field.kind === 'choice' || field.kind === 'choices')
      return lines.map((code) => {
        const named = choiceNames(field.choice, fiscalYear).find(([candidate]) => candidate === code);
        return named ? nameOf(named[1]) : code;
      });
    if (field.kind === 'money') return lines.map(formatBaht);
    if (field.kind === 'month') return lines.map((month) => formatMonth(Number(month), language));
    if (field.kind === 'date') return lines.map((day) => formatDate(day, language));
    return field.kind === 'group' ? [lines.join(' · ')] : lines;
  };

  /** A value as lines of text; also of one that comes as lines already. */
  const linesOf = (path: string, value: unknown): readonly string[] => {
    const field = fieldAt(planSchema, path);
    if (!field || value === undefined || value === null) return [];
    // Differences of the API are lines of words already.
    if (field.kind === 'items' && Array.isArray(value) && typeof value[0] === 'string')
      return (value as string[]).map(
        field === planSchema.higherPlans
          ? higherPlanWords
          : field === planSchema.measures.of.answers
            ? linkWords
            : (line) => line,
      );
    if (typeof value === 'string' && !/^(choice|money|date)$/.test(field.kind)) return value ? [value] : [];
    if (field.kind === 'rows' && !Array.isArray(value))
      return fieldsOf(field.of).flatMap(([name, own]) =>
        own.kind === 'number' ? [] : wordsOf(own, (value as Readonly<Record<string, unknown>>)[name]),
      );
    return wordsOf(field, value);
  };
  return { labelOf, linesOf, headingOf, wordsOf };
}
