import type { SwotFactor as Factor } from '@sucharit/domain/plans';
import sql, { raw } from 'sql-template-tag';
import { ReadColumn, ReadList, ReadType } from '../../../platform/read-model/index.js';
import { SwotFactor } from './plan.enums.js';

@ReadType({ description: 'One finding of the SWOT analysis.' })
export class SwotItem {
  @ReadColumn({
    column: 'enum',
    filter: true,
    enum: () => SwotFactor,
    nullable: true,
    description: 'What it is about; null when the plan names no known factor.',
  })
  factor!: Factor | null;
  @ReadColumn({ column: 'text', filter: true, description: 'The finding.' })
  text!: string;
}

const quadrant = (
  name: 'strengths' | 'weaknesses' | 'opportunities' | 'threats',
  description: string,
): PropertyDecorator =>
  ReadList({
    type: () => SwotItem,
    from: ({ row, parent }) =>
      sql`rows from (jsonb_to_recordset(${parent}.swot -> '${raw(name)}') as (factor text, text text)) with ordinality as ${row}(factor, text, place)`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 6,
    description,
  });

@ReadType({ description: 'SWOT analysis: inside by the 7S, outside by PEST with law.' })
export class Swot {
  @quadrant('strengths', 'Strengths (จุดแข็ง), in order.')
  strengths!: SwotItem[];
  @quadrant('weaknesses', 'Weaknesses (จุดอ่อน), in order.')
  weaknesses!: SwotItem[];
  @quadrant('opportunities', 'Opportunities (โอกาส), in order.')
  opportunities!: SwotItem[];
  @quadrant('threats', 'Threats (อุปสรรค), in order.')
  threats!: SwotItem[];
}
