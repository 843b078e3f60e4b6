import { refusalOf, send, Unreachable, type ApiRefusal, type GraphqlBody } from '../../providers/graphql-client.js';

/** What the API counted a question as. */
export interface Cost {
  readonly estimated: number;
  readonly limit: number;
  readonly remaining: number | null;
}

/** An answer as it came, in lines that can be read. */
export interface Answered {
  readonly text: string;
  readonly cost: Cost | null;
  readonly failed: boolean;
  readonly milliseconds: number;
}

/**
 * Asks a question and gives the answer whole, refusals included.
 * @throws Unreachable without a connection; AbortError when it was stopped
 */
export async function runQuestion(
  body: { query: string; variables: Readonly<Record<string, unknown>>; operationName?: string },
  language: string,
  signal: AbortSignal,
): Promise<Answered & { readonly refusal: ApiRefusal | null }> {
  const begun = performance.now();
  const response = await send('/graphql', body, language, signal);
  const text = await response.text();
  const milliseconds = Math.round(performance.now() - begun);
  try {
    const answer = JSON.parse(text) as GraphqlBody & { extensions?: { cost?: Cost } };
    return {
      text: JSON.stringify(answer, null, 2),
      cost: answer.extensions?.cost ?? null,
      failed: answer.errors !== undefined,
      milliseconds,
      refusal: answer.errors ? refusalOf(answer, response.status) : null,
    };
  } catch {
    throw new Unreachable(`The API answered ${response.status} without JSON.`);
  }
}
