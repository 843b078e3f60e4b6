import { isMaterialAmendment, type planPartsOf } from '@sucharit/domain/plans';
import type { EntityManager } from 'typeorm';
import { insertRows } from './insert-rows.js';
import { workingTime } from './days.js';
import type { DemoPlan } from './demo-plan.js';
import { contentOfPlan } from './write-plan-history.js';

const reason = 'ปรับประโยชน์ที่คาดว่าจะได้รับให้ครบตามข้อหารือกับศูนย์ต่อต้านการทุจริต';
const addedBenefit = 'ประชาชนติดตามผลของทุกมาตรการได้จากเว็บไซต์ของสำนักงานเขต';

/** Gives plans in force the amendments that their districts have begun on a day and are writing, the same rows as AmendmentsService writes. */
export async function writeAmendments(
  manager: EntityManager,
  plans: readonly DemoPlan[],
  begunOn: string,
): Promise<void> {
  const rows = (await manager.query(
    `select p.id, p.district_code, p.fiscal_year, ${contentOfPlan} as content from plan as p
     where (p.district_code, p.fiscal_year) in (select code, year from unnest($1::int[], $2::int[]) as given (code, year))`,
    [plans.map(({ districtCode }) => districtCode), plans.map(({ content }) => content.fiscalYear)],
  )) as { id: string; district_code: number; fiscal_year: number; content: ReturnType<typeof planPartsOf> }[];
  const begun = workingTime(begunOn, 45);
  await insertRows(
    manager,
    'plan_amendment',
    rows.map(({ id, district_code, fiscal_year, content: base }) => {
      const content = { ...base, benefits: [...base.benefits, addedBenefit] };
      return {
        ...{ plan_id: id, district_code, fiscal_year, reason, base, content },
        ...{ material: isMaterialAmendment(base, content), status: 'DRAFT', return_reason_codes: [] },
        ...{ saved_by_role: 'DISTRICT_OFFICER', begun_at: begun, updated_at: workingTime(begunOn, 70), version: 2 },
      };
    }),
    { id: 'gen_random_uuid()' },
  );
  await manager.query(
    `insert into plan_step (plan_id, district_code, fiscal_year, number, kind, at, actor_role, reason, amendment_id)
     select plan_id, district_code, fiscal_year, (select max(number) from plan_step as before where before.plan_id = a.plan_id) + 1,
       'CREATE', begun_at, saved_by_role, reason, id
     from plan_amendment as a where plan_id = any($1)`,
    [rows.map(({ id }) => id)],
  );
}
