import { isBlank } from '../shared/text.js';

/** True for a value that says nothing: null, a text in which nothing can be seen, a list of none, parts of which none says anything. */
export const isUnsaid = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && isBlank(value)) ||
  (typeof value === 'object' && Object.values(value).every(isUnsaid));
