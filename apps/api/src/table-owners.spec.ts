import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { foreignReads, tableOwners } from './table-owners.js';

const SOURCES = new URL('.', import.meta.url);
const schema = readFileSync(new URL('platform/database/schema.sql', SOURCES), 'utf8');
const tables = [...schema.matchAll(/^create (?:unlogged )?table (\w+)/gm)].map(([, name = '']) => name);
const ownTable = (name: string): string => name.replace(/_(?:history|search)$/, '');
const owners: Readonly<Record<string, string>> = tableOwners;

interface Use {
  readonly feature: string;
  readonly file: string;
  readonly table: string;
  readonly writes: boolean;
}

const files = readdirSync(new URL('features/', SOURCES), { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));

/** Where SQL of a source text reads or writes a table: the words after `from`, `join`, `into` and `update`. */
export function usesIn(text: string): { table: string; writes: boolean }[] {
  const words = /\b(from|join|insert into|update|delete from|table:)\s+(?:only\s+)?['"]?([a-z_]+)\b/g;
  return [...text.matchAll(words)]
    .map(([, verb = '', name = '']) => ({ table: ownTable(name), writes: /insert|update|delete/.test(verb) }))
    .filter(({ table }) => table in owners);
}

const uses: Use[] = files.flatMap((file) =>
  usesIn(readFileSync(new URL(`features/${file}`, SOURCES), 'utf8')).map((use) => ({
    ...use,
    file,
    feature: file.split('/')[0] ?? '',
  })),
);
const foreign = uses.filter(({ feature, table }) => owners[table] !== feature && owners[table] !== 'platform');

describe('the owners of tables', () => {
  it('are said for every table of schema.sql, and for none that is gone', () => {
    expect([...new Set(tables.map(ownTable))].sort()).toEqual(Object.keys(owners).sort());
  });

  it('are features that exist', () => {
    const features = new Set(files.map((file) => file.split('/')[0]));
    for (const owner of Object.values(owners)) expect(owner === 'platform' || features.has(owner)).toBe(true);
  });

  it('find a write and a read in SQL', () => {
    expect(usesIn('`update plan set x`; sql`select from ita_result_history as r join measure`')).toEqual([
      { table: 'plan', writes: true },
      { table: 'ita_result', writes: false },
      { table: 'measure', writes: false },
    ]);
  });

  it('alone write their tables', () => {
    expect(foreign.filter(({ writes }) => writes).map(({ file, table }) => `${file} writes ${table}`)).toEqual([]);
  });

  it('are read by others only where table-owners.ts says so', () => {
    const found: Record<string, string[]> = {};
    for (const { feature, table } of foreign) (found[feature] ??= []).push(table);
    const read = Object.entries(found).map(([feature, names]) => [feature, [...new Set(names)].sort()]);
    expect(Object.fromEntries(read.sort())).toEqual(foreignReads);
  });
});
