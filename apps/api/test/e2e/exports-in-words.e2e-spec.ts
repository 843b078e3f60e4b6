import { beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { exportAddress, insertFigures, linesOf, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
});

async function exported(
  account: TestAccountName,
  file: string,
  given: Readonly<Record<string, unknown>>,
): Promise<string> {
  const response = await (await app.as(account)).request(exportAddress(file, given));
  expect(response.status).toBe(200);
  // Not text(): that swallows the byte order mark.
  return Buffer.from(await response.arrayBuffer()).toString('utf8');
}

describe('an export for people', () => {
  it.each([
    ['th', 'แผน › สถานะ', 'แผน › สถานะ (ความหมาย)', 'อนุมัติแล้ว', 'กรุงธนใต้'],
    ['en', 'Plan › Status', 'Plan › Status (in words)', 'Approved', 'South Thonburi'],
  ] as const)(
    'has words beside its codes in %s, one column for each',
    async (language, code, words, approved, zone) => {
      const given = {
        filter: { code: { eq: 1023 } },
        columns: 'zone plan(fiscalYear: 2566) { status allowedActions } code',
        values: 'labels',
      };
      await app.database.query(
        `update plan set status = 'APPROVED', approved_on = '2022-11-05' where district_code = 1023 and fiscal_year = 2566`,
      );
      const csv = await exported('analyst', 'districts.csv', { ...given, language });
      const [headings, row] = csv
        .slice(1)
        .split('\r\n')
        .map((line) => line.split(','));
      expect(headings).toHaveLength(7);
      expect(headings?.slice(2, 4).map((heading) => heading.replace('ปฏิบัติการ', ''))).toEqual([code, words]);
      expect(row).toEqual(['SOUTH_THONBURI', zone, 'APPROVED', approved, '', '', '1023']);
      expect(linesOf(await exported('analyst', 'districts.ndjson', { ...given, language }))).toEqual([
        {
          zone: 'SOUTH_THONBURI',
          'zone.label': zone,
          'plan.status': 'APPROVED',
          'plan.status.label': approved,
          'plan.allowedActions': [],
          'plan.allowedActions.label': [],
          code: 1023,
        },
      ]);
      expect(await exported('analyst', 'districts.csv', { ...given, headings: ['a', '=b', 'c', 'd'] })).toMatch(
        /^\ufeffa,a\.label,'=b,'=b\.label,c,c\.label,d\r\n/,
      );
    },
  );

  it.each([
    ['th', 'nameTh'],
    ['en', 'nameEn'],
  ] as const)('names levels of ITA as the scheme of their year does, in %s', async (language, name) => {
    const rows = linesOf(
      await exported('center', 'itaResults.ndjson', {
        columns: 'fiscalYear level indicators { level number }',
        values: 'labels',
        language,
      }),
    );
    const named = await app.database.query<{ year: number; code: string; name: string }>(
      `select fiscal_year as year, l ->> 'code' as code, l ->> '${name}' as name from ita_scheme, jsonb_array_elements(definition -> 'levels') as l`,
    );
    const wordOf = (year: unknown, code: unknown): string | null =>
      named.find((level) => level.year === year && level.code === code)?.name ?? null;
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.some((row) => (row as Record<string, unknown>)['level.label'] !== null)).toBe(true);
    for (const row of rows as Record<string, unknown>[]) {
      expect(row['level.label']).toBe(wordOf(row['fiscalYear'], row['level']));
      expect(row['indicators.level.label']).toBe(wordOf(row['fiscalYear'], row['indicators.level']));
    }
    expect(Object.keys(rows[0] as object)).toEqual([
      'fiscalYear',
      'level',
      'level.label',
      'indicators.level',
      'indicators.level.label',
      'indicators.number',
    ]);
  });

  it('tells its table, year, conditions, moment and number of rows, in the file and in its name', async () => {
    const filter = {
      fiscalYear: { in: [2566, 2565] },
      or: [{ status: { eq: 'APPROVED' } }, { not: { district: { zone: { eq: 'SOUTH' } } } }],
      documentNumber: { isNull: true },
    };
    const given = { filter, columns: 'id', orderBy: [{ field: 'FISCAL_YEAR', direction: 'DESC' }] };
    const count = linesOf(await exported('center', 'plans.ndjson', given)).length;
    const says = [
      ['ตาราง', 'แผนปฏิบัติการ (plans)'],
      ['ปีงบประมาณ', '2565, 2566'],
      [
        'เงื่อนไข',
        'ปีงบประมาณ เป็นหนึ่งใน 2566, 2565 และ (สถานะ = อนุมัติแล้ว หรือ ไม่ใช่ (เขต › กลุ่มเขต = กรุงเทพใต้)) และ เลขที่หนังสือ ว่าง: true',
      ],
      ['เรียงตาม', 'FISCAL_YEAR DESC'],
    ];
    const csv = await exported('center', 'plans.csv', { ...given, language: 'th', dates: 'buddhist', about: 'true' });
    const [table = '', about = ''] = csv.split('\r\n\r\n');
    expect(table.split('\r\n')).toHaveLength(count + 1);
    const lines = about.trimEnd().split('\r\n');
    expect(lines.slice(0, 4)).toEqual(
      says.map(([name, said]) => `${name},${said?.includes(',') ? `"${said}"` : said}`),
    );
    expect(lines[4]).toMatch(/^สร้างไฟล์เมื่อ,\d\d\/\d\d\/25\d\d \d\d:\d\d:\d\d$/);
    expect(lines.slice(5)).toEqual(['เวลา,เวลาประเทศไทย (UTC+7)', `จำนวนแถว,${count}`]);

    const response = await (await app.as('center')).request(exportAddress('plans.xlsx', { ...given, language: 'th' }));
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="sucharit-plans-2565-2566-status-eq-APPROVED-district-zone-eq-SOUTH-documentNumber-more-\d{8}-\d{4}\.xlsx"$/,
    );
    const sheet = await readSheet(Buffer.from(await response.arrayBuffer()), 'เกี่ยวกับไฟล์นี้');
    expect(sheet.slice(0, 4)).toEqual(says);
    expect(sheet[4]?.[1]).toBeInstanceOf(Date);
    expect(sheet.slice(5)).toEqual([
      ['เวลา', 'เวลาประเทศไทย (UTC+7)'],
      ['จำนวนแถว', count],
    ]);
    // A year that stands in a column's argument is told too; without about a CSV is the table alone.
    const shown = { columns: 'code plan(fiscalYear: 2564) { status }', filter: { code: { eq: 1023 } } };
    expect(await exported('center', 'districts.csv', { ...shown, about: true })).toContain(
      '\r\nFiscal year (B.E.),2564\r\n',
    );
    expect((await exported('center', 'districts.csv', shown)).split('\r\n')).toHaveLength(3);
  });
});
