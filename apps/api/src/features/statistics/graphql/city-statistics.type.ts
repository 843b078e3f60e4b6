import sql, { type Sql } from 'sql-template-tag';
import {
  ReadColumn,
  ReadList,
  ReadOne,
  ReadType,
  type Related,
  type RowContext,
} from '../../../platform/read-model/index.js';
import { District, HandInKind, handInRows, Zone } from '../../districts/index.js';
import { Dimension } from '../../plans/index.js';
import { count, districtCount, figures } from '../figures.js';

const year = ({ argsAbove }: RowContext): Sql => sql`${argsAbove['fiscalYear']}::int`;
@ReadType({
  description: 'How many districts have a plan in which state. The four figures add up to the number of districts.',
})
export class PlanCounts {
  @ReadColumn({ column: 'int', description: 'Districts whose plan is approved.' })
  approved!: number;
  @ReadColumn({ column: 'int', description: 'Districts whose plan is submitted or endorsed.' })
  submitted!: number;
  @ReadColumn({ column: 'int', description: 'Districts whose plan is a draft or was returned.' })
  draft!: number;
  @ReadColumn({ column: 'int', description: 'Districts without a plan the caller may see.' })
  missing!: number;
}

@ReadType({
  description: 'Measures of the year by progress. One without a report counts as not started and as 0 percent.',
})
export class MeasureCounts {
  @ReadColumn({ column: 'int', description: 'All measures.' })
  total!: number;
  @ReadColumn({ column: 'int', description: 'Completed.' })
  completed!: number;
  @ReadColumn({ column: 'int', description: 'In progress.' })
  inProgress!: number;
  @ReadColumn({ column: 'int', description: 'Not started, or without a report.' })
  notStarted!: number;
  @ReadColumn({ column: 'int', description: 'Cannot proceed.' })
  cannotProceed!: number;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description: 'Mean percent complete, rounded half up to two decimals; null without measures.',
  })
  averagePercentComplete!: number | null;
}

@ReadType({ description: 'Figures of one zone.' })
export class ZoneStatistics {
  @ReadColumn({ column: 'enum', enum: () => Zone, description: 'The zone.' })
  zone!: string;
  @ReadColumn({ column: 'int', description: 'Its districts.' })
  districtCount!: number;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description: 'Mean of the published ITA totals of its districts, two decimals; null when none is published.',
  })
  averageItaTotal!: number | null;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description: 'Mean percent complete of its measures, two decimals; null without measures.',
  })
  averagePercentComplete!: number | null;
}

@ReadType({ description: 'Figures of one dimension.' })
export class DimensionStatistics {
  @ReadColumn({ column: 'enum', enum: () => Dimension, description: 'The dimension.' })
  dimension!: string;
  @ReadColumn({ column: 'int', description: 'Its measures.' })
  measureCount!: number;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description: 'Mean percent complete, two decimals; null without measures.',
  })
  averagePercentComplete!: number | null;
  @ReadColumn({
    column: 'money',
    nullable: true,
    description: 'Sum of the planned budgets in baht; null when no measure uses one.',
  })
  budget!: string | null;
}

@ReadType({ description: 'How many districts reached a level.' })
export class ItaLevelCount {
  @ReadColumn({ column: 'text', description: "Code of the level in the year's scheme." })
  level!: string;
  @ReadColumn({ column: 'int', description: 'Districts.' })
  count!: number;
}

@ReadType({ description: 'Published ITA totals of the year.' })
export class ItaStatistics {
  @ReadColumn({ column: 'int', description: 'Districts with a published total.' })
  count!: number;
  @ReadColumn({ column: 'score', nullable: true, description: 'Mean, rounded half up to two decimals.' })
  average!: number | null;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description: 'Median; of an even number the mean of the middle two, rounded half up to two decimals.',
  })
  median!: number | null;
  @ReadColumn({ column: 'score', nullable: true, description: 'Smallest.' })
  minimum!: number | null;
  @ReadColumn({ column: 'score', nullable: true, description: 'Largest.' })
  maximum!: number | null;
  @ReadList({
    type: () => ItaLevelCount,
    from: ({ parent, row }) => sql`jsonb_to_recordset(${parent}.levels) as ${row} (level text, count int)`,
    orderBy: ({ row }) => sql`${row}.level`,
    expectedRows: 7,
    description: 'Districts by level; levels nobody reached are left out.',
  })
  levels!: ItaLevelCount[];
}

@ReadType({
  description: 'How many districts have handed one thing in. The five figures add up to the number of districts.',
})
export class HandInCounts {
  @ReadColumn({ column: 'enum', enum: () => HandInKind, description: 'What is handed in.' })
  kind!: keyof typeof HandInKind;
  @ReadColumn({ column: 'int', description: 'Districts that handed it in by the due day.' })
  onTime!: number;
  @ReadColumn({ column: 'int', description: 'Districts that handed it in after the due day.' })
  late!: number;
  @ReadColumn({ column: 'int', description: 'Districts to which it was returned.' })
  returned!: number;
  @ReadColumn({ column: 'int', description: 'Districts that have not handed it in although the due day has passed.' })
  overdue!: number;
  @ReadColumn({ column: 'int', description: 'Districts that have not handed it in and still may.' })
  open!: number;
}

@ReadType({
  description:
    'Figures of the whole city in one fiscal year, over what the caller may see. In averages a measure without a report counts as 0.',
  history: 'of its parts',
})
export class CityStatistics {
  @ReadColumn({ column: 'int', description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;

  @ReadColumn({
    column: 'int',
    sql: districtCount,
    description: 'Districts of the city.',
  })
  districtCount!: number;

  @ReadOne({
    type: () => PlanCounts,
    nullable: false,
    from: (context) => figures('plans', context, year(context)),
    description: 'Plans by state.',
  })
  plans!: Related<PlanCounts>;

  @ReadOne({
    type: () => MeasureCounts,
    nullable: false,
    from: (context) => figures('measures', context, year(context)),
    description: 'Measures by progress.',
  })
  measures!: Related<MeasureCounts>;

  @ReadList({
    type: () => ZoneStatistics,
    from: (context) => figures('zones', context, year(context)),
    orderBy: ({ row }) =>
      sql`array_position(array['CENTRAL', 'SOUTH', 'NORTH', 'EAST', 'NORTH_THONBURI', 'SOUTH_THONBURI'], ${row}.zone)`,
    expectedRows: 6,
    description: 'By zone.',
  })
  byZone!: Related<ZoneStatistics>[];

  @ReadList({
    type: () => DimensionStatistics,
    from: (context) => figures('dimensions', context, year(context)),
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 4,
    description: 'By dimension, in official order.',
  })
  byDimension!: Related<DimensionStatistics>[];

  @ReadOne({
    type: () => ItaStatistics,
    nullable: false,
    from: (context) => figures('ita', context, year(context)),
    description: 'Published ITA totals.',
  })
  ita!: Related<ItaStatistics>;

  @ReadList({
    type: () => HandInCounts,
    from: (
      context,
    ) => sql`(select kind, place, ${count(`state = 'ON_TIME'`)} as on_time, ${count(`state = 'LATE'`)} as late,
      ${count(`state = 'RETURNED'`)} as returned, ${count(`state = 'OVERDUE'`)} as overdue, ${count(`state = 'OPEN'`)} as open
      from ${handInRows(context, sql`${context.parent}.fiscal_year`, sql`(select d.code from ${context.rowsOf(District, sql`d`)})`)} as h group by kind, place) as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: 'Who has handed in what: plan, six-month and twelve-month report.',
  })
  handIns!: Related<HandInCounts>[];
}
