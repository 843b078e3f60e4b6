import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import type { AuditAction } from '@sucharit/domain/audit';
import { rolesToldOfStep } from '@sucharit/domain/notices';
import {
  assertCopyReviewed,
  assertPlanSubmittable,
  checkApprovalDay,
  orderTextOf,
  passedOver,
  planAfter,
  planChecklist,
  planPartsOf,
  planWorkflow,
  type PassedOver,
  type PlanAction,
  type PlanContent,
} from '@sucharit/domain/plans';
import type { StoodInFor } from '@sucharit/domain/stand-ins';
import { actsFor, recallReason, returnReasonsOf, wayOf, type ReturnReason } from '@sucharit/domain/workflow';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, setColumns } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { keepNotice } from '../notices/index.js';
import { standingIn } from '../stand-ins/index.js';
import { placesStillValid } from './plan-content.js';
import { keepRevision, keepStep } from './plan-history.js';
import { rulesOfYear } from './plan-judgement.js';
import { hasAssistantDirector, lockedPlan, storedContent } from './plan-store.js';
import type { PlanEntity } from './plan.entity.js';

/** Plan and version that a step of the workflow names. */
export interface PlanStep {
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
  RECOMMEND: 'plan.recommend',
  APPROVE: 'plan.approve',
  RETURN: 'plan.return',
  RECALL: 'plan.recall',
};

/** Columns that a plan loses when it goes back to be mended. */
const undecided = { endorsedAt: null, endorsedBy: null, recommendedAt: null, recommendedBy: null } as const;

/** Takes plans through their workflow: load, ask the rule, save, tell and audit in one transaction. */
@Injectable()
export class PlanStepsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

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

  /** Assistant director: recommends the plan to the director, in a district that has this step; refuses with NO_ASSISTANT_STEP elsewhere. */
  recommendPlan(caller: Caller, step: PlanStep): Promise<{ planId: string }> {
    return this.step(caller, step, 'RECOMMEND', (plan) => {
      setColumns(plan, { recommendedAt: this.clock.now(), recommendedBy: caller.accountId });
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
          ...undecided,
        });
      },
      { reason: step.reason, reasonCodes },
    );
  }

  /** Takes a plan back until its final decision: by its submitter, or by anybody of the district who may submit. */
  recallPlan(caller: Caller, step: PlanStep): Promise<{ planId: string }> {
    return this.step(caller, step, 'RECALL', (plan) => {
      setColumns(plan, { returnReason: recallReason, ...undecided });
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
      const plan = await lockedPlan(manager, step.planId, step.version);
      const from = plan.status;
      const assisted = await hasAssistantDirector(manager, plan.districtCode);
      const standIns = await standingIn(manager, caller, plan.districtCode, this.clock.today());
      const matter = { ...plan, assisted, standingIn: standIns };
      plan.status = planAfter(matter, action, caller, said.reason);
      const inNameOf = actsFor(planWorkflow, matter, action, caller);
      const before = await storedContent(manager, plan);
      change(plan, before);
      const content: PlanContent = { ...before, approvedOn: plan.approvedOn };
      const rules = await rulesOfYear(manager, plan.fiscalYear);
      plan.checklist = planChecklist(rules, content, plan.status, placesStillValid(plan.checklist, {}));
      plan.version += 1;
      plan.updatedAt = this.clock.now();
      setColumns(plan, { savedByName: caller.displayName, savedByRole: caller.role });
      await manager.save(plan);
      const passed = action === 'APPROVE' ? passedOver(from, assisted) : [];
      await this.keepHistory(manager, caller, plan, content, action, {
        ...{ ...said, passedOver: passed, actsFor: inNameOf },
      });
      await keepNotice(manager, caller, {
        ...{ kind: action, at: this.clock.now(), reason: said.reason, planId: plan.id, report: null },
        ...{ districtCode: plan.districtCode, fiscalYear: plan.fiscalYear },
        toldRoles: rolesToldOfStep(wayOf(planWorkflow, assisted), { act: action, from, to: plan.status }),
      });
      await this.audit.record(manager, caller, {
        action: auditedSteps[action],
        object: `plan:${plan.id}`,
        districtCode: plan.districtCode,
        detail: {
          from,
          to: plan.status,
          version: plan.version,
          ...said,
          ...(passed.length > 0 ? { passedOver: passed } : {}),
          ...(inNameOf ? { standsInFor: inNameOf } : {}),
        },
      });
      return { planId: plan.id };
    });
  }

  /** Tells the step in the timeline; what is handed in is kept as a version. */
  private async keepHistory(
    manager: EntityManager,
    caller: Caller,
    plan: PlanEntity,
    content: PlanContent,
    action: PlanAction,
    said: SaidWithStep & { readonly passedOver: readonly PassedOver[]; readonly actsFor: StoodInFor | null },
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
}
