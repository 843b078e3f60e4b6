import { describe, expect, it } from '@jest/globals';
import { Together } from './together.js';

/** What is asked, and the answers as somebody gives them by hand. */
const byHand = () => {
  const statements: {
    questions: readonly number[];
    answer: (values: readonly string[]) => void;
    fail: (error: Error) => void;
  }[] = [];
  const together = new Together<number, string>(
    (questions) => new Promise((answer, fail) => void statements.push({ questions: [...questions], answer, fail })),
  );
  return { statements, together };
};
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** What has been answered is told, and what it lets begin has begun. */
const settled = (): Promise<void> => turn().then(turn);

describe('Together', () => {
  it('asks at once what has come at the same time, and all who come meanwhile in the next statement', async () => {
    const { statements, together } = byHand();
    const first = together.ask(1);
    await settled();
    const others = [together.ask(2), together.ask(3)];
    await settled();
    expect(statements.map(({ questions }) => questions)).toEqual([[1]]);
    statements[0]!.answer(['one']);
    expect(await first).toBe('one');
    await settled();
    expect(statements.map(({ questions }) => questions)).toEqual([[1], [2, 3]]);
    // Who comes while it is under way is none of those it answers.
    const late = together.ask(4);
    statements[1]!.answer(['two', 'three']);
    expect(await Promise.all(others)).toEqual(['two', 'three']);
    await settled();
    statements[2]!.answer(['four']);
    expect(await late).toBe('four');
  });

  it('joins those who come in the same turn of the event loop', async () => {
    const { statements, together } = byHand();
    const both = [together.ask(1), together.ask(2)];
    await settled();
    expect(statements.map(({ questions }) => questions)).toEqual([[1, 2]]);
    statements[0]!.answer(['one', 'two']);
    expect(await Promise.all(both)).toEqual(['one', 'two']);
  });

  it('tells a failure to those who asked in that statement, and goes on with the next', async () => {
    const { statements, together } = byHand();
    const first = together.ask(1);
    await settled();
    const second = together.ask(2);
    statements[0]!.fail(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await settled();
    statements[1]!.answer(['two']);
    expect(await second).toBe('two');
    const third = together.ask(3);
    await settled();
    statements[2]!.answer(['three']);
    expect(await third).toBe('three');
  });

  it('asks no more than a hundred at once', async () => {
    const { statements, together } = byHand();
    const all = Array.from({ length: 151 }, (_, index) => together.ask(index));
    for (const [index, length] of [100, 51].entries()) {
      await settled();
      expect(statements[index]!.questions).toHaveLength(length);
      statements[index]!.answer(statements[index]!.questions.map(String));
    }
    expect(await Promise.all(all)).toEqual(all.map((_, index) => String(index)));
  });
});
