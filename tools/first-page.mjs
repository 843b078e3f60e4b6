/**
 * `node tools/first-page.mjs`: how much script the built console needs before its first page shows, over the wire (gzip). Exit
 * code 1 above the budget. What index.html loads, and of the pages the heaviest that is ever first: the city page.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { isMain } from './lib/console.mjs';

const DIST = fileURLToPath(new URL('../apps/admin/dist', import.meta.url));
/** Bytes of script, gzip: two seconds on a slow mobile line. */
export const BUDGET = 300_000;
const FIRST = 'city-page';

/**
 * The scripts and styles of the first page with what each imports at once; what is loaded later does not count.
 * @param {string} dist folder of the built console
 * @returns {{ name: string, bytes: number }[]} the largest first
 */
export function firstPage(dist) {
  const assets = path.join(dist, 'assets');
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const page = readdirSync(assets).find((name) => name.startsWith(`${FIRST}-`) && name.endsWith('.js'));
  if (!page)
    throw new Error(`No ${FIRST} among the built scripts: name the heaviest first page in tools/first-page.mjs.`);
  const waiting = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.(?:js|css))"/g)].map(([, name]) => String(name));
  waiting.push(page);
  /** @type {Map<string, number>} */
  const found = new Map();
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (found.has(name)) continue;
    const text = readFileSync(path.join(assets, name), 'utf8');
    found.set(name, gzipSync(text).length);
    for (const [, imported] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      waiting.push(String(imported));
  }
  return [...found].map(([name, bytes]) => ({ name, bytes })).sort((left, right) => right.bytes - left.bytes);
}

if (isMain(import.meta.url)) {
  if (!existsSync(DIST)) throw new Error('The console is not built: npm run build.');
  const files = firstPage(DIST);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
  for (const { name, bytes } of files) console.log(`${kB(bytes)}  ${name}`);
  console.log(`${kB(total)}  the first page, gzip; at most ${BUDGET / 1000} kB`);
  if (total > BUDGET) process.exitCode = 1;
}
