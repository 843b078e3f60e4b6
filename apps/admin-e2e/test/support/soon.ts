import { expect } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';

type Matchers = ReturnType<typeof expect<unknown>>;
/** The matchers of `expect`, each of them waited for. */
type Waiting<Checks> = {
  readonly [Name in Exclude<keyof Checks, 'not' | 'resolves' | 'rejects'>]: Checks[Name] extends (
    ...expected: infer Expected
  ) => unknown
    ? (...expected: Expected) => Promise<void>
    : never;
};

/**
 * Reads the page until what it shows is as expected: a page is drawn a while after it was asked, and on a busy machine that while is
 * long. Fails as `expect` does with what was read last. What must not be there is `soon(…).not`.
 */
export function soon(
  read: () => Promise<unknown>,
  limitMs = 10_000,
): Waiting<Matchers> & { readonly not: Waiting<Matchers['not']> } {
  const waiting = (negated: boolean) =>
    new Proxy({} as Waiting<Matchers> & { not: Waiting<Matchers['not']> }, {
      get: (_, name) => {
        if (name === 'not') return waiting(true);
        return async (...expected: never[]): Promise<void> => {
          const end = performance.now() + limitMs;
          for (;;) {
            const shown = await read();
            const checks = negated ? expect(shown).not : expect(shown);
            try {
              (checks[name as keyof typeof checks] as (...values: never[]) => void)(...expected);
              return;
            } catch (difference) {
              if (performance.now() > end) throw difference;
              await pause(50);
            }
          }
        };
      },
    });
  return waiting(false);
}
