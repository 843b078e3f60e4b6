/** docs/access.md says who may call what, so that a change of access is seen by whoever reads the difference. */
import { existsSync, readFileSync } from 'node:fs';
import { accessPage, generateAccessPage } from '../lib/access-page.mjs';

/** @returns {Promise<{ name: string, problems: string[] }>} */
export default async function accessCheck() {
  const made = await generateAccessPage();
  const same = existsSync(accessPage) && readFileSync(accessPage, 'utf8') === made;
  const problem =
    'docs/access.md is not what the decorators say: run npm run contract and look at who gains or loses access.';
  return { name: 'access table', problems: same ? [] : [problem] };
}
