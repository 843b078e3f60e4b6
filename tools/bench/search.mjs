/**
 * `node tools/bench/search.mjs [rows]`: searches 600,000 measures as an analyst, asking for the last page and the total, while
 * another client goes on asking for one district; prints what each search came to, and how long the other one waited.
 */
import pg from 'pg';
import { loadApi } from '../lib/load-api.mjs';
import { startTestPostgres } from '../lib/postgres.mjs';

const rows = Number(process.argv[2] ?? '600000');
const PASSWORD = 'bench-only-not-a-secret-1';
const YEARS = 60;

/** Parts that texts are put together from, in the form in which they are searched. */
const PARTS = `array['ส่งเสริมความโปร่งใส', 'ลดการใช้ดุลยพินิจ', 'จัดซื้อจัดจ้าง', 'งบประมาณ', 'ประชาชนมีส่วนร่วม', 'ตรวจสอบภายใน', 'อบรมเจ้าหน้าที่',
  'คู่มือการให้บริการ', 'ใบอนุญาตก่อสร้าง', 'เปิดเผยข้อมูล', 'รับเรื่องร้องเรียน', 'งดรับของขวัญ', 'จิตอาสา', 'ประกาศเจตนารมณ์', 'ทะเบียนราษฎร', 'จัดเก็บรายได้']`;
const PART = (/** @type {number} */ shift) =>
  `(${PARTS})[1 + abs(hashtext(district_code || '.' || fiscal_year || '.' || number || '.${shift}')) % 16]`;

const server = await startTestPostgres();
const env = {
  ...process.env,
  NODE_ENV: 'test',
  DATABASE_URL: server.url,
  PORT: '0',
  LOG_LEVEL: 'silent',
  DEMO_PASSWORD: PASSWORD,
  DEMO_DAY: '2023-06-01',
};
try {
  await (await loadApi('migrate.js')).migrate(env);
  const seed = await loadApi('seed.js');
  await seed.loadReferenceData(env);
  await seed.loadDemoData(env, { force: true });
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  // Set by set and without triggers: the companion is filled with what they would write.
  await owner.query(`set session_replication_role = 'replica'; drop index measure_search_index`);
  await owner.query(
    `insert into plan (district_code, fiscal_year, status, approved_on, swot, no_gift_rules, objectives, goals, benefits, checklist)
     select code, year, 'APPROVED', '2000-01-01', '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]'
     from district, generate_series(2500, 2500 + ${YEARS - 1}) as year on conflict do nothing`,
  );
  await owner.query(
    `insert into measure (plan_id, district_code, fiscal_year, number, dimension, mission, title, kind, objectives, methods, plan_approved)
     select id, district_code, fiscal_year, number, 'PUBLIC_PARTICIPATION', 'ภารกิจที่' || number, ${PART(1)} || ${PART(2)} || number, 'ACTIVITY',
       array[${PART(3)}, ${PART(4)}], array[${PART(5)}, ${PART(6)}], true
     from plan, generate_series(1000, 999 + $1) as number where fiscal_year between 2500 and ${2500 + YEARS - 1}`,
    [Math.ceil(rows / YEARS / 50)],
  );
  await owner.query(
    `insert into measure_search (id, body)
     select id, mission || E'\\n' || title || E'\\n' || array_to_string(objectives || methods, E'\\n') from measure
     on conflict do nothing`,
  );
  await owner.query('create index measure_search_index on measure_search using gin (body gin_trgm_ops)');
  await owner.query('vacuum (analyze)');
  const {
    rows: [size],
  } = await owner.query(
    `select count(*)::int as rows, pg_relation_size('measure') / 1048576 as "tableMiB", pg_relation_size('measure_search') / 1048576 as "companionMiB",
       pg_relation_size('measure_search_index') / 1048576 as "indexMiB" from measure`,
  );
  console.log(JSON.stringify(size));
  await owner.query(
    `set session_replication_role = 'origin'; set role sucharit_api; select set_config('app.scope', 'city', false)`,
  );
  for (const [how, condition] of [
    ['in the table', `mission || title ilike '%จิตอาสา1234%'`],
    [
      'through app_search',
      `id in (with found as materialized (select key::uuid as key from app_search('measure', '{จิตอาสา1234}')) select key from found)`,
    ],
  ]) {
    const { rows: plan } = await owner.query(`explain (analyze, costs off) select id from measure where ${condition}`);
    console.log(`${how}\n${plan.map((line) => `  ${line['QUERY PLAN']}`).join('\n')}`);
  }
  await owner.end();

  Object.assign(process.env, env);
  const api = await (await loadApi('main.js')).ready;
  const signIn = await fetch(`${api.url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.url },
    body: JSON.stringify({ username: 'analyst', password: PASSWORD }),
  });
  const cookie = signIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const ask = async (/** @type {string} */ query, /** @type {object} */ variables) => {
    const since = performance.now();
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.url, cookie },
      body: JSON.stringify({ query, variables }),
    });
    return { answer: JSON.parse(await response.text()), milliseconds: performance.now() - since };
  };
  /** Waits of the other client while something runs. @param {Promise<unknown>} work */
  const besides = async (work) => {
    /** @type {number[]} */
    const waits = [];
    let running = true;
    void work.finally(() => (running = false));
    for (let turn = 0; running; turn += 1) {
      // Another year each time: an answer that is kept would tell nothing.
      const year = 2500 + (turn % YEARS);
      waits.push(
        (
          await ask(
            'query ($year: Int!) { district(code: 1023) { nameTh plan(fiscalYear: $year) { status measures { number } } } }',
            { year },
          )
        ).milliseconds,
      );
    }
    waits.sort((left, right) => left - right);
    const at = (/** @type {number} */ part) => Math.round(waits[Math.floor(waits.length * part)] ?? 0);
    return { otherAsked: waits.length, otherP50Ms: at(0.5), otherP99Ms: at(0.99) };
  };
  console.log(
    JSON.stringify({ search: null, ...(await besides(new Promise((resolve) => setTimeout(resolve, 5_000)))) }),
  );
  const filters = [
    { search: 'ก' },
    { title: { contains: 'ก' } },
    { search: 'งบ' },
    { search: 'ซซ' },
    { search: 'โปร่งใส' },
    { search: 'จิตอาสา ๑๒๓๔' },
    { search: 'zzz' },
  ];
  for (const filter of filters) {
    const asked = ask(
      'query ($filter: MeasureFilter) { measures(filter: $filter, last: 20) { totalCount nodes { title } } }',
      { filter },
    );
    const other = await besides(asked);
    const { answer, milliseconds } = await asked;
    const came = answer.errors?.[0].extensions.code ?? answer.data.measures.totalCount;
    console.log(
      JSON.stringify({
        ...filter,
        came,
        cost: answer.extensions?.cost?.estimated,
        ms: Math.round(milliseconds),
        ...other,
      }),
    );
  }
  await api.close();
} finally {
  await server.stop();
}
