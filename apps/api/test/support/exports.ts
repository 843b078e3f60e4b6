/** Address of an export; what is no text is given as JSON. */
export const exportAddress = (file: string, given: Readonly<Record<string, unknown>> = {}): string =>
  `/exports/${file}?${new URLSearchParams(
    Object.entries(given).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )}`;

/** The rows of an export as NDJSON. */
export const linesOf = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
