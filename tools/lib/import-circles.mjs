/** Finds files that import each other in a circle, by value or by type: the lint rule `no-cycle` passes over types. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** @param {string} root @param {string} file @returns {string[]} files of the repository that it imports or hands on */
function importsOf(root, file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .flatMap(({ fileName }) => {
      const target = path.posix.join(path.posix.dirname(file), fileName);
      return [target, target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.tsx')].filter((candidate) =>
        existsSync(path.join(root, candidate)),
      );
    });
}

/**
 * @param {string} root folder of the repository
 * @param {readonly string[]} files
 * @returns {string[][]} each set of files of which every one leads to every other (Tarjan's strongly connected components)
 */
export function importCircles(root, files) {
  const imports = new Map(files.map((file) => [file, importsOf(root, file)]));
  /** @type {Map<string, number>} */
  const place = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const circles = [];
  const visit = (/** @type {string} */ file) => {
    place.set(file, place.size);
    let first = place.size - 1;
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!imports.has(next)) continue;
      if (!place.has(next)) first = Math.min(first, visit(next));
      else if (open.includes(next)) first = Math.min(first, place.get(next) ?? first);
    }
    if (first === place.get(file)) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return first;
  };
  for (const file of files) if (!place.has(file)) visit(file);
  return circles;
}
