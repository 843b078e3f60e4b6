/** What changed in the published schema since its last release, as a page for those who write against it. */
import { diff } from '@graphql-inspector/core';
import { buildSchema, lexicographicSortSchema, parse, print, visit } from 'graphql';

const begin = '<!-- The rest of this section is made by `npm run contract`. -->';
const unreleased = '## Not released yet';

/** Kinds of change that alter no request and no answer, or that another kind tells better. */
const isWordsOnly = (/** @type {string} */ type) => /DESCRIPTION|DIRECTIVE_USAGE/.test(type);

/** The SDL without its descriptions, in one order: what a release is compared by. @param {string} sdl */
export function releasedSchema(sdl) {
  const bare = visit(parse(sdl), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(bare)}\n`;
}

/**
 * Changes between two schemas, by what they mean to a client.
 * @param {string} released SDL
 * @param {string} current SDL
 * @returns {Promise<{ title: string, lines: string[] }[]>} groups that have any
 */
export async function schemaChanges(released, current) {
  const sorted = (/** @type {string} */ sdl) => lexicographicSortSchema(buildSchema(sdl));
  const changes = (await diff(sorted(released), sorted(current))).filter(({ type }) => !isWordsOnly(type));
  const newTypes = new Set(changes.flatMap(({ type, path }) => (type === 'TYPE_ADDED' && path ? [path] : [])));
  const oldTypes = new Set(changes.flatMap(({ type, path }) => (type === 'TYPE_REMOVED' && path ? [path] : [])));
  const seen = new Set();
  /** @param {{ type: string, path?: string | undefined }} change */
  const isPartOfAnother = ({ type, path = '' }) => {
    const [owner = ''] = path.split('.');
    if (type !== 'TYPE_ADDED' && newTypes.has(owner)) return true;
    if (type !== 'TYPE_REMOVED' && oldTypes.has(owner)) return true;
    // The argument of a field that is new itself goes without saying.
    const above = path.split('.').slice(0, -1).join('.');
    return type !== 'FIELD_ADDED' && changes.some((one) => one.type === 'FIELD_ADDED' && one.path === above);
  };
  const groups = {
    Breaking: /** @type {string[]} */ ([]),
    Deprecated: /** @type {string[]} */ ([]),
    'May surprise a client': /** @type {string[]} */ ([]),
    Added: /** @type {string[]} */ ([]),
    Other: /** @type {string[]} */ ([]),
  };
  for (const change of changes) {
    if (isPartOfAnother(change)) continue;
    const { type, message, criticality, path = '' } = change;
    const line = `- \`${path.replace(/\.@deprecated$/, '')}\`: ${message.replaceAll("'", '`')}`;
    if (seen.has(line)) continue;
    seen.add(line);
    if (criticality.level === 'BREAKING') groups.Breaking.push(line);
    else if (/DEPRECAT/.test(type)) groups.Deprecated.push(line);
    else if (criticality.level === 'DANGEROUS') groups['May surprise a client'].push(line);
    else if (/ADDED/.test(type)) groups.Added.push(line);
    else groups.Other.push(line);
  }
  return Object.entries(groups).flatMap(([title, lines]) => (lines.length > 0 ? [{ title, lines: lines.sort() }] : []));
}

/**
 * The page with its first section as the schema is now; the sections of releases stay as they are.
 * @param {string} page as it is committed
 * @param {string} released SDL of the last release
 * @param {string} current SDL
 */
export async function schemaChangelog(page, released, current) {
  const [before = '', rest = ''] = page.split(`${unreleased}\n`);
  const releases = rest.slice(rest.indexOf('\n## ') + 1);
  const groups = await schemaChanges(released, current);
  const body =
    groups.length === 0
      ? 'Nothing.\n'
      : groups.map(({ title, lines }) => `### ${title}\n\n${lines.join('\n')}\n`).join('\n');
  return `${before}${unreleased}\n\n${begin}\n\n${body}\n${releases}`;
}

/**
 * The page after a release: what was not released yet now stands under its version.
 * @param {string} page that is up to date
 * @param {string} heading such as `0.2.0, 2027-01-15`
 */
export function releasedChangelog(page, heading) {
  return page.replace(`${unreleased}\n\n${begin}\n`, `${unreleased}\n\n${begin}\n\nNothing.\n\n## ${heading}\n`);
}
