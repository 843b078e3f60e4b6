import { objectiveOfTitle, repeatedMeasures } from '../plans/index.js';
import { rowLimit } from '../shared/text.js';
import type { DocumentSource, Piece } from './document-source.js';

interface ReadMeasure {
  readonly number: number;
  readonly title: Piece;
  readonly objectives: readonly Piece[];
  readonly methods: readonly Piece[];
}

/** Notes measures that repeat an earlier one, and objectives that repeat the title of their measure. */
export function noteRepeats(source: DocumentSource, measures: readonly ReadMeasure[]): void {
  // A plan cannot hold more, and each is compared with all before it.
  const told = measures.slice(0, rowLimit).map(({ number, title, objectives, methods }) => ({
    number,
    title: title.text,
    objectives: objectives.map(({ text }) => text),
    methods: methods.map(({ text }) => text),
  }));
  for (const { number, other } of repeatedMeasures(told)) {
    const span = measures.find((measure) => measure.number === number)?.title.spans[0];
    if (span) source.note('MEASURE_REPEATED', span, { number, other });
  }
  told.forEach((measure, index) => {
    const span = measures[index]?.objectives[objectiveOfTitle(measure)]?.spans[0];
    if (span) source.note('OBJECTIVE_REPEATS_TITLE', span, { number: measure.number });
  });
}
