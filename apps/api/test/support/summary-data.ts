import { dimensions } from '@sucharit/domain/plans';
import type { TestDatabase } from './test-database.js';

/**
 * The work of 2566, on which pages open: its six-month round, its ITA scheme, and for most districts a plan of eight measures, a report and an ITA result.
 * By the last digit of the code: 2 has no plan, 3 no report, 4 no published ITA total, 5 a returned plan, 6 a report that is
 * not approved; all others have everything approved.
 */
export async function insertSummaryData(database: TestDatabase): Promise<void> {
  await database.query(
    `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
     values (2566, 'SIX_MONTH', '2023-03-31', '2023-03-01', '2023-04-30', '2023-06-01', 'test', true)`,
  );
  await database.query('update work_years set chosen_year = 2566, first_year = 2566');
  await database.query(
    `insert into plan_deadline (fiscal_year, due_on, source, confirmed) values (2566, '2023-03-31', 'test', true)`,
  );
  await database.query(
    `insert into ita_scheme (fiscal_year, definition, source, confirmed)
     values (2566, '{"levels": [{"code": "LOW", "nameTh": "ต่ำ", "nameEn": "Low", "minimumTotal": 0, "minimumEveryInstrument": null, "order": 2}, {"code": "HIGH", "nameTh": "สูง", "nameEn": "High", "minimumTotal": 85, "minimumEveryInstrument": null, "order": 1}]}', 'test', false)`,
  );
  await database.query(`
    with plans as (
      insert into plan (district_code, fiscal_year, status, approved_on, swot, no_gift_rules, objectives, goals, benefits, checklist)
      select code, 2566, case when code % 10 = 5 then 'RETURNED' else 'APPROVED' end,
        case when code % 10 = 5 then null else date '2023-04-25' end,
        '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]'
      from district where code % 10 <> 2
      returning id, district_code
    ), measures as (
      insert into measure (plan_id, district_code, fiscal_year, number, dimension, mission, title, objectives, methods, budget, budget_status)
      select id, district_code, 2566, number,
        (array[${dimensions.map((dimension) => `'${dimension}'`).join(', ')}])[number % 4 + 1],
        '', 'มาตรการ ' || number, '{}', '{}', case number when 8 then 15000.50 end,
        case number when 8 then 'AMOUNT' else 'NO_BUDGET' end
      from plans, generate_series(1, 8) as number
      returning id, plan_id, district_code, number
    ), reports as (
      insert into progress_report (plan_id, district_code, fiscal_year, round, status, submitted_at)
      select id, district_code, 2566, 'SIX_MONTH', case when district_code % 10 = 6 then 'SUBMITTED' else 'APPROVED' end,
        -- The due day ends at 17:00 UTC: Bangkok is seven hours ahead.
        timestamptz '2023-04-30 16:59:59Z' + case when district_code % 10 = 7 then interval '1 second' else interval '0' end
      from plans where district_code % 10 <> 3
      returning id, plan_id, district_code
    ), entries as (
      insert into progress_entry (report_id, plan_id, district_code, measure_id, status, percent, done, evidence_links)
      select r.id, r.plan_id, r.district_code, m.id, case m.number when 1 then 'COMPLETED' else 'IN_PROGRESS' end,
        case m.number when 1 then 100 else 33.33 end, 'ดำเนินการ', '{}'
      from reports r join measures m on m.plan_id = r.plan_id where m.number <= 4
    )
    insert into ita_result (district_code, fiscal_year, total, level, published_total, published_level, difference, difference_class, source, scheme_version)
    select code, 2566, 80 + code % 10 + 0.25, case when code % 10 > 4 then 'HIGH' else 'LOW' end,
      case when code % 10 = 4 then null else 80 + code % 10 + 0.25 end, null,
      case when code % 10 = 4 then null else 0 end, case when code % 10 = 4 then null else 'EXACT' end, 'test', 1
    from district`);
}
