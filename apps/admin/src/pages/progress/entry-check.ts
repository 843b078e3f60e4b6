import { validateEntry } from '@sucharit/domain/progress';
import { Refusal, refusalMessage } from '@sucharit/domain/shared';
import type { Entry } from './report-data.js';

/** What of a row cannot be kept as it stands, by the API's own rule, and why. */
interface Wrong {
  readonly field: string;
  readonly message: (language: 'th' | 'en') => string;
}

/** The first field of a row that the API would refuse; null when it would take them all. */
export function wrongIn(entry: Entry): Wrong | null {
  try {
    validateEntry(entry);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, parameters, path } = error;
    return { field: String(path[0] ?? ''), message: (language) => refusalMessage(code, parameters, language) };
  }
}
