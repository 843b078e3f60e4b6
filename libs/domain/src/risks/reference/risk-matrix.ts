import type { RiskMatrix } from '../risk-matrix.js';

/** Bands by the product of likelihood and impact: green to 3, yellow to 9, orange to 16, red above. */
export const defaultRiskMatrix: RiskMatrix = {
  cells: [
    ['GREEN', 'GREEN', 'GREEN', 'YELLOW', 'YELLOW'],
    ['GREEN', 'YELLOW', 'YELLOW', 'YELLOW', 'ORANGE'],
    ['GREEN', 'YELLOW', 'YELLOW', 'ORANGE', 'ORANGE'],
    ['YELLOW', 'YELLOW', 'ORANGE', 'ORANGE', 'RED'],
    ['YELLOW', 'ORANGE', 'ORANGE', 'RED', 'RED'],
  ],
  source: 'Cut points differ between agencies; these are a starting point until the centre sets its own.',
  confirmed: false,
};
