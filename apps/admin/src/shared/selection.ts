import { fieldsOf, type ContentSchema } from '@sucharit/domain/content';

/**
 * The fields of a schema as a GraphQL selection.
 * @param more what else is asked of the rows of a list, by its name
 */
export const selectionOf = (schema: ContentSchema, more: Readonly<Record<string, string>> = {}): string =>
  fieldsOf(schema)
    .map(([name, field]) => ('of' in field ? `${name} { ${selectionOf(field.of)} ${more[name] ?? ''} }` : name))
    .join(' ');

/** The same of what a document's reading gives. */
export const readingSelectionOf = (schema: ContentSchema): string =>
  fieldsOf(schema)
    .filter(([, field]) => field.inDocuments !== false)
    .map(([name, field]) => ('of' in field ? `${name} { ${readingSelectionOf(field.of)} }` : name))
    .join(' ');
