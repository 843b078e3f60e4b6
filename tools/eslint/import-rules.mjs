/**
 * Who may import whom, as one table. The importing file and what it imports are compared as paths inside the
 * repository, without looking at the disk, so that the rule also holds for a file that is not written yet.
 */
import { builtinModules } from 'node:module';
import path from 'node:path';

/**
 * What an import points at: a file of ours (path from the repository root, without extension) or a package.
 * @typedef {{ own: true, path: string, relative: boolean } | { own: false, name: string, builtin: boolean }} Target
 * @typedef {{ file: string, target: Target, typeOnly: boolean, isTest: boolean }} Import
 * @typedef {{ why: string, refuses: (edge: Import) => boolean }} ImportRule
 */

const DOMAIN_PACKAGES = ['decimal.js', 'fastest-levenshtein'];
const FRAMEWORKS = /^(@nestjs\/|@apollo\/|typeorm$|pg$|bullmq$|graphql$|fastify$|react)/;
const FEATURES = 'apps/api/src/features/';
/** Packages that read files or make them: one file can take them seconds and hundreds of megabytes. */
const HEAVY_PACKAGES =
  /^(mammoth|yauzl|saxen|node-html-parser|exceljs|sharp|pdfjs-dist|tesseract\.js|docx|@napi-rs\/canvas|@myriaddreamin\/.*)$/;
const FILES = `${FEATURES}plan-import/files`;
/** A program that reads one file for the person who started it; it needs no process of its own. */
const IMPORT_PROGRAM = 'apps/api/src/import.ts';
const MIGRATIONS = 'apps/api/src/platform/database/migrations/';

/** @param {string} file the project a path belongs to, such as `libs/domain`; `.` for files beside the projects */
const projectOf = (file) => /^(?:apps|libs)\/[^/]+/.exec(file)?.[0] ?? (file.startsWith('tools/') ? 'tools' : '.');
/** @param {string} file the feature a path belongs to; undefined outside apps/api/src/features */
const featureOf = (file) => (file.startsWith(FEATURES) ? file.slice(FEATURES.length).split('/')[0] : undefined);
/** @param {Target} target @param {string} prefix */
const inside = (target, prefix) => target.own && (target.path === prefix || target.path.startsWith(`${prefix}/`));

/** @param {string} project @param {string[]} allowed other projects of ours that it may use */
const onlyUses =
  (project, allowed) =>
  (/** @type {Import} */ { file, target }) =>
    projectOf(file) === project && target.own && ![project, '.', ...allowed].includes(projectOf(target.path));

