import type { Dimension, SwotFactor } from '@sucharit/domain/plans';
import type { Finding, MeasureReading, Reading, SwotList } from './reading-query.js';

/** What a person put in the place of values that were read, by path; an empty text takes a value away. */
export type Corrected = Readonly<Record<string, string>>;

/** A value as it is being typed, before it is taken. */
export interface Edit {
  readonly path: string;
  /** As it was read. */
  readonly read: string;
  readonly text: string;
  /** No whole day stands in a field for one: whether half a one is typed there, the field does not tell. */
  readonly unfinished: boolean;
}

/** The corrections with what is being typed: to whoever saves, the words in the field are the correction. */
export function withEdit(corrected: Corrected, edit: Edit | null): Corrected {
  if (!edit || edit.unfinished) return corrected;
  const { [edit.path]: _before, ...others } = corrected;
  return edit.text === edit.read ? others : { ...others, [edit.path]: edit.text };
}

/** By which a finding is known again when the same document is read once more. */
export const findingKey = ({ code, start, end, path }: Finding): string => [code, start, end, path].join(':');

/** By which a reading is known again: it differs when anything was read differently. */
export function readingKey({ plan: _plan, sameDocument: _same, district: _district, ...read }: Reading): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(read)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16);
}

/** The four lists of the analysis, in the order in which plans print them. */
export const swotLists = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const satisfies readonly SwotList[];
const lists = ['noGiftRules', 'objectives', 'goals', 'benefits'] as const;
const texts = ['strategicLinkage', 'corruptionSituation', 'antiBribery'] as const;
const optional = ['documentNumber', 'approvedOn'] as const;

const written = (text: string): boolean => text.trim() !== '';

/**
 * The parts of the plan that a person changed, as the API takes them: a part is given whole when one value of it was corrected.
 */
export function correctionsOf(reading: Reading, corrected: Corrected): Record<string, unknown> {
  const touched = new Set(Object.keys(corrected).map((path) => path.split(/[.[]/)[0] ?? ''));
  const at = (path: string, read: string | null): string => corrected[path] ?? read ?? '';
  const orNull = (path: string, read: string | null): string | null => at(path, read).trim() || null;
  const items = (path: string, read: readonly string[]): string[] =>
    read.map((text, index) => at(`${path}[${index}]`, text)).filter(written);

  const measureOf = (measure: MeasureReading, index: number): object => {
    const path = `measures[${index}]`;
    return {
      number: measure.number,
      dimension: orNull(`${path}.dimension`, measure.dimension) as Dimension | null,
      mission: at(`${path}.mission`, measure.mission),
      title: at(`${path}.title`, measure.title),
      objectives: items(`${path}.objectives`, measure.objectives),
      methods: items(`${path}.methods`, measure.methods),
      budget: orNull(`${path}.budget`, measure.budget)?.replaceAll(',', '') ?? null,
    };
  };
  const swotOf = (list: SwotList): object[] =>
    reading.swot[list]
      .map(({ factor, text }, index) => ({
        factor: orNull(`swot.${list}[${index}].factor`, factor) as SwotFactor | null,
        text: at(`swot.${list}[${index}].text`, text),
      }))
      .filter(({ text }) => written(text));
  const itaOf = (ita: NonNullable<Reading['priorYearIta']>): object => {
    return {
      fiscalYear: Number(at('priorYearIta.fiscalYear', String(ita.fiscalYear))),
      // Scores count by their position: one that is missing leaves a gap.
      scores: ita.scores.map((score, index) => orNull(`priorYearIta.scores[${index}]`, score)),
      total: orNull('priorYearIta.total', ita.total),
    };
  };

  const parts: Record<string, unknown> = {};
  for (const part of optional) if (touched.has(part)) parts[part] = orNull(part, reading[part]);
  for (const part of texts) if (touched.has(part)) parts[part] = at(part, reading[part]);
  for (const part of lists) if (touched.has(part)) parts[part] = items(part, reading[part]);
  if (touched.has('swot')) parts['swot'] = Object.fromEntries(swotLists.map((list) => [list, swotOf(list)]));
  if (touched.has('priorYearIta') && reading.priorYearIta) parts['priorYearIta'] = itaOf(reading.priorYearIta);
  if (touched.has('measures')) parts['measures'] = reading.measures.map(measureOf);
  if (touched.has('risks'))
    parts['risks'] = reading.risks
      .map(({ number, description }, index) => ({
        number,
        description: at(`risks[${index}].description`, description),
      }))
      .filter(({ description }) => written(description));
  return parts;
}
