import { dimensionsOf, measureKindNames, type Dimension, type MeasureKind } from '@sucharit/domain/plans';
import type { FiscalYear } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import type { PlanData } from './plan-query.js';
import { formatBaht } from '../../shared/format.js';

const measurePart: Readonly<Record<string, string>> = {
  number: 'plan.number',
  title: 'fields.title',
  dimension: 'plan.dimension',
  mission: 'fields.mission',
  kind: 'fields.kind',
  objectives: 'plan.objectives',
  methods: 'plan.methods',
  budget: 'plan.budget',
};
const ownLabel: Readonly<Record<string, string>> = {
  documentNumber: 'plan.document_number',
  noGiftRules: 'plan.part.noGiftRules',
  objectives: 'plan.part.objectives',
  goals: 'plan.part.goals',
  benefits: 'plan.part.benefits',
};

/** How the fields of a plan (`measures.3.title`) and their values are said in the reader's language. */
export function usePlanFieldWords(fiscalYear: number) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();

  const labelOf = (path: string): string => {
    const [part = '', key = '', field] = path.split('.');
    if (part === 'measures') {
      const measure = translate('fields.measure', { number: key });
      return field ? `${measure}: ${translate(measurePart[field] ?? 'plan.measure')}` : measure;
    }
    if (part === 'swot') return `${translate('plan.section.swot')}: ${translate(`plan.swot.${key}`)}`;
    return translate(ownLabel[part] ?? `plan.section.${part}`);
  };

  const wordsOf = (field: string, value: unknown): readonly string[] => {
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value))
      return value.map((item) => (typeof item === 'string' ? item : String((item as { text?: unknown }).text)));
    if (field === 'priorYearIta' && typeof value === 'object') {
      const { fiscalYear: of, scores, total } = value as NonNullable<PlanData['priorYearIta']>;
      return [[of, ...scores, ...(total ? [`= ${total}`] : [])].join(' · ')];
    }
    switch (field) {
      case 'dimension': {
        const named = dimensionsOf(fiscalYear as FiscalYear).find(
          ({ dimension }) => dimension === (value as Dimension),
        );
        return [named ? `${named.number}. ${nameOf(named)}` : String(value)];
      }
      case 'kind':
        return [nameOf(measureKindNames[value as MeasureKind])];
      case 'budget':
        return [formatBaht(String(value))];
      default:
        return [String(value)];
    }
  };
  const linesOf = (path: string, value: unknown): readonly string[] => {
    const [part = '', , field] = path.split('.');
    if (part !== 'measures' || field !== undefined || value === undefined) return wordsOf(field ?? part, value);
    return Object.entries(value as Record<string, unknown>).flatMap(([name, own]) =>
      name === 'number' ? [] : wordsOf(name, own),
    );
  };
  return { labelOf, linesOf, wordsOf };
}
