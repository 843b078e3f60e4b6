/** The benchmark's data: made by set-based SQL as the owner, the same figures on every machine. */
import { createHash, randomBytes } from 'node:crypto';
import { buddhistEraOffset, reportingRounds } from '@sucharit/domain/shared';
import pg from 'pg';

/** Fiscal years of the data, Buddhist Era: the first and the last. */
export const YEARS = /** @type {const} */ ([2557, 2566]);
const DISTRICTS = 50;
const TABLES = ['district', 'plan', 'measure', 'risk', 'progress_report', 'progress_entry', 'ita_result'];

/**
 * @typedef {{ code: number, nameTh: string, nameEn: string, zone: string }} ReferenceDistrict
 * @typedef {{ analyst: string, centre: string, officer: string, session: string }} Tokens access tokens of a reader of all figures and of one who
 *   compiles, and the secret of a session of the former
 * @typedef {{ tokens: Tokens, rows: Record<string, number> }} FilledDatabase
 */

/** Every row's key follows from its place, so that children find their parents without a join. */
const id = (/** @type {string} */ kind, /** @type {string} */ place) => `md5('${kind}' || ${place})::uuid`;
const PLAN_ID = id('plan', `code || ':' || y`);
/** Of thirteen districts nine have their plan of the last year approved; only an approved plan is reported on. */
const STATUS = `case when y < ${YEARS[1]} then 'APPROVED' else coalesce(
  (array['DRAFT', 'SUBMITTED', 'ENDORSED', 'RETURNED'])[nullif(code % 13, 0)], 'APPROVED') end`;
const PLANS = `district, year, lateral (select ${STATUS} as status) as s`;
const ROUNDS = `array[${reportingRounds.map((round) => `'${round}'`)}]`;
const PERCENT = (/** @type {number} */ shift) =>
  `least(100, (code * 37 + y * 11 + n * 13 + ${shift}) % 127)::numeric(5, 2)`;
const PROGRESS = (/** @type {string} */ percent) =>
  `case when ${percent} = 100 then 'COMPLETED' when ${percent} = 0 then 'NOT_STARTED' when ${percent} > 0 then 'IN_PROGRESS' end`;
/** Every fifth district has not had its second report approved. */
const SECOND_IS_APPROVED = `(y < ${YEARS[1]} or code % 5 <> 0)`;

const EVIDENCE = `jsonb_build_object('text', 'ข้อความในแผนของเขตที่แสดงว่ามีหัวข้อนี้ครบถ้วน', 'start', 1200, 'end', 1248)`;
const CHECKLIST = `jsonb_build_array(${[
  'APPROVED_BY_DIRECTOR',
  'STRATEGIC_LINKAGE',
  'CORRUPTION_SITUATION',
  'ANTI_BRIBERY_POLICY',
  'PRIOR_YEAR_ITA',
]
  .map((key) => `jsonb_build_object('key', '${key}', 'status', 'MET', 'evidence', ${EVIDENCE})`)
  .join(', ')}, case when code % 3 = 0
    then jsonb_build_object('key', 'CPI_ACTIVITY', 'status', 'MET', 'evidence', ${EVIDENCE})
    else jsonb_build_object('key', 'CPI_ACTIVITY', 'status', 'MISSING', 'evidence', null) end)`;
const SWOT_ITEM = `jsonb_build_array(jsonb_build_object('factor', 'STRUCTURE', 'text', 'ข้อสังเกตจากการประชุมคณะทำงานของเขต'))`;

