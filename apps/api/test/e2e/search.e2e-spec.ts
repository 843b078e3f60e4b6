import { beforeAll, describe, expect, it } from '@jest/globals';
import { normaliseForSearch, searchLimits, searchWords, toThaiDigits } from '@sucharit/domain/shared';
import fc from 'fast-check';
import { insertFigures, readLists, type ReadList, withApp } from '../support/index.js';

const runs = 60;
const callers = { center: null, officer: 1023, analyst: null } as const;
/** Where the searched texts of a list stand, as SQL of a text array. */
const searchedTexts: Readonly<Record<string, string>> = {
  districts: 'array[name_th, name_en]',
  measures: `array[mission, title, responsible_position, budget_source] || objectives || methods
    || array(select jsonb_path_query(indicators, '$[*].text') #>> '{}')`,
  risks: 'array[description, process, unit, event, cause, control, owner]',
  plans: `array[document_number, issuing_unit, foreword, strategic_linkage, corruption_situation, anti_bribery, framework, others] || no_gift_rules || objectives || goals || benefits
    || array(select jsonb_path_query(swot, '$.*[*].text') #>> '{}')
    || array(select unnest(array[name_th, name_en]) from district where code = district_code)`,
};

const app = withApp();
let lists: readonly ReadList[];
beforeAll(async () => {
  await insertFigures(app.database);
  lists = await readLists(app.database);
});

interface Found {
  readonly totalCount: number;
  readonly aggregate: { readonly count: number };
  readonly nodes: readonly Readonly<Record<string, string | number>>[];
}
const listNamed = (name: string): ReadList => lists.find(({ field }) => field === name) as ReadList;

async function found(account: keyof typeof callers, list: ReadList, filter: object): Promise<unknown[]> {
  const client = await app.as(account);
  const data = await client.data<Record<string, Found>>(
    `query ($filter: ${list.type}Filter) { ${list.field}(filter: $filter, first: 200) { totalCount aggregate { count } nodes { ${list.key} } } }`,
    { filter },
  );
  const { totalCount, aggregate, nodes } = data[list.field] as Found;
  return [totalCount, aggregate.count, nodes.map((node) => node[list.key])];
}

/** The same in JavaScript: every row that the account may see, its texts and the words in one form, and plain `includes`. */
async function expected(district: number | null, list: ReadList, search: string): Promise<unknown[]> {
  const rows = await app.database.query<{ key: string | number; texts: (string | null)[] }>(
    `select ${list.key} as key, ${searchedTexts[list.field]} as texts from (select * from ${list.rows(district)}) as r
     order by ${list.defaultOrder}, ${list.key}`,
  );
  const words = searchWords(search, []);
  const keys = rows
    .filter(({ texts }) => {
      const forms = texts.map((text) => normaliseForSearch(text ?? ''));
      return words.every((word) => forms.some((form) => form.includes(word)));
    })
    .map(({ key }) => key);
  return [keys.length, keys.length, keys.slice(0, 200)];
}

/** Pieces of texts that there are, and some that there are not, written as badly as people and machines do. */
const needles = (texts: readonly string[]): fc.Arbitrary<string> => {
  const piece = fc
    .tuple(fc.constantFrom(...texts, 'ฮฮ', '%%', '__', '\\\\', 'ก%', `'--`), fc.nat(30), fc.integer({ min: 2, max: 9 }))
    .map(([text, start, length]) =>
      [...text]
        .slice(start % Math.max(1, [...text].length - 1))
        .slice(0, length)
        .join(''),
    );
  const spoilt = fc
    .tuple(piece, fc.constantFrom('as it is', 'digits', 'capitals', 'invisible', 'sara e'))
    .map(([text, how]) => {
      if (how === 'digits') return toThaiDigits(text);
      if (how === 'capitals') return text.toUpperCase();
      if (how === 'invisible') return [...text].join('\u200b');
      return how === 'sara e' ? text.replaceAll('แ', 'เเ') : text;
    });
  return fc
    .array(spoilt, { minLength: 1, maxLength: 3 })
    .map((words) => words.join('\u00a0 '))
    .filter((search) => search.split(/[\s\u0085]+/).some((word) => [...normaliseForSearch(word)].length >= 2))
    .filter((search) => search.length <= searchLimits.length);
};

describe.each(Object.keys(searchedTexts))('search in %s', (name) => {
  it.each(Object.entries(callers))('finds what every row read one by one holds, for %s', async (account, district) => {
    const list = listNamed(name);
    const rows = await app.database.query<{ text: string }>(
      `select distinct text from ${list.rows(null).split(' where ')[0]}, unnest(${searchedTexts[name]}) as text where text <> ''`,
    );
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(needles(rows.map(({ text }) => text)), async (search) => {
        const wanted = await expected(district, list, search);
        hits += Number(wanted[0]);
        expect(await found(account as keyof typeof callers, list, { search })).toEqual(wanted);
      }),
      { numRuns: runs },
    );
    expect(hits).toBeGreaterThan(0);
  });
});

