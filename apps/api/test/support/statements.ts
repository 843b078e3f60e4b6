import type { Client, ClientBase } from 'pg';
import { loadProduct } from './load-product.js';

type Query = InstanceType<typeof Client>['query'];

/**
 * Text of every statement that the product sends to PostgreSQL while `work` runs, in order. What is sent as one message
 * (`begin; select …`) counts once.
 */
export async function statementsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const { prototype } = (await loadProduct()).Client;
  const texts: string[] = [];
  const original = prototype.query;
  prototype.query = function (this: ClientBase, ...args: Parameters<Query>) {
    const [first] = args as unknown as [string | { text?: string }];
    texts.push(typeof first === 'string' ? first : (first.text ?? ''));
    return original.apply(this, args);
  } as Query;
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return texts;
}

/** Around a statement of data: whose session it is and what version the data has. */
const inPassing =
  /^select held, (?:app_data_version\(\)|'') as version, case when held then \((.*)\) end as data from \(select .*\) as holder$/s;

/**
 * The statements that ask for data, without what they find out in passing: not those that find the caller, set the scope, or
 * begin and end a transaction, nor those of the queue's library, which look for jobs at any time and begin with a comment.
 */
export const dataStatements = (statements: readonly string[]): string[] =>
  statements
    .map((text) => inPassing.exec(text)?.[1] ?? text)
    .filter(
      (text) =>
        !/app_authenticate|app_count_tokens|app_standing|^(begin|start|commit|rollback)\b|^select set_config|^--/i.test(
          text,
        ),
    );
