import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import type { AuditAction } from '@sucharit/domain/audit';
import {
  amendmentAfter,
  amendmentWay,
  assertAmendable,
  assertAmended,
  assertPlanSubmittable,
  checkApprovalDay,
  isMaterialAmendment,
  orderTextOf,
  passedOver,
  planPartsOf,
  type AmendmentAction,
  type PassedOver,
  type PlanParts,
} from '@sucharit/domain/plans';
import { rolesToldOfStep } from '@sucharit/domain/notices';
import { checkText, isBlank, refuse, textLimits } from '@sucharit/domain/shared';
import type { StoodInFor } from '@sucharit/domain/stand-ins';
import { actsFor, recallReason, returnReasonsOf, wayOf, type ReturnReason } from '@sucharit/domain/workflow';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, setColumns } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { keepNotice } from '../notices/index.js';
import { standingIn } from '../stand-ins/index.js';
import { amendPlan, asPlanContent, isAmended, lockedAmendment, type AmendmentStep } from './amendment-store.js';
import { assertContent } from './assert-content.js';
import { PlanAmendmentEntity } from './plan-amendment.entity.js';
import { keepRevision, keepStep } from './plan-history.js';
import type { PlanStep } from './plan-steps.service.js';
import { hasAssistantDirector, lockedPlan, settledAmendment, storedContent } from './plan-store.js';
import type { PlanEntity } from './plan.entity.js';

/** Words that somebody says with a step, as its trail keeps them. */
interface SaidWithStep {
  readonly reason?: string;
  readonly reasonCodes?: readonly ReturnReason[];
  readonly orderText?: string;
}

const auditedSteps: Readonly<Record<Exclude<AmendmentAction, 'EDIT'>, AuditAction>> = {
  SUBMIT: 'plan-amendment.submit',
  ENDORSE: 'plan-amendment.endorse',
  RECOMMEND: 'plan-amendment.recommend',
  APPROVE: 'plan-amendment.approve',
  RETURN: 'plan-amendment.return',
  RECALL: 'plan-amendment.recall',
  WITHDRAW: 'plan-amendment.withdraw',
};

/** Columns that an amendment loses when it goes back to be mended. */
const undecided = { endorsedAt: null, endorsedBy: null, recommendedAt: null, recommendedBy: null } as const;

/** Answer of every command: the amendment, and the plan that it is of. */
interface Amended {
  readonly amendmentId: string;
  readonly planId: string;
}

