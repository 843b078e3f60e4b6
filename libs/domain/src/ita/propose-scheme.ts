import { assertFiscalYear } from '../shared/fiscal-year.js';
import { refuse } from '../refusals/refusals.js';
import { checkRequiredText, listLimit, textLimits } from '../shared/text.js';
import type { ItaIndicator, ItaInstrument, ItaLevel, ItaScheme } from './ita-scheme.js';
import { proveScheme } from './prove-scheme.js';

/** A scheme as the centre types it: indicators are numbered and levels ordered by their places. */
export interface ProposedScheme extends Pick<ItaScheme, 'fiscalYear' | 'instruments' | 'source' | 'confirmed'> {
  readonly indicators: readonly Omit<ItaIndicator, 'number'>[];
  /** best first */
  readonly levels: readonly Omit<ItaLevel, 'order'>[];
}

/** Longest code of a level. */
const codeLength = 30;
type Named = Pick<ItaIndicator, 'nameTh' | 'nameEn'>;

const trimmed = <Row extends Named>(row: Row): Row => ({
  ...row,
  nameTh: row.nameTh.trim(),
  nameEn: row.nameEn.trim(),
});
const figure = (text: string): string => (/^\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text);

/**
 * The scheme that is proposed, in one spelling. Refuses with the path of the field at fault: TEXT_REQUIRED, TEXT_TOO_LONG,
 * LIST_TOO_LONG and whatever `proveScheme` finds.
 */
export function proposeScheme(proposed: ProposedScheme): ItaScheme {
  const fiscalYear = assertFiscalYear(proposed.fiscalYear);
  for (const list of ['instruments', 'indicators', 'levels'] as const) {
    const rows: readonly Named[] = proposed[list];
    if (rows.length > listLimit) throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: rows.length }, [list]);
    rows.forEach((row, index) => {
      checkRequiredText(row.nameTh, textLimits.line, [list, index, 'nameTh']);
      checkRequiredText(row.nameEn, textLimits.line, [list, index, 'nameEn']);
    });
  }
  proposed.levels.forEach(({ code }, index) => checkRequiredText(code, codeLength, ['levels', index, 'code']));
  const scheme: ItaScheme = {
    fiscalYear,
    instruments: proposed.instruments.map((instrument): ItaInstrument => ({
      ...trimmed(instrument),
      weight: figure(instrument.weight),
    })),
    indicators: proposed.indicators.map((indicator, index) => ({ ...trimmed(indicator), number: index + 1 })),
    levels: proposed.levels.map((level, index) => ({
      ...trimmed(level),
      code: level.code.trim(),
      minimumTotal: figure(level.minimumTotal),
      minimumEveryInstrument: level.minimumEveryInstrument === null ? null : figure(level.minimumEveryInstrument),
      order: index + 1,
    })),
    source: checkRequiredText(proposed.source, textLimits.line, ['source']).trim(),
    confirmed: proposed.confirmed,
  };
  const [fault] = proveScheme(scheme);
  if (fault) throw fault;
  return scheme;
}

/** Refuses with SCHEME_INDICATOR_COUNT a scheme under which the results that are on record cannot be computed. */
export function assertComputes(scheme: Pick<ItaScheme, 'indicators'>, recordedScores: number): void {
  const actual = scheme.indicators.length;
  if (actual !== recordedScores)
    throw refuse('SCHEME_INDICATOR_COUNT', { expected: recordedScores, actual }, ['indicators']);
}
