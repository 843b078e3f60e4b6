import { itemChecklists } from '@sucharit/domain/checklists';
import { itaSchemes } from '@sucharit/domain/ita';
import { contactChannels } from '@sucharit/domain/channels';
import { higherPlans } from '@sucharit/domain/references';
import { dimensions } from '@sucharit/domain/plans';
import { riskMatrixPresets } from '@sucharit/domain/risks';
import { buddhistEraOffset } from '@sucharit/domain/shared';
import type { TestDatabase } from './test-database.js';

/** Texts that are easy to sort, to search and to quote wrongly. */
const titles = [
  'เกษตรสุจริต',
  'แบบประเมินตนเอง',
  'โครงการเขตโปร่งใส',
  'ไม่รับของขวัญ',
  'กิจกรรมจิตอาสา',
  'ขยายเครือข่าย',
  'ก่อสร้างโปร่งใส',
  'Open data',
  'open Data 100%',
  "O'Brien \\ path_to",
  '',
  'ฮั้วประมูล',
];
const literals = (texts: readonly string[]): string =>
  `array[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}]`;

/** A whole number from 0 to `below` − 1 that depends on what the seed says and nothing else. */
const chance = (seed: string, below: number): string => `(abs(hashtext(${seed})) % ${below})`;

/** The reference schemes of all years, also in place of those that are there. */
export async function insertSchemes(database: TestDatabase): Promise<void> {
  for (const { fiscalYear, source, confirmed, ...definition } of itaSchemes)
    await database.query(
      `insert into ita_scheme (fiscal_year, definition, source, confirmed) values ($1, $2, $3, $4)
       on conflict (fiscal_year) do update set definition = excluded.definition, source = excluded.source`,
      [fiscalYear, JSON.stringify(definition), source, confirmed],
    );
}

/** Puts matrices of risks into the database, those of offices unless others are given. */
export async function insertRiskMatrices(database: TestDatabase, matrices = riskMatrixPresets): Promise<void> {
  for (const { code, nameTh, nameEn, size, bands, source, confirmed, inForceFrom } of matrices)
    await database.query(
      `insert into risk_matrix (code, name_th, name_en, size, bands, source, confirmed, in_force_from) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [code, nameTh, nameEn, size, JSON.stringify(bands), source, confirmed, inForceFrom],
    );
}

/** The smallest matrix of risks there can be, as text of a GraphQL input. */
export const smallestMatrix = (fiscalYear: number, version = 0): string =>
  `{ ${version ? `version: ${version}` : ''} fiscalYear: ${fiscalYear}, nameTh: "ก", nameEn: "x", source: "x", size: 3,
  bands: [{ from: 1, to: 9, nameTh: "ก", nameEn: "x", colour: GREEN }] }`;

/** The checklists of items as they are loaded. */
export async function insertChecklists(database: TestDatabase): Promise<void> {
  await database.query(
    `insert into item_checklist (function, track, fiscal_year, code, name_th, name_en, contents, source, confirmed)
     select function, track, "fiscalYear", code, "nameTh", "nameEn", contents, source, confirmed
     from json_to_recordset($1) as given (function text, track text, "fiscalYear" int, code text, "nameTh" text, "nameEn" text,
       contents jsonb, source text, confirmed boolean)`,
    [JSON.stringify(itemChecklists)],
  );
}

/** The channels of the city as they are loaded. */
export async function insertContactChannels(database: TestDatabase): Promise<void> {
  for (const { matter, kind, address, owner, source, confirmed } of contactChannels)
    await database.query(
      `insert into contact_channel (matter, kind, address, owner, source, confirmed) values ($1, $2, $3, $4, $5, $6)`,
      [matter, kind, address, owner, source, confirmed],
    );
}

/** The list of higher plans as it is loaded. */
export async function insertHigherPlans(database: TestDatabase): Promise<void> {
  for (const plan of higherPlans)
    await database.query(
      `insert into higher_plan (code, name_th, name_en, other_names, first_year, last_year, guidelines, source, confirmed)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[plan.code, plan.nameTh, plan.nameEn, plan.otherNames, plan.firstYear, plan.lastYear],
        ...[JSON.stringify(plan.guidelines), plan.source, plan.confirmed],
      ],
    );
}

/** The smallest scheme there can be, as text of a GraphQL input. */
export const smallestScheme = (
  fiscalYear: number,
  more = '',
): string => `{ ${more} fiscalYear: ${fiscalYear}, source: "x",
  instruments: [{ key: OIT, nameTh: "ก", nameEn: "x", weight: 100 }], indicators: [{ nameTh: "ก", nameEn: "x", instrument: OIT }],
  levels: [{ code: "A", nameTh: "ก", nameEn: "x", minimumTotal: 0 }] }`;

