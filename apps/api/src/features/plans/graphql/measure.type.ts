import type { Dimension as DimensionCode, MeasureKind as Kind } from '@sucharit/domain/plans';
import type { MeasureProgressStatus as Status } from '@sucharit/domain/progress';
import sql, { raw } from 'sql-template-tag';
import {
  ownOrPublic,
  ReadColumn,
  ReadOne,
  ReadType,
  type Related,
  type RowSql,
} from '../../../platform/read-model/index.js';
import { MeasureProgressStatus } from '../../progress/index.js';
import { planPartScope } from '../plan.access.js';
import { Dimension, MeasureKind } from './plan.enums.js';
import { Plan } from './plan.type.js';

/** A figure of the latest report the caller may see: any report of the own district, an approved one of the others. */
const latest =
  (figure: 'status' | 'percent'): RowSql =>
  ({ row, caller }) =>
    ownOrPublic(row, caller, sql`${row}.${raw(`current_${figure}`)}`, sql`${row}.${raw(`approved_${figure}`)}`);

@ReadType({
  description: "One row of a plan's table of measures: a project, activity or measure (โครงการ/กิจกรรม/มาตรการ).",
  table: 'measure',
  history: 'versions',
  scope: planPartScope,
  defaultOrder: [
    { field: 'fiscalYear', direction: 'DESC' },
    { field: 'districtCode', direction: 'ASC' },
    { field: 'number', direction: 'ASC' },
  ],
  search: ['mission', 'title', 'objectives', 'methods'],
})
export class Measure {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;

  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Number in the plan, from 1.' })
  number!: number;

  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Fiscal year of the plan, Buddhist Era.' })
  fiscalYear!: number;

  @ReadColumn({ column: 'int', filter: true, order: true, description: "The district's official code." })
  districtCode!: number;

  @ReadColumn({
    column: 'enum',
    enum: () => Dimension,
    nullable: true,
    filter: true,
    order: true,
    description: 'Dimension of the measure; null while a draft leaves it open.',
  })
  dimension!: DimensionCode | null;

  @ReadColumn({
    column: 'text',
    filter: true,
    order: true,
    description: 'Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none.',
  })
  mission!: string;

  @ReadColumn({ column: 'text', filter: true, order: true, description: 'Title of the measure.' })
  title!: string;

  @ReadColumn({
    column: 'enum',
    enum: () => MeasureKind,
    nullable: true,
    filter: true,
    description: 'Kind of measure; null when the plan does not say.',
  })
  kind!: Kind | null;

  @ReadColumn({ column: 'texts', description: 'Objectives, in order.' })
  objectives!: string[];

  @ReadColumn({ column: 'texts', description: 'Steps of work, in order.' })
  methods!: string[];

  @ReadColumn({
    column: 'money',
    nullable: true,
    filter: true,
    order: true,
    description: 'Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0.',
  })
  budget!: string | null;

  @ReadColumn({
    column: 'enum',
    enum: () => MeasureProgressStatus,
    nullable: true,
    sql: latest('status'),
    filter: true,
    description: 'Progress by the latest report the caller may see; null when there is none.',
  })
  progressStatus!: Status | null;

  @ReadColumn({
    column: 'score',
    nullable: true,
    sql: latest('percent'),
    filter: true,
    order: true,
    description: 'Percent complete, 0 to 100, by the latest report the caller may see; null when there is none.',
  })
  percentComplete!: number | null;

  @ReadOne({
    type: () => Plan,
    nullable: false,
    where: ({ row, parent }) => sql`${row}.id = ${parent}.plan_id`,
    description: 'The plan it belongs to.',
  })
  plan!: Related<Plan>;
}
