import { describe, expect, it } from '@jest/globals';
import { Batcher } from './batcher.js';

/** A batcher whose batches the test answers by hand. */
const byHand = () => {
  const statements: {
    requests: readonly number[];
    answer: (values: readonly string[]) => void;
    fail: (error: Error) => void;
  }[] = [];
  const batcher = new Batcher<number, string>(
    (requests) => new Promise((answer, fail) => void statements.push({ requests: [...requests], answer, fail })),
  );
  return { statements, batcher };
};
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Waits until the results were delivered and the next batch began. */
const settled = (): Promise<void> => turn().then(turn);

describe('Batcher', () => {
  it('loads the requests of one moment at once, and those that arrive meanwhile in the next batch', async () => {
    const { statements, batcher } = byHand();
    const first = batcher.load(1);
    await settled();
    const others = [batcher.load(2), batcher.load(3)];
    await settled();
    expect(statements.map(({ requests }) => requests)).toEqual([[1]]);
    statements[0]!.answer(['one']);
    expect(await first).toBe('one');
    await settled();
    expect(statements.map(({ requests }) => requests)).toEqual([[1], [2, 3]]);
    // A request that arrives while a batch runs is none of that batch.
    const late = batcher.load(4);
    statements[1]!.answer(['two', 'three']);
    expect(await Promise.all(others)).toEqual(['two', 'three']);
    await settled();
    statements[2]!.answer(['four']);
    expect(await late).toBe('four');
  });

  it('joins requests of the same turn of the event loop', async () => {
    const { statements, batcher } = byHand();
    const both = [batcher.load(1), batcher.load(2)];
    await settled();
    expect(statements.map(({ requests }) => requests)).toEqual([[1, 2]]);
    statements[0]!.answer(['one', 'two']);
    expect(await Promise.all(both)).toEqual(['one', 'two']);
  });

  it('rejects every request of a failed batch, and goes on with the next', async () => {
    const { statements, batcher } = byHand();
    const first = batcher.load(1);
    await settled();
    const second = batcher.load(2);
    statements[0]!.fail(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await settled();
    statements[1]!.answer(['two']);
    expect(await second).toBe('two');
    const third = batcher.load(3);
    await settled();
    statements[2]!.answer(['three']);
    expect(await third).toBe('three');
  });

  it('loads at most a hundred requests at once', async () => {
    const { statements, batcher } = byHand();
    const all = Array.from({ length: 151 }, (_, index) => batcher.load(index));
    for (const [index, length] of [100, 51].entries()) {
      await settled();
      expect(statements[index]!.requests).toHaveLength(length);
      statements[index]!.answer(statements[index]!.requests.map(String));
    }
    expect(await Promise.all(all)).toEqual(all.map((_, index) => String(index)));
  });
});
