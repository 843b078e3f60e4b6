import { listLimit, rowLimit, textLimits } from '@sucharit/domain/shared';
import type { ContentField } from '@sucharit/domain/content';

/** A column named like a field. */
export const columnName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const limitOf = (characters: number): string => characters.toLocaleString('en');

/** What a field holds, with the limits its kind has, for the inputs of the published schema. */
export function inputDescription(field: ContentField): string {
  switch (field.kind) {
    case 'text':
      return `${field.description} At most ${limitOf(textLimits[field.limit])} characters.`;
    case 'texts':
      return `${field.description} At most ${listLimit}, each of 1 to ${limitOf(textLimits[field.limit])} characters.`;
    case 'money':
      return `${field.description} At most 999999999999.99; 0 is kept as none.`;
    case 'figure':
      return `${field.description} 0 to 999999999999.99, at most two decimals; refused with INVALID_INPUT, detail FIGURE, otherwise.`;
    case 'rows':
      return `${field.description} At most ${rowLimit}.`;
    case 'items':
      return `${field.description} At most ${listLimit}.`;
    default:
      return field.description;
  }
}
