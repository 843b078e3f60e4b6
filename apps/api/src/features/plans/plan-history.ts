import { accountIdOf, type Caller } from '@sucharit/domain/access';
import type { PassedOver, PlanParts } from '@sucharit/domain/plans';
import type { StoodInFor } from '@sucharit/domain/stand-ins';
import type { ReturnReason } from '@sucharit/domain/workflow';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/database/index.js';

/** What can happen to a plan as a whole. */
export type PlanStepKind =
  | 'CREATE'
  | 'IMPORT'
  | 'COPY'
  | 'SUBMIT'
  | 'ENDORSE'
  | 'RECOMMEND'
  | 'RETURN'
  | 'RECALL'
  | 'APPROVE'
  | 'AMEND'
  | 'WITHDRAW';

interface PlanPlace {
  readonly id: string;
  readonly districtCode: number;
  readonly fiscalYear: number;
}

/** Name and role of whoever acts, as they are now: a history tells who somebody was then. */
export const actedBy = (actor: Actor): { name: string | null; role: Caller['role'] | null } =>
  actor.kind === 'ACCOUNT' ? { name: actor.displayName, role: actor.role } : { name: null, role: null };

/** Adds a step to the plan's timeline, in the transaction that took it and holds the plan's row. */
export async function keepStep(
  manager: EntityManager,
  actor: Actor,
  plan: PlanPlace,
  step: {
    readonly kind: PlanStepKind;
    readonly at: Date;
    readonly reason?: string | null;
    readonly reasonCodes?: readonly ReturnReason[];
    readonly orderText?: string | null;
    readonly passedOver?: readonly PassedOver[];
    readonly revision?: number | null;
    /** of which amendment it is a step, if of any */
    readonly amendmentId?: string;
    /** Person in whose name it was taken; null or absent for the own name. */
    readonly actsFor?: StoodInFor | null;
  },
): Promise<void> {
  const { name, role } = actedBy(actor);
  await manager.query(
    `insert into plan_step (plan_id, district_code, fiscal_year, number, kind, at, actor_name, actor_role, actor_position,
       reason, reason_codes, order_text, passed_over, revision, amendment_id, for_name, for_role, for_position)
     select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, (select position_title from account where id = $8),
       $9, $10, $11, $12, $13, $14, $15, $16, $17 from plan_step where plan_id = $1`,
    [
      plan.id,
      plan.districtCode,
      plan.fiscalYear,
      step.kind,
      step.at,
      name,
      role,
      accountIdOf(actor),
      step.reason ?? null,
      step.reasonCodes ?? [],
      step.orderText ?? null,
      step.passedOver ?? [],
      step.revision ?? null,
      step.amendmentId ?? null,
      step.actsFor?.name ?? null,
      step.actsFor?.role ?? null,
      step.actsFor?.position ?? null,
    ],
  );
}

/** Keeps the content that is being handed in as the plan's next version, for good. @returns its number, from 1 */
export async function keepRevision(
  manager: EntityManager,
  plan: PlanPlace,
  content: PlanParts,
  keptAt: Date,
): Promise<number> {
  const [row] = (await manager.query(
    `insert into plan_revision (plan_id, district_code, fiscal_year, number, content, kept_at)
     select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5 from plan_revision where plan_id = $1 returning number`,
    [plan.id, plan.districtCode, plan.fiscalYear, JSON.stringify(content), keptAt],
  )) as { number: number }[];
  return row?.number ?? 1;
}
