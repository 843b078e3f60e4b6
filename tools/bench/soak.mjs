/** How much memory the API holds after some minutes of every question at once, while the data goes on changing. */
import { setTimeout as sleep } from 'node:timers/promises';
import { rounded } from './figures.mjs';
import { load } from './load.mjs';
import { residentMiB } from './servers.mjs';

const MINUTE_MS = 60_000;
/** Pause between two changes. Each makes every kept answer old, so that answers are both read anew and given again. */
const CHANGE_MS = 250;

/**
 * @param {{ target: import('./load.mjs').Target, pid: number, bodies: readonly string[], owner: InstanceType<typeof import('pg').Client>,
 *   minutes: number, connections: number, print: (line: object) => void }} run `bodies`: questions, sent in turn
 */
export async function soak({ target, pid, bodies, owner, minutes, connections, print }) {
  let done = false;
  const changing = (async () => {
    for (let turn = 0; !done; turn += 1) {
      await owner.query('update district set name_en = name_en where code = $1', [1001 + (turn % 50)]);
      await sleep(CHANGE_MS);
    }
  })();
  const memory = [];
  let requests = 0;
  try {
    for (let minute = 0; minute < minutes; minute += 1) {
      requests += (await load(target, bodies, { connections, durationMs: MINUTE_MS })).latencies.length;
      memory.push(rounded(residentMiB(pid) ?? NaN));
    }
  } finally {
    done = true;
    await changing;
  }
  print({ soak: 'every question in turn, data changed four times a second', minutes, requests, rssMiB: memory });
}
