/** The lock file lets npm ci work on every platform and with every registry. */
import { readFileSync } from 'node:fs';
import { completeLock } from '../lock-platforms.mjs';

/** @returns {Promise<{ name: string, problems: string[] }>} */
export default async function lockFileCheck() {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  const { added, stripped } = completeLock(lock);
  const problems = added.map((name) => `${name} is missing: run node tools/lock-platforms.mjs`);
  if (stripped > 0) problems.push(`${stripped} entries name a registry: run node tools/lock-platforms.mjs`);
  return { name: 'lock file', problems };
}
