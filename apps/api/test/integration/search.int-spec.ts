import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { normaliseForSearch, searchWords } from '@sucharit/domain/shared';
import fc from 'fast-check';
import { isInputObjectType } from 'graphql';
import type { QueryRunner } from 'typeorm';
import { SearchDamagedTexts1700000000059 } from '../../src/platform/database/migrations/1700000000059-search-damaged-texts.js';
import {
  schemaOf,
  connectAsApi,
  type ApiConnection,
  insertFigures,
  startTestApp,
  type InnerTestApp,
} from '../support/index.js';

let app: InnerTestApp;
let api: ApiConnection;
beforeAll(async () => {
  app = await startTestApp();
  await insertFigures(app.database);
  api = await connectAsApi(app.database);
});
afterAll(async () => {
  await api.end();
  await app.close();
});

/** Everything that the normal form is about, close together: marks and vowels in any order, blanks, digits, letters. */
const thaiUnits = Array.from({ length: 0x5b }, (_, index) => String.fromCharCode(0x0e01 + index));
const trap = fc.constantFrom(
  ...'เเแาำํๅ่้๊๋์ัิีึืุู็กนทบAZaz09๐๙ \t\n%_\\',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u2060',
  '\u3000',
  '\ufeff',
  '\u180e',
  '\u0085',
  ' า',
  'ก  ้า',
  '\uf701',
  '\uf70a',
  '\uf712',
  '\uf71a',
);
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: trap },
      { weight: 3, arbitrary: fc.constantFrom(...thaiUnits) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 0xd7ff }).map((code) => String.fromCodePoint(code)) },
      { weight: 1, arbitrary: fc.constantFrom('É', 'İ', 'ß', 'Σ', 'ǅ', '😀', 'ก\u0301') },
    ),
    { maxLength: 40 },
  )
  .map((units) => units.join(''));

describe('search_normalised', () => {
  it('is normaliseForSearch, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 50, maxLength: 100 }), async (texts) => {
        const rows = await app.database.query<{ form: string }>(
          'select search_normalised(text) as form from unnest($1::text[]) with ordinality as t (text, place) order by place',
          [texts],
        );
        expect(rows.map(({ form }) => form)).toEqual(texts.map(normaliseForSearch));
      }),
      { numRuns: 60 },
    );
  });

  it('is normaliseForSearch, for every character there is', async () => {
    const characters = Array.from({ length: 0x1ffff }, (_, index) => index + 1)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    const rows = await app.database.query<{ form: string }>(
      'select search_normalised(text) as form from unnest($1::text[]) with ordinality as t (text, place) order by place',
      [characters],
    );
    const differing = characters.filter((character, index) => rows[index]?.form !== normaliseForSearch(character));
    expect(rows).toHaveLength(characters.length);
    expect(differing.map((character) => character.codePointAt(0)?.toString(16))).toEqual([]);
  });
});

/** Columns whose change has a table's searched texts written anew, by table. */
const watchedColumns = async (): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    (
      await app.database.query<{ table: string; columns: string[] }>(
        `select tgrelid::regclass::text as table,
           array(select attname::text from pg_attribute where attrelid = tgrelid and attnum = any (tgattr::int2[]) order by 1) as columns
         from pg_trigger where tgname = 'search_keep' order by 1`,
      )
    ).map(({ table, columns }) => [table, columns]),
  );

