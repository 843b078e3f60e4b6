/** The value by which a column orders a row: a figure or a text, null where the row has none. */
export type SortKey = number | string | null;

/** Rows in the order of a key; of equal ones the order stays, and those without a value come last in both directions. */
export function sortedRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  descending: boolean,
  language: string,
): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const [one, other] = [keyOf(left), keyOf(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return typeof one === 'string' || typeof other === 'string'
      ? sign * String(one).localeCompare(String(other), language)
      : sign * (one - other);
  });
}