/** @param {number} districts */
const referenceStatements = (districts) => [
  `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
   select y, r.round, r.day, r.day, r.day + 30, r.day + 60, 'bench', false
   from year, lateral (values ('SIX_MONTH', make_date(y - ${buddhistEraOffset}, 3, 31)), ('TWELVE_MONTH', make_date(y - ${buddhistEraOffset}, 9, 30))) as r (round, day)`,
  `insert into plan_deadline (fiscal_year, due_on, source, confirmed)
   select y, make_date(y - ${buddhistEraOffset}, 3, 31), 'bench', false from year`,
  `insert into ita_scheme (fiscal_year, definition, source, confirmed)
   select y, '{"levels": [{"code": "AA", "order": 1}, {"code": "A", "order": 2}, {"code": "B", "order": 3}, {"code": "C", "order": 4}]}', 'bench', false
   from year`,
  `insert into district (code, name_th, name_en, zone, zone_source, zone_valid_from, tile_row, tile_column, latitude, longitude)
   select 1000 + n, r.name_th || suffix, r.name_en || suffix, r.zone, 'bench', '2000-01-01', (n - 1) / 10, (n - 1) % 10, 13.7, 100.5
   from generate_series(1, ${districts}) as n, lateral (select case when n > ${DISTRICTS} then ' ' || n else '' end as suffix) as s
   join reference r on true where r.place = (n - 1) % ${DISTRICTS}`,
];