describe('a search', () => {
  const data = async (query: string, variables: object = {}): Promise<unknown> =>
    (await app.as('center')).data(query, variables as Record<string, unknown>);

  it('stands in any place of a filter: and, or, not, beside others, on related rows, on their figures', async () => {
    const [counts] = await app.database.query<{
      open: number;
      not: number;
      own: number;
      plans: number;
      reports: number;
    }>(`
      select count(*) filter (where fiscal_year = 2566 and lower(title || E'\\n' || mission) like '%open%')::int as open,
        count(*) filter (where lower(title || E'\\n' || mission) not like '%open%')::int as not,
        count(*) filter (where district_code = 1023)::int as own,
        (select count(distinct plan_id)::int from risk where description like '%โปร่งใส%') as plans,
        (select count(*)::int from progress_report r where exists (select from progress_entry where report_id = r.id)) as reports
      from measure`);
    expect(
      await data(`{
        a: measures(filter: { fiscalYear: { eq: 2566 }, search: "OPEN" }) { totalCount }
        b: measures(filter: { not: { or: [{ search: "open" }, { search: "ไม่มีคำนี้" }] } }) { totalCount }
        c: plans(filter: { risks: { some: { search: "โปร่ง ใส" } } }) { totalCount }
        d: progressReports(filter: { entries: { aggregate: { filter: { search: "ทำแล้ว" }, count: { gt: 0 } } } }) { totalCount }
        e: measures(filter: { plan: { district: { search: "NONG แขม" } } }) { totalCount }
        f: districts(filter: { search: "หนอง khaem" }) { nodes { code plans(filter: { search: "หนองแขม" }) { totalCount } } }
      }`),
    ).toEqual({
      a: { totalCount: counts?.open },
      b: { totalCount: counts?.not },
      c: { totalCount: counts?.plans },
      d: { totalCount: counts?.reports },
      e: { totalCount: counts?.own },
      f: { nodes: [{ code: 1023, plans: { totalCount: 3 } }] },
    });
  });

  it('is the same in groups and in exports', async () => {
    const [count] = await app.database.query<{ n: number }>(
      `select count(*)::int as n from measure where lower(title || E'\\n' || mission) like '%โปร่งใส%'`,
    );
    const { measures } = (await data(
      '{ measures(filter: { search: "โปร่งใส" }) { groups(groupBy: [FISCAL_YEAR]) { nodes { aggregate { count } } } } }',
    )) as { measures: { groups: { nodes: { aggregate: { count: number } }[] } } };
    expect(measures.groups.nodes.reduce((sum, { aggregate }) => sum + aggregate.count, 0)).toBe(count?.n);
    const filter = encodeURIComponent(JSON.stringify({ search: 'โปร่งใส' }));
    const response = await (await app.as('center')).request(`/exports/measures.ndjson?filter=${filter}&columns=number`);
    expect((await response.text()).trim().split('\n')).toHaveLength(count?.n ?? 0);
  });

  it('pages like any other list', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = (await data(
        'query ($after: String) { risks(filter: { search: "open" }, first: 7, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      )) as { risks: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      seen.push(...page.risks.nodes.map(({ id }) => id));
      after = page.risks.pageInfo.hasNextPage ? page.risks.pageInfo.endCursor : null;
    } while (after);
    const rows = await app.database.query<{ id: string }>(
      `select id from risk where lower(description) like '%open%' order by fiscal_year desc, district_code, number, id`,
    );
    expect(seen).toEqual(rows.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(14);
  });

  it('finds no draft of another district, whatever its words', async () => {
    await app.database.query(
      `update plan set corruption_situation = 'ถ้อยคำลับเฉพาะร่าง' where district_code = 1025 and fiscal_year = 2566`,
    );
    const query = '{ plans(filter: { search: "ถ้อยคำลับเฉพาะร่าง" }) { totalCount nodes { districtCode } } }';
    const answers = await Promise.all(
      (['officer', 'otherOfficer', 'analyst', 'center'] as const).map(async (account) => {
        const { plans } = await (await app.as(account)).data<{ plans: { totalCount: number } }>(query);
        return [account, plans.totalCount];
      }),
    );
    expect(answers).toEqual([
      ['officer', 0],
      ['otherOfficer', 1],
      ['analyst', 1],
      ['center', 1],
    ]);
  });

  it('finds no comment that was withdrawn, and none for who sees no comments', async () => {
    const [plan] = await app.database.query<{ id: string }>(
      'select id from plan where district_code = 1023 and fiscal_year = 2565',
    );
    const officer = await app.callerOf('officer');
    await app.database.query(
      `insert into plan_comment (plan_id, district_code, fiscal_year, body, author_id, author_name, author_role, written_at, withdrawn_at)
       select $1, 1023, 2565, body, $2, 'x', 'DISTRICT_OFFICER', now(), at
       from (values ('ขอให้ทบทวนงบประมาณ', null::timestamptz), ('ขอให้ทบทวนงบประมาณด้วย', now())) as c (body, at)`,
      [plan?.id, officer.accountId],
    );
    const query = `{ plan(id: "${plan?.id}") { comments(filter: { search: "ทบทวน งบ" }) { totalCount } }
      plans(filter: { comments: { some: { search: "ทบทวน งบ" } } }) { totalCount } }`;
    const one = { plan: { comments: { totalCount: 1 } }, plans: { totalCount: 1 } };
    for (const account of ['center', 'officer'] as const)
      expect([account, await (await app.as(account)).data(query)]).toEqual([account, one]);
    // The analyst sees the plan; the comments on it are talk between its district and the centre.
    expect(await (await app.as('analyst')).data(query)).toEqual({
      plan: { comments: { totalCount: 0 } },
      plans: { totalCount: 0 },
    });
    expect(await (await app.as('otherOfficer')).data(query)).toMatchObject({ plans: { totalCount: 0 } });
  });

  const refused: readonly [string, string, string][] = [
    ['nothing', '', 'SEARCH_TOO_SHORT'],
    ['blanks', '  \u00a0\u200b ', 'SEARCH_TOO_SHORT'],
    ['one letter', 'ก', 'SEARCH_TOO_SHORT'],
    ['a wildcard', '%', 'SEARCH_TOO_SHORT'],
    ['letters apart', 'ก ข ค ง', 'SEARCH_TOO_SHORT'],
    ['10,000 letters', 'ก'.repeat(10_000), 'TEXT_TOO_LONG'],
    ['NUL', 'กา\u0000', 'INVALID_INPUT'],
    ['half a character', 'กา\ud83d', 'INVALID_INPUT'],
    ['too many words', Array.from({ length: 11 }, (_, index) => `ab${index}`).join(' '), 'INVALID_INPUT'],
  ];
  it.each(refused)('of %s is refused by its name', async (_, search, code) => {
    const { codes, status } = await (
      await app.as('center')
    ).gql('query ($search: String!) { measures(filter: { search: $search }) { totalCount nodes { id } } }', { search });
    expect([status, codes]).toEqual([400, [code]]);
  });

  it.each(['%%', '__', '\\\\', '%_%', `' or '1'='1`, `'; drop table plan; --`, '$1 $2', 'a%b', '\\%'])(
    'takes %s for what it says',
    async (search) => {
      expect(
        await data('query ($s: String!) { districts(filter: { search: $s }) { totalCount } }', { s: search }),
      ).toEqual({
        districts: { totalCount: 0 },
      });
    },
  );

  it('counts in the cost: more where every row has to be looked at, and many are too many', async () => {
    const cost = async (search: string): Promise<number> => {
      const { text } = await (
        await app.as('center')
      ).gql(`{ measures(filter: { search: "${search}" }) { totalCount } }`);
      return (JSON.parse(text) as { extensions: { cost: { estimated: number } } }).extensions.cost.estimated;
    };
    expect([await cost('งบ'), await cost('งบประมาณ')]).toEqual([301, 21]);
    const many = Array.from(
      { length: 80 },
      (_, index) => `{ search: "${String.fromCharCode(0x0e01 + (index % 40))}${index % 10}" }`,
    );
    const { codes } = await (
      await app.as('center')
    ).gql(`{ measures(filter: { or: [${many.join(', ')}] }) { totalCount } }`);
    expect(codes).toEqual(['COST_LIMIT']);
  });

  it('counts far more in the past, whose texts are put together for the question', async () => {
    const client = await app.as('center');
    const [moment] = await app.database.query<{ at: string }>(
      `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    );
    const searches = (count: number): string =>
      Array.from({ length: count }, (_, index) => `{ search: "งบประมาณ ${index}" }`).join(', ');
    const ask = (count: number): ReturnType<typeof client.gql> =>
      client.gql(`query ($asOf: AsOf) { measures(asOf: $asOf, filter: { or: [${searches(count)}] }) { totalCount } }`, {
        asOf: { at: moment!.at },
      });
    const { text } = await ask(6);
    expect(JSON.parse(text)).toMatchObject({ extensions: { cost: { estimated: 18_001 } } });
    expect((await ask(7)).codes).toEqual(['COST_LIMIT']);
  });
});