describe('the companion of a searched table', () => {
  it('holds the fields that its type says it does', async () => {
    // What is no plain column of its row: a relation by its key, a text only while it counts.
    const columns: Record<string, string[]> = { district: ['district_code'], body: ['body', 'withdrawn_at'] };
    const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const tables: Record<string, string> = {
      District: 'district',
      Plan: 'plan',
      Measure: 'measure',
      Risk: 'risk',
      ProgressEntry: 'progress_entry',
      Comment: 'plan_comment',
      ManagedAccount: 'account',
    };
    const declared: Record<string, string[]> = {};
    for (const type of Object.values(schemaOf(app).getTypeMap())) {
      const search = isInputObjectType(type) ? type.getFields()['search'] : undefined;
      if (!search) continue;
      const fields = /all occur in ([\w, ]+)\./.exec(search.description ?? '')?.[1]?.split(', ') ?? [];
      declared[tables[type.name.replace(/Filter$/, '')] ?? type.name] = fields
        .flatMap((name) => columns[name] ?? [snake(name)])
        .sort();
    }
    expect(declared).toEqual(await watchedColumns());
  });

  const foundIn = async (table: string, ...words: string[]): Promise<string[]> =>
    (
      await app.database.query<{ key: string }>('select key from app_search($1, $2) order by 1', [
        table,
        words.map(normaliseForSearch),
      ])
    ).map(({ key }) => key);

  it('has a row for every row, with the text that it has now', async () => {
    for (const table of Object.keys(await watchedColumns())) {
      const [counted] = await app.database.query<{ rows: number; kept: number }>(
        `select (select count(*)::int from ${table}) as rows, (select count(*)::int from ${table}_search) as kept`,
      );
      expect([table, counted?.kept]).toEqual([table, counted?.rows]);
    }
    const [plan] = await app.database.query<{ id: string }>('select id from plan where district_code = 1023 limit 1');
    const id = plan!.id;
    const change = (set: string): Promise<unknown> => app.database.query(`update plan set ${set} where id = $1`, [id]);
    await change(
      `objectives = '{ลดการใช้ดุลยพินิจ,ข้อสอง}', swot = '{"threats": [{"factor": "STAFF", "text": "ถูกร้องเรียนเรื่องเเผน"}]}'`,
    );
    expect(await foundIn('plan', 'ดุลยพินิจ', 'แผน')).toEqual([id]);
    // Two texts are not one: a word does not run from the end of the first into the second.
    expect(await foundIn('plan', 'ดุลยพินิจข้อสอง')).toEqual([]);
    expect(await foundIn('plan', 'STAFF')).toEqual([]);
    await change(`objectives = '{}'`);
    expect(await foundIn('plan', 'ดุลยพินิจ')).toEqual([]);
    expect(await foundIn('plan', 'ร้องเรียน')).toEqual([id]);
  });

  it('finds what a machine damaged by a word typed well, and what is written well by a damaged one', async () => {
    const measures = await app.database.query<{ id: string }>('select id::text from measure order by id limit 4');
    const titles = ['การด าเนินการแปลกปลอม', 'ท\uf702\uf70aดินแปลกปลอม', 'นํ้าใสแปลกปลอม', 'ประจำปีแปลก\u200bปลอม'];
    for (const [index, title] of titles.entries())
      await app.database.query('update measure set title = $2 where id = $1', [measures[index]?.id, title]);
    const ids = (...indices: number[]): string[] => indices.map((index) => measures[index]?.id ?? '').sort();
    expect(await foundIn('measure', 'แปลกปลอม')).toEqual(ids(0, 1, 2, 3));
    for (const [index, words] of [
      ['ดำเนินการ', 'ด าเนินการ', 'ดํ าเนินการ'],
      ['ที่ดิน', 'ท\uf702\uf70aดิน', 'ท่ีดิน'],
      ['น้ำใส', 'น ้าใส', 'น้ าใส'],
      ['ประจำปี', 'ประจ าปี', 'ประจํา\u2060ปี'],
    ].entries())
      for (const word of words)
        expect([word, await foundIn('measure', ...searchWords(word, []), 'แปลกปลอม')]).toEqual([word, ids(index)]);
  });

  it('is written anew by the migration that changes the form', async () => {
    const [row] = await app.database.query<{ id: string }>(
      `select measure.id from measure where title like '%ด าเนินการแปลกปลอม'`,
    );
    await app.database.query(`update measure_search set body = 'การดาเนินการแปลกปลอม' where id = $1`, [row?.id]);
    expect(await foundIn('measure', 'ดำเนินการ', 'แปลกปลอม')).toEqual([]);
    await new SearchDamagedTexts1700000000059().up(app.database as unknown as QueryRunner);
    expect(await foundIn('measure', 'ดำเนินการ', 'แปลกปลอม')).toEqual([row?.id]);
  });

  it('follows the name of the district, and goes with its row', async () => {
    const plans = await app.database.query<{ id: string }>(
      'select id::text from plan where district_code = 1023 order by 1',
    );
    expect(await foundIn('plan', 'หนองแขม')).toEqual(plans.map(({ id }) => id));
    await app.database.query(`update district set name_en = 'Nong Kham', name_th = 'หนองแคม' where code = 1023`);
    expect(await foundIn('plan', 'หนองแขม')).toEqual([]);
    expect(await foundIn('plan', 'nongkham')).toEqual(plans.map(({ id }) => id));
    expect(await foundIn('district', 'หนอง', 'kham')).toEqual(['1023']);
    await app.database.query(`update district set name_en = 'Nong Khaem', name_th = 'หนองแขม' where code = 1023`);
    const [risk] = await app.database.query<{ id: string }>(
      `update risk set description = 'เรียกรับผลประโยชน์แปลกประหลาด' where id = (select id from risk limit 1) returning id::text`,
    );
    expect(await foundIn('risk', 'แปลกประหลาด')).toEqual([risk?.id]);
    await app.database.query('delete from risk where id = $1', [risk?.id]);
    expect(await foundIn('risk', 'แปลกประหลาด')).toEqual([]);
  });

  it('shows its texts to nobody, and finds its keys by words alone', async () => {
    await api.query(`select set_config('app.scope', 'system', false), set_config('app.write', 'on', false)`);
    for (const table of Object.keys(await watchedColumns())) {
      expect((await api.query(`select from ${table}_search`)).rowCount).toBe(0);
      await expect(api.query(`update ${table}_search set body = ''`)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(api.query(`select search_renew('plan', 'id', '{}', null, null)`)).rejects.toMatchObject({
      code: '42501',
    });
    for (const word of ['%', '_', '\\', `'`, `' or true --`, '%%', '\\%', '$1', '%s', '%I'])
      expect((await api.query(`select from app_search('district', $1)`, [[word]])).rowCount).toBe(0);
    await expect(api.query(`select from app_search('plan_search; drop table plan; --', '{x}')`)).rejects.toMatchObject({
      code: '42P01',
    });
  });
});
