import { afterAll, beforeAll } from '@jest/globals';
import { startTestApp, type InnerTestApp, type TestAppOptions } from './test-app.js';

/**
 * Something that is started before the tests of a file and closed after them. Hooks and tests use it as if it stood there from the
 * beginning; a use before them is an error.
 */
export function startedForTests<T extends object>(start: () => Promise<T>, close: (started: T) => Promise<unknown>): T {
  let started: T | undefined;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(() => started && close(started));
  return new Proxy({} as T, {
    get: (_, key) => {
      if (!started) throw new Error(`${String(key)} is there in hooks and tests only.`);
      const value: unknown = Reflect.get(started, key);
      return typeof value === 'function' ? (value.bind(started) as unknown) : value;
    },
  });
}

/** The product for the tests of a file, on a database of its own. */
export const withApp = (options?: TestAppOptions): InnerTestApp =>
  startedForTests(
    () => startTestApp(options),
    (app) => app.close(),
  );
