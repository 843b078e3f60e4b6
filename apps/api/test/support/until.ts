import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what comes about by itself; fails with its name when it does not in time. */
export async function until(what: string, isSo: () => Promise<boolean>, limitMs = 20_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`after ${limitMs} ms it is still not so: ${what}`);
    await pause(25);
  }
}
