import { Injectable } from '@nestjs/common';
import { mayWriteDistrict, type Caller } from '@sucharit/domain/access';
import type { AuditAction } from '@sucharit/domain/audit';
import { inPlace, pickContent } from '@sucharit/domain/content';
import { rolesToldOfStep } from '@sucharit/domain/notices';
import {
  assertCopyReviewed,
  assertPlanSubmittable,
  checkApprovalDay,
  copyPlan,
  isEmptyPlan,
  orderTextOf,
  planAfter,
  planChecklist,
  planPartsOf,
  planSchema,
  planWorkflow,
  stillUnreviewed,
  withBudgetStatus,
  type PlanAction,
  type PlanContent,
  type PlanParts,
  type PlanSection,
} from '@sucharit/domain/plans';
import { assertFiscalYear, refuse } from '@sucharit/domain/shared';
import { recallReason, returnReasonsOf, transition, type ReturnReason } from '@sucharit/domain/workflow';
import { LessThan, type EntityManager } from 'typeorm';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../platform/clock/index.js';
import { Database, Idempotency, isUuid, setColumns, type Writer } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { keepNotice } from '../notices/index.js';
import { indicatorsBefore, officialIta } from './ita-before.js';
import { assertContent } from './assert-content.js';
import { MeasureEntity } from './measure.entity.js';
import { emptyPlan, type NewPlan } from './new-plan.js';
import { contentOf, placesStillValid } from './plan-content.js';
import { actedBy, keepRevision, keepStep } from './plan-history.js';
import { lockJudging, rulesOfYear } from './plan-judgement.js';
import { onScaleOf } from './plan-scale.js';
import { identifiedSwot, settledHigherPlans, writePlanRows } from './plan-rows.js';
import { PlanEntity } from './plan.entity.js';
import { RiskEntity } from './risk.entity.js';

/** What a step of the workflow needs. */
interface PlanStep {
  readonly planId: string;
  readonly version: number;
}

/** Words that somebody says with a step, as its trail keeps them. */
interface SaidWithStep {
  readonly reason?: string;
  readonly reasonCodes?: readonly ReturnReason[];
  readonly orderText?: string;
}

const auditedSteps: Readonly<Record<Exclude<PlanAction, 'EDIT'>, AuditAction>> = {
  SUBMIT: 'plan.submit',
  ENDORSE: 'plan.endorse',
  APPROVE: 'plan.approve',
  RETURN: 'plan.return',
  RECALL: 'plan.recall',
};

