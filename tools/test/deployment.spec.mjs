import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCompose, checkDockerfile, checkProxy } from '../checks/deployment.mjs';

const there = (/** @type {string} */ file) =>
  ['./Dockerfile', 'apps/api/src/main.ts', './deploy/Caddyfile'].includes(file);
const compose = `
services:
  api:
    build: .
    command: [node, apps/api/dist/main.js]
    environment: { PORT: '1', DATABASE_URL: "\${URL:?needed}" }
    healthcheck: { test: [CMD, true] }
    volumes: ['./deploy/Caddyfile:/x:ro', 'kept:/y']
  proxy:
    environment: { SITE: x }
    depends_on: { api: { condition: service_healthy } }
volumes: { kept: }
`;
const dockerfile = 'FROM a AS build\nFROM a\nENV PORT=3000\nUSER node\nCMD ["node", "apps/api/dist/main.js"]\n';
const proxy = '{$SITE} {\n\tname api\n\tport 3000\n}\n';

/** @type {[change: string, to: string, problem: RegExp][]} */
const WRONG_COMPOSE = [
  ['dist/main.js', 'dist/mian.js', /runs apps\/api\/dist\/mian\.js/],
  ['PORT:', 'PROT:', /sets PROT/],
  ['./deploy/Caddyfile', './deploy/Caddy', /mounts \.\/deploy\/Caddy/],
  ['kept:/y', 'lost:/y', /mounts lost/],
  ['depends_on: { api', 'depends_on: { apu', /waits for apu/],
  ['healthcheck:', 'x-health:', /no health check/],
  ['URL:?needed', 'URL', /neither a default nor a message/],
  ['build: .', 'build: ./else', /no Dockerfile/],
];

test('accepts deployment files that name what exists', () => {
  assert.deepEqual(checkCompose(compose, ['PORT', 'DATABASE_URL'], there), []);
  assert.deepEqual(checkDockerfile(dockerfile, ['PORT'], there), []);
  assert.deepEqual(checkProxy(proxy, compose, dockerfile), []);
});

for (const [change, to, problem] of WRONG_COMPOSE) {
  test(`finds ${to} in a compose file`, () => {
    const problems = checkCompose(compose.replace(change, to), ['PORT', 'DATABASE_URL'], there);
    assert.match(problems.join('\n'), problem);
  });
}

test('finds what a Dockerfile names in vain, and a last stage as root', () => {
  assert.match(checkDockerfile(dockerfile, [], there).join(), /sets PORT/);
  assert.match(checkDockerfile(dockerfile.replace('main', 'mian'), ['PORT'], there).join(), /mian/);
  assert.match(checkDockerfile(dockerfile.replace('USER node\n', ''), ['PORT'], there).join(), /as root/);
});

test('finds a proxy that points nowhere', () => {
  assert.match(checkProxy(proxy.replace('name api', 'name apu'), compose, dockerfile).join(), /apu/);
  assert.match(checkProxy(proxy.replace('3000', '3001'), compose, dockerfile).join(), /3001/);
  assert.match(checkProxy(proxy.replace('SITE', 'SIDE'), compose, dockerfile).join(), /SIDE/);
});
