/** Finds declarations that nothing outside of tests reaches, by their names, from what runs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{ file: string, declares: string[], uses: Set<string>, isExported: boolean }} Statement a statement of a module
 */

/** @param {ts.Node} node @returns {Set<string>} identifiers, and texts that may be names: `readType('Plan')` */
function namesIn(node) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {ts.Node} inner */
  const visit = (inner) => {
    if (ts.isIdentifier(inner) || (ts.isStringLiteral(inner) && /^\w+$/.test(inner.text))) names.add(inner.text);
    ts.forEachChild(inner, visit);
  };
  ts.forEachChild(node, visit);
  return names;
}

/** @param {ts.Statement} statement @returns {string[]} */
function declaredBy(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [...namesIn(name)],
    );
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** @param {string} root @param {string} file @returns {Statement[]} */
function statementsOf(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    // What hands a name on does not use it.
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) return [];
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const isExported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return [{ file, declares: declaredBy(statement), uses: namesIn(statement), isExported }];
  });
}

/**
 * A name stands for every declaration of it, in whatever file: what is told as unused is, though not all that is unused is told.
 * @param {string} root folder of the repository
 * @param {{ entries: readonly string[], modules: readonly string[] }} files entries run whole; of modules runs what declares
 *   nothing, and what that and the entries reach
 * @returns {{ file: string, name: string }[]} each export of the modules that nothing reaches
 */
export function unusedExports(root, { entries, modules }) {
  const reachable = modules.flatMap((file) => statementsOf(root, file));
  /** @type {Map<string, Statement[]>} */
  const declarations = new Map();
  for (const statement of reachable)
    for (const name of statement.declares) declarations.set(name, [...(declarations.get(name) ?? []), statement]);
  const reached = new Set(reachable.filter(({ declares }) => declares.length === 0));
  const waiting = [...entries.flatMap((file) => statementsOf(root, file)), ...reached];
  for (let statement = waiting.pop(); statement; statement = waiting.pop())
    for (const name of statement.uses)
      for (const declaration of declarations.get(name) ?? [])
        if (!reached.has(declaration)) {
          reached.add(declaration);
          waiting.push(declaration);
        }
  return reachable
    .filter((statement) => statement.isExported && !reached.has(statement))
    .flatMap(({ file, declares }) => declares.map((name) => ({ file, name })));
}
