import { planSchema } from '@sucharit/domain/plans';
import type { EntityManager } from 'typeorm';
import { contentJson } from '../../platform/content/index.js';

/** The content of a demo plan `p`, as versions keep it. */
export const contentOfPlan = contentJson(planSchema, 'p', {
  lists: { tables: { measures: 'measure', risks: 'risk' }, parentId: 'plan_id' },
});

/** Gives the demo plans the versions and steps that PlanStepsService would have kept on their way. */
export async function writePlanHistory(manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into plan_revision (plan_id, district_code, fiscal_year, number, content, kept_at)
     select p.id, p.district_code, p.fiscal_year, 1, ${contentOfPlan}, p.submitted_at
     from plan as p where p.demo and p.submitted_at is not null`,
  );
  await manager.query(
    `insert into plan_step (plan_id, district_code, fiscal_year, number, kind, at, actor_name, actor_role, actor_position,
       reason, reason_codes, order_text, passed_over, revision)
     select p.id, p.district_code, p.fiscal_year,
       (select count(*) from plan_step as earlier where earlier.plan_id = p.id)
         + row_number() over (partition by p.id order by step.at, step.place),
       step.kind, step.at, who.display_name, coalesce(who.role, step.role), who.position_title, step.reason,
       case when step.kind = 'RETURN' then p.return_reason_codes else '{}' end, case when step.kind = 'APPROVE' then 'อนุมัติ' end,
       case when step.kind = 'APPROVE' and p.recommended_at is null then array['NO_ASSISTANT_DIRECTOR'] else '{}' end,
       case when step.kind <> 'CREATE' then 1 end
     from plan as p
     cross join lateral (values
       (1, 'CREATE', coalesce(p.submitted_at - interval '14 days', p.created_at), 'DISTRICT_OFFICER', p.submitted_by, null),
       (2, 'SUBMIT', p.submitted_at, 'DISTRICT_OFFICER', p.submitted_by, null),
       (3, 'ENDORSE', p.endorsed_at, 'DISTRICT_HEAD', p.endorsed_by, null),
       (4, 'RECOMMEND', p.recommended_at, 'DISTRICT_ASSISTANT_DIRECTOR', p.recommended_by, null),
       (5, 'APPROVE', p.approved_at, 'DISTRICT_DIRECTOR', p.approved_by, null),
       (6, 'RETURN', case when p.status = 'RETURNED' then p.submitted_at + interval '4 days' end, 'DISTRICT_DIRECTOR', null,
         p.return_reason)
     ) as step (place, kind, at, role, account_id, reason)
     left join account as who on who.id = step.account_id
     where p.demo and step.at is not null and not (step.kind = 'CREATE' and p.document_id is not null)`,
  );
}
