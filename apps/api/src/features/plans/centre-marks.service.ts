import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { noticeOfCentreAct, rolesToldOfComment } from '@sucharit/domain/notices';
import { listLimit, refuse, type ReportingRound } from '@sucharit/domain/shared';
import {
  markAfter,
  returnReasonsOf,
  type CentreAct,
  type CentreMark,
  type ReturnReason,
  type SaidWithMark,
} from '@sucharit/domain/workflow';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, isUuid } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { keepNotice } from '../notices/index.js';

/** An approved plan or report, as it was read. */
interface Marked {
  readonly kind: 'PLAN' | 'PROGRESS_REPORT';
  readonly id: string;
  readonly version: number;
}

/** The row in the database, and of the last act on the version that it has. */
interface KnownOfMarked {
  readonly planId: string;
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly report: { readonly id: string; readonly round: ReportingRound } | null;
  readonly version: number;
  readonly takenBy: readonly (string | null)[];
  readonly approved: boolean;
}

interface Given {
  readonly ids: string[];
  readonly mark: CentreMark;
}

const audited = {
  ACCEPT: 'centre-mark.accept',
  RETURN: 'centre-mark.return',
  TAKE_BACK: 'centre-mark.take-back',
} as const;
const markByAct: Readonly<Record<CentreAct, CentreMark>> = {
  ACCEPT: 'ACCEPTED',
  RETURN: 'RETURNED',
  TAKE_BACK: 'WAITING',
};

/** The row locked until the transaction ends, so that marks and amendments follow each other. */
const lockedRow = {
  PLAN: `select id as "planId", district_code as "districtCode", fiscal_year as "fiscalYear", null::jsonb as report, version,
      array[submitted_by, endorsed_by, recommended_by, approved_by]::text[] as "takenBy", status = 'APPROVED' as approved
    from plan where id = $1 for update`,
  PROGRESS_REPORT: `select plan_id as "planId", district_code as "districtCode", fiscal_year as "fiscalYear",
      jsonb_build_object('id', id, 'round', round) as report, version,
      array[submitted_by, approved_by]::text[] as "takenBy", status = 'APPROVED' as approved
    from progress_report where id = $1 for update`,
} as const;

/** Gives the centre's marks to what directors have approved: load, ask the rule, keep the act, tell and audit in one transaction. */
@Injectable()
export class CentreMarksService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Accepts plans and reports, all or none, in the order of their identifiers, so that two callers do not wait for each other. */
  accept(caller: Caller, items: readonly Marked[]): Promise<Given> {
    if (items.length > listLimit)
      throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: items.length }, ['items']);
    const inOrder = [...items.entries()].sort(([, one], [, other]) => (one.id < other.id ? -1 : 1));
    return this.database.write(caller, async (manager) => {
      for (const [index, item] of inOrder) await this.act(manager, caller, item, 'ACCEPT', ['items', index]);
      return { ids: items.map(({ id }) => id), mark: 'ACCEPTED' };
    });
  }

  /** Returns a plan or report, which stays approved. */
  return(
    caller: Caller,
    {
      reason,
      reasonCodes,
      ...item
    }: Marked & { readonly reason: string; readonly reasonCodes: readonly ReturnReason[] },
  ): Promise<Given> {
    const said = { reason: reason.trim(), reasonCodes: returnReasonsOf(reasonCodes) };
    return this.database.write(caller, async (manager) => {
      await this.act(manager, caller, item, 'RETURN', [], said);
      return { ids: [item.id], mark: 'RETURNED' };
    });
  }

  /** Takes the last act back. */
  takeBack(caller: Caller, { number, ...item }: Marked & { readonly number: number }): Promise<Given> {
    return this.database.write(caller, async (manager) => {
      await this.act(manager, caller, item, 'TAKE_BACK', [], {}, number);
      return { ids: [item.id], mark: 'WAITING' };
    });
  }

  private async act(
    manager: EntityManager,
    caller: Caller,
    item: Marked,
    act: CentreAct,
    path: readonly (string | number)[],
    said: SaidWithMark = {},
    lastNumber?: number,
  ): Promise<void> {
    const [known] = isUuid(item.id) ? ((await manager.query(lockedRow[item.kind], [item.id])) as KnownOfMarked[]) : [];
    if (!known) throw refuse('NOT_FOUND', {}, [...path, 'id']);
    if (known.version !== item.version)
      throw refuse('CONFLICT', { currentVersion: known.version }, [...path, 'version']);
    const last = await lastAct(manager, known);
    if (lastNumber !== undefined && last && last.number !== lastNumber)
      throw refuse('CONFLICT', { currentVersion: last.number }, ['number']);
    const mark = known.approved ? (last?.version === known.version ? markByAct[last.act] : 'WAITING') : null;
    markAfter({ ...known, mark }, act, caller, said);
    const at = this.clock.now();
    const { planId, districtCode, fiscalYear, report, version } = known;
    await manager.query(
      `insert into centre_mark (plan_id, district_code, fiscal_year, report_id, number, version, act, reason, reason_codes, at,
         actor_name, actor_role, actor_position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, (select position_title from account where id = $13))`,
      [
        ...[planId, districtCode, fiscalYear, report?.id ?? null, (last?.number ?? 0) + 1, version, act],
        ...[said.reason ?? null, said.reasonCodes ?? [], at, caller.displayName, caller.role, caller.accountId],
      ],
    );
    await keepNotice(manager, caller, {
      ...{ kind: noticeOfCentreAct(act), at, toldRoles: rolesToldOfComment(), reason: said.reason },
      ...{ planId, districtCode, fiscalYear, report },
    });
    await this.audit.record(manager, caller, {
      action: audited[act],
      object: report ? `progress_report:${report.id}` : `plan:${planId}`,
      districtCode,
      detail: { version, ...said },
    });
  }
}

/** The last act of the centre on a plan or report, whichever version it is about. */
async function lastAct(
  manager: EntityManager,
  { planId, report }: Pick<KnownOfMarked, 'planId' | 'report'>,
): Promise<{ number: number; version: number; act: CentreAct } | undefined> {
  const [last] = (await manager.query(
    `select number, version, act from centre_mark where plan_id = $1 and report_id is not distinct from $2 order by number desc limit 1`,
    [planId, report?.id ?? null],
  )) as { number: number; version: number; act: CentreAct }[];
  return last;
}
