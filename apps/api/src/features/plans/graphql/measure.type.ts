import { measureSchema } from '@sucharit/domain/plans';
import type { MeasureProgressStatus as Status } from '@sucharit/domain/progress';
import sql from 'sql-template-tag';
import { identifier } from '../../../platform/database/index.js';
import { ReadContent, searchedFields } from '../../../platform/content/index.js';
import { ownOrPublic } from '../../../platform/access/index.js';
import {
  ReadColumn,
  ReadList,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
  type RowSql,
} from '../../../platform/read-model/index.js';
import { planPartScope } from '../plan.access.js';
import { indicatorsOf, MeasureIndicator } from './measure-indicator.type.js';
import { linksOf, MeasureLink } from './measure-link.type.js';
import './plan.enums.js';
import { MeasureProgressStatus } from './measure-status.enum.js';
import { PlannedStep, plannedStepsOf } from './planned-step.type.js';

/** A figure of the latest report the caller may see: any report of the own district, an approved one of the others. */
const latest =
  (figure: 'status' | 'percent'): RowSql =>
  ({ row, caller }) =>
    ownOrPublic(
      row,
      caller,
      sql`${row}.${identifier(`current_${figure}`)}`,
      sql`${row}.${identifier(`approved_${figure}`)}`,
    );

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    Measure: Measure;
  }
}

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
  search: searchedFields(measureSchema),
})
@ReadContent(measureSchema, { after: ['id', 'number', 'fiscalYear', 'districtCode'] })
export class Measure {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;

  @ReadColumn({ column: 'int', filter: true, order: 'own', description: 'Fiscal year of the plan, Buddhist Era.' })
  fiscalYear!: number;

  @ReadColumn({ column: 'int', filter: true, order: 'own', description: "The district's official code." })
  districtCode!: number;

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

  @ReadList({
    type: () => PlannedStep,
    from: plannedStepsOf,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: measureSchema.plannedSteps.description,
  })
  plannedSteps!: PlannedStep[];

  @ReadList({
    type: () => MeasureIndicator,
    from: indicatorsOf,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: measureSchema.indicators.description,
  })
  indicators!: MeasureIndicator[];

  @ReadList({
    type: () => MeasureLink,
    from: linksOf,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: measureSchema.answers.description,
  })
  answers!: MeasureLink[];

  @ReadOne({
    type: readType('Plan'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.id = ${parent}.plan_id`,
    description: 'The plan it belongs to.',
  })
  plan!: Related<ReadTypes['Plan']>;

  @ReadOne({
    type: readType('District'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district whose plan it is in.',
  })
  district!: Related<ReadTypes['District']>;
}
