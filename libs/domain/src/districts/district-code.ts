/** First and last official code of Bangkok's districts. */
export const districtCodeRange = { first: 1001, last: 1050 } as const;

/** True for a whole number from 1001 to 1050. */
export function isDistrictCode(value: unknown): value is number {
  return (
    Number.isInteger(value) &&
    (value as number) >= districtCodeRange.first &&
    (value as number) <= districtCodeRange.last
  );
}