/** Statements of one year, in lanes that do not wait for each other; table `year` has the year. */
const LANES = [
  [
    `insert into plan (id, district_code, fiscal_year, status, approved_on, document_number, strategic_linkage, corruption_situation,
     anti_bribery, swot, no_gift_rules, objectives, goals, benefits, checklist, submitted_at)
   select ${PLAN_ID}, code, y, status, case when status = 'APPROVED' then make_date(y - ${buddhistEraOffset}, 1, 5) + code % 90 end,
     'กท ' || code || '/' || y, repeat('แผนของเขตสนับสนุนยุทธศาสตร์ด้านการบริหารราชการที่โปร่งใส ', 5),
     repeat('เขตได้วิเคราะห์สถานการณ์และจุดเสี่ยงของงานบริการ ', 5), repeat('เขตงดรับของขวัญทุกเทศกาล ', 5),
     jsonb_build_object('strengths', ${SWOT_ITEM}, 'weaknesses', ${SWOT_ITEM}, 'opportunities', ${SWOT_ITEM}, 'threats', ${SWOT_ITEM}),
     array['งดรับของขวัญ', 'อวยพรด้วยบัตร'], array['ลดโอกาสทุจริต', 'เพิ่มความโปร่งใส'], array['บุคลากรทุกคนรับทราบ'], array['ประชาชนเชื่อมั่น'],
     ${CHECKLIST}, make_timestamptz(y - ${buddhistEraOffset}, 1, 4, 3, 0, 0)
   from ${PLANS}
     order by code`,
    `insert into risk (plan_id, district_code, fiscal_year, number, description, plan_approved)
   select ${PLAN_ID}, code, y, n, 'ความเสี่ยงที่ ' || n || ' การใช้ดุลยพินิจของเจ้าหน้าที่ในการให้บริการ', status = 'APPROVED'
   from ${PLANS}, generate_series(1, 9) as n
     order by code, n`,
  ],
  [
    `insert into measure (id, plan_id, district_code, fiscal_year, number, dimension, mission, title, kind, objectives, methods, budget, budget_status,
     current_status, current_percent, approved_status, approved_percent, plan_approved)
   select ${id('measure', `code || ':' || y || ':' || n`)}, ${PLAN_ID}, code, y, n,
     (array['CULTURE_OF_INTEGRITY', 'CULTURE_OF_INTEGRITY', 'CULTURE_OF_INTEGRITY', 'TRANSPARENT_ADMINISTRATION', 'TRANSPARENT_ADMINISTRATION',
       'TRANSPARENT_ADMINISTRATION', 'PUBLIC_PARTICIPATION', 'AUDIT_MECHANISMS'])[n],
     'ภารกิจที่ ' || n, 'มาตรการที่ ' || n || ' ส่งเสริมความโปร่งใสในงานบริการประชาชนของเขต ปี ' || y, 'MEASURE',
     array['เพื่อให้ประชาชนได้รับบริการตามขั้นตอนและเวลาที่กำหนด', 'เพื่อลดการใช้ดุลยพินิจของเจ้าหน้าที่'],
     array['จัดทำคู่มือและประกาศให้ทราบทั่วกัน', 'อบรมเจ้าหน้าที่ที่เกี่ยวข้อง', 'ติดตามผลและรายงานผู้บริหาร'],
     case when (code + n) % 3 = 0 then (code + n) * 125.50 end, case when (code + n) % 3 = 0 then 'AMOUNT' else 'NO_BUDGET' end,
     ${PROGRESS('second')}, second, ${PROGRESS('approved')}, approved, status = 'APPROVED'
   from ${PLANS}, generate_series(1, 8) as n, lateral (select case status when 'APPROVED' then ${PERCENT(40)} end as second) as p,
     lateral (select case when ${SECOND_IS_APPROVED} or second is null then second else ${PERCENT(0)} end as approved) as a
     order by code, n`,
    `insert into ita_result (id, district_code, fiscal_year, total, level, published_total, published_level, difference, difference_class, source, scheme_version)
   select ${id('ita', `code || ':' || y`)}, code, y, total, case when total >= 85 then 'A' when total >= 75 then 'B' else 'C' end,
     published, null, case when published is not null then 0 end, case when published is not null then 'EXACT' end, 'bench', 1
   from district, year, lateral (select (7000 + (code * 7919 + y * 104729) % 2500) / 100.0 as total) as t,
     lateral (select case when code % 17 = 3 and y = ${YEARS[1]} then null else total end as published) as p
     order by code`,
    `insert into ita_instrument_score (result_id, district_code, fiscal_year, key, place, weight, score, weighted_score, result_published)
   select id, district_code, fiscal_year, key, place, weight, least(total + place, 100), round(least(total + place, 100) * weight / 100, 2),
     published_total is not null
   from ita_result, (values ('IIT', 1, 30), ('EIT', 2, 30), ('OIT', 3, 40)) as k (key, place, weight) where fiscal_year = (select y from year)
     order by district_code, place`,
    `insert into ita_indicator_score (result_id, district_code, fiscal_year, number, instrument, name_th, name_en, score, level, result_published)
   select id, district_code, fiscal_year, n, case when n < 6 then 'IIT' when n < 9 then 'EIT' else 'OIT' end,
     'ตัวชี้วัดด้านความโปร่งใสที่ ' || n, 'Transparency indicator ' || n, (6000 + (district_code * 31 + fiscal_year * 17 + n * 997) % 4000) / 100.0,
     case when n % 3 = 0 then 'A' else 'B' end, published_total is not null
   from ita_result, generate_series(1, 10) as n where fiscal_year = (select y from year)
     order by district_code, n`,
  ],
  [
    `insert into progress_report (id, plan_id, district_code, fiscal_year, round, status, submitted_at)
   select ${id('report', `code || ':' || y || round`)}, ${PLAN_ID}, code, y, round,
     case when round = 'SIX_MONTH' or ${SECOND_IS_APPROVED} then 'APPROVED' else 'SUBMITTED' end, make_timestamptz(y - ${buddhistEraOffset}, 4, 1 + code % 40 / 2, 3, 0, 0)
   from ${PLANS}, unnest(${ROUNDS}) as round where status = 'APPROVED'
     order by round, code`,
    `insert into progress_entry (report_id, plan_id, district_code, measure_id, status, percent, done, evidence_links)
   select ${id('report', `code || ':' || y || round`)}, ${PLAN_ID}, code, ${id('measure', `code || ':' || y || ':' || n`)},
     ${PROGRESS('percent')}, percent, 'ดำเนินการตามแผนและบันทึกผลแล้ว', '{}'
   from ${PLANS}, unnest(${ROUNDS}) as round, generate_series(1, 8) as n,
     lateral (select case round when 'SIX_MONTH' then ${PERCENT(0)} else ${PERCENT(40)} end as percent) as p where s.status = 'APPROVED'
     order by round, code, n`,
  ],
];

