import { isUnsaid } from '../content/index.js';
import { coversYear, type HigherPlan } from '../references/higher-plan.js';
import { formatPath } from '../shared/value-path.js';
import { dimensions, type Dimension } from './dimension.js';
import type { PlanContent, PlanMeasure } from './plan-content.js';
import type { PlanSection } from './plan-section.js';
import type { MeasureLinkKind } from './measure-link.js';
import { answeredBy } from './settle-links.js';

/** One kind of gap: the things that it is asked of, and what each of them must not lack. */
interface GapRule {
  readonly kind: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly section: PlanSection;
  /**
   * A risk, weakness, weak indicator or dimension lacks a measure; a measure lacks what one of its fields says; a chosen higher plan lacks the
   * fiscal year.
   */
  readonly of: 'HIGHER_PLAN' | 'RISK' | 'WEAKNESS' | 'INDICATOR' | 'DIMENSION' | 'MEASURE';
  /** Fields of a measure of which each must say something. */
  readonly fields?: readonly (keyof PlanMeasure)[];
  /** The code with which a choice says nothing. */
  readonly unsaid?: string;
}

/** What a plan can lack, in the order in which it is told: the one place that says so. The API renders it into SQL. */
export const gapRules = [
  {
    kind: 'HIGHER_PLAN_OUT_OF_CYCLE',
    nameTh: 'แผนระดับบนที่ไม่ครอบคลุมปีงบประมาณของแผน',
    nameEn: 'Higher plan that does not cover the fiscal year',
    section: 'STRATEGIC_LINKAGE',
    of: 'HIGHER_PLAN',
  },
  {
    kind: 'RISK_WITHOUT_MEASURE',
    nameTh: 'ความเสี่ยงที่ยังไม่มีมาตรการรองรับ',
    nameEn: 'Risk without a measure',
    section: 'RISKS',
    of: 'RISK',
  },
  {
    kind: 'WEAKNESS_WITHOUT_MEASURE',
    nameTh: 'จุดอ่อนที่ยังไม่มีมาตรการรองรับ',
    nameEn: 'Weakness without a measure',
    section: 'SWOT',
    of: 'WEAKNESS',
  },
  {
    kind: 'INDICATOR_WITHOUT_MEASURE',
    nameTh: 'ตัวชี้วัด ITA ที่ต่ำกว่าเกณฑ์ผ่านและยังไม่มีมาตรการรองรับ',
    nameEn: 'ITA indicator below the pass mark without a measure',
    section: 'PRIOR_YEAR_ITA',
    of: 'INDICATOR',
  },
  {
    kind: 'DIMENSION_WITHOUT_MEASURE',
    nameTh: 'มิติที่ยังไม่มีมาตรการ',
    nameEn: 'Dimension without a measure',
    section: 'MEASURES',
    of: 'DIMENSION',
  },
  {
    kind: 'MEASURE_WITHOUT_UNIT',
    nameTh: 'มาตรการที่ยังไม่ระบุหน่วยงานรับผิดชอบ',
    nameEn: 'Measure without a responsible unit',
    section: 'MEASURES',
    of: 'MEASURE',
    fields: ['responsibleUnit'],
  },
  {
    kind: 'MEASURE_WITHOUT_PERIOD',
    nameTh: 'มาตรการที่ยังไม่ระบุระยะเวลา',
    nameEn: 'Measure without a period',
    section: 'MEASURES',
    of: 'MEASURE',
    fields: ['startMonth', 'endMonth'],
  },
  {
    kind: 'MEASURE_WITHOUT_INDICATOR',
    nameTh: 'มาตรการที่ยังไม่ระบุตัวชี้วัด',
    nameEn: 'Measure without an indicator',
    section: 'MEASURES',
    of: 'MEASURE',
    fields: ['indicators'],
  },
  {
    kind: 'MEASURE_WITHOUT_BUDGET',
    nameTh: 'มาตรการที่ยังไม่ระบุงบประมาณ',
    nameEn: 'Measure without a stated budget',
    section: 'MEASURES',
    of: 'MEASURE',
    fields: ['budgetStatus'],
    unsaid: 'NOT_STATED',
  },
] as const satisfies readonly GapRule[];

/** A kind of gap. */
export type PlanGapKind = (typeof gapRules)[number]['kind'];

