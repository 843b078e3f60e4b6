/** The tables drawn by area, from the text of schema.sql and the owners of tables: a page for readers beside schema.sql. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadApi } from './load-api.mjs';

export const tablesPageFile = fileURLToPath(new URL('../../apps/api/src/platform/database/tables.md', import.meta.url));

/** @typedef {{ name: string, type: string, isKey: boolean }} Column */
/** @typedef {{ to: string, columns: string[], optional: boolean }} Reference */
/** @typedef {{ name: string, columns: Column[], references: Reference[] }} Table */

const names = (/** @type {string} */ list) => list.split(', ').map((name) => name.replaceAll('"', ''));

/** @param {string} schemaSql @returns {Table[]} without the histories and search texts that triggers fill */
export function tablesOf(schemaSql) {
  return [...schemaSql.matchAll(/^create (?:unlogged )?table (\w+) \(\n([\s\S]*?)\n\);/gm)]
    .map(([, name = '', body = '']) => {
      const lines = body.split('\n').map((line) => line.trim());
      const own = lines.filter((line) => !line.startsWith('constraint '));
      const key = names(/PRIMARY KEY \(([^)]*)\)/.exec(body)?.[1] ?? '');
      const required = new Set(own.filter((line) => line.includes(' not null')).map((line) => line.split(' ')[0]));
      return {
        name,
        columns: own.map((line) => {
          const [column = '', ...rest] = line.replaceAll('"', '').split(' ');
          const type = rest
            .join(' ')
            .replace(/ (?:not null|default|collate|generated).*$/, '')
            .replace(/,$/, '');
          return { name: column, type, isKey: key.includes(column) };
        }),
        references: [...body.matchAll(/FOREIGN KEY \(([^)]*)\) REFERENCES (\w+)/g)].map(
          ([, columns = '', to = '']) => ({
            to,
            columns: names(columns),
            optional: names(columns).some((column) => !required.has(column)),
          }),
        ),
      };
    })
    .filter(({ name }) => !/_(?:history|search)$/.test(name));
}

/** Mermaid takes a word as the type of a column. */
const typeWord = (/** @type {string} */ type) =>
  type
    .replace('[]', ' array')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/_+$/, '');

/** @param {Table[]} tables of one area @param {string} area @returns {string} a diagram in Mermaid */
function diagramOf(tables, area) {
  const entities = tables.flatMap(({ name, columns, references }) => {
    const referring = new Set(references.flatMap((reference) => reference.columns));
    const rows = columns.map((column) => {
      const marks = [column.isKey ? 'PK' : '', referring.has(column.name) ? 'FK' : ''].filter(Boolean).join(', ');
      return `    ${typeWord(column.type)} ${column.name}${marks ? ` ${marks}` : ''}`;
    });
    return [`  ${name} {`, ...rows, '  }'];
  });
  const relations = tables.flatMap(({ name, references }) =>
    references.map(
      ({ to, columns, optional }) => `  ${to} ${optional ? '|o' : '||'}--o{ ${name} : "${columns.join(', ')}"`,
    ),
  );
  return ['```mermaid', '---', `title: ${area}`, '---', 'erDiagram', ...entities, ...relations, '```'].join('\n');
}

/**
 * @param {string} schemaSql
 * @returns {Promise<string>} the text that tablesPageFile has to hold
 */
export async function generateTablesPage(schemaSql) {
  const { tableOwners, foreignReads } = await loadApi('table-owners.js');
  const tables = tablesOf(schemaSql);
  const areas = [...new Set(Object.values(tableOwners))].sort();
  const sections = areas.map((area) => {
    const own = tables.filter(({ name }) => tableOwners[name] === area);
    const readers = Object.entries(foreignReads)
      .map(([reader, read]) => ({ reader, read: read.filter((name) => tableOwners[name] === area) }))
      .filter(({ read }) => read.length > 0)
      .map(({ reader, read }) => `${reader} (${read.map((name) => `\`${name}\``).join(', ')})`);
    const also = readers.length > 0 ? `\n\nOther features read: ${readers.join('; ')}.` : '';
    return `## ${area}\n\n${diagramOf(own, area)}${also}`;
  });
  const page = `# Tables by area

Generated from schema.sql and table-owners.ts by \`npm run schema\`, checked by \`npm test\`. An area is the feature that writes its tables;
\`platform\` is technology. \`…_history\` and \`…_search\` stand beside their table and are filled by triggers; they are left out here.

${sections.join('\n\n')}
`;
  return format(page, { ...(await resolveConfig(tablesPageFile)), parser: 'markdown' });
}
