import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { takeLock } from '../lib/only-one.mjs';

const dir = mkdtempSync(path.join(os.tmpdir(), 'sucharit-lock-'));
const file = path.join(dir, 'deep', 'start.lock');
after(() => rmSync(dir, { recursive: true }));

test('a second process is told who holds the lock, and gets it after kill -9 of the first', async () => {
  const library = new URL('../lib/only-one.mjs', import.meta.url).href;
  const code = `import { takeLock } from ${JSON.stringify(library)};
    await takeLock(${JSON.stringify(file)});
    console.log('taken');
    setInterval(() => undefined, 1000);`;
  const first = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => first.stdout.once('data', resolve));
  assert.deepEqual(await takeLock(file), { heldBy: first.pid });
  const ended = new Promise((resolve) => first.once('exit', resolve));
  first.kill('SIGKILL');
  await ended;
  const lock = await takeLock(file);
  assert.ok('release' in lock);
  lock.release();
  assert.equal(existsSync(file), false);
});

test('takes over from a holder that is gone, unreadable, or whose number went to a later process', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  const abandoned = [JSON.stringify({ pid: dead, birth: '1' }), '', '{"pid":"x"}'];
  if (process.platform === 'linux') abandoned.push(JSON.stringify({ pid: process.ppid, birth: 'another' }));
  for (const text of abandoned) {
    writeFileSync(file, text);
    const lock = await takeLock(file);
    assert.ok('release' in lock, text);
    lock.release();
  }
});
