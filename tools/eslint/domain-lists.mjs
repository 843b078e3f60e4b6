/** The closed lists of libs/domain, read from its sources, for the rule `sucharit/said-once`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = 'libs/domain/src';
const YEARS = `${ROOT}/shared/years-and-rounds.ts`;
/** `export const kinds = ['PLAN', ...reportingRounds] as const` */
const LIST = /export const (\w+) = \[((?:\s*(?:'[^']*'|\.\.\.\w+),?)+)\s*\] as const/g;
const ITEM = /'[^']*'|\.\.\.\w+/g;
/** `export const swotSchema = { strengths: …` */
const SCHEMA = /export const (\w+) = \{\n([\s\S]*?)\n\} as const satisfies ContentSchema/g;
const QUOTED = /'([^']*)'/g;

/** @param {readonly string[]} values */
const keyOf = (values) => [...values].sort().join();

/**
 * @param {string} cwd
 * @returns {Map<string, { name: string, file: string }>} lists by what they hold, whatever its order
 */
export function domainLists(cwd) {
  const sources = readdirSync(path.join(cwd, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.spec|\.fixture)\.ts$/.test(file))
    .map((file) => ({
      file: path.posix.join(ROOT, file.split(path.sep).join('/')),
      text: readFileSync(path.join(cwd, ROOT, file), 'utf8'),
    }));
  /** @type {{ name: string, file: string, items: string[] }[]} */
  const found = sources.flatMap(({ file, text }) => [
    ...[...text.matchAll(LIST)].map(([, name = '', body = '']) => ({ name, file, items: body.match(ITEM) ?? [] })),
    ...[...text.matchAll(SCHEMA)].map(([, name = '', body = '']) => ({
      name,
      file,
      items: [...body.matchAll(/^ {2}(\w+): /gm)].map(([, field]) => `'${field}'`),
    })),
  ]);
  /** @param {string} item @returns {string[]} what a list that another begins with holds, or the value itself */
  const valuesOf = (item) =>
    item.startsWith('...')
      ? (found.find(({ name }) => name === item.slice(3))?.items ?? []).flatMap(valuesOf)
      : [item.slice(1, -1)];
  const lists = new Map();
  for (const { items, ...list } of found) {
    const values = items.flatMap(valuesOf);
    if (values.length > 1) lists.set(keyOf(values), list);
  }
  return lists;
}

/** @param {string} cwd */
function readDomain(cwd) {
  const offset = Number(/buddhistEraOffset = (\d+)/.exec(readFileSync(path.join(cwd, YEARS), 'utf8'))?.[1]);
  return { lists: domainLists(cwd), offset };
}

/** @type {Map<string, ReturnType<typeof readDomain>>} */
const read = new Map();

/** @type {import('eslint').Rule.RuleModule} */
export const saidOnce = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'A list, or the offset of the Buddhist Era, that libs/domain says is taken from there.' },
  },
  create: (context) => {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const domain = read.get(context.cwd) ?? readDomain(context.cwd);
    read.set(context.cwd, domain);
    const { lists, offset } = domain;
    /** The fiscal year begins in the year before. @param {unknown} value */
    const isOffset = (value) => value === offset || value === offset + 1;
    /** @param {import('estree').Node} node @param {readonly unknown[]} values */
    const check = (node, values) => {
      if (new Set(values).size < Math.max(values.length, 2) || !values.every((value) => typeof value === 'string'))
        return;
      const list = lists.get(keyOf(/** @type {string[]} */ (values)));
      if (list && list.file !== file)
        context.report({
          node,
          message: `${list.name} of ${list.file} says this list: take it from there, so that a new value stands in one place.`,
        });
    };
    /** @param {import('estree').Node} node @param {string} text */
    const checkText = (node, text) => {
      for (const [quoted] of text.matchAll(/'\w+'(?:\s*,\s*'\w+')+/g))
        check(
          node,
          [...quoted.matchAll(QUOTED)].map(([, code]) => code),
        );
      if ([...text.matchAll(/[-+] ?(\d{3})\b/g)].some(([, number]) => isOffset(Number(number)))) reportOffset(node);
    };
    /** @param {import('estree').Node} node */
    const reportOffset = (node) => {
      if (file !== YEARS)
        context.report({
          node,
          message:
            'The offset of the Buddhist Era is buddhistEraOffset of libs/domain (shared), where fiscalYearStart and fiscalYearEnd use it.',
        });
    };
    return {
      ArrayExpression: (node) =>
        check(
          node,
          node.elements.map((element) => (element?.type === 'Literal' ? element.value : null)),
        ),
      TSUnionType: (/** @type {any} */ node) =>
        check(
          node,
          node.types.map((/** @type {any} */ type) => (type.type === 'TSLiteralType' ? type.literal.value : null)),
        ),
      Literal: (node) => {
        if (isOffset(node.value)) reportOffset(node);
        else if (typeof node.value === 'string') checkText(node, node.value);
      },
      TemplateElement: (node) => checkText(node, node.value.raw),
    };
  },
};
