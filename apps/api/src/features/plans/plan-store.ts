import { inPlace, pickContent, type RowsFrom } from '@sucharit/domain/content';
import { planChecklist, planSchema, settleLines, withBudgetStatus, type PlanContent } from '@sucharit/domain/plans';
import { refuse } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { isUuid, type Writer } from '../../platform/database/index.js';
import { indicatorsBefore } from './ita-before.js';
import { MeasureEntity } from './measure.entity.js';
import type { NewPlan } from './new-plan.js';
import { contentOf } from './plan-content.js';
import { actedBy } from './plan-history.js';
import { lockJudging, rulesOfYear } from './plan-judgement.js';
import type { AmendedContent } from './plan-amendment.entity.js';
import { identifiedSwot, settledHigherPlans, settledRows, writePlanRows } from './plan-rows.js';
import { PlanEntity } from './plan.entity.js';
import { RiskEntity } from './risk.entity.js';

/** A plan to write over the stored one. */
interface WrittenPlan {
  readonly id: string;
  readonly plan: NewPlan;
  /** its version from now on */
  readonly version: number;
  readonly at: Date;
}

/** The plan, locked for this transaction. A plan out of the caller's reach is not found: row security sees to it. */
export async function lockedPlan(manager: EntityManager, planId: string, version?: number): Promise<PlanEntity> {
  await lockJudging(manager, 'TO_JUDGE');
  const plan = isUuid(planId)
    ? await manager.findOne(PlanEntity, { where: { id: planId }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!plan) throw refuse('NOT_FOUND', {}, ['planId']);
  if (version !== undefined && version !== plan.version)
    throw refuse('CONFLICT', { currentVersion: plan.version }, ['version']);
  return plan;
}

/** The content of a plan as it is stored. */
export async function storedContent(manager: EntityManager, plan: PlanEntity): Promise<PlanContent> {
  const where = { planId: plan.id };
  const measures = await manager.find(MeasureEntity, { where, order: { number: 'ASC' } });
  const risks = await manager.find(RiskEntity, { where, order: { number: 'ASC' } });
  return contentOf(plan, measures, risks);
}

/** Takes the one place of a district and year; concurrent attempts wait here and the later one is refused. */
export async function claimPlace(manager: EntityManager, districtCode: number, fiscalYear: number): Promise<string> {
  await lockJudging(manager, 'TO_JUDGE');
  const rows = (await manager.query(
    `insert into plan (district_code, fiscal_year, swot, no_gift_rules, objectives, goals, benefits, checklist)
     values ($1, $2, '{}', '{}', '{}', '{}', '{}', '[]') on conflict (district_code, fiscal_year) do nothing returning id`,
    [districtCode, fiscalYear],
  )) as { id: string }[];
  if (!rows[0]) throw refuse('PLAN_EXISTS', { districtCode, fiscalYear });
  return rows[0].id;
}

/** Content as it is kept, but for identities and links of its measures and risks; and the guidelines that measures can answer. */
async function settledParts<Content extends PlanContent | AmendedContent>(
  manager: EntityManager,
  given: Content,
  before: Pick<PlanContent, 'swot' | 'higherPlans' | 'goals' | 'goalIndicators'>,
  from: RowsFrom,
): Promise<{ content: Content; guidelines: readonly string[] }> {
  const { higherPlans, guidelines } = await settledHigherPlans(manager, given, before);
  const goalIndicators = settleLines('goal', given.goalIndicators, before.goalIndicators, before.goals, given.goals, [
    'goalIndicators',
  ]);
  const measures = inPlace(given.measures).map(withBudgetStatus);
  const swot = identifiedSwot(given.swot, before.swot, from);
  return {
    content: { ...given, goalIndicators, higherPlans, measures, risks: inPlace(given.risks), swot },
    guidelines,
  };
}

/** The content of an amendment as it is kept: rows that are known again keep the identity that they have in the plan. */
export async function settledAmendment(
  manager: EntityManager,
  place: { readonly districtCode: number; readonly fiscalYear: number },
  given: AmendedContent,
  before: AmendedContent,
): Promise<AmendedContent> {
  const { content, guidelines } = await settledParts(manager, given, before, 'EDIT');
  const identified = <Row extends { readonly id: string | null }>(rows: readonly Row[]) =>
    rows.flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]));
  const known = { risks: identified(before.risks), measures: identified(before.measures) };
  const rows = settledRows(place.fiscalYear, content, known, 'EDIT', {
    before,
    indicators: await indicatorsBefore(manager, place),
    guidelines,
    placeOf: placeInInput(given.measures),
  });
  return { ...content, ...rows };
}

/** Writes a plan's content over what is stored, and judges it by its year's checklist. */
export async function writePlan(
  manager: EntityManager,
  actor: Writer,
  { id, plan, version, at }: WrittenPlan,
): Promise<void> {
  const { fiscalYear } = plan.content;
  const place = { planId: id, districtCode: plan.districtCode, fiscalYear };
  const from = plan.origin === 'IMPORT' ? 'DOCUMENT' : 'EDIT';
  const before = await manager.findOneByOrFail(PlanEntity, { id });
  const { content, guidelines } = await settledParts(manager, plan.content, before, from);
  const { measures: _measures, risks: _risks, fiscalYear: _year, ...columns } = content;
  await manager.update(
    PlanEntity,
    { id },
    {
      // TypeORM's partial types do not know read-only JSON.
      ...(columns as object),
      checklist: planChecklist(
        await rulesOfYear(manager, fiscalYear),
        content,
        before.status,
        plan.evidencePlaces,
      ) as never,
      documentId: plan.documentId ?? null,
      demo: plan.demo ?? false,
      unreviewed: [...(plan.unreviewed ?? [])],
      savedByName: actedBy(actor).name,
      savedByRole: actedBy(actor).role,
      updatedAt: at,
      version,
    },
  );
  await writePlanRows(manager, place, content, from, {
    before: pickContent(planSchema, before),
    indicators: await indicatorsBefore(manager, place),
    guidelines,
    placeOf: placeInInput(plan.content.measures),
  });
}

/** The place in the input of each measure of the table, which is in the order of the numbers. */
function placeInInput(measures: readonly { readonly number: number }[]): (index: number) => number {
  const places = [...measures.keys()].sort(
    (left, right) => (measures[left]?.number ?? 0) - (measures[right]?.number ?? 0),
  );
  return (index) => places[index] ?? index;
}

/** True when plans of the district have the step of the assistant director now. */
export async function hasAssistantDirector(manager: EntityManager, districtCode: number): Promise<boolean> {
  const rows = (await manager.query('select has_assistant_director as assisted from district where code = $1', [
    districtCode,
  ])) as { assisted: boolean }[];
  return rows[0]?.assisted === true;
}
