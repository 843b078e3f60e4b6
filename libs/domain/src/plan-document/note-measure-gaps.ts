import { isLongTitle } from '../plans/index.js';
import { isDimensionName } from './dimensions.js';
import type { DocumentSource } from './document-source.js';
import type { MeasureDraft } from './measure-draft.js';
import type { TablePart } from './measure-parts.js';

/** Notes what a measure of the table lacks or says in the wrong place. */
export function noteMeasureGaps(
  source: DocumentSource,
  parts: readonly TablePart[],
  measures: readonly MeasureDraft[],
): void {
  const hasMission = parts.some((part) => part.columns.at.MISSION !== undefined);
  for (const [index, measure] of measures.entries()) {
    const { number, title } = measure;
    const span = title.spans[0] ?? { start: 0, end: 0 };
    if (isLongTitle(title.text)) source.note('MEASURE_TITLE_LONG', span, { number, count: [...title.text].length });
    if (measure.dimension === null) source.note('DIMENSION_UNKNOWN', span, { number });
    const carried = measure.mission === measures[index - 1]?.mission;
    if (measure.mission !== null && !carried && isDimensionName(measure.mission.text)) {
      source.note('MISSION_REPEATS_DIMENSION', measure.mission.spans[0] ?? span, { number });
    }
    const missing: [boolean, string, string][] = [
      [title.text === '', 'ชื่อโครงการ/กิจกรรม/มาตรการ', 'title'],
      [hasMission && measure.mission === null, 'ภารกิจตามมิติ', 'mission'],
      [measure.objectives.length === 0, 'วัตถุประสงค์', 'objectives'],
      [measure.methods.length === 0, 'วิธีดำเนินการ', 'methods'],
      [measure.budget === null, 'ข้อมูลงบประมาณ', 'budget cell'],
    ];
    for (const [absent, part, partEn] of missing) {
      if (absent) source.note('MEASURE_INCOMPLETE', span, { number, part, partEn });
    }
  }
}
