import { invalidInputs } from './catalogue/invalid-inputs.js';
import { refusalCatalogue } from './refusal-catalogue.js';
import { formatSize } from '../shared/size.js';

export { invalidInputs, refusalCatalogue };

export type RefusalCode = keyof typeof refusalCatalogue;
export type RefusalParameters = Readonly<Record<string, string | number>>;
export type Language = 'th' | 'en';

/** The parameters that a sentence names, each as `{name}`. */
type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type EntryOf<Code extends RefusalCode> = (typeof refusalCatalogue)[Code];
type Named<Code extends RefusalCode> = NamesIn<EntryOf<Code>['th' | 'en']>;
type Also<Code extends RefusalCode> = EntryOf<Code> extends { readonly also: readonly (infer Name)[] } ? Name : never;

/** The parameters of a refusal: those that its message names in either language, and those that may be published with it. */
export type ParametersOf<Code extends RefusalCode> = [Named<Code> | Also<Code>] extends [never]
  ? Readonly<Record<string, never>>
  : { readonly [Name in Named<Code>]: string | number } & { readonly [Name in Also<Code> & string]?: string | number };

type Path = readonly (string | number)[];
type Given<Code extends RefusalCode> = [Named<Code>] extends [never]
  ? [parameters?: ParametersOf<Code>, path?: Path]
  : [parameters: ParametersOf<Code>, path?: Path];

/** An expected refusal: something the user caused and can mend. Everything else that is thrown is a defect. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /**
   * @param code published code
   * @param parameters values for the message; also published in `extensions`
   * @param path the input field at fault, outermost first
   */
  constructor(
    readonly code: RefusalCode,
    readonly parameters: RefusalParameters = {},
    readonly path: readonly (string | number)[] = [],
  ) {
    super(refusalMessage(code, parameters, 'en'));
  }
}

/** A detail of INVALID_INPUT, published as `extensions.detail`. */
export type InvalidInputDetail = keyof typeof invalidInputs;
type NamedByDetail<Detail extends InvalidInputDetail> = NamesIn<(typeof invalidInputs)[Detail]['th' | 'en']>;
type GivenOfDetail<Detail extends InvalidInputDetail> = [NamedByDetail<Detail>] extends [never]
  ? [parameters?: Readonly<Record<string, never>>, path?: Path]
  : [parameters: { readonly [Name in NamedByDetail<Detail>]: string | number }, path?: Path];

/** Builds the refusal INVALID_INPUT with what is wrong as a code of its own, whose words the catalogue has in both languages. */
export function refuseInput<Detail extends InvalidInputDetail>(
  detail: Detail,
  ...[parameters, path]: GivenOfDetail<Detail>
): Refusal {
  return new Refusal('INVALID_INPUT', { detail, ...parameters }, path);
}

/** Builds a refusal, to be thrown or returned; the compiler checks that its message finds its parameters. */
export function refuse<Code extends Exclude<RefusalCode, 'INVALID_INPUT'>>(
  code: Code,
  ...[parameters, path]: Given<Code>
): Refusal {
  return new Refusal(code, parameters, path);
}

/** The parameters that are days. What looks like one anywhere else is a name or a code that somebody gave. */
const days: ReadonlySet<string> = new Set(['asked', 'earliest', 'latest', 'opensOn', 'locksOn']);
const thaiDay = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', { dateStyle: 'medium', timeZone: 'UTC' });

/** The refusals whose numbers are bytes. */
const ofSize: ReadonlySet<string> = new Set(['BODY_TOO_LARGE', 'EVIDENCE_FILE_TOO_LARGE']);

/** A parameter as it stands in a sentence: bytes are kB or MB, and in Thai a day is one of the Buddhist Era. */
function inWords(code: RefusalCode, name: string, value: unknown, language: Language): string {
  if (ofSize.has(code) && typeof value === 'number') return formatSize(value);
  const written = String(value);
  if (language !== 'th' || !days.has(name) || !/^\d{4}-\d\d-\d\d$/.test(written)) return written;
  const day = new Date(written);
  return Number.isNaN(day.getTime()) ? written : thaiDay.format(day);
}

/** The refusal's message in the reader's language, with its parameters filled in. */
export function refusalMessage(code: RefusalCode, parameters: RefusalParameters, language: Language): string {
  const filled = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in parameters ? inWords(code, name, parameters[name], language) : whole,
    );
  const detail = code === 'INVALID_INPUT' ? detailNamed(parameters['detail']) : undefined;
  if (!detail) return filled(refusalCatalogue[code][language]);
  return refusalCatalogue.INVALID_INPUT[language].replace('{detail}', () => filled(detail[language]));
}

const detailNamed = (name: unknown): { readonly th: string; readonly en: string } | undefined =>
  typeof name === 'string' && Object.hasOwn(invalidInputs, name)
    ? invalidInputs[name as InvalidInputDetail]
    : undefined;
