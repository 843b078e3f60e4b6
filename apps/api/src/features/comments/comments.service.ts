import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { assertWithdrawable, checkComment, mayDiscuss } from '@sucharit/domain/comments';
import { rolesToldOfComment } from '@sucharit/domain/notices';
import type { PlanSection } from '@sucharit/domain/plans';
import { refuse, refuseInput, type ReportingRound } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, Idempotency, isUuid } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { keepNotice } from '../notices/index.js';

/** A new comment and its place. */
export interface NewComment {
  readonly planId?: string | null;
  readonly reportId?: string | null;
  readonly section?: PlanSection | null;
  readonly measureId?: string | null;
  readonly measureNumber?: number | null;
  readonly body: string;
  readonly idempotencyKey?: string | null;
}

interface Subject {
  readonly planId: string;
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly report: { readonly id: string; readonly round: ReportingRound } | null;
}

/** Writes comments: load, ask the rule, save and audit in one transaction. The audit trail tells that one was written, not what it says. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Adds a comment to a plan or a report. Refuses with NOT_FOUND a subject out of the caller's reach, or a measure it does not have. */
  add(caller: Caller, input: NewComment): Promise<{ commentId: string }> {
    const { idempotencyKey, ...command } = input;
    const place = {
      isReport: Boolean(command.reportId),
      section: command.section ?? null,
      measureId: command.measureId ?? null,
      measureNumber: command.measureNumber ?? null,
    };
    const body = checkComment(command.body, place);
    return this.database.write(caller, (manager) =>
      Idempotency.run(manager, caller, 'addComment', idempotencyKey, command, async () => {
        const subject = await this.subject(manager, command);
        if (!mayDiscuss(caller, subject.districtCode)) throw refuse('NOT_FOUND', {}, ['planId']);
        const measureId = await this.measure(manager, subject.planId, place);
        const at = this.clock.now();
        const [row] = (await manager.query(
          `insert into plan_comment (plan_id, district_code, fiscal_year, report_id, section, measure_id, body,
             author_id, author_name, author_role, written_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
          [
            subject.planId,
            subject.districtCode,
            subject.fiscalYear,
            subject.report?.id ?? null,
            place.section,
            measureId,
            body,
            caller.accountId,
            caller.displayName,
            caller.role,
            at,
          ],
        )) as [{ id: string }];
        await keepNotice(manager, caller, {
          kind: 'COMMENT',
          at,
          toldRoles: rolesToldOfComment(),
          measureId,
          ...subject,
        });
        await this.audit.record(manager, caller, {
          action: 'comment.add',
          object: subject.report ? `progress_report:${subject.report.id}` : `plan:${subject.planId}`,
          districtCode: subject.districtCode,
          detail: { commentId: row.id, section: place.section, measureId },
        });
        return { commentId: row.id };
      }),
    );
  }

  /** Withdraws the caller's own comment. */
  withdraw(caller: Caller, { commentId }: { commentId: string }): Promise<{ commentId: string }> {
    return this.database.write(caller, async (manager) => {
      const [comment] = isUuid(commentId)
        ? ((await manager.query(
            `select id, plan_id as "planId", district_code as "districtCode", author_id as "authorId",
               withdrawn_at is not null as withdrawn from plan_comment where id = $1`,
            [commentId],
          )) as { id: string; planId: string; districtCode: number; authorId: string; withdrawn: boolean }[])
        : [];
      if (!comment || !mayDiscuss(caller, comment.districtCode)) throw refuse('NOT_FOUND', {}, ['commentId']);
      assertWithdrawable(comment, caller);
      const [, withdrawn] = (await manager.query(
        'update plan_comment set withdrawn_at = $2 where id = $1 and withdrawn_at is null',
        [comment.id, this.clock.now()],
      )) as [unknown, number];
      // Somebody with the same account withdrew it at the same moment.
      if (withdrawn === 0) throw refuse('COMMENT_WITHDRAWN');
      await this.audit.record(manager, caller, {
        action: 'comment.withdraw',
        object: `plan:${comment.planId}`,
        districtCode: comment.districtCode,
        detail: { commentId: comment.id },
      });
      return { commentId: comment.id };
    });
  }

  private async subject(manager: EntityManager, { planId, reportId }: NewComment): Promise<Subject> {
    if (Boolean(planId) === Boolean(reportId))
      throw refuseInput('ONE_OF_TWO', { first: 'planId', second: 'reportId' }, ['planId']);
    const id = planId ?? reportId;
    const [found] = isUuid(id)
      ? ((await manager.query(
          planId
            ? `select id as "planId", district_code as "districtCode", fiscal_year as "fiscalYear", null as report from plan where id = $1`
            : `select plan_id as "planId", district_code as "districtCode", fiscal_year as "fiscalYear",
                 jsonb_build_object('id', id, 'round', round) as report
               from progress_report where id = $1`,
          [id],
        )) as Subject[])
      : [];
    if (!found) throw refuse('NOT_FOUND', {}, [planId ? 'planId' : 'reportId']);
    return found;
  }

  /** The lasting identity of the measure that is meant; null for none in particular. */
  private async measure(
    manager: EntityManager,
    planId: string,
    { measureId, measureNumber }: { measureId: string | null; measureNumber: number | null },
  ): Promise<string | null> {
    if (measureId === null && measureNumber === null) return null;
    const field = measureId === null ? 'measureNumber' : 'measureId';
    const [found] =
      measureId === null || isUuid(measureId)
        ? ((await manager.query(
            `select id from measure where plan_id = $1 and ${measureId === null ? 'number' : 'id'} = $2`,
            [planId, measureId ?? measureNumber],
          )) as { id: string }[])
        : [];
    if (!found) throw refuse('NOT_FOUND', {}, [field]);
    return found.id;
  }
}