/** Writes plans: load, ask the rule, save and audit in one transaction. */
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
        const scaled = await onScaleOf(manager, await this.content(manager, previous), fiscalYear);
        const { content, unreviewed } = copyPlan(scaled, fiscalYear, ita, randomUUID);
        const copy: NewPlan = { districtCode, content, unreviewed, origin: 'COPY' };
        const begun = await manager.findOne(PlanEntity, { where: { districtCode, fiscalYear } });
        const isBare = begun?.status === 'DRAFT' && isEmptyPlan(await this.content(manager, begun));
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
    const id = await this.claimPlace(manager, districtCode, content.fiscalYear);
    await this.write(manager, actor, id, plan, 1);
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
    const current = await this.loaded(manager, planId);
    if (actor.kind === 'SYSTEM') transition(planWorkflow, current.status, 'EDIT', new Set(['plans:write']));
    else planAfter(current, 'EDIT', actor);
    await assertContent(manager, plan.content);
    await this.write(manager, actor, planId, plan, current.version + 1);
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
      const plan = await this.loaded(manager, step.planId, step.version);
      planAfter(plan, 'EDIT', caller);
      const content: PlanContent = { ...(await this.content(manager, plan)), ...changes };
      await assertContent(manager, content);
      await this.write(
        manager,
        caller,
        plan.id,
        {
          districtCode: plan.districtCode,
          content,
          documentId: plan.documentId,
          evidencePlaces: placesStillValid(plan.checklist, changes),
          demo: plan.demo,
          unreviewed: stillUnreviewed(plan.unreviewed, content, changes, step.confirmed ?? []),
        },
        plan.version + 1,
      );
      await this.audit.record(manager, caller, {
        action: 'plan.save',
        object: `plan:${plan.id}`,
        districtCode: plan.districtCode,
        detail: { parts: Object.keys(changes), version: plan.version + 1 },
      });
      return { planId: plan.id };
    });
  }

  /** Hands the plan in; refuses with PLAN_INCOMPLETE one with structural gaps. */
  submitPlan(caller: Caller, step: PlanStep): Promise<{ planId: string }> {
    return this.step(caller, step, 'SUBMIT', (plan, content) => {
      assertPlanSubmittable(content);
      assertCopyReviewed(plan.unreviewed);
      setColumns(plan, {
        submittedAt: this.clock.now(),
        submittedBy: caller.accountId,
        returnReason: null,
        returnReasonCodes: [],
      });
    });
  }

  /** Head of section: passes the plan on. */
  endorsePlan(caller: Caller, step: PlanStep): Promise<{ planId: string }> {
    return this.step(caller, step, 'ENDORSE', (plan) => {
      setColumns(plan, { endorsedAt: this.clock.now(), endorsedBy: caller.accountId });
    });
  }

  /** Director: puts the plan into force on the day given, the day the document bears, or today. */
  approvePlan(
    caller: Caller,
    step: PlanStep & { approvedOn?: string | null; orderText?: string | null },
  ): Promise<{ planId: string }> {
    const said = { orderText: orderTextOf(step.orderText) };
    return this.step(
      caller,
      step,
      'APPROVE',
      (plan) => {
        const approvedOn = step.approvedOn ?? plan.approvedOn ?? this.clock.today();
        checkApprovalDay(plan.fiscalYear, approvedOn, this.clock.today());
        setColumns(plan, { approvedOn, approvedAt: this.clock.now(), approvedBy: caller.accountId });
      },
      said,
    );
  }

  /** Sends the plan back with a reason. */
  returnPlan(
    caller: Caller,
    step: PlanStep & { reason: string; reasonCodes?: readonly ReturnReason[] | null },
  ): Promise<{ planId: string }> {
    const reasonCodes = returnReasonsOf(step.reasonCodes);
    return this.step(
      caller,
      step,
      'RETURN',
      (plan) => {
        setColumns(plan, {
          ...{ returnReason: step.reason.trim(), returnReasonCodes: reasonCodes },
          ...{ endorsedAt: null, endorsedBy: null },
        });
      },
      { reason: step.reason, reasonCodes },
    );
  }

  /** Takes a plan back until its final decision: by its submitter, or by anybody of the district who may submit. */
  recallPlan(caller: Caller, step: PlanStep): Promise<{ planId: string }> {
    return this.step(caller, step, 'RECALL', (plan) => {
      setColumns(plan, { returnReason: recallReason, endorsedAt: null, endorsedBy: null });
    });
  }

  private step(
    caller: Caller,
    step: PlanStep,
    action: keyof typeof auditedSteps,
    change: (plan: PlanEntity, content: PlanContent) => void,
    said: SaidWithStep = {},
  ): Promise<{ planId: string }> {
    return this.database.write(caller, async (manager) => {
      const plan = await this.loaded(manager, step.planId, step.version);
      const from = plan.status;
      plan.status = planAfter(plan, action, caller, said.reason);
      const before = await this.content(manager, plan);
      change(plan, before);
      const content: PlanContent = { ...before, approvedOn: plan.approvedOn };
      const rules = await rulesOfYear(manager, plan.fiscalYear);
      plan.checklist = planChecklist(rules, content, plan.status, placesStillValid(plan.checklist, {}));
      plan.version += 1;
      plan.updatedAt = this.clock.now();
      setColumns(plan, { savedByName: caller.displayName, savedByRole: caller.role });
      await manager.save(plan);
      await this.keepHistory(manager, caller, plan, content, action, said);
      await keepNotice(manager, caller, {
        ...{ kind: action, at: this.clock.now(), reason: said.reason, planId: plan.id, report: null },
        ...{ districtCode: plan.districtCode, fiscalYear: plan.fiscalYear },
        toldRoles: rolesToldOfStep(planWorkflow, { act: action, from, to: plan.status }),
      });
      await this.audit.record(manager, caller, {
        action: auditedSteps[action],
        object: `plan:${plan.id}`,
        districtCode: plan.districtCode,
        detail: { from, to: plan.status, version: plan.version, ...said },
      });
      return { planId: plan.id };
    });
  }

  /** The plan, locked for this transaction. A plan out of the caller's reach is not found: row security sees to it. */
  private async loaded(manager: EntityManager, planId: string, version?: number): Promise<PlanEntity> {
    await lockJudging(manager, 'TO_JUDGE');
    const plan = isUuid(planId)
      ? await manager.findOne(PlanEntity, { where: { id: planId }, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!plan) throw refuse('NOT_FOUND', {}, ['planId']);
    if (version !== undefined && version !== plan.version)
      throw refuse('CONFLICT', { currentVersion: plan.version }, ['version']);
    return plan;
  }

  private async content(manager: EntityManager, plan: PlanEntity): Promise<PlanContent> {
    const where = { planId: plan.id };
    const measures = await manager.find(MeasureEntity, { where, order: { number: 'ASC' } });
    const risks = await manager.find(RiskEntity, { where, order: { number: 'ASC' } });
    return contentOf(plan, measures, risks);
  }

  /** Takes the one place of a district and year; concurrent attempts wait here and the later one is refused. */
  private async claimPlace(manager: EntityManager, districtCode: number, fiscalYear: number): Promise<string> {
    await lockJudging(manager, 'TO_JUDGE');
    const rows = (await manager.query(
      `insert into plan (district_code, fiscal_year, swot, no_gift_rules, objectives, goals, benefits, checklist)
       values ($1, $2, '{}', '{}', '{}', '{}', '{}', '[]') on conflict (district_code, fiscal_year) do nothing returning id`,
      [districtCode, fiscalYear],
    )) as { id: string }[];
    if (!rows[0]) throw refuse('PLAN_EXISTS', { districtCode, fiscalYear });
    return rows[0].id;
  }

  private keepOrigin(manager: EntityManager, actor: Writer, id: string, plan: NewPlan): Promise<void> {
    const place = { id, districtCode: plan.districtCode, fiscalYear: plan.content.fiscalYear };
    return keepStep(manager, actor, place, { kind: plan.origin ?? 'CREATE', at: this.clock.now() });
  }

  /** Tells the step in the timeline; what is handed in is kept as a version. */
  private async keepHistory(
    manager: EntityManager,
    caller: Caller,
    plan: PlanEntity,
    content: PlanContent,
    action: PlanAction,
    said: SaidWithStep,
  ): Promise<void> {
    if (action === 'EDIT') return;
    const at = this.clock.now();
    const revision = action === 'SUBMIT' ? await keepRevision(manager, plan, planPartsOf(content), at) : null;
    const [latest] = (await manager.query('select max(number) as number from plan_revision where plan_id = $1', [
      plan.id,
    ])) as { number: number | null }[];
    await keepStep(manager, caller, plan, {
      kind: action,
      at,
      ...said,
      reason: said.reason?.trim() ?? null,
      revision: revision ?? latest?.number ?? null,
    });
  }

  private async write(
    manager: EntityManager,
    actor: Writer,
    id: string,
    plan: NewPlan,
    version: number,
  ): Promise<void> {
    const measures = inPlace(plan.content.measures).map(withBudgetStatus);
    const risks = inPlace(plan.content.risks);
    const { fiscalYear } = plan.content;
    const place = { planId: id, districtCode: plan.districtCode, fiscalYear };
    const from = plan.origin === 'IMPORT' ? 'DOCUMENT' : 'EDIT';
    const before = await manager.findOneByOrFail(PlanEntity, { id });
    const swot = identifiedSwot(plan.content.swot, before.swot, from);
    const higherPlans = await settledHigherPlans(manager, plan.content, before);
    const content: PlanContent = { ...plan.content, higherPlans, measures, risks, swot };
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
        updatedAt: this.clock.now(),
        version,
      },
    );
    const places = [...plan.content.measures.keys()].sort(
      (left, right) => (plan.content.measures[left]?.number ?? 0) - (plan.content.measures[right]?.number ?? 0),
    );
    await writePlanRows(manager, place, content, from, {
      before: pickContent(planSchema, before),
      indicators: await indicatorsBefore(manager, place),
      placeOf: (index) => places[index] ?? index,
    });
  }
}
