import { refuse, type Refusal } from '../refusals/refusals.js';
import type { RiskMatrix } from './risk-matrix.js';

/** Smallest and largest scale of a matrix. */
const sizes = { minimum: 3, maximum: 5 } as const;

/**
 * Everything that is wrong with a matrix, with the place of each fault: it is editable data, so it is proved before it is used.
 * Nothing means that every score, likelihood × impact, has exactly one level, and every level a name of its own.
 */
export function proveRiskMatrix({ size, bands }: Pick<RiskMatrix, 'size' | 'bands'>): Refusal[] {
  if (!Number.isInteger(size) || size < sizes.minimum || size > sizes.maximum)
    return [refuse('RISK_MATRIX_SIZE', sizes, ['size'])];
  const end = size * size;
  const last = bands.at(-1);
  if (!last) return [refuse('RISK_MATRIX_GAP', { from: 1, to: end }, ['bands'])];
  return [
    ...bands.flatMap(({ from, to }, index) => {
      const expected = (bands[index - 1]?.to ?? 0) + 1;
      return [
        ...(from > expected ? [refuse('RISK_MATRIX_GAP', { from: expected, to: from - 1 }, at(index, 'from'))] : []),
        ...(from < expected ? [refuse('RISK_MATRIX_OVERLAP', { from, expected }, at(index, 'from'))] : []),
        ...(to < from ? [refuse('RISK_MATRIX_BAND_EMPTY', { from, to }, at(index, 'to'))] : []),
        ...(to > end ? [refuse('RISK_MATRIX_ABOVE', { size, maximum: end }, at(index, 'to'))] : []),
      ];
    }),
    ...(last.to < end ? [refuse('RISK_MATRIX_GAP', { from: last.to + 1, to: end }, at(bands.length - 1, 'to'))] : []),
    ...(['nameTh', 'nameEn'] as const).flatMap((name) => {
      const names = bands.map((band) => band[name].trim().toLowerCase());
      return names.flatMap((own, index) =>
        names.indexOf(own) === index
          ? []
          : [refuse('RISK_MATRIX_NAME_TWICE', { name: bands[index]?.[name].trim() ?? '' }, at(index, name))],
      );
    }),
  ];
}

const at = (index: number, field: string): (string | number)[] => ['bands', index, field];
