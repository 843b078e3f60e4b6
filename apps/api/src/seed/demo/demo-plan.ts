import { emptyContent } from '@sucharit/domain/content';
import { districtReference } from '@sucharit/domain/districts';
import {
  measureSchema,
  planSchema,
  swotOf,
  withBudgetStatus,
  type Dimension,
  type PlanContent,
  type PlanMeasure,
  type PlanStatus,
  type Swot,
} from '@sucharit/domain/plans';
import { coversYear, higherPlans } from '@sucharit/domain/references';
import { toThaiDigits } from '@sucharit/domain/shared';
import { dayAfter, midway, workingTime } from './days.js';
import { Chooser } from './chooser.js';
import { documentCity, documentDistrict, openYear, type DayWindow, type DemoCity, type PlanFate } from './demo-city.js';
import { demoItaScores, demoItaTotal } from './demo-ita.js';
import { identityOf, withDemoLinks } from './demo-links.js';
import { demoRisks } from './demo-risks.js';
import { auditMeasures } from './texts/audit-measures.js';
import { cultureMeasures, indexMeasure } from './texts/culture-measures.js';
import type { MeasureText } from './texts/measure-text.js';
import { participationMeasures } from './texts/participation-measures.js';
import { listTexts, returnReasons, sectionTexts } from './texts/section-texts.js';
import { riskTexts, swotTexts } from './texts/situation-texts.js';
import { transparencyMeasures } from './texts/transparency-measures.js';

/** How far a plan has come, with the times at which it did. */
export interface PlanCourse {
  readonly status: PlanStatus;
  readonly submittedAt: string | null;
  readonly endorsedAt: string | null;
  readonly recommendedAt: string | null;
  readonly approvedAt: string | null;
  readonly returnReason: string | null;
}

/** A made-up plan. */
export interface DemoPlan {
  readonly districtCode: number;
  readonly content: PlanContent;
  readonly course: PlanCourse;
}

/** How the plan came about that is imported from a document; the document bears the day of its approval. */
export const documentCourse: PlanCourse = {
  status: 'APPROVED',
  submittedAt: workingTime('2023-04-20', 95),
  endorsedAt: workingTime('2023-04-21', 140),
  recommendedAt: null,
  approvedAt: workingTime('2023-04-25', 60),
  returnReason: null,
};

/** Every made-up plan of a year, in the order of the districts' codes; the one that a document gives is not among them. */
export function demoPlans(year: number, city: DemoCity = documentCity): DemoPlan[] {
  const fates = city.planFates(year);
  return districtReference.flatMap(({ code, nameTh }) => {
    const fate = fates.get(code) ?? 'MISSING';
    const given = code === documentDistrict && year === openYear;
    return fate === 'MISSING' || given ? [] : [demoPlan(city, code, `เขต${nameTh}`, year, fate)];
  });
}

function demoPlan(
  city: DemoCity,
  districtCode: number,
  district: string,
  fiscalYear: number,
  fate: Exclude<PlanFate, 'MISSING'>,
): DemoPlan {
  const choose = new Chooser('plan', districtCode, fiscalYear);
  const fill = (text: string): string => text.replaceAll('{เขต}', district).replaceAll('{ปี}', toThaiDigits(fiscalYear));
  const some = (texts: readonly string[], minimum: number): string[] =>
    choose.sample(texts, choose.whole(minimum, texts.length)).map(fill);
  const { approvedOn, course } = courseOf(
    fate,
    city.planDays(fiscalYear, fate),
    choose,
    city.assisted.includes(districtCode),
  );
  // A chooser of its own, so that what was chosen for the other parts stays.
  const chooseFirst = new Chooser('first pages', districtCode, fiscalYear);
  const chooseLinks = new Chooser('links', districtCode, fiscalYear);
  const chooseSteps = new Chooser('steps', districtCode, fiscalYear);
  const chooseTargets = new Chooser('targets', districtCode, fiscalYear);
  const chooseGuidelines = new Chooser('guidelines', districtCode, fiscalYear);
  const content: PlanContent = {
    ...emptyContent(planSchema),
    fiscalYear,
    approvedOn,
    documentNumber: choose.chance(80) ? toThaiDigits(`กท ${districtCode}01/${choose.whole(101, 989)}`) : null,
    issuingUnit: 'ฝ่ายปกครอง',
    foreword: chooseFirst.chance(85) ? fill(chooseFirst.pick(sectionTexts.foreword)) : '',
    framework: chooseFirst.chance(70) ? fill(chooseFirst.pick(sectionTexts.framework)) : '',
    situationFigures: figuresOf(chooseFirst, fiscalYear - 1),
    strategicLinkage: choose.chance(94) ? fill(choose.pick(sectionTexts.strategicLinkage)) : '',
    higherPlans: higherPlansOf(new Chooser('higher plans', districtCode, fiscalYear), fiscalYear),
    corruptionSituation: fill(choose.pick(sectionTexts.corruptionSituation)),
    antiBribery: choose.chance(90) ? fill(choose.pick(sectionTexts.antiBribery)) : '',
    swot: demoSwot(choose, districtCode, fiscalYear),
    risks: demoRisks(choose.sample(riskTexts, choose.whole(4, 9)), districtCode, fiscalYear),
    noGiftRules: some(listTexts.noGiftRules, 4),
    objectives: some(listTexts.objectives, 3),
    goals: some(listTexts.goals, 2),
    benefits: some(listTexts.benefits, 3),
    priorYearIta: choose.chance(88)
      ? {
          fiscalYear: fiscalYear - 1,
          scores: demoItaScores(districtCode, fiscalYear - 1),
          total: demoItaTotal(districtCode, fiscalYear - 1),
        }
      : null,
    measures: measuresOf(choose).map((measure, index) => ({
      ...measure,
      number: index + 1,
      title: fill(measure.title),
      plannedSteps: plannedSteps(measure, chooseSteps),
    })),
  };
  const goalIndicators = listTexts.goalIndicators.filter(
    ({ goal }) => content.goals.includes(goal) && chooseTargets.chance(60),
  );
  return {
    districtCode,
    course,
    content: withDemoLinks({ ...content, goalIndicators }, chooseLinks, chooseGuidelines),
  };
}