/**
 * Fills a migrated database. Above 1× there are more districts than Bangkok has: the owner drops the check of their codes
 * in this one database.
 * @param {string} url owner connection
 * @param {{ scale: number, districts: readonly ReferenceDistrict[] }} size `scale`: 1 = 50 districts
 * @returns {Promise<FilledDatabase>}
 */
export async function fillDatabase(url, { scale, districts }) {
  const client = await connect(url);
  try {
    if (scale > 1) await client.query('alter table district drop constraint district_code_check');
    await client.query(`create temporary table reference as select ordinality - 1 as place, d.*
      from rows from (json_to_recordset($$${JSON.stringify(
        districts.map(({ code, nameTh, nameEn, zone }) => ({ code, name_th: nameTh, name_en: nameEn, zone })),
      )}$$) as (code int, name_th text, name_en text, zone text)) with ordinality as d (code, name_th, name_en, zone, ordinality)`);
    await client.query(`create temporary table year as select y from generate_series(${YEARS[0]}, ${YEARS[1]}) as y`);
    for (const statement of referenceStatements(DISTRICTS * scale)) await client.query(statement);
    await Promise.all(LANES.map((lane) => fillYears(url, lane)));
    const tokens = {
      analyst: await addAccount(client, 'ANALYST'),
      centre: await addAccount(client, 'CENTRE_OFFICER'),
      officer: await addAccount(client, 'DISTRICT_OFFICER', 1001),
      session: await addSession(client),
    };
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
    /** @type {Record<string, number>} */
    const rows = {};
    for (const table of TABLES) {
      const { rows: counted } = await client.query(`select count(*)::int as count from ${table}`);
      rows[table] = counted[0].count;
    }
    return { tokens, rows };
  } finally {
    await client.end();
  }
}

/** A connection that makes data. @param {string} url */
async function connect(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // What is made here is whole by construction, what triggers would fill included; checking every foreign key of a million rows
  // would take longer than making them.
  await client.query(`set session_replication_role = 'replica'`);
  await client.query(`set timezone = 'UTC'`);
  await client.query(`set work_mem = '64MB'`);
  return client;
}

/** Year after year and plan after plan, as the rows of a real database came. @param {string} url @param {readonly string[]} statements */
async function fillYears(url, statements) {
  const client = await connect(url);
  try {
    await client.query('create temporary table year (y int)');
    for (let year = /** @type {number} */ (YEARS[0]); year <= YEARS[1]; year += 1) {
      await client.query(`truncate year; insert into year values (${year}); analyze year`);
      for (const statement of statements) await client.query(statement);
    }
  } finally {
    await client.end();
  }
}

/** An account that signs in by a token alone, whose limits are counted and never reached. @param {InstanceType<typeof import('pg').Client>} client @param {string} role @param {number | null} [district] */
async function addAccount(client, role, district = null) {
  const token = `sucharit_${randomBytes(32).toString('base64url')}`;
  await client.query(
    `with holder as (insert into account (username, display_name, password_hash, role, district_code) values (lower($1), $1, 'none', $1, $3) returning id)
     insert into access_token (account_id, name, token_hash, expires_at, requests_per_minute, leaves_per_hour)
     select id, 'bench', $2, now() + interval '1 day', 100000000, 2000000000 from holder`,
    [role, createHash('sha256').update(token).digest(), district],
  );
  return token;
}

/** A session of the analyst, as signing in would begin it. @param {InstanceType<typeof import('pg').Client>} client */
async function addSession(client) {
  const secret = randomBytes(32).toString('base64url');
  await client.query(
    `insert into session (id_hash, account_id, expires_at) select $1, id, now() + interval '1 day' from account where username = 'analyst'`,
    [createHash('sha256').update(secret).digest()],
  );
  return secret;
}
