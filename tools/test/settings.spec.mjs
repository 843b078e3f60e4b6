import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsOf } from '../lib/settings-page.mjs';

const settings = {
  PORT: { description: 'Port of the server.', sensitive: false, values: 'whole number, 0 to 65535', fallback: '3000' },
  SECRET: { description: 'A password.', sensitive: true, values: 'text', fallback: 'known-to-all' },
  ORIGINS: { description: `${'word '.repeat(60)}end.`, sensitive: false, values: 'texts', fallback: null },
};

test('lists every setting with its values, and shows no default of a secret', async () => {
  const { page, example } = await settingsOf(settings);
  assert.match(page, /\| `PORT` +\| whole number, 0 to 65535 +\| `3000` +\| Port of the server\. +\|/);
  assert.match(example, /^# Port of the server\. \(whole number, 0 to 65535\)\n#PORT=3000$/m);
  for (const text of [page, example]) assert.doesNotMatch(text, /known-to-all/);
  assert.match(example, /^#SECRET=$/m);
  assert.ok(example.split('\n').every((line) => line.length <= 120));
});
