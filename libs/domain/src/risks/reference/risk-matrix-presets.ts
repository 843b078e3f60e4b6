import type { RiskBand, RiskMatrix } from '../risk-matrix.js';

const names = [
  { nameTh: 'ต่ำ', nameEn: 'Low', colour: 'GREEN' },
  { nameTh: 'ปานกลาง', nameEn: 'Medium', colour: 'YELLOW' },
  { nameTh: 'สูง', nameEn: 'High', colour: 'ORANGE' },
  { nameTh: 'สูงมาก', nameEn: 'Very high', colour: 'RED' },
] as const;

/** Four bands that end at these scores. */
const bandsTo = (...ends: readonly [number, number, number, number]): RiskBand[] =>
  names.map((words, index) => ({ ...words, from: (ends[index - 1] ?? 0) + 1, to: ends[index] ?? 0 }));

/** Matrices that agencies use. No standard of the state says which is right: the one in force is the centre's to choose. */
export const riskMatrixPresets: readonly RiskMatrix[] = [
  {
    code: 'FIVE_3_9_16',
    nameTh: '5 × 5 แบ่งที่ 3, 9 และ 16',
    nameEn: '5 × 5, cut at 3, 9 and 16',
    size: 5,
    bands: bandsTo(3, 9, 16, 25),
    source: 'A common cut; a starting point until the centre sets its own.',
    confirmed: false,
    inForceFrom: 2500,
  },
  {
    code: 'FIVE_4_9_14',
    nameTh: '5 × 5 แบ่งที่ 4, 9 และ 14',
    nameEn: '5 × 5, cut at 4, 9 and 14',
    size: 5,
    bands: bandsTo(4, 9, 14, 25),
    source: "A local office's register of corruption risks for 2570, with 4T responses.",
    confirmed: false,
    inForceFrom: null,
  },
  {
    code: 'FOUR_2_4_8',
    nameTh: '4 × 4 แบ่งที่ 2, 4 และ 8',
    nameEn: '4 × 4, cut at 2, 4 and 8',
    size: 4,
    bands: bandsTo(2, 4, 8, 16),
    source: 'A register of risks of another office, which rates from 1 to 4.',
    confirmed: false,
    inForceFrom: null,
  },
];
