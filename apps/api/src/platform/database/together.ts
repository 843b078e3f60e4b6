/** Questions of one statement; whoever comes later waits for the next. */
const maximumTogether = 100;

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Until everything that has arrived by now has been looked at (the check phase of Node's event loop). */
const allThatHasCome = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * Asks in one statement what many want to know at the same time. Only one is under way; who comes meanwhile joins the next, so
 * that every answer is of a moment after its question.
 */
export class Together<Question, Answer> {
  private waiting: Waiting<Question, Answer>[] = [];
  private asking = false;

  /** @param answersTo the answers in the order of the questions, of which there is at least one */
  constructor(private readonly answersTo: (questions: readonly Question[]) => Promise<readonly Answer[]>) {}

  /** The answer to a question. Fails like the statement in which it was asked. */
  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      void this.work();
    });
  }

  private async work(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    while (this.waiting.length > 0) {
      await allThatHasCome();
      const now = this.waiting.slice(0, maximumTogether);
      this.waiting = this.waiting.slice(maximumTogether);
      try {
        const answers = await this.answersTo(now.map(({ question }) => question));
        for (const [index, { resolve }] of now.entries()) resolve(answers[index] as Answer);
      } catch (error) {
        for (const { reject } of now) reject(error);
      }
    }
    this.asking = false;
  }
}
