import type { EntityManager } from 'typeorm';

const reason = 'ตัวชี้วัดของบางมาตรการไม่มีค่าเป้าหมาย โปรดระบุจำนวนครั้งหรือร้อยละ แล้วปรับแผนให้ตรงกัน';

/** Days after the approval on which the centre looked at it. */
const lookedAfter = 5;

/**
 * Gives approved demo plans and reports the marks that CentreMarksService would have kept: years that are over are accepted; of the open
 * year a seventh of the plans was returned, and every third plan and report waits, as do those that were approved just before the day.
 */
export async function writeCentreMarks(manager: EntityManager, openYear: number, day: string): Promise<void> {
  await manager.query(
    `insert into centre_mark (plan_id, district_code, fiscal_year, report_id, number, version, act, reason, reason_codes, at,
       actor_name, actor_role, actor_position)
     select made.plan_id, made.district_code, made.fiscal_year, made.report_id, 1, made.version, made.act,
       case when made.act = 'RETURN' then $2 end, case when made.act = 'RETURN' then array['INCOMPLETE'] else '{}' end,
       made.approved_at + make_interval(days => $3), who.display_name, 'CENTRE_OFFICER', who.position_title
     from (
       select id as plan_id, null::uuid as report_id, district_code, fiscal_year, version, approved_at, demo,
         case when fiscal_year < $1 then 'ACCEPT' when district_code % 7 = 0 then 'RETURN' when district_code % 3 <> 1 then 'ACCEPT' end as act
       from plan where status = 'APPROVED'
       union all
       select plan_id, id, district_code, fiscal_year, version, approved_at, demo,
         case when fiscal_year < $1 or district_code % 3 <> 1 then 'ACCEPT' end
       from progress_report where status = 'APPROVED'
     ) as made
     left join account as who on who.username = 'center'
     where made.demo and made.act is not null and made.approved_at + make_interval(days => $3) < $4::date`,
    [openYear, reason, lookedAfter, day],
  );
}
