/** Thrown in place of a result that nobody waits for any longer; it is answered to nobody. */
export class NoLongerWanted extends Error {
  override readonly name = 'NoLongerWanted';
}

/** Whether somebody still waits for an answer. What AbortSignal is for; making one took a tenth of the time of a short request. */
export interface Wanted {
  readonly isGone: boolean;
  /**
   * Has something done when they go.
   * @returns takes that back
   */
  whenGone(act: () => void): () => void;
}

/**
 * Runs work on a connection for as long as somebody waits for it. When they go, PostgreSQL is told to stop the running
 * statement, and the connection is kept until it was told, so that no later statement on it is stopped instead.
 * @param wanted says whether somebody waits; without it the work always runs to its end
 * @param cancel has PostgreSQL stop what this connection runs
 */
export async function whileWanted<T>(
  wanted: Wanted | undefined,
  cancel: () => Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  if (!wanted) return work();
  if (wanted.isGone) throw new NoLongerWanted();
  let cancelling: Promise<unknown> | undefined;
  const stopListening = wanted.whenGone(() => {
    // When the server cannot be told, the statement ends by its own time limit.
    cancelling = cancel().catch(() => undefined);
  });
  try {
    return await work();
  } finally {
    stopListening();
    await cancelling;
  }
}
