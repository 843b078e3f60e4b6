/**
 * `npm run first-load -w @sucharit/admin-e2e`: how long people wait for their first page, from the built product with demo data,
 * written to docs/first-load.md. Chromium is slowed down to the laptop and the line of a district office.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { laptop, signIn, withDemoProduct } from './demo-product.mjs';

const FILE = fileURLToPath(new URL('../../docs/first-load.md', import.meta.url));
const RUNS = 5;
const SLOWER = 4;
const LINE = { megabits: 10, roundTripMs: 40 };
/** After the page shows its content the browser is watched this long for tasks that would still make it wait. */
const WATCHED_MS = 1_500;

/** @typedef {{ name: string, account?: string, path: string, content: string, warm?: boolean, budgetMs: number }} Visit */
/** @type {readonly Visit[]} `content`: what has to be seen before somebody can begin; budgets in ms until interactive */
const VISITS = [
  { name: 'sign-in page, first visit', path: '/login', content: 'input[name=username]', budgetMs: 1_500 },
  {
    name: 'city page, nothing in the cache',
    account: 'center',
    path: '/city',
    content: 'main li a[href^="/districts/"]',
    budgetMs: 2_500,
  },
  {
    name: 'city page, scripts in the cache',
    account: 'center',
    path: '/city',
    content: 'main li a[href^="/districts/"]',
    warm: true,
    budgetMs: 2_000,
  },
  {
    name: 'district page, nothing in the cache',
    account: 'nongkhaem.officer',
    path: '/my-district',
    content: 'main h2',
    budgetMs: 2_500,
  },
];

/** @param {readonly number[]} values */
const middle = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Visit} visit
 */
async function measure(browser, url, { account, path, content, warm = false }) {
  const context = await browser.newContext({ viewport: laptop, locale: 'th-TH', timezoneId: 'Asia/Bangkok' });
  const page = await context.newPage();
  if (account) await signIn(page, url, account);
  if (warm) {
    await page.goto(url + path);
    await page.locator(content).first().waitFor();
  }
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: !warm });
  const bytesPerSecond = (LINE.megabits * 1_000_000) / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LINE.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url + path, { waitUntil: 'commit' });
  await page.locator(content).first().waitFor();
  const shown = await page.evaluate(() => performance.now());
  await page.waitForTimeout(WATCHED_MS);
  const { painted, busyUntil } = await page.evaluate(async () => {
    const tasks = await new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'longtask', buffered: true });
      setTimeout(() => resolve([]), 200);
    });
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      busyUntil: Math.max(0, ...tasks.map((/** @type {PerformanceEntry} */ task) => task.startTime + task.duration)),
    };
  });
  await context.close();
  return { painted, shown, interactive: Math.max(shown, busyUntil), kilobytes: bytes / 1000 };
}

await withDemoProduct(async ({ url, browser }) => {
  const rows = [];
  for (const visit of VISITS) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, url, visit));
    const figure = (/** @type {keyof typeof runs[number]} */ name) => Math.round(middle(runs.map((run) => run[name])));
    const row = [
      visit.name,
      figure('painted'),
      figure('shown'),
      figure('interactive'),
      visit.budgetMs,
      figure('kilobytes'),
    ];
    console.log(row.join(' | '));
    rows.push(row);
  }
  const head = ['page', 'first words, ms', 'content, ms', 'interactive, ms', 'budget, ms', 'received, kB'];
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const text = `# How long the first page takes

Written by \`npm run first-load -w @sucharit/admin-e2e\`; every number is one that it printed.

Medians of ${RUNS} visits in Chromium on ${os.availableParallelism()} × ${os.cpus()[0]?.model ?? 'unknown'}, slowed down to the laptop and the line of a district office: script runs
${SLOWER} times slower, ${LINE.megabits} Mbit/s, ${LINE.roundTripMs} ms there and back. API and database run on the same machine. *Content* is when what the page is for is there; *interactive* when in addition
nothing ran for longer than 50 ms any more. A budget is what we mean to keep; it is looked at, not tested, because a busy machine would fail it.

${table}
`;
  writeFileSync(FILE, await format(text, { parser: 'markdown', printWidth: 140, proseWrap: 'always' }));
});
