import { refusalCatalogue } from './refusal-catalogue.js';
import { formatSize } from '../shared/size.js';

export { refusalCatalogue };

export type RefusalCode = keyof typeof refusalCatalogue;
export type RefusalParameters = Readonly<Record<string, string | number>>;
export type Language = 'th' | 'en';

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

/** Builds a refusal, to be thrown or returned. */
export function refuse(
  code: RefusalCode,
  parameters: RefusalParameters = {},
  path: readonly (string | number)[] = [],
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
  return refusalCatalogue[code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? inWords(code, name, parameters[name], language) : whole,
  );
}
