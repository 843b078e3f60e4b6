/** ESLint rules of this repository. Each says in one sentence why, because the reader meets it as an error message. */
import path from 'node:path';
import { saidOnce } from './domain-lists.mjs';
import { brokenImportRules, IMPORT_RULES } from './import-rules.mjs';

/**
 * @typedef {import('eslint').Rule.RuleModule} RuleModule
 * @typedef {import('estree').Node} Node
 */

/**
 * A rule that refuses whatever one of the selectors matches.
 * @param {string[]} selectors esquery selectors
 * @param {string} message what is wrong and why
 * @returns {RuleModule}
 */
function refuseSyntax(selectors, message) {
  return {
    meta: { type: 'problem', schema: [], docs: { description: message } },
    create: (context) => ({
      [selectors.join(', ')](/** @type {Node} */ node) {
        context.report({ node, message });
      },
    }),
  };
}

/** Every way a module is named: import, re-export, import() and import types. */
const MODULE_REFERENCES =
  'ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression, TSImportType';

/** @type {RuleModule} */
const imports = {
  meta: { type: 'problem', schema: [], docs: { description: 'The table of tools/eslint/import-rules.mjs.' } },
  create: (context) => {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    return {
      [MODULE_REFERENCES](/** @type {any} */ node) {
        const specifier = (node.source ?? node.argument?.literal ?? node.argument)?.value;
        if (typeof specifier !== 'string') return;
        const members = node.specifiers ?? [];
        const typeOnly =
          node.type === 'TSImportType' ||
          (node.importKind ?? node.exportKind) === 'type' ||
          (members.length > 0 && members.every((/** @type {any} */ member) => member.importKind === 'type'));
        for (const name of brokenImportRules(file, specifier, typeOnly)) {
          context.report({ node, message: IMPORT_RULES[name]?.why ?? name });
        }
      },
    };
  },
};

/** @type {RuleModule} */
const reasonedDisable = {
  meta: { type: 'problem', schema: [], docs: { description: 'A switched-off rule says why.' } },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!/^\s*(eslint-disable|@ts-(ignore|expect-error|nocheck))/.test(comment.value)) continue;
        const reason =
          comment.value.startsWith(' @ts') || comment.value.startsWith('@ts')
            ? comment.value.replace(/^\s*@ts-\S+/, '')
            : (comment.value.split(/\s--\s/)[1] ?? '');
        if (reason.trim().length < 10 && comment.loc) {
          context.report({
            loc: comment.loc,
            message:
              'A rule is switched off with its reason (… -- why), or the next reader cannot tell whether it still holds.',
          });
        }
      }
    },
  }),
};

/** The nouns of the product, as they stand in names and texts. `report` and `plan` alone are technical words too. */
const BUSINESS_WORDS =
  /district|fiscal|measure(?!d|ment|r)|progress_?report|reporting_?round|city_?summary|risk|swot|evidence|\bita\b|ita_|plan[_-]?document/i;

/** @type {RuleModule} */
const noBusinessWord = {
  meta: { type: 'problem', schema: [], docs: { description: 'Platform code names nothing of the product.' } },
  create: (context) => {
    const report = (/** @type {Node} */ node, /** @type {string} */ text) => {
      const word = BUSINESS_WORDS.exec(text)?.[0];
      if (word)
        context.report({
          node,
          message: `Platform code is technology: the feature that owns "${word}" declares it here instead (as it declares jobs, event kinds, periods, moments and limits of bodies).`,
        });
    };
    return {
      Identifier(/** @type {any} */ node) {
        report(node, node.name);
      },
      Literal(/** @type {any} */ node) {
        if (typeof node.value === 'string' && !/^\.{1,2}\/|^@/.test(node.value)) report(node, node.value);
      },
      TemplateElement(/** @type {any} */ node) {
        report(node, node.value.raw);
      },
    };
  },
};

const CLOCK_READINGS = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
];
const CLOCK = 'the time is passed in, because a rule that looks at the clock cannot be proved';
const CHANCE = 'chance is passed in, because a rule that throws dice cannot be proved';
const testCall = 'object.name=/^(it|test|describe|fc)$/';

/** The plugin; rule names appear in reports as `sucharit/<name>`. */
export const plugin = {
  meta: { name: 'sucharit', version: '1' },
  rules: {
    imports,
    'reasoned-disable': reasonedDisable,
    'no-business-word': noBusinessWord,
    'said-once': saidOnce,
    'no-clock': refuseSyntax(
      [...CLOCK_READINGS, 'MemberExpression[object.name="performance"]'],
      `In libs/domain ${CLOCK}.`,
    ),
    'clock-service': refuseSyntax(
      CLOCK_READINGS,
      'The time comes from Clock (platform/clock), or from now() of the database, so that a test can say what time it is.',
    ),
    'no-chance': refuseSyntax(
      ['MemberExpression[object.name="Math"][property.name="random"]', 'Identifier[name="crypto"]'],
      `In libs/domain ${CHANCE}.`,
    ),
    'no-outside': refuseSyntax(
      [
        // A field of an object may be called so.
        'Identifier[name=/^(process|fetch|setTimeout|setInterval|setImmediate|Buffer|globalThis)$/]:not(Property[shorthand=false] > .key)',
      ],
      'libs/domain has no machine around it: what comes from outside is passed in.',
    ),
    'no-process-env': refuseSyntax(
      [
        'MemberExpression[object.name="process"][property.name="env"]',
        'MemberExpression[object.name="process"][property.value="env"]',
        'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
        'ImportDeclaration[source.value=/^(node:)?process$/]',
      ],
      'The environment is read and checked once, in apps/api/src/platform/config: take the value from there.',
    ),
    'checked-assign': refuseSyntax(
      ['CallExpression[callee.object.name="Object"][callee.property.name="assign"]'],
      'Object.assign checks no key: setColumns of platform/database does, or a spread makes a new object.',
    ),
    'checked-sql': refuseSyntax(
      [
        'ImportDeclaration[source.value="sql-template-tag"] > ImportSpecifier[imported.name="raw"]',
        'CallExpression[callee.name="sql"] > ArrayExpression',
      ],
      'Text becomes SQL through identifier, nameLiteral, responseKey or sqlType (platform/database/sql-names.ts), which check it, or as a value of sql`…`.',
    ),
    'rows-by-type': refuseSyntax(
      ['ImportSpecifier[imported.name="readRegistry"]'],
      'Features reach the rows of a read type through rowsOf, which keeps to what the caller may see, or through allRows, which says that it does not.',
    ),
    'no-focused-test': refuseSyntax(
      [
        `MemberExpression[${testCall}][property.name=/^(only|skip|todo|failing)$/]`,
        `MemberExpression[object.${testCall}][property.name=/^(only|skip|todo|failing)$/]`,
        'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
      ],
      'A focused or skipped test hides the others or itself: repair it or delete it.',
    ),
    'no-default-export': refuseSyntax(
      ['ExportDefaultDeclaration', 'ExportSpecifier[exported.name="default"]'],
      'Named exports only, so that a thing has one name everywhere; configuration files are the exception.',
    ),
    'no-enum': refuseSyntax(
      ['TSEnumDeclaration'],
      'Unions of literals instead of enums: they need no code of their own and read the same in JSON.',
    ),
  },
};
