/** docs/settings.md and .env.example list every setting as its own description has it. */
import { existsSync, readFileSync } from 'node:fs';
import { generateSettings, settingsFiles } from '../lib/settings-page.mjs';

/** @returns {Promise<{ name: string, problems: string[] }>} */
export default async function settingsCheck() {
  const made = await generateSettings();
  const stale = /** @type {const} */ (['page', 'example']).filter(
    (key) => !existsSync(settingsFiles[key]) || readFileSync(settingsFiles[key], 'utf8') !== made[key],
  );
  return {
    name: 'settings pages',
    problems: stale.map(
      (key) =>
        `${key === 'page' ? 'docs/settings.md' : '.env.example'} is not what the settings say: run npm run contract.`,
    ),
  };
}
