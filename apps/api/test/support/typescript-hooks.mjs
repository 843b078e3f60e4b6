/** Module hooks that let a child process run our TypeScript sources, compiled as Jest compiles them, without a build. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { base } from '../../../../jest.base.mjs';

const [, options] = base.transform['^.+\\.tsx?$'];

/** Relative imports name the file that a build would write, and so do entry points and tasks of isolated processes, by their address. */
export function resolve(specifier, context, next) {
  const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(isOurs || isMissing(specifier) ? specifier.replace(/\.js$/, '.ts') : specifier, {
    ...context,
    conditions: ['@sucharit/source', ...context.conditions],
  });
}

const isMissing = (specifier) =>
  specifier.startsWith('file:') && specifier.endsWith('.js') && !existsSync(fileURLToPath(specifier));

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...options, filename, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
