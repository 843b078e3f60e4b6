/** Thrown in place of a result that nobody waits for any longer; it is answered to nobody. */
export class NoLongerWanted extends Error {
  override readonly name = 'NoLongerWanted';
}

/**
 * Runs work on a connection for as long as somebody waits for it. When they go, PostgreSQL is told to stop the running
 * statement, and the connection is kept until it was told, so that no later statement on it is stopped instead.
 * @param wanted aborts when nobody waits any longer; without it the work always runs to its end
 * @param cancel has PostgreSQL stop what this connection runs
 */
export async function whileWanted<T>(
  wanted: AbortSignal | undefined,
  cancel: () => Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  if (!wanted) return work();
  if (wanted.aborted) throw new NoLongerWanted();
  let cancelling: Promise<unknown> | undefined;
  const stop = (): void => {
    // When the server cannot be told, the statement ends by its own time limit.
    cancelling = cancel().catch(() => undefined);
  };
  wanted.addEventListener('abort', stop, { once: true });
  try {
    return await work();
  } finally {
    wanted.removeEventListener('abort', stop);
    await cancelling;
  }
}
