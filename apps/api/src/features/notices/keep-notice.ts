import type { Caller, Role } from '@sucharit/domain/access';
import type { NoticedAct } from '@sucharit/domain/notices';
import type { ReportingRound } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';

/** An act on a plan or report that people of its district are told of. */
export interface ActNotice {
  readonly kind: NoticedAct;
  readonly at: Date;
  readonly toldRoles: readonly Role[];
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly planId: string;
  /** The report and its round; null for an act on the plan. */
  readonly report: { readonly id: string; readonly round: ReportingRound } | null;
  /** The amendment of the plan; absent for an act on the plan itself. */
  readonly amendmentId?: string | undefined;
  /** The measure that a comment stands at. */
  readonly measureId?: string | null | undefined;
  /** The reason of a return. */
  readonly reason?: string | null | undefined;
}

/**
 * Tells roles of a district of an act, in the transaction that took it. Who acted does not see the notice, so the statement hands nothing
 * back.
 */
export async function keepNotice(
  manager: EntityManager,
  { accountId, displayName }: Caller,
  act: ActNotice,
): Promise<void> {
  await manager.query(
    `insert into notice (kind, told_roles, district_code, fiscal_year, hand_in, plan_id, report_id, amendment_id, measure_id, message,
       sent_on, sent_at, sent_by, sent_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, ($11::timestamptz at time zone 'Asia/Bangkok')::date, $11, $12, $13)`,
    [
      act.kind,
      act.toldRoles,
      act.districtCode,
      act.fiscalYear,
      act.report?.round ?? 'PLAN',
      act.planId,
      act.report?.id ?? null,
      act.amendmentId ?? null,
      act.measureId ?? null,
      act.reason?.trim() ?? '',
      act.at,
      accountId,
      displayName,
    ],
  );
}