/** Amends plans in force: load, ask the rule, save and audit in one transaction. Until the approval nothing of the plan changes. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins an amendment with the content of the plan in force. Refuses with PLAN_NOT_IN_FORCE a plan that is not approved, with
   * AMENDMENT_EXISTS a second one, with REASON_REQUIRED a blank reason.
   */
  begin(caller: Caller, step: PlanStep & { readonly reason: string }): Promise<Amended> {
    const reason = reasonOf(step.reason);
    return this.database.write(caller, async (manager) => {
      const plan = await lockedPlan(manager, step.planId, step.version);
      assertAmendable({ ...plan, isAmended: await isAmended(manager, plan.id) }, caller);
      const content = planPartsOf(await storedContent(manager, plan));
      const at = this.clock.now();
      const amendment = await manager.save(
        manager.create(PlanAmendmentEntity, {
          ...{ planId: plan.id, districtCode: plan.districtCode, fiscalYear: plan.fiscalYear },
          ...{ reason, begunAt: at, updatedAt: at },
          ...{ savedByName: caller.displayName, savedByRole: caller.role },
          // TypeORM's partial types do not know read-only JSON.
          ...({ base: content, content } as object),
        }),
      );
      await keepStep(manager, caller, plan, { kind: 'CREATE', at, reason, amendmentId: amendment.id });
      await this.record(manager, caller, 'plan-amendment.begin', amendment, { reason });
      return answer(amendment);
    });
  }

  /** Saves parts of an amendment that is being written; parts that are absent stay. */
  save(
    caller: Caller,
    step: AmendmentStep & { readonly reason?: string | null },
    changes: PlanParts,
  ): Promise<Amended> {
    return this.database.write(caller, async (manager) => {
      const { amendment, plan } = await lockedAmendment(manager, step);
      amendmentAfter(amendment, 'EDIT', caller);
      const given = { ...amendment.content, ...changes };
      await assertContent(manager, asPlanContent(plan, given));
      const content = await settledAmendment(manager, plan, given, amendment.content);
      setColumns(amendment, {
        ...{ content, material: isMaterialAmendment(amendment.base, content) },
        ...(typeof step.reason === 'string' ? { reason: reasonOf(step.reason) } : {}),
      });
      await this.keep(manager, caller, amendment);
      await this.record(manager, caller, 'plan-amendment.save', amendment, { parts: Object.keys(changes) });
      return answer(amendment);
    });
  }

  /** Hands the amendment in; refuses with AMENDMENT_UNCHANGED one that changes nothing, with PLAN_INCOMPLETE one with structural gaps. */
  submit(caller: Caller, step: AmendmentStep): Promise<Amended> {
    return this.step(caller, step, 'SUBMIT', (_manager, amendment) => {
      assertAmended(amendment.base, amendment.content);
      assertPlanSubmittable(amendment.content);
      setColumns(amendment, {
        ...{ submittedAt: this.clock.now(), submittedBy: caller.accountId },
        ...{ returnReason: null, returnReasonCodes: [] },
      });
    });
  }

  /** Head of section: passes a material amendment on. */
  endorse(caller: Caller, step: AmendmentStep): Promise<Amended> {
    return this.step(caller, step, 'ENDORSE', (_manager, amendment) => {
      setColumns(amendment, { endorsedAt: this.clock.now(), endorsedBy: caller.accountId });
    });
  }

  /** Assistant director: recommends a material amendment to the director, in a district that has this step. */
  recommend(caller: Caller, step: AmendmentStep): Promise<Amended> {
    return this.step(caller, step, 'RECOMMEND', (_manager, amendment) => {
      setColumns(amendment, { recommendedAt: this.clock.now(), recommendedBy: caller.accountId });
    });
  }

  /** Director: puts the amendment into force on the day given, or today. The plan stays approved on its own day. */
  approve(
    caller: Caller,
    step: AmendmentStep & { readonly approvedOn?: string | null; readonly orderText?: string | null },
  ): Promise<Amended> {
    const said = { orderText: orderTextOf(step.orderText) };
    return this.step(
      caller,
      step,
      'APPROVE',
      async (manager, amendment, plan, inNameOf) => {
        const at = this.clock.now();
        const approvedOn = step.approvedOn ?? this.clock.today();
        checkApprovalDay(plan.fiscalYear, approvedOn, this.clock.today());
        setColumns(amendment, { approvedOn, closedAt: at });
        await amendPlan(manager, caller, plan, { content: amendment.content, approvedOn, at });
        const revision = await keepRevision(manager, plan, amendment.content, at);
        await keepStep(manager, caller, plan, {
          kind: 'AMEND',
          at,
          reason: amendment.reason,
          revision,
          actsFor: inNameOf,
        });
      },
      said,
    );
  }

  /** Sends the amendment back with a reason. */
  return(
    caller: Caller,
    step: AmendmentStep & { readonly reason: string; readonly reasonCodes?: readonly ReturnReason[] | null },
  ): Promise<Amended> {
    const reasonCodes = returnReasonsOf(step.reasonCodes);
    return this.step(
      caller,
      step,
      'RETURN',
      (_manager, amendment) => {
        setColumns(amendment, { returnReason: step.reason.trim(), returnReasonCodes: reasonCodes, ...undecided });
      },
      { reason: step.reason, reasonCodes },
    );
  }

  /** Takes the amendment back until its final decision. */
  recall(caller: Caller, step: AmendmentStep): Promise<Amended> {
    return this.step(caller, step, 'RECALL', (_manager, amendment) => {
      setColumns(amendment, { returnReason: recallReason, ...undecided });
    });
  }

  /** Gives the amendment up; the plan in force stays as it is, and another amendment may begin. */
  withdraw(caller: Caller, step: AmendmentStep): Promise<Amended> {
    return this.step(caller, step, 'WITHDRAW', (_manager, amendment) => {
      amendment.closedAt = this.clock.now();
    });
  }

  private step(
    caller: Caller,
    step: AmendmentStep,
    action: keyof typeof auditedSteps,
    change: (
      manager: EntityManager,
      amendment: PlanAmendmentEntity,
      plan: PlanEntity,
      inNameOf: StoodInFor | null,
    ) => void | Promise<void>,
    said: SaidWithStep = {},
  ): Promise<Amended> {
    return this.database.write(caller, async (manager) => {
      const { amendment, plan } = await lockedAmendment(manager, step);
      const from = amendment.status;
      const assisted = await hasAssistantDirector(manager, amendment.districtCode);
      const standIns = await standingIn(manager, caller, amendment.districtCode, this.clock.today());
      const matter = { ...amendment, assisted, standingIn: standIns };
      amendment.status = amendmentAfter(matter, action, caller, said.reason);
      const inNameOf = actsFor(amendmentWay(amendment.material), matter, action, caller);
      await change(manager, amendment, plan, inNameOf);
      await this.keep(manager, caller, amendment);
      const passed: readonly PassedOver[] =
        action === 'APPROVE' && amendment.material && from !== 'WITHDRAWN' ? passedOver(from, assisted) : [];
      await keepStep(manager, caller, plan, {
        ...{ kind: action, at: this.clock.now(), ...said, reason: said.reason?.trim() ?? null },
        ...{ passedOver: passed, amendmentId: amendment.id, actsFor: inNameOf },
      });
      if (action !== 'WITHDRAW')
        await keepNotice(manager, caller, {
          ...{ kind: action, at: this.clock.now(), reason: said.reason, planId: plan.id, report: null },
          ...{ districtCode: plan.districtCode, fiscalYear: plan.fiscalYear, amendmentId: amendment.id },
          toldRoles: rolesToldOfStep(wayOf(amendmentWay(amendment.material), assisted), {
            ...{ act: action, from, to: amendment.status },
          }),
        });
      await this.record(manager, caller, auditedSteps[action], amendment, {
        ...{ from, to: amendment.status, ...said },
        ...(passed.length > 0 ? { passedOver: passed } : {}),
        ...(inNameOf ? { standsInFor: inNameOf } : {}),
      });
      return answer(amendment);
    });
  }

  private async keep(manager: EntityManager, caller: Caller, amendment: PlanAmendmentEntity): Promise<void> {
    amendment.version += 1;
    amendment.updatedAt = this.clock.now();
    setColumns(amendment, { savedByName: caller.displayName, savedByRole: caller.role });
    await manager.save(amendment);
  }

  private record(
    manager: EntityManager,
    caller: Caller,
    action: AuditAction,
    { id, planId, districtCode, version }: PlanAmendmentEntity,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(manager, caller, {
      ...{ action, object: `plan:${planId}`, districtCode },
      detail: { amendmentId: id, ...detail, version },
    });
  }
}

const answer = ({ id, planId }: PlanAmendmentEntity): Amended => ({ amendmentId: id, planId });

function reasonOf(given: string): string {
  const reason = checkText(given, textLimits.reason, ['reason']).trim();
  if (isBlank(reason)) throw refuse('REASON_REQUIRED', { action: 'AMEND' }, ['reason']);
  return reason;
}