/** @type {Record<string, ImportRule>} */
export const IMPORT_RULES = {
  domain: {
    why: 'libs/domain is pure: it imports only itself, decimal.js and fastest-levenshtein, so that every rule can be proved without a machine around it.',
    refuses: ({ file, target, isTest }) =>
      projectOf(file) === 'libs/domain' &&
      (target.own
        ? !inside(target, 'libs/domain') && !(isTest && projectOf(target.path) === '.')
        : !isTest && !DOMAIN_PACKAGES.includes(target.name)),
  },
  reports: {
    why: 'libs/reports turns data into files: of ours it knows libs/domain alone, and no framework, so that golden files can prove it.',
    refuses: (edge) =>
      onlyUses('libs/reports', ['libs/domain'])(edge) ||
      (projectOf(edge.file) === 'libs/reports' && !edge.target.own && FRAMEWORKS.test(edge.target.name)),
  },
  contract: {
    why: 'libs/contract is generated and stands alone: API and console both lean on it, so it may lean on nothing.',
    refuses: ({ file, target }) => projectOf(file) === 'libs/contract' && !inside(target, 'libs/contract'),
  },
  api: {
    why: 'apps/api builds on libs/domain, libs/reports and libs/contract only; a console or a tool is never part of the server.',
    refuses: (edge) => !edge.isTest && onlyUses('apps/api', ['libs/domain', 'libs/reports', 'libs/contract'])(edge),
  },
  admin: {
    why: 'apps/admin talks to the server through GraphQL: it imports libs/domain and libs/contract, never the API or the reports.',
    refuses: onlyUses('apps/admin', ['libs/domain', 'libs/contract']),
  },
  sharedOfConsole: {
    why: 'What pages of the console share imports no page: one page can then be changed or left out without the others, and is loaded only when it is opened.',
    refuses: ({ file, target }) =>
      /^apps\/admin\/src\/(shared|providers|i18n)\//.test(file) && inside(target, 'apps/admin/src/pages'),
  },
  packageName: {
    why: 'Another project is imported by its package name (@sucharit/…): a relative path into it breaks in the build, where every project has its own dist.',
    refuses: ({ file, target, isTest }) =>
      !isTest &&
      /^(apps|libs)\/[^/]+\/src\//.test(file) &&
      target.own &&
      target.relative &&
      projectOf(file) !== projectOf(target.path),
  },
  platform: {
    why: 'Platform code is technology without a business word: it must work for any feature and therefore imports none.',
    refuses: ({ file, target }) => file.startsWith('apps/api/src/platform/') && inside(target, FEATURES.slice(0, -1)),
  },
  featureIndex: {
    why: 'A feature is entered through its index.ts, so that what lies behind it can change without asking the others; its Nest module is imported by modules alone, from its own file.',
    refuses: ({ file, target }) => {
      if (!file.startsWith('apps/api/src/') || !target.own) return false;
      const feature = featureOf(target.path);
      if (!feature) return false;
      const module = target.path.endsWith('.module');
      if (feature === featureOf(file)) return module;
      if (module) return !/\.module\.ts$/.test(file);
      if (file === IMPORT_PROGRAM && inside(target, FILES)) return false;
      return ![`${FEATURES}${feature}`, `${FEATURES}${feature}/index`].includes(target.path);
    },
  },
  resolver: {
    why: 'A resolver is decorators and one call: rows and transactions belong to its service.',
    refuses: ({ file, target }) =>
      /\.resolver\.tsx?$/.test(file) &&
      (target.own ? target.path.endsWith('.entity') : ['typeorm', '@nestjs/typeorm'].includes(target.name)),
  },
  migrations: {
    why: 'A migration is frozen once landed: it imports only types of typeorm, because code of ours will change under it.',
    refuses: ({ file, target, typeOnly }) =>
      file.startsWith(MIGRATIONS) &&
      !file.endsWith('/index.ts') &&
      (target.own || target.name !== 'typeorm' || !typeOnly),
  },
  isolated: {
    why: 'Reading files and making them runs in a process of its own (platform/isolation): only an x.task.ts and plan-import/files import what does it, others import its types.',
    refuses: ({ file, target, typeOnly, isTest }) =>
      !isTest &&
      !typeOnly &&
      file.startsWith('apps/api/src/') &&
      !file.endsWith('.task.ts') &&
      !file.startsWith(`${FILES}/`) &&
      file !== IMPORT_PROGRAM &&
      (target.own
        ? target.path.endsWith('.task') || inside(target, FILES) || inside(target, 'libs/reports/src/city-summary')
        : HEAVY_PACKAGES.test(target.name)),
  },
  summaries: {
    why: 'Summaries are the end of the road: they read every feature, so only the lists of modules may import them, or a cycle begins.',
    refuses: ({ file, target }) =>
      file.startsWith('apps/api/src/') &&
      inside(target, `${FEATURES}summaries`) &&
      featureOf(file) !== 'summaries' &&
      !/^apps\/api\/src\/[^/]+\.ts$/.test(file),
  },
};

/** Tests and configuration, which never reach production: they may use test packages and the files at the root. @param {string} file */
const isTestFile = (file) => /\.spec\.tsx?$|\.config\.m?[jt]s$/.test(file) || /^apps\/[^/]+\/test\//.test(file);

/**
 * @param {string} file path of the importing file from the repository root
 * @param {string} specifier
 * @returns {Target}
 */
function targetOf(file, specifier) {
  const withoutExtension = (/** @type {string} */ name) => name.replace(/\.(?:[cm]?js|tsx?|jsx)$/, '');
  if (specifier.startsWith('.')) {
    const joined = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
    return { own: true, path: withoutExtension(joined).replace(/\/$/, ''), relative: true };
  }
  const [scope, project, ...rest] = specifier.split('/');
  if (scope === '@sucharit' && project) {
    const root = ['api', 'admin', 'admin-e2e'].includes(project) ? `apps/${project}` : `libs/${project}`;
    return { own: true, path: [root, 'src', ...rest].join('/'), relative: false };
  }
  const name = specifier.startsWith('@') ? `${scope}/${project}` : (scope ?? specifier);
  return { own: false, name, builtin: specifier.startsWith('node:') || builtinModules.includes(name) };
}

/**
 * The rules that an import breaks.
 * @param {string} file path of the importing file from the repository root, with `/`
 * @param {string} specifier as written
 * @param {boolean} typeOnly the import disappears when compiled
 * @returns {string[]} keys of IMPORT_RULES
 */
export function brokenImportRules(file, specifier, typeOnly) {
  const edge = { file, target: targetOf(file, specifier), typeOnly, isTest: isTestFile(file) };
  return Object.entries(IMPORT_RULES).flatMap(([name, rule]) => (rule.refuses(edge) ? [name] : []));
}
