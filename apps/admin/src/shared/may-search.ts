import { searchWords } from '@sucharit/domain/shared';

/** Whether the API would take these words. */
export function maySearch(text: string): boolean {
  try {
    return searchWords(text, []).length > 0;
  } catch {
    return false;
  }
}
