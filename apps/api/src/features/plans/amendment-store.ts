import { planPartsOf, type PlanContent, type PlanParts } from '@sucharit/domain/plans';
import { refuse } from '@sucharit/domain/shared';
import { IsNull, type EntityManager } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';
import { isUuid, type Writer } from '../../platform/database/index.js';
import { assertContent } from './assert-content.js';
import { placesStillValid } from './plan-content.js';
import { lockedPlan, storedContent, writePlan } from './plan-store.js';
import { PlanAmendmentEntity, type AmendedContent } from './plan-amendment.entity.js';
import { PlanEntity } from './plan.entity.js';

/** Amendment and version that a command names. */
export interface AmendmentStep {
  readonly amendmentId: string;
  readonly version: number;
}

/** The amendment and its plan, locked for this transaction, the plan first. One out of the caller's reach is not found. */
export async function lockedAmendment(
  manager: EntityManager,
  { amendmentId, version }: AmendmentStep,
): Promise<{ amendment: PlanAmendmentEntity; plan: PlanEntity }> {
  const found = isUuid(amendmentId) ? await manager.findOneBy(PlanAmendmentEntity, { id: amendmentId }) : null;
  if (!found) throw refuse('NOT_FOUND', {}, ['amendmentId']);
  const plan = await lockedPlan(manager, found.planId);
  const amendment = await manager.findOneOrFail(PlanAmendmentEntity, {
    where: { id: amendmentId },
    lock: { mode: 'pessimistic_write' },
  });
  if (version !== amendment.version) throw refuse('CONFLICT', { currentVersion: amendment.version }, ['version']);
  return { amendment, plan };
}

/** True while an amendment of the plan is under way. */
export const isAmended = (manager: EntityManager, planId: string): Promise<boolean> =>
  manager.existsBy(PlanAmendmentEntity, { planId, closedAt: IsNull() });

/** An amendment's content as that of its plan, whose own approval stays. */
export const asPlanContent = (plan: PlanEntity, content: AmendedContent): PlanContent => ({
  ...content,
  fiscalYear: plan.fiscalYear,
  approvedOn: plan.approvedOn,
});

/** Puts the content of an approved amendment into force: measures and risks keep their identity. */
export async function amendPlan(
  manager: EntityManager,
  actor: Writer,
  plan: PlanEntity,
  { content, approvedOn, at }: { readonly content: AmendedContent; readonly approvedOn: string; readonly at: Date },
): Promise<void> {
  const amended = asPlanContent(plan, content);
  await assertContent(manager, amended);
  const inForce = planPartsOf(await storedContent(manager, plan));
  const changed: PlanParts = Object.fromEntries(
    Object.entries(content).filter(([name, value]) => !isDeepStrictEqual(value, inForce[name as keyof AmendedContent])),
  );
  await writePlan(manager, actor, {
    id: plan.id,
    plan: {
      ...{ districtCode: plan.districtCode, content: amended, documentId: plan.documentId, demo: plan.demo },
      evidencePlaces: placesStillValid(plan.checklist, changed),
    },
    version: plan.version + 1,
    at,
  });
  await manager.update(PlanEntity, { id: plan.id }, { amendedOn: approvedOn });
}
