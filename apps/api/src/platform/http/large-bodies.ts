import { getOperationAST, parse } from 'graphql';
import { assertWithinLimits, queryLimits } from '../graphql/query-limits.js';

/** Root fields whose variables carry a whole document. */
const largeFields = new Set<string>();

/** The operation takes a body of up to bodyLimits.request; every other one is refused above bodyLimits.operation. */
export const TakesLargeBody = (): MethodDecorator => (_target, name) => void largeFields.add(String(name));

/** Is the operation that a body asks for one that takes a large body? Found out by its document, not by words in it. */
export function asksForLargeBody({ query, operationName }: Readonly<Record<string, unknown>>): boolean {
  if (typeof query !== 'string') return false;
  try {
    const document = parse(query, { maxTokens: queryLimits.tokens, noLocation: true });
    const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : undefined);
    if (!operation) return false;
    const { rootFields } = assertWithinLimits(document, operation);
    return rootFields.length > 0 && rootFields.every((name) => largeFields.has(name));
  } catch {
    // What is wrong with the document is said where it is small enough to be looked at.
    return false;
  }
}
