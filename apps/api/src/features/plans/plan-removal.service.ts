import { Injectable } from '@nestjs/common';
import { mayWriteDistrict, type Caller } from '@sucharit/domain/access';
import { emptyContent, type ContentSchema } from '@sucharit/domain/content';
import {
  assertPlanDeletable,
  budgetStatusOf,
  measureSchema,
  planSchema,
  riskSchema,
  type BudgetStatus,
} from '@sucharit/domain/plans';
import { refuse } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { contentRow } from '../../platform/content/index.js';
import { Database, isUuid } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { judgeOne, lockJudging } from './plan-judgement.js';
import { PlanEntity } from './plan.entity.js';

interface DeletedRow {
  readonly district_code: number;
  readonly fiscal_year: number;
  readonly plan: object;
  readonly measures: readonly { readonly budget: string | null; readonly budget_status?: BudgetStatus }[];
  readonly risks: readonly object[];
  readonly steps: unknown;
}

/** A kept row as its table has them now: fields that were added since are empty. */
const asOfNow = (schema: ContentSchema, row: object): object => ({
  ...contentRow(schema, emptyContent(schema)),
  ...row,
});

/** Deletes drafts that nobody has handed in, and brings them back. */
@Injectable()
export class PlanRemovalService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Deletes a draft; `restorePlan` brings it back as it was. Refuses with PLAN_NOT_DELETABLE and CONFLICT. */
  deletePlan(caller: Caller, step: { planId: string; version: number }): Promise<{ planId: string }> {
    return this.database.write(caller, async (manager) => {
      const plan = isUuid(step.planId)
        ? await manager.findOne(PlanEntity, { where: { id: step.planId }, lock: { mode: 'pessimistic_write' } })
        : null;
      if (!plan) throw refuse('NOT_FOUND', {}, ['planId']);
      assertPlanDeletable(plan, await this.hasComments(manager, plan.id), caller);
      if (step.version !== plan.version) throw refuse('CONFLICT', { currentVersion: plan.version }, ['version']);
      await manager.query(
        `insert into deleted_plan (plan_id, district_code, fiscal_year, plan, measures, risks, steps, deleted_at, deleted_by_name)
         select plan.id, plan.district_code, plan.fiscal_year, to_jsonb(plan),
           (select coalesce(jsonb_agg(to_jsonb(measure)), '[]') from measure where plan_id = plan.id),
           (select coalesce(jsonb_agg(to_jsonb(risk)), '[]') from risk where plan_id = plan.id),
           (select coalesce(jsonb_agg(to_jsonb(plan_step)), '[]') from plan_step where plan_id = plan.id), $2, $3
         from plan where plan.id = $1`,
        [plan.id, this.clock.now(), caller.displayName],
      );
      // Its measures, risks and steps go with it.
      await manager.query('delete from plan where id = $1', [plan.id]);
      await this.record(manager, caller, 'plan.delete', plan);
      return { planId: plan.id };
    });
  }

  /** Brings a deleted draft back. Refuses with PLAN_EXISTS while another plan has its place. */
  restorePlan(caller: Caller, planId: string): Promise<{ planId: string }> {
    return this.database.write(caller, async (manager) => {
      await lockJudging(manager, 'TO_JUDGE');
      const [deleted] = isUuid(planId)
        ? (
            (await manager.query('delete from deleted_plan where plan_id = $1 returning *', [planId])) as [
              DeletedRow[],
              number,
            ]
          )[0]
        : [];
      if (!deleted || !mayWriteDistrict(caller, deleted.district_code)) throw refuse('NOT_FOUND', {}, ['planId']);
      const place = { id: planId, districtCode: deleted.district_code, fiscalYear: deleted.fiscal_year };
      const [back] = (await manager.query(
        `insert into plan
         select * from jsonb_populate_record(null::plan, $1::jsonb || jsonb_build_object('version', ($1::jsonb ->> 'version')::int + 1))
         on conflict (district_code, fiscal_year) do nothing returning id`,
        [JSON.stringify(asOfNow(planSchema, deleted.plan))],
      )) as { id: string }[];
      if (!back)
        throw refuse('PLAN_EXISTS', { districtCode: place.districtCode, fiscalYear: place.fiscalYear }, ['planId']);
      await manager.query('insert into measure select * from jsonb_populate_recordset(null::measure, $1::jsonb)', [
        JSON.stringify(
          deleted.measures.map((row) => ({
            ...asOfNow(measureSchema, row),
            budget_status: budgetStatusOf(row.budget, row.budget_status),
          })),
        ),
      ]);
      await manager.query('insert into risk select * from jsonb_populate_recordset(null::risk, $1::jsonb)', [
        JSON.stringify(deleted.risks.map((row) => asOfNow(riskSchema, row))),
      ]);
      await manager.query('insert into plan_step select * from jsonb_populate_recordset(null::plan_step, $1::jsonb)', [
        JSON.stringify(deleted.steps),
      ]);
      await judgeOne(manager, place);
      await this.record(manager, caller, 'plan.restore', place);
      return { planId };
    });
  }

  private async hasComments(manager: EntityManager, planId: string): Promise<boolean> {
    const [row] = (await manager.query('select exists (select from plan_comment where plan_id = $1) as found', [
      planId,
    ])) as { found: boolean }[];
    return row?.found ?? false;
  }

  private record(
    manager: EntityManager,
    caller: Caller,
    action: 'plan.delete' | 'plan.restore',
    plan: { readonly id: string; readonly districtCode: number; readonly fiscalYear: number },
  ): Promise<void> {
    return this.audit.record(manager, caller, {
      action,
      object: `plan:${plan.id}`,
      districtCode: plan.districtCode,
      detail: { fiscalYear: plan.fiscalYear },
    });
  }
}
