import { assertFiscalYear, type FiscalYear } from '../shared/fiscal-year.js';
import { refuse } from '../refusals/refusals.js';
import { checkRequiredText, listLimit, textLimits } from '../shared/text.js';
import { proveRiskMatrix } from './prove-risk-matrix.js';
import type { RiskBand, RiskMatrix } from './risk-matrix.js';
import type { StepsOrNone } from './risk-steps.js';

/** A matrix as the centre types it, in force from a fiscal year on. */
export interface ProposedRiskMatrix extends Omit<RiskMatrix, 'code' | 'inForceFrom'>, StepsOrNone {
  readonly fiscalYear: number;
}

/**
 * The matrix that is proposed, in one spelling. Refuses with the path of the field at fault: TEXT_REQUIRED, TEXT_TOO_LONG,
 * LIST_TOO_LONG and whatever `proveRiskMatrix` finds.
 */
export function proposeRiskMatrix(
  proposed: ProposedRiskMatrix,
): ProposedRiskMatrix & { readonly fiscalYear: FiscalYear } {
  const fiscalYear = assertFiscalYear(proposed.fiscalYear);
  const { bands } = proposed;
  if (bands.length > listLimit) throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: bands.length }, ['bands']);
  const line = (text: string, ...path: (string | number)[]): string =>
    checkRequiredText(text, textLimits.line, path).trim();
  const matrix = {
    ...proposed,
    fiscalYear,
    nameTh: line(proposed.nameTh, 'nameTh'),
    nameEn: line(proposed.nameEn, 'nameEn'),
    source: line(proposed.source, 'source'),
    bands: bands.map((band, index): RiskBand => ({
      ...band,
      nameTh: line(band.nameTh, 'bands', index, 'nameTh'),
      nameEn: line(band.nameEn, 'bands', index, 'nameEn'),
    })),
  };
  const [fault] = proveRiskMatrix(matrix);
  if (fault) throw fault;
  return matrix;
}
