import type { Named } from '../../i18n/use-language.js';

const definition = `instruments { key nameTh nameEn weight } indicators { nameTh nameEn instrument }
    levels { code nameTh nameEn minimumTotal minimumEveryInstrument }`;

/** The schemes of all years with all that is in them. */
export const schemesQuery = `query ItaSchemes {
  itaSchemes { fiscalYear source confirmed version recordedResults compiledSummaries ${definition} } }`;

/** What a scheme would do; it is a question and saves nothing. */
export const previewQuery = `query ItaSchemePreview($input: ItaSchemeInput!) {
  itaSchemePreview(input: $input) {
    version compiledSummaries changedCount changedLevelCount mismatchesBefore mismatchesAfter
    results { districtCode nameTh nameEn publishedTotal publishedLevel changed
      before { total level differenceClass } after { total level differenceClass } } } }`;

export const setScheme = `mutation SetItaScheme($input: SetItaSchemeInput!) {
  setItaScheme(input: $input) { recomputed changed itaScheme { fiscalYear version } } }`;

export type InstrumentKey = 'IIT' | 'EIT' | 'OIT';

interface Definition<Figure> {
  readonly instruments: readonly (Named & { readonly key: InstrumentKey; readonly weight: Figure })[];
  readonly indicators: readonly (Named & { readonly instrument: InstrumentKey })[];
  readonly levels: readonly (Named & {
    readonly code: string;
    readonly minimumTotal: Figure;
    readonly minimumEveryInstrument: Figure | null;
  })[];
  readonly source: string;
  readonly confirmed: boolean;
}

export interface Scheme extends Definition<number> {
  readonly fiscalYear: number;
  readonly version: number;
  readonly recordedResults: number;
  readonly compiledSummaries: number;
}

/** A scheme as it is typed: figures are texts until they are sent. */
export type TypedScheme = Definition<string>;

/** A scheme as it begins to be typed at. */
export const typedOf = (scheme: Definition<number>): TypedScheme => ({
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

/** Whether every figure is one; what else may be wrong the API says. */
export const figuresStand = ({ instruments, levels }: TypedScheme): boolean =>
  [
    ...instruments.map(({ weight }) => weight),
    ...levels.flatMap(({ minimumTotal, minimumEveryInstrument: every }) => [
      minimumTotal,
      ...(every === null || every === '' ? [] : [every]),
    ]),
  ].every(isFigure);

/** The API's input for what is typed; an empty condition is none. */
export const inputOf = (fiscalYear: number, typed: TypedScheme): object => ({
  fiscalYear,
  ...typed,
  instruments: typed.instruments.map((instrument) => ({ ...instrument, weight: Number(instrument.weight) })),
  levels: typed.levels.map((level) => ({
    ...level,
    minimumTotal: Number(level.minimumTotal),
    minimumEveryInstrument: level.minimumEveryInstrument ? Number(level.minimumEveryInstrument) : null,
  })),
});

export type DifferenceClass = 'EXACT' | 'ROUNDING' | 'MISMATCH';
interface PreviewFigures {
  readonly total: number;
  readonly level: string | null;
  readonly differenceClass: DifferenceClass | null;
}
interface PreviewResult extends Named {
  readonly districtCode: number;
  readonly before: PreviewFigures;
  readonly after: PreviewFigures;
  readonly publishedTotal: number | null;
  readonly publishedLevel: string | null;
  readonly changed: boolean;
}
export interface Preview {
  readonly version: number;
  readonly compiledSummaries: number;
  readonly changedCount: number;
  readonly changedLevelCount: number;
  readonly mismatchesBefore: number;
  readonly mismatchesAfter: number;
  readonly results: readonly PreviewResult[];
}