/** A checklist by which no plan is judged, as a GraphQL literal. */
export const smallestChecklist = (more = ''): string =>
  `{ ${more} function: ACTION_PLAN, track: GENERAL, fiscalYear: 2597, nameTh: "ก", nameEn: "x", contents: [], source: "x" }`;

/**
 * Plans, measures, risks, reports, entries and ITA results of 2564–2566 in every state, with nulls, equal values and awkward
 * texts: material for filters, orders and pages. It depends on codes and years alone, so that every run has the same figures.
 */
export async function insertFigures(database: TestDatabase): Promise<void> {
  await insertSchemes(database);
  await insertHigherPlans(database);
  await database.query(`
    insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
    select year, round, make_date(year - ${buddhistEraOffset}, month, 30), make_date(year - ${buddhistEraOffset}, month, 1), make_date(year - ${buddhistEraOffset}, month, 15),
      make_date(year - ${buddhistEraOffset} + 1, month, 15), 'test', true
    from generate_series(2563, 2567) as year, (values ('SIX_MONTH', 3), ('TWELVE_MONTH', 9)) as rounds (round, month);

    insert into plan_deadline (fiscal_year, due_on, source, confirmed)
    select fiscal_year, cut_off_on, 'test', true from reporting_round where round = 'SIX_MONTH';

    insert into plan (district_code, fiscal_year, status, document_number, approved_on, submitted_at, swot, no_gift_rules,
      objectives, goals, benefits, checklist, demo)
    select code, year, status, case when ${chance(`'n' || code`, 3)} > 0 then 'กท ' || code end,
      case when status = 'APPROVED' then date '2022-11-01' + ${chance(`'d' || code`, 40)} end,
      case when status <> 'DRAFT' then timestamptz '2022-10-05 01:02:03.456789Z' + ${chance(`'s' || code || year`, 20)} * interval '1 day' end,
      '{"strengths":[{"factor":"STAFF","text":"ก"}],"weaknesses":[],"opportunities":[],"threats":[]}', '{ก,ข}', '{ค}', '{}', '{}',
      '[{"key":"APPROVED_BY_DIRECTOR","status":"MET","evidence":{"text":"อนุมัติ","start":1,"end":8}},{"key":"CPI_ACTIVITY","status":"MISSING","evidence":null}]',
      ${chance(`'m' || code`, 4)} = 0
    from (select code, year,
        case when code = 1025 and year = 2566 then 'DRAFT'
          else (array['APPROVED','APPROVED','APPROVED','SUBMITTED','DRAFT','RETURNED','ENDORSED','APPROVED'])[1 + ${chance(`'p' || code || '/' || year`, 8)}] end as status
      from district, generate_series(2564, 2566) as year
      where not (code % 10 = 2 and year = 2566)) as places;

    insert into measure (plan_id, district_code, fiscal_year, number, dimension, mission, title, kind, objectives, methods, budget, budget_status)
    select id, district_code, fiscal_year, number,
      (${literals(dimensions)} || null::text)[1 + ${chance('seed', 5)}],
      (${literals(titles)})[1 + ${chance(`'i' || seed`, titles.length)}],
      (${literals(titles)})[1 + ${chance(`'t' || seed`, titles.length)}],
      (array['PROJECT', 'ACTIVITY', 'MEASURE', null])[1 + ${chance(`'k' || seed`, 4)}], '{"หนึ่ง","สอง"}', '{"ทำ"}',
      (array[null, 15000.50, 15000.5, 9000, 100000, null])[place],
      (array['NO_BUDGET', 'AMOUNT', 'AMOUNT', 'AMOUNT', 'AMOUNT', 'NOT_STATED'])[place]
    from plan, generate_series(1, 8) as number, lateral (select district_code || '-' || fiscal_year || '-' || number as seed) as seeds,
      lateral (select 1 + ${chance(`'b' || seed`, 6)} as place) as places;

    insert into risk (plan_id, district_code, fiscal_year, number, description, area, unit, likelihood, impact, state, review_on)
    select id, district_code, fiscal_year, number, (${literals(titles)})[1 + ${chance(`'r' || seed`, titles.length)}],
      (array['APPROVALS_AND_PERMITS', 'USE_OF_AUTHORITY', 'PERSONNEL', null])[1 + ${chance(`'ra' || seed`, 4)}],
      (array['ฝ่ายโยธา', 'ฝ่ายเทศกิจ', null])[1 + ${chance(`'ru' || seed`, 3)}],
      (array[1, 2, 4, 5, null])[1 + ${chance(`'rl' || seed`, 5)}], (array[1, 3, 3, 5, null])[1 + ${chance(`'ri' || seed`, 5)}],
      (array['OPEN', 'CLOSED', null])[1 + ${chance(`'rs' || seed`, 3)}],
      (array[date '2022-11-01', date '2022-12-01', null])[1 + ${chance(`'rd' || seed`, 3)}]
    from plan, generate_series(1, 3) as number, lateral (select district_code || '' || fiscal_year || number as seed) as seeds;

    insert into progress_report (plan_id, district_code, fiscal_year, round, status, submitted_at, approved_at)
    select plan.id, district_code, fiscal_year, round, state,
      case when state <> 'DRAFT' then timestamptz '2023-04-01 00:00:00Z' + ${chance(`'u' || district_code || round`, 30)} * interval '1 day' end,
      case when state = 'APPROVED' then timestamptz '2023-05-01 00:00:00Z' end
    from plan, (values ('SIX_MONTH'), ('TWELVE_MONTH')) as rounds (round),
      lateral (select (array['APPROVED', 'APPROVED', 'SUBMITTED', 'RETURNED', 'DRAFT', null])[1 + ${chance(`'q' || district_code || fiscal_year || round`, 6)}] as state) as states
    where plan.status = 'APPROVED' and state is not null;

    insert into progress_entry (report_id, plan_id, district_code, measure_id, status, percent, done, reason, evidence_links)
    select r.id, r.plan_id, r.district_code, m.id, step,
      case step when 'COMPLETED' then 100 when 'NOT_STARTED' then 0 else ${chance(`'c' || m.district_code || m.number || r.round`, 400)} / 4.0 end,
      'ทำแล้ว', case when step = 'CANNOT_PROCEED' then 'NO_BUDGET' end, '{https://example.org/a}'
    from progress_report r join measure m on m.plan_id = r.plan_id,
      lateral (select (array['COMPLETED', 'IN_PROGRESS', 'IN_PROGRESS', 'NOT_STARTED', 'CANNOT_PROCEED', null])[1 + ${chance(`'e' || m.district_code || m.fiscal_year || m.number || r.round`, 6)}] as step) as steps
    where step is not null;

    update measure set
      (current_status, current_percent) = (select e.status, e.percent from progress_entry e join progress_report r on r.id = e.report_id
        where e.measure_id = measure.id order by r.round desc limit 1),
      (approved_status, approved_percent) = (select e.status, e.percent from progress_entry e join progress_report r on r.id = e.report_id
        where e.measure_id = measure.id and r.status = 'APPROVED' order by r.round desc limit 1);

    insert into ita_result (district_code, fiscal_year, total, level, published_total, published_level, difference, difference_class, source, scheme_version)
    select code, year, total, level, published, case when published is not null then level end, abs(total - published),
      case when published is null then null when published = total then 'EXACT' when abs(published - total) <= 0.01 then 'ROUNDING' else 'MISMATCH' end, 'test', 1
    from (select code, year, 60 + ${chance(`'x' || code || year`, 3200)} / 100.0 as total,
        (array['A', 'B', 'C', null])[1 + ${chance(`'l' || code || year`, 4)}] as level, ${chance(`'y' || code || year`, 5)} as kind
      from district, generate_series(2564, 2566) as year where not (code % 10 = 3 and year = 2566 and code <> 1023)) as results,
      lateral (select case kind when 0 then null when 1 then total + 0.01 when 2 then total - 1 else total end as published) as figures;
    insert into ita_instrument_score (result_id, district_code, fiscal_year, key, place, weight, score, weighted_score)
    select id, district_code, fiscal_year, key, place, weight, total, round(total * weight / 100, 2)
    from ita_result, (values ('IIT', 1, 30), ('EIT', 2, 30), ('OIT', 3, 40)) as instruments (key, place, weight);
    insert into ita_indicator_score (result_id, district_code, fiscal_year, number, instrument, name_th, name_en, score, level)
    select id, district_code, fiscal_year, number, case when number <= 5 then 'IIT' when number <= 8 then 'EIT' else 'OIT' end,
      'ตัวชี้วัด ' || number, 'Indicator ' || number, least(100, total + number), level
    from ita_result, generate_series(1, 10) as number`);
}

/** SQL that sets a budget with its status: none of times 0. */
export const randomBudget = (times: number): string =>
  `budget = nullif(${times}, 0) * 1234.56, budget_status = '${times === 0 ? 'NO_BUDGET' : 'AMOUNT'}'`;
