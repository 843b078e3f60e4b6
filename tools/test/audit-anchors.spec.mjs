import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { addAnchor, readAnchors } from '../lib/audit-anchors.mjs';
import { UserError } from '../lib/console.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sucharit-anchors-'));
after(() => rmSync(folder, { recursive: true }));
const anchor = (/** @type {number} */ seq) => ({ seq, hash: 'a'.repeat(64), takenAt: '2026-01-01T00:00:00.000Z' });

test('anchors are added at the end, in a folder that is made for them', () => {
  const file = path.join(folder, 'data', 'anchors.json');
  assert.deepEqual(readAnchors(file), []);
  addAnchor(file, anchor(3));
  addAnchor(file, anchor(7));
  assert.deepEqual(readAnchors(file), [anchor(3), anchor(7)]);
  assert.deepEqual(readdirSync(path.dirname(file)), ['anchors.json']);
});

test('a damaged file is not taken for one without anchors', () => {
  const file = path.join(folder, 'damaged.json');
  const damaged = ['', '{', '{}', '[1]', '[null]', '[{"seq":1,"hash":"x","takenAt":"2026-01-01"}]'];
  for (const text of [...damaged, JSON.stringify([{ ...anchor(1), takenAt: 'once' }])]) {
    writeFileSync(file, text);
    assert.throws(() => readAnchors(file), UserError, text);
  }
});
