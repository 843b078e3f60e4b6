/** What a table can be had as. */
export const exportFormats = ['csv', 'xlsx', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The list of the API that a table shows. */
export interface TableExport {
  /** Root field of the list. */
  readonly list: string;
  /** The list's own filter. */
  readonly filter?: object;
  /** The list's own order; absent for its usual one. */
  readonly orderBy?: readonly object[];
  /** A selection that comes to one column, and what stands above it in the table. */
  readonly columns: readonly (readonly [selection: string, heading: string])[];
}

/** Where the API gives a table as a file. Programs get the names of the API and ISO dates, people what they see. */
export function exportAddress(
  { list, filter, orderBy, columns }: TableExport,
  format: ExportFormat,
  language: 'th' | 'en',
): string {
  const parameters = new URLSearchParams({ columns: columns.map(([selection]) => selection).join(' ') });
  if (filter && Object.keys(filter).length > 0) parameters.set('filter', JSON.stringify(filter));
  if (orderBy && orderBy.length > 0) parameters.set('orderBy', JSON.stringify(orderBy));
  if (format === 'csv') parameters.set('about', 'true');
  if (format !== 'ndjson') {
    parameters.set('headings', JSON.stringify(columns.map(([, heading]) => heading)));
    parameters.set('language', language);
    parameters.set('dates', 'buddhist');
    parameters.set('values', 'labels');
  }
  return `/exports/${list}.${format}?${parameters}`;
}
