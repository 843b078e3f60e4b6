import 'reflect-metadata';

export type Class = new (...args: never[]) => unknown;
const isClass = (value: unknown): value is Class => typeof value === 'function';

/**
 * Classes that a module and the modules it imports list under a key of Nest's module metadata, without starting anything.
 * Modules that are configured at run time are left out; they hold neither operations nor routes.
 * @param key `providers` or `controllers`
 */
export function classesOf(module: Class, key: 'providers' | 'controllers', seen = new Set<Class>()): Class[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const listed = (name: string): Class[] =>
    ((Reflect.getMetadata(name, module) as unknown[] | undefined) ?? []).filter(isClass);
  return [...listed(key), ...listed('imports').flatMap((imported) => classesOf(imported, key, seen))];
}
