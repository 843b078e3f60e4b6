import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { findChromium } from '../lib/chromium.mjs';
import { UserError } from '../lib/console.mjs';
import { checkNode, matchesLock } from '../lib/ensure-installed.mjs';
import { readOptions } from '../lib/options.mjs';
import { runProcess } from '../lib/run-process.mjs';
import { fromJest, oneStep } from '../lib/test-results.mjs';
import { completeLock, platformOf } from '../lock-platforms.mjs';

test('refuses a Node that is too old, with what to do', () => {
  for (const version of ['18.20.0', '20.18.3'])
    assert.throws(() => checkNode(version), /20\.19 or later .* install it/);
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) checkNode(version);
});

test('compares what is installed with the lock file', () => {
  const wanted = {
    'apps/api': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/@sucharit/api': { link: true },
    'node_modules/only-mac': { version: '1.0.0', optional: true },
  };
  const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/@sucharit/api': { link: true } };
  assert.equal(matchesLock(wanted, installed), true);
  assert.equal(matchesLock(wanted, { ...installed, 'node_modules/a': { version: '1.0.1' } }), false);
  assert.equal(matchesLock({ ...wanted, 'node_modules/b': { version: '1.0.0' } }, installed), false);
});

test('reads the platform out of package names', () => {
  assert.deepEqual(platformOf('@swc/core-darwin-arm64'), { os: ['darwin'], cpu: ['arm64'] });
  assert.deepEqual(platformOf('@nx/nx-linux-x64-musl'), { os: ['linux'], cpu: ['x64'], libc: ['musl'] });
  assert.deepEqual(platformOf('@swc/core-win32-x64-msvc'), { os: ['win32'], cpu: ['x64'] });
  assert.deepEqual(platformOf('x-linux-arm-gnueabihf'), { os: ['linux'], cpu: ['arm'] });
  assert.equal(platformOf('bufferutil'), undefined);
});

test('completes a lock file once, and takes addresses out of it', () => {
  /** @type {import('../lock-platforms.mjs').Lock} */
  const lock = {
    packages: {
      'node_modules/a': {
        version: '1.0.0',
        resolved: 'https://example.org/a.tgz',
        dev: true,
        optionalDependencies: { 'a-darwin-x64': '^1.2.3', 'a-linux-x64': '1.2.3', fsevents: '~2.0.0' },
      },
      'node_modules/a-linux-x64': { version: '1.2.3' },
      'node_modules/@sucharit/api': { resolved: 'apps/api', link: true },
    },
  };
  assert.deepEqual(completeLock(lock), { added: ['a-darwin-x64'], unknown: ['fsevents'], stripped: 1 });
  assert.deepEqual(lock.packages['node_modules/a-darwin-x64'], {
    version: '1.2.3',
    cpu: ['x64'],
    dev: true,
    optional: true,
    os: ['darwin'],
  });
  assert.equal(lock.packages['node_modules/@sucharit/api']?.resolved, 'apps/api');
  assert.deepEqual(completeLock(lock), { added: [], unknown: ['fsevents'], stripped: 0 });
});

test('adds up what Jest reports', () => {
  const test = (/** @type {string} */ fullName, /** @type {string} */ status) => ({
    fullName,
    status,
    failureMessages: [`${fullName} broke`],
  });
  const report = {
    testResults: [
      {
        name: 'a.spec.ts',
        status: 'passed',
        message: '',
        assertionResults: [test('one', 'passed'), test('two', 'passed')],
      },
      {
        name: 'b.spec.ts',
        status: 'failed',
        message: 'x',
        assertionResults: [test('three', 'failed'), test('four', 'passed')],
      },
      { name: 'c.spec.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    ],
  };
  assert.deepEqual(fromJest('api unit', report, { code: 1, output: '' }), {
    passed: 3,
    failures: [
      { name: 'api unit › three', detail: 'three broke' },
      { name: 'api unit › c.spec.ts', detail: 'Cannot find module' },
    ],
  });
});

test('a Jest that writes no report, or fails for another reason than a test, is a failure', () => {
  assert.equal(fromJest('api unit', undefined, { code: 0, output: '' }).failures.length, 1);
  assert.equal(fromJest('api unit', { testResults: [] }, { code: 1, output: 'open handle' }).failures.length, 1);
  assert.equal(fromJest('api unit', { testResults: [] }, { code: 0, output: '' }).failures.length, 0);
});

test('a step counts as one', () => {
  assert.deepEqual(oneStep('lint', { code: 0, output: 'noise' }), { passed: 1, failures: [] });
  assert.deepEqual(oneStep('lint', { code: 1, output: 'wrong\n' }), {
    passed: 0,
    failures: [{ name: 'lint', detail: 'wrong' }],
  });
});

test('says which options there are when one is unknown', () => {
  assert.throws(
    () => readOptions('npm start', { fresh: { type: 'boolean' } }, ['--frsh']),
    (error) => {
      assert.ok(error instanceof UserError);
      assert.match(error.message, /--frsh.*npm start knows --fresh/);
      return true;
    },
  );
});

test('stops a program that takes too long, with its children', async () => {
  const { code } = await runProcess('sh', ['-c', 'sleep 30 & sleep 30'], { timeoutMs: 100 });
  assert.equal(code, 124);
  assert.equal((await runProcess('no-such-program', [])).code, 127);
});

test('finds Chromium by CHROMIUM_PATH or on the PATH', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'sucharit-browser-'));
  const browser = path.join(dir, process.platform === 'win32' ? 'chromium.exe' : 'chromium');
  writeFileSync(browser, '');
  chmodSync(browser, 0o755);
  assert.equal(findChromium({ PATH: dir }), browser);
  assert.equal(findChromium({ PATH: '', CHROMIUM_PATH: browser }), browser);
  rmSync(dir, { recursive: true });
  assert.throws(() => findChromium({ CHROMIUM_PATH: browser }), /CHROMIUM_PATH/);
});
