import type { ItaSchemeInput } from '@sucharit/contract';
import type { ItaSchemesQuery } from './schemes.operations.js';

export type Scheme = ItaSchemesQuery['itaSchemes'][number];
type Definition = Pick<Scheme, 'instruments' | 'indicators' | 'levels' | 'source' | 'confirmed'>;
type Figures<Row, Names extends keyof Row> = Omit<Row, Names> & {
  readonly [Name in Names]: string | Extract<Row[Name], null>;
};

/** A scheme as it is typed: figures are texts until they are sent. */
export interface TypedScheme extends Omit<Definition, 'instruments' | 'levels'> {
  readonly instruments: readonly Figures<Scheme['instruments'][number], 'weight'>[];
  readonly levels: readonly Figures<Scheme['levels'][number], 'minimumTotal' | 'minimumEveryInstrument'>[];
}

/** A scheme as it begins to be typed at. */
export const typedOf = (scheme: Definition): TypedScheme => ({
  instruments: scheme.instruments.map(({ key, nameTh, nameEn, weight }) => ({
    key,
    nameTh,
    nameEn,
    weight: `${weight}`,
  })),
  indicators: scheme.indicators.map(({ nameTh, nameEn, instrument }) => ({ nameTh, nameEn, instrument })),
  levels: scheme.levels.map(({ code, nameTh, nameEn, minimumTotal, minimumEveryInstrument: every }) => ({
    code,
    nameTh,
    nameEn,
    minimumTotal: `${minimumTotal}`,
    minimumEveryInstrument: every === null ? null : `${every}`,
  })),
  source: scheme.source,
  confirmed: scheme.confirmed,
});

const figurePattern = /^\d{1,3}(\.\d{1,2})?$/;
/** A figure from 0 to 100 with at most two decimals. */
export const isFigure = (text: string): boolean => figurePattern.test(text) && Number(text) <= 100;

/** True when every figure is one; the API checks the rest. */
export const figuresStand = ({ instruments, levels }: TypedScheme): boolean =>
  [
    ...instruments.map(({ weight }) => weight),
    ...levels.flatMap(({ minimumTotal, minimumEveryInstrument: every }) => [
      minimumTotal,
      ...(every === null || every === '' ? [] : [every]),
    ]),
  ].every(isFigure);

/** The API's input for what is typed; an empty condition is none. */
export const inputOf = (fiscalYear: number, typed: TypedScheme): ItaSchemeInput => ({
  fiscalYear,
  ...typed,
  instruments: typed.instruments.map((instrument) => ({ ...instrument, weight: Number(instrument.weight) })),
  levels: typed.levels.map((level) => ({
    ...level,
    minimumTotal: Number(level.minimumTotal),
    minimumEveryInstrument: level.minimumEveryInstrument ? Number(level.minimumEveryInstrument) : null,
  })),
});
