/** Tasks for the tests of isolated processes: each takes too much of something, or says where it ran. */
import { refuse } from '@sucharit/domain/shared';

export const whereItRuns = (): { pid: number; environment: string[] } => ({
  pid: process.pid,
  environment: Object.keys(process.env),
});

/** Never lets go of what it made. */
export function takesMemory(): never {
  const kept: object[] = [];
  for (;;) kept.push({ some: `object ${kept.length}` });
}

/** Takes bytes, which are no objects and which the limit of V8 does not count. */
export function takesBytes(): never {
  const kept: Buffer[] = [];
  for (;;) kept.push(Buffer.alloc(16 * 1024 * 1024, 1));
}

export function computesForEver(): never {
  for (;;);
}

export const answersTooMuch = (): string => 'x'.repeat(17 * 1024 * 1024);

export function refuses(): never {
  throw refuse('LIST_TOO_LONG', { maximum: 1, actual: 2 }, ['measures', 3]);
}

export function hasDefect({ value }: { value: { length: number } | null }): number {
  return value!.length;
}

export const echo = <T>(input: T): T => input;

/** Runs until the file is there. */
export async function waitsFor({ file }: { file: string }): Promise<number> {
  const { existsSync } = await import('node:fs');
  const { setTimeout: pause } = await import('node:timers/promises');
  while (!existsSync(file)) await pause(20);
  return process.pid;
}
