import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importCircles } from '../lib/import-circles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('no files import each other in a circle, not even by type', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((file) => existsSync(path.join(root, file)));
  assert.deepEqual(importCircles(root, files), []);
});

test('a circle of types is found, with all of its files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sucharit-circles-'));
  try {
    writeFileSync(path.join(folder, 'a.ts'), "import type { B } from './b.js';\nexport type A = B;\n");
    writeFileSync(path.join(folder, 'b.ts'), "export * from './c.js';\nexport type B = 1;\n");
    writeFileSync(path.join(folder, 'c.ts'), "import { type A } from './a.js';\nexport type C = A;\n");
    writeFileSync(path.join(folder, 'd.ts'), "import type { C } from './c.js';\nexport type D = C;\n");
    assert.deepEqual(importCircles(folder, ['d.ts', 'c.ts', 'b.ts', 'a.ts']), [['a.ts', 'b.ts', 'c.ts']]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
