import { isNearlySame } from '../content/index.js';
import type { PlanMeasure } from './plan-content.js';

type Told = Pick<PlanMeasure, 'number' | 'title' | 'objectives' | 'methods'>;

/** A measure that says again what an earlier one says. */
export interface RepeatedMeasure {
  readonly number: number;
  /** number of the earlier one */
  readonly other: number;
}

/** More than half of the steps of a measure, and two at least: one step alone, such as a meeting, is that of many. */
const sharesMethods = ({ methods }: Told, { methods: earlier }: Told): boolean => {
  const shared = methods.filter((method) => earlier.some((other) => isNearlySame(method, other))).length;
  return shared >= 2 && shared * 2 > methods.length;
};

/** Measures whose title, or most of whose steps of work, are the same or nearly the same as those of an earlier one; each with the first such. */
export const repeatedMeasures = (measures: readonly Told[]): RepeatedMeasure[] =>
  measures.flatMap((measure, index) => {
    const first = measures
      .slice(0, index)
      .find((earlier) => isNearlySame(measure.title, earlier.title) || sharesMethods(measure, earlier));
    return first ? [{ number: measure.number, other: first.number }] : [];
  });

/** The place of the objective that says again what the title of its measure says; -1 when none does. */
export const objectiveOfTitle = ({ title, objectives }: Pick<Told, 'title' | 'objectives'>): number =>
  objectives.findIndex((objective) => isNearlySame(objective.replace(/^\s*เพื่อ/, ''), title.replace(leadOfTitle, '')));

/** A title names the kind of measure first. */
const leadOfTitle = /^\s*(?:โครงการ|กิจกรรม|มาตรการ)/;
