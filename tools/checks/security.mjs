/** docs/security.md names every attack that is tested, and only tests that are there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { securityProblems } from '../lib/security-page.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {Promise<{ name: string, problems: string[] }>} */
export default async function securityCheck() {
  /** @type {Map<string, string>} */
  const tests = new Map();
  for (const folder of ['apps', 'libs'])
    for (const entry of readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true }))
      if (/spec\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
        tests.set(entry.name, readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
  const page = readFileSync(path.join(ROOT, 'docs', 'security.md'), 'utf8');
  return { name: 'security page', problems: securityProblems(page, tests) };
}
