import { Injectable } from '@nestjs/common';
import { mayWriteDistrict, type Caller } from '@sucharit/domain/access';
import {
  copyPlan,
  isEmptyPlan,
  planAfter,
  planWorkflow,
  stillUnreviewed,
  type PlanContent,
  type PlanParts,
  type PlanSection,
} from '@sucharit/domain/plans';
import { assertFiscalYear, refuse } from '@sucharit/domain/shared';
import { transition } from '@sucharit/domain/workflow';
import { LessThan, type EntityManager } from 'typeorm';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../platform/clock/index.js';
import { Database, Idempotency, type Writer } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { assertContent } from './assert-content.js';
import { officialIta } from './ita-before.js';
import { emptyPlan, type NewPlan } from './new-plan.js';
import { placesStillValid } from './plan-content.js';
import { keepStep } from './plan-history.js';
import { onScaleOf } from './plan-scale.js';
import type { PlanStep } from './plan-steps.service.js';
import { claimPlace, lockedPlan, storedContent, writePlan } from './plan-store.js';
import { PlanEntity } from './plan.entity.js';

/** Begins, copies, replaces and saves plans: load, ask the rule, save and audit in one transaction. */
@Injectable()
export class PlansService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Begins an empty draft. Refuses with PLAN_EXISTS a second plan of the same district and year. */
  createPlan(
    caller: Caller,
    input: { districtCode: number; fiscalYear: number; idempotencyKey?: string | null },
  ): Promise<{ planId: string }> {
    const { idempotencyKey, ...command } = input;
    assertFiscalYear(command.fiscalYear);
    return this.database.write(caller, (manager) =>
      Idempotency.run(manager, caller, 'createPlan', idempotencyKey, command, () =>
        this.insert(manager, caller, { districtCode: command.districtCode, content: emptyPlan(command.fiscalYear) }),
      ),
    );
  }

  /**
   * Begins a draft with the content of the district's latest earlier plan, or fills one into which nobody has written anything. Refuses
   * with PLAN_EXISTS and NO_PLAN_TO_COPY.
   */
  copyPlan(
    caller: Caller,
    input: { districtCode: number; fiscalYear: number; idempotencyKey?: string | null },
  ): Promise<{ planId: string }> {
    const { idempotencyKey, ...command } = input;
    const { districtCode, fiscalYear } = command;
    assertFiscalYear(fiscalYear);
    return this.database.write(caller, (manager) =>
      Idempotency.run(manager, caller, 'copyPlan', idempotencyKey, command, async () => {
        if (!mayWriteDistrict(caller, districtCode)) throw refuse('NOT_FOUND', {}, ['districtCode']);
        const previous = await manager.findOne(PlanEntity, {
          where: { districtCode, fiscalYear: LessThan(fiscalYear) },
          order: { fiscalYear: 'DESC' },
        });
        if (!previous) throw refuse('NO_PLAN_TO_COPY', { districtCode, fiscalYear }, ['fiscalYear']);
        const ita = await officialIta(manager, districtCode, fiscalYear - 1);
        const scaled = await onScaleOf(manager, await storedContent(manager, previous), fiscalYear);
        const { content, unreviewed } = copyPlan(scaled, fiscalYear, ita, randomUUID);
        const copy: NewPlan = { districtCode, content, unreviewed, origin: 'COPY' };
        const begun = await manager.findOne(PlanEntity, { where: { districtCode, fiscalYear } });
        const isBare = begun?.status === 'DRAFT' && isEmptyPlan(await storedContent(manager, begun));
        return isBare ? this.replace(manager, caller, begun.id, copy) : this.insert(manager, caller, copy);
      }),
    );
  }

  /** Inserts a draft with its content, in the caller's transaction; also the way of an import. */
  async insert(manager: EntityManager, actor: Writer, plan: NewPlan): Promise<{ planId: string }> {
    const { content, districtCode } = plan;
    if (!mayWriteDistrict(actor, districtCode)) throw refuse('NOT_FOUND', {}, ['districtCode']);
    const known = await manager.query('select from district where code = $1', [districtCode]);
    if ((known as unknown[]).length === 0) throw refuse('NOT_FOUND', {}, ['districtCode']);
    await assertContent(manager, content);
    const id = await claimPlace(manager, districtCode, content.fiscalYear);
    await writePlan(manager, actor, { id, plan, version: 1, at: this.clock.now() });
    await this.keepOrigin(manager, actor, id, plan);
    await this.audit.record(manager, actor, {
      action: 'plan.create',
      object: `plan:${id}`,
      districtCode,
      detail: { fiscalYear: content.fiscalYear, documentId: plan.documentId ?? null },
    });
    return { planId: id };
  }

  /** Replaces a draft's whole content, in the caller's transaction: an import over an earlier one. */
  async replace(manager: EntityManager, actor: Writer, planId: string, plan: NewPlan): Promise<{ planId: string }> {
    const current = await lockedPlan(manager, planId);
    if (actor.kind === 'SYSTEM') transition(planWorkflow, current.status, 'EDIT', new Set(['plans:write']));
    else planAfter(current, 'EDIT', actor);
    await assertContent(manager, plan.content);
    await writePlan(manager, actor, { id: planId, plan, version: current.version + 1, at: this.clock.now() });
    await this.keepOrigin(manager, actor, planId, plan);
    await this.audit.record(manager, actor, {
      action: 'plan.replace',
      object: `plan:${planId}`,
      districtCode: current.districtCode,
      detail: { documentId: plan.documentId ?? null, version: current.version + 1 },
    });
    return { planId };
  }

  /** Saves parts of a draft or returned plan. */
  savePlan(
    caller: Caller,
    step: PlanStep & { confirmed?: readonly PlanSection[] | null },
    changes: PlanParts,
  ): Promise<{ planId: string }> {
    return this.database.write(caller, async (manager) => {
      const plan = await lockedPlan(manager, step.planId, step.version);
      planAfter(plan, 'EDIT', caller);
      const content: PlanContent = { ...(await storedContent(manager, plan)), ...changes };
      await assertContent(manager, content);
      const saved: NewPlan = {
        districtCode: plan.districtCode,
        content,
        documentId: plan.documentId,
        evidencePlaces: placesStillValid(plan.checklist, changes),
        demo: plan.demo,
        unreviewed: stillUnreviewed(plan.unreviewed, content, changes, step.confirmed ?? []),
      };
      await writePlan(manager, caller, { id: plan.id, plan: saved, version: plan.version + 1, at: this.clock.now() });
      await this.audit.record(manager, caller, {
        action: 'plan.save',
        object: `plan:${plan.id}`,
        districtCode: plan.districtCode,
        detail: { parts: Object.keys(changes), version: plan.version + 1 },
      });
      return { planId: plan.id };
    });
  }

  private keepOrigin(manager: EntityManager, actor: Writer, id: string, plan: NewPlan): Promise<void> {
    const place = { id, districtCode: plan.districtCode, fiscalYear: plan.content.fiscalYear };
    return keepStep(manager, actor, place, { kind: plan.origin ?? 'CREATE', at: this.clock.now() });
  }
}
