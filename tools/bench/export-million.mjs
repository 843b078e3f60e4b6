/**
 * `node tools/bench/export-million.mjs [csv|xlsx|ndjson] [rows] [kB/s]`: exports a list of a million measures to a reader that
 * takes so much in a second, and prints how much memory the API and this reader, one process, came to.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { loadApi } from '../lib/load-api.mjs';
import { startTestPostgres } from '../lib/postgres.mjs';

const [format = 'csv', rowsText = '1000000', rateText = '20000'] = process.argv.slice(2);
const [rows, rate] = [Number(rowsText), Number(rateText) * 1024];
const PER_PLAN = 100;
const PASSWORD = 'bench-only-not-a-secret-1';
const MIB = 1024 * 1024;

const server = await startTestPostgres();
const env = {
  ...process.env,
  NODE_ENV: 'test',
  DATABASE_URL: server.url,
  PORT: '0',
  LOG_LEVEL: 'error',
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
  owner.on('error', () => undefined);
  // Years of their own, 50 plans each; as many as the rows need.
  await owner.query(
    `insert into plan (district_code, fiscal_year, status, swot, no_gift_rules, objectives, goals, benefits, checklist)
     select code, year, 'DRAFT', '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]'
     from district, generate_series(2500, 2500 + $1) as year on conflict do nothing`,
    [Math.min(60, Math.ceil(rows / PER_PLAN / 50))],
  );
  await owner.query(
    `insert into measure (plan_id, district_code, fiscal_year, number, dimension, mission, title, kind, objectives, methods, budget, budget_status)
     select id, district_code, fiscal_year, 1000 + n, 'PUBLIC_PARTICIPATION', 'ภารกิจด้านการมีส่วนร่วม', 'กิจกรรมที่ ' || n || ' ของเขต ' || district_code,
       'ACTIVITY', '{"สร้างความโปร่งใส","เปิดโอกาสให้ประชาชนตรวจสอบ"}', '{"ประชุม","ดำเนินการ","สรุปผล"}', 15000.5, 'AMOUNT'
     from plan, generate_series(1, $1) as n where fiscal_year between 2500 and 2560`,
    [Math.ceil(rows / (Math.min(60, Math.ceil(rows / PER_PLAN / 50)) + 1) / 50)],
  );
  await owner.query('analyze');
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
  const before = process.resourceUsage().maxRSS / 1024;
  const since = performance.now();
  const response = await fetch(`${api.url}/exports/measures.${format}`, { headers: { cookie } });
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  let bytes = 0;
  let lines = 0;
  let firstByteMs = 0;
  for await (const part of response.body) {
    firstByteMs ||= performance.now() - since;
    bytes += part.length;
    for (const byte of part) if (byte === 10) lines += 1;
    const ahead = (bytes / rate) * 1000 - (performance.now() - since);
    if (ahead > 0) await sleep(ahead);
  }
  const seconds = (performance.now() - since) / 1000;
  console.log(
    JSON.stringify({
      export: `measures.${format}`,
      rows,
      lines,
      mebibytes: Math.round(bytes / MIB),
      seconds: Math.round(seconds),
      firstByteMs: Math.round(firstByteMs),
      readerKibPerSecond: rate / 1024,
      rssMiBBefore: Math.round(before),
      peakRssMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
  await api.close();
} finally {
  await server.stop();
}