export const planGapNames = Object.fromEntries(
  gapRules.map(({ kind, nameTh, nameEn }) => [kind, { nameTh, nameEn }]),
) as Readonly<Record<PlanGapKind, { readonly nameTh: string; readonly nameEn: string }>>;

/** Something that a plan lacks, with its place. */
export interface PlanGap {
  readonly kind: PlanGapKind;
  readonly section: PlanSection;
  /** address of the place, such as `measures[3].responsibleUnit`, with the number that the thing has in the plan */
  readonly path: string;
  /** number of the thing, from 1 */
  readonly number: number;
  /** lasting identity of the thing, or the code of a dimension or higher plan */
  readonly target: string;
  /** words of the thing, of an indicator its Thai name; null for a dimension */
  readonly subject: string | null;
}

interface GapContent extends Pick<PlanContent, 'fiscalYear' | 'higherPlans' | 'measures' | 'risks'> {
  readonly swot: Pick<PlanContent['swot'], 'weaknesses'>;
}
type HigherPlanCycle = Pick<HigherPlan, 'code' | 'nameTh' | 'firstYear' | 'lastYear'>;

/** An indicator of the ITA result of the year before whose score is below the pass mark of that year (`passMarks`). */
interface WeakIndicator {
  readonly number: number;
  readonly nameTh: string;
}

/**
 * Everything that a plan lacks, by kind, then in the order of the plan. Nothing of it keeps a plan from being handed in.
 * @param higherPlans the list of which plans choose; a chosen one that it does not have is no gap
 */
export const planGaps = (
  content: GapContent,
  weakIndicators: readonly WeakIndicator[],
  higherPlans: readonly HigherPlanCycle[] = [],
): PlanGap[] =>
  gapRules.flatMap((rule: GapRule) =>
    placesOf(rule, content, weakIndicators, higherPlans).map((place) => ({
      kind: rule.kind as PlanGapKind,
      section: rule.section,
      ...place,
    })),
  );

type Place = Omit<PlanGap, 'kind' | 'section'>;

function placesOf(
  rule: GapRule,
  content: GapContent,
  weakIndicators: readonly WeakIndicator[],
  higherPlans: readonly HigherPlanCycle[],
): Place[] {
  const isOpen = (kind: MeasureLinkKind, target: string): boolean =>
    answeredBy(content.measures, { kind, target }).length === 0;
  switch (rule.of) {
    case 'HIGHER_PLAN':
      return content.higherPlans.flatMap(({ code }, index) => {
        const plan = higherPlans.find((listed) => listed.code === code);
        return plan && !coversYear(plan, content.fiscalYear)
          ? [{ path: 'higherPlans', number: index + 1, target: code, subject: plan.nameTh }]
          : [];
      });
    case 'RISK':
      return content.risks
        .map(({ id, number, description }) => ({
          path: formatPath(['risks', number]),
          number,
          target: id ?? String(number),
          subject: description,
        }))
        .filter(({ target }) => isOpen('RISK', target));
    case 'WEAKNESS':
      return content.swot.weaknesses
        .map(({ id, text }, index) => ({
          path: formatPath(['swot', 'weaknesses', index + 1]),
          number: index + 1,
          target: id ?? String(index + 1),
          subject: text,
        }))
        .filter(({ target }) => isOpen('WEAKNESS', target));
    case 'INDICATOR':
      return weakIndicators
        .map(({ number, nameTh }) => ({ path: 'priorYearIta', number, target: String(number), subject: nameTh }))
        .filter(({ target }) => isOpen('INDICATOR', target));
    case 'DIMENSION':
      return unusedDimensions(content);
    case 'MEASURE':
      return unsaidFields(content, rule);
  }
}

const unusedDimensions = ({ measures }: Pick<GapContent, 'measures'>): Place[] =>
  dimensions.flatMap((code: Dimension, index) =>
    measures.some(({ dimension }) => dimension === code)
      ? []
      : [{ path: 'measures', number: index + 1, target: code, subject: null }],
  );

const unsaidFields = ({ measures }: Pick<GapContent, 'measures'>, { fields = [], unsaid }: GapRule): Place[] =>
  measures
    .filter((measure) => fields.some((name) => isUnsaid(measure[name]) || measure[name] === unsaid))
    .map(({ id, number, title }) => ({
      path: formatPath(['measures', number, fields[0] ?? 'title']),
      number,
      target: id ?? String(number),
      subject: title,
    }));
