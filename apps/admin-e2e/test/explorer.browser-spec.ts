import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { insertSummaryData, until } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { signInAs, startConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { answered, phone } from './support/visitor.js';

const run = promisify(execFile);
const { app, visit, complaints } = journey(() => startConsole({ GRAPHQL_EXPLORER: 'true' }));

beforeAll(async () => {
  await insertSummaryData(app.database);
}, 120_000);

async function open(path: string, language: 'th' | 'en' = 'en', options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await visit(options);
  await page.goto(app.url);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await signInAs(page, 'analyst');
  // The start page leads on to the data; leaving before would be interrupted by that.
  await page.waitForURL(/\/data$/);
  await page.goto(app.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const answer = (page: Page) => page.getByRole('textbox', { name: 'Answer' });
const query = (page: Page) => page.getByRole('textbox', { name: 'Query' });

/** Replaces what stands in an editor, as a person does. */
async function write(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

describe('the explorer', () => {
  it('asks a ready question with one click, and says what it was counted as', async () => {
    const page = await open('/data');
    await page.getByRole('link', { name: 'All 50 districts of a fiscal year' }).click();
    await answer(page).getByText('"totalCount"').waitFor();
    await page
      .getByRole('status')
      .getByText(/Counted as [\d,]+ of at most 20,000 values/)
      .waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: /Approved plans by the date of approval/ }).click();
    await answer(page).getByText('"plans"').waitFor();
    await soon(() => query(page).textContent()).toContain('LibraryApprovedPlans');
    expect(complaints()).toEqual([]);
  });

  it('keeps caret and text of who types while the schema arrives', async () => {
    const { page } = await visit();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('__schema')) await held;
      await route.continue();
    });
    await page.goto(app.url);
    await page.getByRole('button', { name: 'English' }).click();
    await signInAs(page, 'analyst');
    await page.waitForURL(/\/data$/);
    const arrived = page.waitForResponse((response) => response.request().postData()?.includes('__schema') ?? false);
    await page.goto(`${app.url}/explorer`);
    await write(page, 'Query', '{ me { use');
    release();
    await arrived;
    // Typed in the middle of the drawing of what arrived, and after it.
    for (const key of 'rname } }') await page.keyboard.type(key, { delay: 60 });
    await soon(() => query(page).textContent()).toContain('{ me { username } }');
    await page.keyboard.press('Control+Enter');
    await answer(page).getByText('"username"').waitFor();
    expect(complaints()).toEqual([]);
  });

  it('completes from the schema, explains it, and keeps page and history over a reload', async () => {
    const page = await open('/explorer?pane=docs');
    await page.getByRole('button', { name: 'Query', exact: true }).waitFor();
    await write(page, 'Query', '{ distri');
    await page.keyboard.press('Control+Space');
    await page
      .getByRole('option', { name: /^districts/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await write(page, 'Query', 'query Mine($n: Int!) { districts(first: $n) { nodes { nameEn } } }');
    await write(page, 'Variables (JSON)', '{ "n": 2 }');
    await page.keyboard.press('Control+Enter');
    await answer(page).getByText('"nameEn"').first().waitFor();
    await page.getByLabel('Find a type, field or description').fill('percentComplete');
    await page.getByRole('button', { name: 'Measure.percentComplete' }).click();
    await page.getByRole('heading', { name: 'Measure.percentComplete' }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'History' }).click();
    await soon(() => query(page).textContent()).toContain('query Mine');
    await write(page, 'Query', '{ me { username } }');
    await page.getByRole('button', { name: /^Mine/ }).click();
    await soon(() => query(page).textContent()).toContain('query Mine');
    await soon(() => page.getByRole('textbox', { name: 'Variables (JSON)' }).textContent()).toContain('"n": 2');
    expect(complaints()).toEqual([]);
  });

  it('shows why the API refuses, and takes no variables that are no JSON', async () => {
    const page = await open('/explorer', 'en', {});
    await write(page, 'Query', '{ distric { code } }');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('The API refused all of it or a part').waitFor();
    await write(page, 'Variables (JSON)', '{ n');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Variables must be a JSON object').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints().filter((complaint) => !/status of 400/.test(complaint))).toEqual([]);
  });

  it('shows the first list as a table, and saves it as CSV without formulas', async () => {
    await app.database.query(
      `update measure set title = '=1+1' where id = (select id from measure where fiscal_year = 2566 order by district_code, number limit 1)`,
    );
    const page = await open('/explorer');
    await write(
      page,
      'Query',
      '{ measures(first: 2, filter: { fiscalYear: { eq: 2566 } }) { totalCount nodes { title district { nameTh } } } }',
    );
    await write(page, 'Variables (JSON)', '');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await answer(page).getByText('"title"').first().waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const table = page.getByRole('region', { name: 'Table of measures.nodes' });
    await table.waitFor();
    await soon(() => table.getByRole('columnheader').allInnerTexts()).toEqual(['title', 'district.nameTh']);
    await soon(() => table.getByRole('row').count()).toBe(3);
    await table.getByRole('cell', { name: '=1+1', exact: true }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('measures-nodes.csv');
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\uFEFFtitle,district\.nameTh\r\n'=1\+1,[^\r\n,]+\r\n/);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('gives the question as programs that work as they are', async () => {
    const page = await open('/explorer?pane=code');
    const made = await page.evaluate(async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'mutation { createAccessToken(input: { name: "code" }) { token } }' }),
      });
      return (await response.json()) as { data: { createAccessToken: { token: string } } };
    });
    const word = `"ก'า\\n$HOME\`x\`)-"#{1}%s`;
    await write(
      page,
      'Query',
      'query Find($word: String!) { measures(filter: { title: { contains: $word } }) { totalCount } }',
    );
    await write(page, 'Variables (JSON)', JSON.stringify({ word }));
    const env = {
      ...process.env,
      SUCHARIT_TOKEN: made.data.createAccessToken.token,
      NODE_OPTIONS: '',
      NO_PROXY: '127.0.0.1',
      no_proxy: '127.0.0.1',
    };
    for (const [language, command, flags] of [
      ['Node', process.execPath, ['--input-type=module', '-e']],
      ['curl', 'sh', ['-c']],
      ['Python', 'python3', ['-c']],
    ] as const) {
      await page.getByRole('button', { name: language, exact: true }).click();
      const code = await page.locator('pre').innerText();
      const needed = language === 'curl' ? 'curl' : command;
      const here = await run(needed, ['--version']).then(
        () => true,
        () => false,
      );
      expect(code).toContain('SUCHARIT_TOKEN');
      if (!here) continue;
      const { stdout } = await run(command, [...flags, code], { env });
      expect([language, stdout.replaceAll(/\s/g, '')]).toEqual([
        language,
        expect.stringContaining('"measures":{"totalCount":0}'),
      ]);
    }
    expect(complaints()).toEqual([]);
  });

  it('gives quick starts that work as they are, and the schema as files', async () => {
    const page = await open('/data');
    const token = await page.evaluate(async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'mutation { createAccessToken(input: { name: "quick" }) { token } }' }),
      });
      return ((await response.json()) as { data: { createAccessToken: { token: string } } }).data.createAccessToken
        .token;
    });
    const env = {
      ...process.env,
      SUCHARIT_TOKEN: token,
      NODE_OPTIONS: '',
      NO_PROXY: '127.0.0.1',
      no_proxy: '127.0.0.1',
    };
    const codeOf = async (name: string): Promise<string> => {
      await page.getByRole('button', { name, exact: true }).click();
      return page.getByRole('region', { name, exact: true }).innerText();
    };
    for (const [name, command, flags, answered] of [
      ['JavaScript', process.execPath, ['--input-type=module', '-e'], /"title":"[\u0e00-\u0e7f]/],
      ['curl', 'sh', ['-c'], /"title" ?: ?"[\u0e00-\u0e7f]/],
      ['Python', 'python3', ['-c'], /"title": "[\u0e00-\u0e7f]/],
      ['Registered question', 'sh', ['-c'], /"totalCount" ?: ?50/],
    ] as const) {
      const code = await codeOf(name);
      const needed = command === 'sh' ? 'curl' : command;
      const here = await run(needed, ['--version']).then(
        () => true,
        () => false,
      );
      expect(code).toContain('SUCHARIT_TOKEN');
      if (!here) continue;
      const { stdout } = await run(command, [...flags, code], { env });
      expect([name, stdout]).toEqual([name, expect.stringMatching(answered)]);
    }

    // Its packages are found where the API has them.
    const listening = spawn(process.execPath, ['--input-type=module', '-e', await codeOf('Subscription')], {
      env,
      cwd: fileURLToPath(new URL('../../api', import.meta.url)),
    });
    try {
      let heard = '';
      listening.stdout.on('data', (text) => (heard += String(text)));
      await until('a step was told', async () => {
        for (const status of ['RETURNED', 'APPROVED'])
          await app.database.query(
            `update plan set status = $1 where fiscal_year = 2566 and district_code = (select min(district_code) from plan where fiscal_year = 2566)`,
            [status],
          );
        // Told before the plan moves on again.
        await pause(250);
        return heard.includes('\n');
      });
      expect(JSON.parse(heard.split('\n')[0] ?? '')).toMatchObject({
        submissions: { plan: { fiscalYear: 2566, district: { nameTh: expect.stringMatching(/^[\u0e00-\u0e7f]/) } } },
      });
    } finally {
      listening.kill();
    }

    for (const name of ['schema.graphql', 'schema.json']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      expect(readFileSync(await file.path(), 'utf8')).toContain('District');
    }
    expect(complaints()).toEqual([]);
  });

  it.each([
    { path: '/data', language: 'th' as const, colorScheme: 'light' as const },
    { path: '/data', language: 'en' as const, colorScheme: 'dark' as const, viewport: phone },
    { path: '/explorer?question=01-city-overview.graphql', language: 'th' as const, colorScheme: 'light' as const },
    { path: '/explorer?pane=docs', language: 'en' as const, colorScheme: 'dark' as const },
    { path: '/explorer?pane=code', language: 'th' as const, colorScheme: 'dark' as const, viewport: phone },
  ])('$path in $language, $colorScheme is accessible', async ({ path, language, ...options }) => {
    const page = await open(path, language, options);
    await answered(page);
    if (options.viewport)
      await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});

describe('T11: where the installation has no explorer', () => {
  const closed = journey();
  it('there is no page of it, no way to it, and no introspection', async () => {
    const { page } = await closed.visit();
    await page.goto(closed.app.url);
    await page.getByRole('button', { name: 'English' }).click();
    await signInAs(page, 'analyst');
    await page.getByRole('heading', { level: 1, name: 'Data and API' }).waitFor();
    await soon(() => page.getByRole('link', { name: /explorer|reference/i }).count()).toBe(0);
    await soon(() => page.locator('a[href^="/explorer"]').count()).toBe(0);
    await page.goto(`${closed.app.url}/explorer`);
    await page.getByRole('heading', { level: 1, name: 'This account may not open this page' }).waitFor();
    expect(closed.complaints()).toEqual([]);
  });
});
