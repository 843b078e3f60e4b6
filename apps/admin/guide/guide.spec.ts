import { describe, expect, it } from '@jest/globals';
import { permissionsOf, roleDefinitions, roles, type Role } from '@sucharit/domain/access';
import { readdirSync, readFileSync } from 'node:fs';
import { readGuide } from './read-guide.js';
import { messagesEn } from '../src/i18n/messages-en.js';
import { messagesTh } from '../src/i18n/messages-th.js';
import { mayOpen } from '../src/providers/access.js';
import { isTaskOf, partsOf, type Guide, type GuideNode, type GuideTask } from '../src/pages/guide/guide.js';

const folder = new URL('../../../docs/guide/', import.meta.url);
const guidesOf = (language: string): Promise<Guide[]> =>
  Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith(`.${language}.md`))
      .sort()
      .map((name) => readGuide(readFileSync(new URL(name, folder), 'utf8'))),
  );
const [thai, english] = await Promise.all([guidesOf('th'), guidesOf('en')]);
const tasksOf = (guides: readonly Guide[]): readonly GuideTask[] => guides.flatMap(({ tasks }) => tasks);

/** The pages of the console, as its router names them. */
const router = readFileSync(new URL('../src/app.tsx', import.meta.url), 'utf8');
const pages = [...new Set([...router.matchAll(/(?:page|\{ name): '([\w-]+)'/g)].map(([, page]) => page as string))];

const account = (role: Role) => ({
  username: 'x',
  displayName: 'x',
  role,
  districtCode: roleDefinitions[role].reach === 'district' ? 1023 : null,
  permissions: [...permissionsOf(role)],
  tokenScopes: [],
  explorer: true,
});

/** Words that a guide calls a button or an entry of the menu. */
const quoted = (nodes: readonly GuideNode[]): string[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const inside = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    return [...(node.type === 'strong' ? [inside] : []), ...quoted(node.children)];
  });

const texts = (catalogue: object): string[] =>
  Object.values(catalogue).flatMap((value) => (typeof value === 'string' ? [value] : texts(value as object)));
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** True for a name that is a text of the console; where the text leaves something open, its own words are the greater part. */
const isCalled = (name: string, text: string): boolean =>
  text.replaceAll(/%\{\w+\}/g, '').length * 2 > name.length &&
  new RegExp(
    `^${text
      .split(/%\{\w+\}/)
      .map(escaped)
      .join('.+')}$`,
  ).test(name);

describe('the guides', () => {
  it('have a task for every page of the console, and for every page that a role finds in its menu', () => {
    expect(pages).toEqual(expect.arrayContaining(['city', 'plans', 'accounts', 'audit', 'guide']));
    for (const tasks of [tasksOf(thai), tasksOf(english)]) {
      const told = new Set(tasks.flatMap((task) => task.pages));
      expect(pages.filter((page) => !told.has(page))).toEqual([]);
      // Programs read for whoever wants it; it is the daily work of analysts alone.
      const forAnalysis = ['data', 'explorer', 'tokens'];
      const missing = roles.flatMap((role) =>
        pages
          .filter((page) => mayOpen(page, account(role)) && (role === 'ANALYST' || !forAnalysis.includes(page)))
          .filter((page) => !tasks.some((task) => isTaskOf(task, role) && task.pages.includes(page)))
          .map((page) => `${role}: ${page}`),
      );
      expect(missing).toEqual([]);
    }
  });

  it('name pages and roles that there are, and no page that the role may not open', () => {
    for (const { id, pages: named, roles: whose } of tasksOf(thai)) {
      expect([id, named.filter((page) => !pages.includes(page))]).toEqual([id, []]);
      const own = roles.filter((role) => isTaskOf({ roles: whose } as GuideTask, role));
      expect([id, own.length > 0]).toEqual([id, whose.length > 0]);
      const closed = own.flatMap((role) => named.filter((page) => !mayOpen(page, account(role))));
      expect([id, closed]).toEqual([id, []]);
    }
  });

  it('are the same in both languages, each task once', () => {
    const outline = (guides: readonly Guide[]) =>
      guides.map(({ tasks }) => tasks.map((task) => [task.id, task.pages, task.roles, task.body.length]));
    expect(outline(english)).toEqual(outline(thai));
    const ids = tasksOf(thai).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each([
    ['Thai', thai, messagesTh],
    ['English', english, messagesEn],
  ] as const)('in %s call every button and entry of the menu as the console does', (_language, guides, messages) => {
    const own = texts(messages);
    const names = tasksOf(guides).flatMap(({ body }) => quoted(body));
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !own.some((text) => isCalled(name, text)))).toEqual([]);
  });

  it('begin with the tasks of the own role, and leave none out', () => {
    const parts = partsOf(thai, 'DISTRICT_DIRECTOR', 'งานของท่าน');
    expect(parts[0]?.tasks.map(({ id }) => id)).toEqual(expect.arrayContaining(['approve-plan', 'approve-report']));
    expect(parts[0]?.tasks.some(({ id }) => id === 'accounts')).toBe(false);
    expect(parts[1]?.title).toBe('ทุกคน');
    const ids = tasksOf(thai).map(({ id }) => id);
    expect(parts.flatMap(({ tasks }) => tasks.map(({ id }) => id)).sort()).toEqual([...ids].sort());
  });
});

describe('a guide that cannot be shown', () => {
  it.each([
    ['no title', 'ข้อความ'],
    ['a task that names no pages', '# ก\n\n## ข\n'],
    ['a comment that names no task', '# ก\n\n<!-- x -->\n\n## ข\n'],
    ['something that the page does not show', '# ก\n\n<!-- task: x | pages: | roles: -->\n\n## ข\n\n> ค\n'],
  ])('is refused: %s', async (_what, markdown) => {
    await expect(readGuide(markdown)).rejects.toThrow();
  });
});
