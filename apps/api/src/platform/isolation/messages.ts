/** What the product asks of an isolated process. */
export type Request =
  | { readonly kind: 'load'; readonly modules: readonly string[] }
  | {
      readonly kind: 'run';
      readonly module: string;
      readonly name: string;
      readonly input: unknown;
      readonly processorMs: number;
    };

/** What an isolated process says of a task. `output` is serialized by node:v8, so that its size is known before it is sent. */
export type Answer =
  | { readonly kind: 'done'; readonly output: Uint8Array }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly parameters: Readonly<Record<string, string | number>>;
      readonly path: readonly (string | number)[];
    }
  | { readonly kind: 'limit'; readonly limit: Limit }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string };

/** An answer as it is sent. */
export interface Sent {
  readonly answer: Answer;
  /** The process has grown: the next task wants a fresh one. */
  readonly tired: boolean;
}

/** What a task can use too much of. */
export type Limit = 'memory' | 'time' | 'output';

/** An isolated process writes this to its standard error before it ends itself. */
export const limitLine = (limit: Limit): string => `limit: ${limit}\n`;

/** The limit that a process named before it ended, or null. V8 names none and says why in words. */
export function limitSaid(said: string): Limit | null {
  const named = /^limit: (memory|time)$/m.exec(said)?.[1] as Limit | undefined;
  return named ?? (/heap out of memory|allocation failed/i.test(said) ? 'memory' : null);
}

/** Largest answer, in bytes: the longest text a document may have, twice, with what was read of it. */
export const largestOutputBytes = 16 * 1024 * 1024;
