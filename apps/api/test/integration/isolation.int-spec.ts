import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../../src/platform/config/index.js';
import { Isolation, isolatedTask } from '../../src/platform/isolation/index.js';
import type * as greedy from '../support/greedy.task.js';
import { sourceOptions, until } from '../support/index.js';

const tasks = new URL('../support/greedy.task.js', import.meta.url);
const whereItRuns = isolatedTask<typeof greedy.whereItRuns>(tasks, 'whereItRuns');
const echo = isolatedTask<typeof greedy.echo<unknown>>(tasks, 'echo');
const waitsFor = isolatedTask<typeof greedy.waitsFor>(tasks, 'waitsFor');

const isolations: Isolation[] = [];
function isolation(settings: Readonly<Record<string, string>> = {}): Isolation {
  const made = new Isolation(
    readEnvironment({
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      ISOLATED_NODE_OPTIONS: sourceOptions,
      // Half of it goes to compiling the sources, which a built product does not do.
      ISOLATED_MEMORY_MB: '192',
      ...settings,
    }),
  );
  isolations.push(made);
  return made;
}
afterEach(() => isolations.splice(0).forEach((made) => made.onApplicationShutdown()));
const folder = mkdtempSync(path.join(os.tmpdir(), 'sucharit-isolation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isAlive = (pid: number | undefined): boolean => {
  try {
    process.kill(pid ?? 0, 0);
    // One that has ended may still be listed, until its parent asks.
    const stat = existsSync('/proc/self/stat') ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
    return pid !== undefined && !/\) Z/.test(stat);
  } catch {
    return false;
  }
};
const gone = (pid: number | undefined): Promise<void> =>
  until(`process ${pid} is gone`, () => Promise.resolve(!isAlive(pid)));

describe('an isolated task', () => {
  it('runs in another process, which knows no secret and stays for the next task', async () => {
    const isolated = isolation();
    const first = await isolated.run(whereItRuns, undefined as never, 'a');
    expect(first.pid).not.toBe(process.pid);
    expect(first.environment).toEqual([]);
    expect((await isolated.run(whereItRuns, undefined as never, 'b')).pid).toBe(first.pid);
    expect(isolated.processes()).toEqual([first.pid]);
  });

  it('takes and gives plain data and bytes as they are', async () => {
    const given = { text: 'หนองแขม', bytes: new Uint8Array([1, 2, 250]), none: null, day: new Date(0), list: [1, [2]] };
    const returned = (await isolation().run(echo, given, 'a')) as typeof given;
    expect({ ...returned, bytes: [...returned.bytes] }).toEqual({ ...given, bytes: [1, 2, 250] });
  });

  it('refuses with the same refusal, and fails with the message and the place of a defect', async () => {
    const isolated = isolation();
    const refusal = isolated.run(isolatedTask<typeof greedy.refuses>(tasks, 'refuses'), undefined as never, 'a');
    await expect(refusal).rejects.toMatchObject({
      name: 'Refusal',
      code: 'LIST_TOO_LONG',
      parameters: { maximum: 1, actual: 2 },
      path: ['measures', 3],
    });
    const defect = isolatedTask<typeof greedy.hasDefect>(tasks, 'hasDefect');
    const failed = await isolated.run(defect, { value: null }, 'a').catch((error: Error) => error);
    expect(failed).toMatchObject({ name: 'Error', message: expect.stringContaining("reading 'length'") });
    expect((failed as Error).stack).toContain('greedy.task');
    const missing = isolatedTask<() => void>(tasks, 'nobody');
    await expect(isolated.run(missing, undefined as never, 'a')).rejects.toThrow('exports no function nobody');
  });

  it.each([
    ['takesMemory', 'memory'],
    ['takesBytes', 'memory'],
    ['computesForEver', 'time'],
    ['answersTooMuch', 'output'],
  ] as const)('%s is ended by the limit of its %s, and the next one is served', async (name, limit) => {
    const isolated = isolation({ ISOLATED_TASK_MS: limit === 'time' ? '400' : '60000' });
    const { pid } = await isolated.run(whereItRuns, undefined as never, 'a');
    const before = process.memoryUsage().rss;
    const ended = isolated.run(isolatedTask<() => never>(tasks, name), undefined as never, 'a');
    await expect(ended).rejects.toMatchObject({ name: 'IsolationLimit', limit });
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
    if (limit !== 'output') await gone(pid);
    expect(await isolated.run(echo, 'still here', 'a')).toBe('still here');
  });

  it('does not wait behind one of somebody else, and waits behind one of its own', async () => {
    const isolated = isolation();
    const file = path.join(folder, 'go on');
    const first = isolated.run(waitsFor, { file }, 'a');
    const order: string[] = [];
    const second = isolated.run(echo, 1, 'a').then(() => order.push('second of a'));
    await isolated.run(echo, 2, 'b').then(() => order.push('first of b'));
    writeFileSync(file, '');
    await Promise.all([first, second]);
    expect(order).toEqual(['first of b', 'second of a']);
    expect(isolated.processes()).toHaveLength(2);
  });

  it('is refused when many of its own or of everybody wait already', async () => {
    const isolated = isolation({ ISOLATED_PROCESSES: '1' });
    const file = path.join(folder, 'end');
    const running = isolated.run(waitsFor, { file }, 'a');
    const waiting = Array.from({ length: 30 }, (_, index) => isolated.run(echo, index, `caller ${index % 10}`));
    const one = isolated.run(echo, 0, 'somebody else');
    await expect(one).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    writeFileSync(file, '');
    await Promise.all([running, ...waiting]);
    rmSync(file);
    const again = isolated.run(waitsFor, { file }, 'a');
    const own = Array.from({ length: 3 }, () => isolated.run(echo, 0, 'a'));
    await expect(isolated.run(echo, 0, 'a')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    writeFileSync(file, '');
    await Promise.all([again, ...own]);
  });
});

describe('isolated processes', () => {
  it('end with the product, and what runs in them is refused', async () => {
    const isolated = isolation();
    const { pid } = await isolated.run(whereItRuns, undefined as never, 'a');
    const running = isolated.run(waitsFor, { file: path.join(folder, 'never') }, 'a');
    isolated.onApplicationShutdown();
    await expect(running).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await gone(pid);
    await expect(isolated.run(echo, 1, 'a')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('end also when the product is killed while they compute', async () => {
    const product = spawn(
      process.execPath,
      [
        ...sourceOptions.split(','),
        '--no-warnings',
        fileURLToPath(new URL('../support/isolating.ts', import.meta.url)),
      ],
      { env: {}, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [said] = (await once(product.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    expect(isAlive(pid)).toBe(true);
    product.kill('SIGKILL');
    await gone(pid);
  });

  it('which cannot start fail their task and are not started again and again', async () => {
    const isolated = isolation({ ISOLATED_NODE_OPTIONS: '--import=file:///no/such/file.mjs' });
    await expect(isolated.run(echo, 1, 'a')).rejects.toThrow(/isolated process ended with 1/);
    expect(isolated.processes()).toEqual([]);
  });
});
