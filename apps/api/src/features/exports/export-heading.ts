import type { Language } from '@sucharit/domain/shared';
import { fieldNameEn, fieldNameTh } from '@sucharit/domain/terms';
import type { ExportColumn } from '../../platform/read-model/index.js';

/** What stands above a column: the path of the API, or the names of its fields in a language, the innermost last. */
export function exportHeading(
  { path, fields }: Pick<ExportColumn, 'path' | 'fields'>,
  language: Language | null,
): string {
  if (language === null) return path;
  const nameOf = language === 'th' ? fieldNameTh : fieldNameEn;
  const keys = path.split('.');
  // A key that is no field name is an alias: the reader's own word.
  return fields
    .map((field, index) => (field.endsWith(`.${keys[index]}`) ? nameOf(field) : (keys[index] ?? '')))
    .join(' › ');
}

/** The heading of the words beside a column of codes. @param heading of the codes */
export function labelHeading(heading: string, language: Language | null): string {
  if (language === null) return `${heading}.label`;
  return language === 'th' ? `${heading} (ความหมาย)` : `${heading} (in words)`;
}