/** Half of the measures plan their first step for the month in which they begin. */
const plannedSteps = (
  { methods, startMonth }: Pick<PlanMeasure, 'methods' | 'startMonth'>,
  choose: Chooser,
): PlanMeasure['plannedSteps'] =>
  startMonth !== null && choose.chance(50)
    ? methods.slice(0, 1).map((step) => ({ step, plannedMonth: startMonth, plannedOn: null }))
    : [];

/** Most plans rest on what covers their year; some kept one of the cycle before. */
const higherPlansOf = (choose: Chooser, fiscalYear: number): PlanContent['higherPlans'] => {
  const [fits, others] = [true, false].map((fit) => higherPlans.filter((plan) => coversYear(plan, fiscalYear) === fit));
  const kept = choose.chance(15) ? choose.sample(others ?? [], 1) : [];
  return [...choose.sample(fits ?? [], choose.whole(2, 4)), ...kept].map(({ code }) => ({ code }));
};

/** Most districts had nothing; some had complaints, few an objection. */
const figuresOf = (choose: Chooser, year: number): PlanContent['situationFigures'] => {
  const figure = (count: number, source: string): PlanContent['situationFigures']['complaints'] => ({
    count,
    period: `ปีงบประมาณ ${year}`,
    source,
  });
  return {
    complaints: figure(choose.chance(40) ? choose.whole(1, 5) : 0, 'ทะเบียนเรื่องร้องเรียนของฝ่ายปกครอง'),
    corruptionCases: figure(0, 'ทะเบียนคดีของฝ่ายปกครอง'),
    auditOfficeObjections: figure(choose.chance(15) ? 1 : 0, 'หนังสือของ สตง.'),
    otherObjections: figure(choose.chance(20) ? choose.whole(1, 2) : 0, 'รายงานผลการตรวจสอบภายใน'),
  };
};

function demoSwot(choose: Chooser, districtCode: number, fiscalYear: number): Swot {
  const chosen = {
    strengths: choose.sample(swotTexts.strengths, choose.whole(2, 5)),
    weaknesses: choose.sample(swotTexts.weaknesses, choose.whole(3, 6)),
    opportunities: choose.sample(swotTexts.opportunities, choose.whole(2, 5)),
    threats: choose.sample(swotTexts.threats, choose.whole(2, 5)),
  };
  return swotOf((list) =>
    chosen[list].map((text, index) => ({ ...text, id: identityOf('finding', districtCode, fiscalYear, list, index) })),
  );
}

/** Six to twelve measures over the four dimensions; about two plans in three have the activity about the index. */
function measuresOf(choose: Chooser): Omit<PlanMeasure, 'number'>[] {
  const culture = choose.chance(65)
    ? [...choose.sample(cultureMeasures, choose.whole(1, 3)), indexMeasure]
    : choose.sample(cultureMeasures, choose.whole(2, 4));
  const chosen: readonly (readonly [Dimension, readonly MeasureText[]])[] = [
    ['CULTURE_OF_INTEGRITY', culture],
    ['TRANSPARENT_ADMINISTRATION', choose.sample(transparencyMeasures, choose.whole(2, 4))],
    ['PUBLIC_PARTICIPATION', choose.sample(participationMeasures, choose.whole(1, 2))],
    ['AUDIT_MECHANISMS', choose.sample(auditMeasures, choose.whole(1, 2))],
  ];
  return chosen.flatMap(([dimension, texts]) =>
    texts.map(({ budget, ...text }) =>
      withBudgetStatus({
        ...emptyContent(measureSchema),
        ...text,
        dimension,
        budget: budget !== undefined && choose.chance(60) ? `${budget + 500 * choose.whole(-6, 12)}.00` : null,
        budgetStatus: budget === undefined ? 'NO_BUDGET' : 'NOT_STATED',
      }),
    ),
  );
}

/** The workflow as it went: officer, head of section, director, with an assistant director between the last two in one district, each some days after the other. */
function courseOf(
  fate: Exclude<PlanFate, 'MISSING'>,
  { after, days }: DayWindow,
  choose: Chooser,
  assisted: boolean,
): { approvedOn: string | null; course: PlanCourse } {
  const submittedOn = dayAfter(after, choose.whole(...days));
  const endorsedOn = dayAfter(submittedOn, choose.whole(1, 4));
  const approvedOn = dayAfter(endorsedOn, choose.whole(1, 5));
  const status = fate === 'APPROVED_LATE' ? 'APPROVED' : fate;
  const at = (day: string, ...reached: PlanStatus[]): string | null =>
    reached.includes(status) ? workingTime(day, choose.whole(0, 420)) : null;
  const submittedAt = at(submittedOn, 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'RETURNED');
  const endorsedAt = at(endorsedOn, 'ENDORSED', 'RECOMMENDED', 'APPROVED');
  const approvedAt = at(approvedOn, 'APPROVED');
  return {
    approvedOn: status === 'APPROVED' ? approvedOn : null,
    course: {
      ...{ status, submittedAt, endorsedAt, approvedAt },
      recommendedAt:
        assisted && endorsedAt && approvedAt ? midway(endorsedAt, approvedAt) : at(approvedOn, 'RECOMMENDED'),
      returnReason: status === 'RETURNED' ? choose.pick(returnReasons) : null,
    },
  };
}
