import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { insertSummaryData, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { signInAs } from './support/console.js';
import { journey } from './support/journey.js';

const { app, visit, complaints } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
}, 120_000);

async function open(account: TestAccountName, path: string): Promise<Page> {
  const { page } = await visit({ acceptDownloads: true });
  await page.goto(app.url);
  await page.getByRole('button', { name: 'English' }).click();
  await signInAs(page, account);
  await page.goto(app.url + path);
  await page
    .getByRole('button', { name: /^Download the table/ })
    .first()
    .waitFor();
  return page;
}

/** What a download menu gives, byte by byte. */
async function download(page: Page, table: string, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: `Download the table: ${table}`, exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  const path = await (await waiting).path();
  return readFileSync(path);
}

/** The table of a CSV file as cells; an empty line parts it from what is said about it. */
function cellsOf(file: Buffer): string[][] {
  const text = file.toString('utf8').replace(/^\ufeff/, '');
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  const end = lines.findIndex((line) => line.length === 1 && line[0] === '');
  return end < 0 ? lines : lines.slice(0, end);
}

/** The cells of the page's first table, row by row. */
const shown = (page: Page): Promise<string[][]> =>
  page
    .getByRole('table')
    .first()
    .evaluate((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim()),
      ),
    );
const first = (rows: readonly (readonly string[])[]): (string | undefined)[] => rows.map(([cell]) => cell);

describe('a table as a file', () => {
  it('has the districts of the submissions that are filtered, in their order, and their states', async () => {
    const page = await open('center', '/submissions?zone=CENTRAL&order=desc&year=2566');
    const [headings, ...rows] = cellsOf(await download(page, 'Submissions', 'CSV'));
    const table = await shown(page);
    expect(first(rows)).toEqual(first(table));
    expect(rows.length).toBeGreaterThan(3);
    expect(headings?.slice(0, 4)).toEqual(['District', 'Zone', 'Zone (in words)', 'Plan › State']);
    const words: Readonly<Record<string, string>> = {
      ON_TIME: 'On time',
      LATE: 'Late',
      RETURNED: 'Returned',
      OVERDUE: 'Overdue',
      OPEN: 'Not due',
    };
    for (const [index, row] of rows.entries())
      for (const [column, state] of [row[3], row[8], row[13]].entries())
        expect([row[0], table[index]?.[2 + column]]).toEqual([
          row[0],
          expect.stringContaining(words[state ?? ''] ?? '?'),
        ]);
    expect(complaints()).toEqual([]);
  });

  it('has the ITA results as the heatmap shows them, also for Excel', async () => {
    const page = await open('analyst', '/ita?year=2566');
    const [headings, ...rows] = cellsOf(await download(page, 'Results and indicators', 'CSV'));
    const table = await shown(page);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(([name, total]) => [name, Number(total)])).toEqual(
      table.map(([name, total]) => [name, Number(total)]),
    );
    // Level and class stand as a code and as a word each.
    expect(rows.map((row) => row.slice(7).map(Number))).toEqual(table.map((row) => row.slice(4).map(Number)));
    const sheet = await readSheet(await download(page, 'Results and indicators', 'Excel (XLSX)'));
    expect(sheet[0]).toEqual(headings);
    expect(sheet.slice(1).map(([name, total]) => [name, total])).toEqual(
      rows.map(([name, total]) => [name, Number(total)]),
    );
    expect(complaints()).toEqual([]);
  });

  it('has the names of the API and whole lines of JSON for programs', async () => {
    const page = await open('analyst', '/city?as=table&year=2566');
    const lines = (await download(page, 'Table of 50 districts', 'NDJSON')).toString('utf8').trim().split('\n');
    expect(lines).toHaveLength(50);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      zone: expect.any(String),
      'SIX_MONTH.state': expect.any(String),
    });
  });

  it.each([
    { account: 'admin', path: '/audit?filter={"action":"account.sign-in"}', table: 'Audit trail' },
    { account: 'admin', path: '/accounts?filter={"role":"ANALYST"}', table: 'Accounts' },
    { account: 'analyst', path: '/ita?view=check&year=2566', table: null },
    { account: 'officer', path: '/my-district?year=2566', table: 'Plan and reports of the year' },
  ] as const)('has as many rows as $path shows', async ({ account, path, table }) => {
    const page = await open(account, path);
    await page.getByRole('table').first().waitFor();
    const label = await page
      .getByRole('button', { name: /^Download the table/ })
      .first()
      .getAttribute('aria-label');
    const [, ...rows] = cellsOf(await download(page, table ?? label?.split(': ')[1] ?? '', 'CSV'));
    const visible = await shown(page);
    expect(visible.length).toBeGreaterThan(0);
    // Each download of the trail is in the trail, but not under this filter.
    expect(rows).toHaveLength(visible.length);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('has the deadlines and the rounds of the calendar', async () => {
    const page = await open('admin', '/calendar');
    const [headings] = cellsOf(await download(page, 'Reporting rounds', 'CSV'));
    expect(headings?.[0]).toBe('Fiscal year');
    const [, ...deadlines] = cellsOf(await download(page, 'Plan deadlines', 'CSV'));
    for (const [year, due] of deadlines)
      expect([year, due]).toEqual([expect.stringMatching(/^25\d\d$/), expect.stringMatching(/^\d\d\/\d\d\/25\d\d$/)]);
  });
});
