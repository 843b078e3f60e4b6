import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/index.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sucharit-console-'));
const script = `console.log(${JSON.stringify('x'.repeat(5_000))});`;
let app: TestApp;
beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>console</title>');
  writeFileSync(path.join(folder, 'assets', 'index-3f2a.js'), script);
  writeFileSync(path.join(folder, 'assets', 'index-3f2a.js.map'), '{}');
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  app = await startTestApp({ environment: { CONSOLE_DIST: folder } });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

/** What a browser is told by every response, whatever it holds. */
function expectGuarded(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      `default-src 'none'`,
      `object-src 'none'`,
      `base-uri 'none'`,
      `form-action 'none'`,
      `frame-ancestors 'none'`,
    ]),
  );
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  const age = /^max-age=(\d+); includeSubDomains$/.exec(headers.get('strict-transport-security') ?? '')?.[1];
  expect(Number(age)).toBeGreaterThanOrEqual(31_536_000);
  for (const name of ['server', 'x-powered-by', 'access-control-allow-origin']) expect(headers.has(name)).toBe(false);
}

describe('T25: headers', () => {
  const responses: Record<string, [status: number, get: () => Promise<Response>]> = {
    'a page': [200, () => app.anonymous.request('/')],
    'an inner page': [200, () => app.anonymous.request('/plans/1023?x=1')],
    'a script': [200, () => app.anonymous.request('/assets/index-3f2a.js')],
    'an unknown script': [404, () => app.anonymous.request('/assets/index-0000.js')],
    'an unknown path of the API': [404, () => app.anonymous.request('/auth/nothing')],
    'an unknown path by POST': [404, () => app.anonymous.post('/nothing', {})],
    data: [200, async () => (await app.as('officer')).post('/graphql', { query: '{ districts { totalCount } }' })],
    'a refused operation': [401, () => app.anonymous.post('/graphql', { query: '{ districts { totalCount } }' })],
    'a wrong document': [400, () => app.anonymous.post('/graphql', { query: '{' })],
    'a failed sign-in': [401, () => app.anonymous.post('/auth/login', { username: 'x', password: 'y' })],
    'a malformed address': [400, () => app.anonymous.request('/%E0%A4%A')],
    'an oversized body': [413, () => app.anonymous.post('/auth/login', { x: 'x'.repeat(20_000) })],
    'the state of health': [200, () => app.anonymous.request('/readyz')],
  };

  it.each(Object.entries(responses))('guard %s', async (_, [status, get]) => {
    const response = await get();
    expect(response.status).toBe(status);
    expectGuarded(response.headers);
  });

  it('keep data out of every cache', async () => {
    for (const [name, [, get]] of Object.entries(responses).filter(([name]) => !/page|script/.test(name)))
      expect([name, (await get()).headers.get('cache-control')]).toEqual([name, 'no-store']);
  });

  it('let a page run its own scripts only, and a file that names its content be kept', async () => {
    const page = await app.anonymous.request('/');
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'self'; style-src 'self' 'sha256-`);
    expect(page.headers.get('content-security-policy')).toContain(`require-trusted-types-for 'script'`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const file = await app.anonymous.request('/assets/index-3f2a.js');
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(file.headers.get('content-security-policy')).not.toContain('script-src');
  });
});

describe('the console', () => {
  it('is sent small, and not again while it is the same', async () => {
    const file = await app.anonymous.request('/assets/index-3f2a.js', { headers: { 'accept-encoding': 'br' } });
    expect([file.headers.get('content-encoding'), await file.text()]).toEqual(['br', script]);
    const plain = await app.anonymous.request('/assets/index-3f2a.js', { headers: { 'accept-encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, script]);
    const again = await app.anonymous.request('/', {
      headers: { 'if-none-match': (await app.anonymous.request('/')).headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('names no file outside its folder, and no source map', async () => {
    const raw = (target: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(new URL(app.url).port), '127.0.0.1', () =>
          socket.end(`GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
        );
        let text = '';
        socket.on('data', (part) => (text += part.toString()));
        socket.on('end', () => resolve(text));
        socket.on('error', reject);
      });
    for (const target of [
      '/../../../../etc/passwd',
      '/assets/../../../etc/passwd',
      '/assets/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fetc/passwd.txt',
      '//etc/passwd',
    ])
      expect(await raw(target)).not.toMatch(/root:/);
    expect((await app.anonymous.request('/assets/index-3f2a.js.map')).status).toBe(404);
  });
});
