import { HeaderMap, type GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { refusalOf } from '../graphql/errors.js';
import { statusOfRefusal } from '../graphql/refusal-status.js';

/** A result that is JSON text already. Parsing it only to write it again would cost more than the query. */
class JsonText {
  constructor(readonly text: string) {}
}

/** Apollo's last step: writes a result, a passed-through one as it is. */
export const writeResult = (result: FormattedExecutionResult): string =>
  result.data instanceof JsonText
    ? `{"data":${result.data.text}${result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : ''}}\n`
    : `${JSON.stringify(result)}\n`;

/** The response of an operation whose statement yields the whole answer. */
export async function passThrough(
  text: Promise<string>,
  publicly: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): Promise<GraphQLResponse> {
  try {
    const data = new JsonText(await text) as unknown as Record<string, unknown>;
    return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
  } catch (error) {
    const refusal = refusalOf(error);
    const formatted = publicly({ message: 'failed' }, error);
    // Without data, so that the status stays: a result with data is a 200, whatever its errors.
    return {
      http: { status: refusal ? statusOfRefusal(refusal.code) : 500, headers: new HeaderMap() },
      body: { kind: 'single', singleResult: { errors: [formatted] } },
    };
  }
}
