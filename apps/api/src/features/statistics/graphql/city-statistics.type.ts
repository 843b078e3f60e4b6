import { zones } from '@sucharit/domain/districts';
import sql, { type Sql } from 'sql-template-tag';
import {
  codesSql,
  ReadColumn,
  ReadList,
  ReadOne,
  ReadType,
  type Related,
  type RowContext,
} from '../../../platform/read-model/index.js';
import {
  HandInKind,
  handInRows,
  Headline,
  headlineFigures,
  headlineRound,
  headlineRows,
  Zone,
} from '../../districts/index.js';
import { Dimension } from '../../plans/index.js';
import { count, districtCount, figures, levels } from '../figures.js';

const year = ({ argsAbove }: RowContext): Sql => sql`${argsAbove['fiscalYear']}::int`;
const yearBefore = (context: RowContext): Sql => sql`${year(context)} - 1`;
const handIns = (context: RowContext, of = year): Sql =>
  handInRows(context, of(context), sql`(select d.code from ${context.rowsOf('District', sql`d`)})`);

@ReadType({
  description: 'How many districts have a plan in which state. The four figures add up to the number of districts.',
})
export class PlanCounts {
  @ReadColumn({ column: 'int', description: 'Districts whose plan is approved.' })
  approved!: number;
  @ReadColumn({ column: 'int', description: 'Districts whose plan is submitted, endorsed or recommended.' })
  submitted!: number;
  @ReadColumn({ column: 'int', description: 'Districts whose plan is a draft or was returned.' })
  draft!: number;
  @ReadColumn({ column: 'int', description: 'Districts without a plan the caller may see.' })
  missing!: number;
}

@ReadType({
  description:
    'Measures of the year by progress, by the latest report the caller may see: for the city and the own district also what is not approved, and measures of plans that are not. One without a report counts as not started and as 0 percent. What is approved alone says `headline`.',
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
    description:
      'Mean percent complete by the latest reports the caller may see, drafts too, rounded half up to two decimals; a measure without a report counts as 0; null without measures. The figure of headlines is `headline { averagePercentComplete }`.',
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
    description:
      'Mean percent complete of its measures by the latest reports the caller may see, drafts too, two decimals; a measure without a report counts as 0; null without measures.',
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
    description:
      'Mean percent complete by the latest reports the caller may see, drafts too, two decimals; a measure without a report counts as 0; null without measures.',
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
    from: (context) => levels(context, year(context)),
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
    'By how much figures of the city differ from those of the fiscal year before: positive when there are more now. The averages are rounded first, so that both figures and their difference agree as printed.',
})
export class CityChange {
  @ReadColumn({ column: 'int', description: 'Districts whose plan is approved, more (or fewer, negative) than then.' })
  plansApproved!: number;
  @ReadColumn({ column: 'int', description: 'Districts that handed in the six-month report in time, more than then.' })
  reportsOnTime!: number;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description:
      'Difference of the mean percent complete by the latest reports the caller may see, drafts too, two decimals, -100 to 100; null when either year has no measure.',
  })
  averagePercentComplete!: number | null;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description:
      'Difference of the mean published ITA total, two decimals, -100 to 100; null when either year has none published.',
  })
  averageIta!: number | null;
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
    orderBy: ({ row }) => sql`array_position(array[${codesSql(zones)}], ${row}.zone)`,
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

  @ReadOne({
    type: () => CityChange,
    nullable: false,
    from: (context) => {
      const row = sql`figures`;
      const figure = (part: 'plans' | 'measures' | 'ita', column: Sql) => (when: typeof year) =>
        sql`select ${row}.${column} from ${figures(part, { ...context, row }, when(context))}`;
      const onTime = (when: typeof year) =>
        sql`select ${count`kind = 'SIX_MONTH' and state = 'ON_TIME'`} from ${handIns(context, when)} as h`;
      const difference = (of: (when: typeof year) => Sql): Sql => sql`(${of(year)}) - (${of(yearBefore)})`;
      return sql`(select ${difference(figure('plans', sql`approved`))} as plans_approved,
        ${difference(onTime)} as reports_on_time,
        ${difference(figure('measures', sql`average_percent_complete`))} as average_percent_complete,
        ${difference(figure('ita', sql`average`))} as average_ita) as ${context.row}`;
    },
    description: 'Change from the fiscal year before.',
  })
  change!: Related<CityChange>;

  @ReadOne({
    type: () => Headline,
    args: headlineRound,
    nullable: false,
    from: (context) => {
      const round = sql`${context.args['round']}::text`;
      const of = (when: typeof year): Sql =>
        sql`(select ${headlineFigures} from ${headlineRows(context, when(context), round)} as h)`;
      return sql`(select now.*, now.average_percent_complete - before.average_percent_complete as change_of_average
        from ${of(year)} as now cross join ${of(yearBefore)} as before) as ${context.row}`;
    },
    description:
      'How far the measures are by the approved reports of a round: the one figure of pages, summaries and documents.',
  })
  headline!: Related<Headline>;

  @ReadList({
    type: () => HandInCounts,
    from: (
      context,
    ) => sql`(select kind, place, ${count`state = 'ON_TIME'`} as on_time, ${count`state = 'LATE'`} as late,
      ${count`state = 'RETURNED'`} as returned, ${count`state = 'OVERDUE'`} as overdue, ${count`state = 'OPEN'`} as open
      from ${handIns(context)} as h group by kind, place) as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: 'Who has handed in what: plan, six-month and twelve-month report.',
  })
  handIns!: Related<HandInCounts>[];
}
