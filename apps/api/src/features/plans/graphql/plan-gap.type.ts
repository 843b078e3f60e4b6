import type { Actor } from '@sucharit/domain/access';
import { planGapNames, type PlanGapKind as Kind, type PlanSection as Section } from '@sucharit/domain/plans';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import {
  bilingual,
  codes,
  ReadColumn,
  ReadOne,
  ReadType,
  readType,
  registerEnum,
  type ReadTypes,
  type Related,
  type RowSql,
} from '../../../platform/read-model/index.js';
import { gapRows } from '../gap-rows.js';
import { PlanSection } from './plan-history.type.js';

export const PlanGapKind: { readonly [C in Kind]: C } = codes(planGapNames);
registerEnum(PlanGapKind, 'PlanGapKind', 'What a plan can lack, by rule.', bilingual(planGapNames));

/** Gaps are of a plan's own district and of the city, also once it is approved. */
export const seesGaps = (plan: Sql, caller: Actor): Sql => districtScope(plan, caller, sql`false`) ?? sql`true`;

/** The gaps of every plan that the caller may see those of. */
export const gapsOfAll: RowSql = ({ row, rowsOf, caller }) =>
  sql`(select every_gap.* from ${rowsOf('Plan', sql`lacking`)}
    cross join lateral ${gapRows(sql`lacking`, seesGaps(sql`lacking`, caller))} as every_gap) as ${row}`;

@ReadType({
  description:
    'Something that a plan lacks, found by rule whenever it is asked for. For its district and the city; nothing of it keeps a plan from being handed in.',
  key: { column: 'gap_key', kind: 'text' },
  defaultOrder: [
    { field: 'fiscalYear', direction: 'DESC' },
    { field: 'districtCode', direction: 'ASC' },
    { field: 'number', direction: 'ASC' },
  ],
  history: 'of its parts',
})
export class PlanGap {
  @ReadColumn({
    column: 'enum',
    enum: () => PlanGapKind,
    filter: true,
    order: true,
    description: 'The kind of thing that is lacking.',
  })
  kind!: Kind;
  @ReadColumn({
    column: 'enum',
    enum: () => PlanSection,
    filter: true,
    description: 'Section of the plan in which it is mended or named.',
  })
  section!: Section;
  @ReadColumn({
    column: 'text',
    description:
      'Address of the place, such as `measures[3].responsibleUnit`, with the number that the thing has in the plan.',
  })
  path!: string;
  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Number of the thing in the plan, from 1.' })
  number!: number;
  @ReadColumn({
    column: 'text',
    description: 'Lasting identity of the thing, such as that of a measure; the code of a dimension.',
  })
  target!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Words of the thing, such as the title of a measure; null for a dimension.',
  })
  subject!: string | null;
  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Fiscal year of the plan, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'int', filter: true, order: true, description: "The district's official code." })
  districtCode!: number;
  @ReadOne({
    type: readType('Plan'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.id = ${parent}.plan_id`,
    description: 'The plan that lacks it.',
  })
  plan!: Related<ReadTypes['Plan']>;
  @ReadOne({
    type: readType('District'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district whose plan it is.',
  })
  district!: Related<ReadTypes['District']>;
}
