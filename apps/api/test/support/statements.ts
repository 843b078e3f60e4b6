import { Client, type ClientBase } from 'pg';

type Query = typeof Client.prototype.query;

/**
 * Text of every statement that goes to PostgreSQL from this process while `work` runs, in order. What is sent as one message
 * (`begin; select …`) counts once.
 */
export async function statementsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  const original = Client.prototype.query;
  Client.prototype.query = function (this: ClientBase, ...args: Parameters<Query>) {
    const [first] = args as unknown as [string | { text?: string }];
    texts.push(typeof first === 'string' ? first : (first.text ?? ''));
    return original.apply(this, args);
  } as Query;
  try {
    await work();
  } finally {
    Client.prototype.query = original;
  }
  return texts;
}
