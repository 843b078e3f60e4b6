import { beforeAll, describe, expect, it } from '@jest/globals';
import { connectAsApi, insertFigures, startTestApp, withApp } from '../support/index.js';

const marker = 'ร่างที่ยังไม่อนุมัติ';
const names = ['districts', 'plans', 'measures', 'risks', 'progress', 'ita-results', 'ita-indicators'];
const years = [2564, 2565, 2566];
const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
  // Everything that is not public says so in every text, and has figures that no public row has.
  await app.database.query(`
    update plan set document_number = '${marker}', strategic_linkage = '${marker}' where status <> 'APPROVED';
    update measure set title = '${marker}', mission = '${marker}', budget = 77777.77, budget_status = 'AMOUNT' where not plan_approved;
    update risk set description = '${marker}' where not plan_approved;
    update measure set current_percent = 77.77;
    update progress_entry e set percent = 77.77, status = 'IN_PROGRESS', reason = null from progress_report r
      where r.id = e.report_id and r.status <> 'APPROVED';
    update ita_indicator_score set score = 77.77, name_th = '${marker}' where not result_published;
    update ita_result set total = 77.77, source = '${marker}' where published_total is null;
    update plan set demo = false`);
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  app.anonymous.request(`/open-data/${path}`, { headers });
interface DataFile {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
const rowsOf = async (path: string): Promise<DataFile['rows']> => ((await (await get(path)).json()) as DataFile).rows;

describe('open data', () => {
  it('is what plain SQL finds of approved plans and published results', async () => {
    for (const year of years) {
      const [count] = await app.database.query<Record<string, number>>(
        `select
          (select count(*)::int from plan where status = 'APPROVED' and fiscal_year = $1) as plans,
          (select count(*)::int from measure join plan on plan.id = plan_id where status = 'APPROVED' and measure.fiscal_year = $1) as measures,
          (select count(*)::int from risk join plan on plan.id = plan_id where status = 'APPROVED' and risk.fiscal_year = $1) as risks,
          (select count(*)::int from ita_result where published_total is not null and fiscal_year = $1) as results`,
        [year],
      );
      expect({
        plans: (await rowsOf(`${year}/plans.json`)).length,
        measures: (await rowsOf(`${year}/measures.json`)).length,
        risks: (await rowsOf(`${year}/risks.json`)).length,
        results: (await rowsOf(`${year}/ita-results.json`)).length,
      }).toEqual(count);
      expect(await rowsOf(`${year}/ita-indicators.json`)).toHaveLength((count?.['results'] ?? 0) * 10);
      expect(await rowsOf(`${year}/districts.json`)).toHaveLength(50);
    }
    const progress = await rowsOf('2566/progress.json');
    expect(progress.length).toBeGreaterThan(20);
    const [approved] = await app.database.query<{ n: number }>(
      `select count(*)::int as n from progress_entry join progress_report r on r.id = report_id
       where r.status = 'APPROVED' and r.fiscal_year = 2566`,
    );
    expect(progress.filter((row) => row['entries.status'] !== null)).toHaveLength(approved?.n ?? 0);
  });

  it('holds nothing that is not approved or published, in no file', async () => {
    const hidden = await app.database.query(`select from measure where not plan_approved`);
    expect(hidden.length).toBeGreaterThan(50);
    for (const year of years)
      for (const name of names)
        for (const format of ['csv', 'json']) {
          const text = await (await get(`${year}/${name}.${format}`)).text();
          expect([year, name, format, text.includes(marker), text.includes('77.77')]).toEqual([
            year,
            name,
            format,
            false,
            false,
          ]);
        }
  });

  it('is the same for every reader, whoever is signed in', async () => {
    const centre = await (await app.as('center')).request('/open-data/2566/measures.csv');
    expect(await centre.text()).toBe(await (await get('2566/measures.csv')).text());
  });

  it('is CSV and JSON with the same rows', async () => {
    const csv = Buffer.from(await (await get('2566/risks.csv')).arrayBuffer()).toString('utf8');
    expect(csv.startsWith('\ufefffiscalYear,districtCode,number,description,plan.demo\r\n2566,10')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength((await rowsOf('2566/risks.json')).length + 2);
  });

  it('is asked for again only when it has changed', async () => {
    const first = await get('2565/plans.csv');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    for (const header of [etag, `"x", W/${etag}`, '*'])
      expect((await get('2565/plans.csv', { 'if-none-match': header })).status).toBe(304);
    const again = await get('2565/plans.csv', { 'if-none-match': '"other"' });
    expect([again.status, again.headers.get('etag')]).toEqual([200, etag]);
    await app.database.query(
      `update plan set status = 'DRAFT' where id = (select id from plan where status = 'APPROVED' and fiscal_year = 2565 limit 1)`,
    );
    const withdrawn = await get('2565/plans.csv', { 'if-none-match': etag });
    expect([withdrawn.status, withdrawn.headers.get('etag') === etag]).toEqual([200, false]);
  });

  it('has a catalogue whose every address leads to a file, and a dictionary of every column in Thai and English', async () => {
    interface Catalogue {
      readonly 'dcat:dataset': readonly {
        readonly 'dcat:distribution': readonly { readonly 'dcat:downloadURL': { readonly '@id': string } }[];
      }[];
    }
    const catalogue = (await (await get('catalog.json')).json()) as Catalogue;
    const addresses = catalogue['dcat:dataset'].flatMap((dataset) =>
      dataset['dcat:distribution'].map((distribution) => distribution['dcat:downloadURL']['@id']),
    );
    expect(addresses).toHaveLength(years.length * names.length * 2);
    // Without a configured public address they are relative, whatever the request calls this server.
    const elsewhere = await app.anonymous.request('/open-data/catalog.json', {
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    });
    expect(await elsewhere.text()).not.toContain('evil.example');
    for (const address of addresses) {
      expect(address).toMatch(/^\/open-data\//);
      const { status } = await fetch(new URL(address, `${app.url}/open-data/catalog.json`));
      expect([address, status]).toEqual([address, 200]);
    }

    const dictionary = (await (await get('dictionary.json')).json()) as Record<string, string>[];
    for (const name of names) {
      const [row] = await rowsOf(`2566/${name}.json`);
      expect(dictionary.filter(({ dataset }) => dataset === name).map(({ column }) => column)).toEqual(
        Object.keys(row ?? {}),
      );
    }
    for (const entry of dictionary) {
      expect(entry['nameTh']).toMatch(/^[\p{Script=Thai}A-Z][\p{Script=Thai}\p{M} ./()›A-Z-]*$/u);
      expect([entry['column'], entry['description'] !== '']).toEqual([entry['column'], true]);
    }
    expect(await (await get('dictionary.csv')).text()).toContain('dataset,column,nameTh,type,description');
  });

  it('says under which licence, from whom and about what it is, as far as the operator has said it', async () => {
    const told = await startTestApp({
      database: app.database,
      environment: {
        OPEN_DATA_LICENCE: 'https://creativecommons.org/licenses/by/4.0/',
        OPEN_DATA_CONTACT: 'mailto:open-data@example.org',
        SECURITY_CONTACT: 'mailto:security@example.org',
      },
    });
    type Node = Record<string, unknown>;
    const read = async (client: typeof app.anonymous): Promise<Node> =>
      (await (await client.request('/open-data/catalog.json')).json()) as Node;
    try {
      const [with_, without] = [await read(told.anonymous), await read(app.anonymous)];
      for (const node of [with_, ...(with_['dcat:dataset'] as Node[])]) {
        expect(node['dct:license']).toEqual({ '@id': 'https://creativecommons.org/licenses/by/4.0/' });
        expect(node['dcat:contactPoint']).toMatchObject({ 'vcard:hasURL': { '@id': 'mailto:open-data@example.org' } });
        expect(JSON.stringify(node['dct:publisher'])).toContain('กรุงเทพมหานคร');
      }
      for (const node of without['dcat:dataset'] as Node[]) {
        expect([node['dct:license'], node['dcat:contactPoint']]).toEqual([undefined, undefined]);
        expect((node['dcat:keyword'] as unknown[]).length).toBeGreaterThan(3);
        expect(node['gdcat:หน่วยความถี่ของการปรับปรุงข้อมูล']).toBe('ปี');
      }
      const security = await told.anonymous.request('/.well-known/security.txt');
      const text = await security.text();
      expect([security.status, text]).toEqual([200, expect.stringContaining('Contact: mailto:security@example.org')]);
      const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '').getTime();
      expect(expires).toBeGreaterThan(Date.now());
      expect((await app.anonymous.request('/.well-known/security.txt')).status).toBe(404);
      const robots = await app.anonymous.request('/robots.txt');
      expect([robots.status, robots.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
      expect(await robots.text()).toBe('User-agent: *\nAllow: /open-data/\nDisallow: /\n');
    } finally {
      await told.close();
    }
  });

  it('says of every row of a district whether it is made up', async () => {
    for (const name of names.slice(1)) {
      const [row = {}] = await rowsOf(`2566/${name}.json`);
      const [demo] = Object.entries(row).filter(([column]) => /(^|\.)demo$/.test(column));
      expect([name, typeof demo?.[1]]).toEqual([name, 'boolean']);
    }
  });

  it('says when what is public of it was changed last', async () => {
    type Entry = Readonly<Record<string, unknown>>;
    const modified = async (): Promise<Record<string, unknown>> => {
      const catalogue = (await (await get('catalog.json')).json()) as { 'dcat:dataset': readonly Entry[] };
      return Object.fromEntries(
        catalogue['dcat:dataset'].map((entry) => [
          String(entry['dct:identifier']),
          (entry['dct:modified'] as Entry | undefined)?.['@value'],
        ]),
      );
    };
    await app.database.query(`
      update plan set updated_at = '2020-01-01T00:00:00Z' where fiscal_year = 2566;
      update plan set updated_at = '2023-05-01T10:00:00+07:00' where id = (select id from plan where status = 'APPROVED' and fiscal_year = 2566 limit 1);
      update plan set updated_at = '2024-01-01T00:00:00Z' where status <> 'APPROVED' and fiscal_year = 2566;
      update progress_report set updated_at = '2023-06-01T00:00:00Z' where fiscal_year = 2566;
      update ita_result set updated_at = '2022-07-01T00:00:00Z' where fiscal_year = 2566`);
    const said = await modified();
    expect(names.map((name) => [name, said[`2566/${name}`]])).toEqual([
      ['districts', undefined],
      ['plans', '2023-05-01T03:00:00Z'],
      ['measures', '2023-06-01T00:00:00Z'],
      ['risks', '2023-05-01T03:00:00Z'],
      ['progress', '2023-06-01T00:00:00Z'],
      ['ita-results', '2022-07-01T00:00:00Z'],
      ['ita-indicators', '2022-07-01T00:00:00Z'],
    ]);
  });

  it('is not found for a year without figures, and for what there is none of', async () => {
    for (const path of [
      '2590/plans.csv',
      '2566/accounts.csv',
      '2566/plans.xlsx',
      'x/plans.csv',
      '2566/..%2fplans.csv',
      'dictionary.pdf',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});

describe('the scope of the public', () => {
  it('opens public rows of these tables to reading, and nothing else', async () => {
    const api = await connectAsApi(app.database);
    try {
      await api.query(`select set_config('app.scope', 'public', false), set_config('app.write', 'on', false)`);
      const tables = await app.database.query<{ name: string }>(
        `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
           and relname <> 'migrations' and has_any_column_privilege('sucharit_api', oid, 'select') order by 1`,
      );
      const seen: Record<string, number> = {};
      for (const { name } of tables) {
        const { rows } = await api.query<{ n: number }>(`select count(*)::int as n from ${name}`);
        if (rows[0]?.n) seen[name] = rows[0].n;
      }
      const [expected] = await app.database.query(
        `select (select count(*)::int from district) as district,
          (select count(*)::int from higher_plan) as higher_plan,
          (select count(*)::int from ita_indicator_score join ita_result r on r.id = result_id where r.published_total is not null) as ita_indicator_score,
          (select count(*)::int from ita_instrument_score join ita_result r on r.id = result_id where r.published_total is not null) as ita_instrument_score,
          (select count(*)::int from ita_result where published_total is not null) as ita_result,
          (select count(*)::int from measure join plan on plan.id = plan_id where status = 'APPROVED') as measure,
          (select count(*)::int from plan where status = 'APPROVED') as plan,
          (select count(*)::int from progress_entry join progress_report r on r.id = report_id where r.status = 'APPROVED') as progress_entry,
          (select count(*)::int from progress_report where status = 'APPROVED') as progress_report,
          (select count(*)::int from risk join plan on plan.id = plan_id where status = 'APPROVED') as risk`,
      );
      expect(seen).toEqual(expected);
      expect((await api.query(`update plan set demo = not demo`)).rowCount).toBe(0);
      expect((await api.query('delete from risk')).rowCount).toBe(0);
    } finally {
      await api.end();
    }
  });
});
