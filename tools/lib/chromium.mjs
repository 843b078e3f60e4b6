/** A Chromium for the browser journeys: the machine's own, or Debian's package. */
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { UserError, withProgress } from './console.mjs';
import { runProcess } from './run-process.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];
const SENTENCE =
  'install Chromium (on Debian: apt-get install chromium) or set CHROMIUM_PATH to a browser of its family';

/**
 * The path of a Chromium that can be run; undefined when the machine has none.
 * @param {NodeJS.ProcessEnv} env
 * @throws {UserError} CHROMIUM_PATH names something that cannot be run
 */
export function findChromium(env) {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (canRun(named)) return named;
    throw new UserError(`CHROMIUM_PATH is ${named}, which cannot be run: correct it, or unset it.`);
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
  return [...candidates, ...APPLICATIONS].find(canRun);
}

/**
 * The path of a Chromium, installed from Debian's packages when there is none and we are root.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 * @throws {UserError} there is none and none can be installed here
 */
export async function needChromium(env) {
  const found = findChromium(env);
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new UserError(`The browser journeys need Chromium: ${SENTENCE}.`);
  }
  const apt = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  const { code, output } = await withProgress('Installing Chromium (apt-get)', async () => {
    const updated = await runProcess('apt-get', ['update', '-q'], apt);
    if (updated.code !== 0) return updated;
    return runProcess('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], apt);
  });
  const installed = code === 0 ? findChromium(env) : undefined;
  if (installed) return installed;
  throw new UserError(
    `${output.trim().split('\n').slice(-5).join('\n')}\nChromium could not be installed: ${SENTENCE}.`,
  );
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
