import sql, { type Sql } from 'sql-template-tag';
import {
  ownOrPublic,
  ReadColumn,
  ReadList,
  ReadOne,
  ReadType,
  type Related,
  type RowContext,
} from '../../../platform/read-model/index.js';
import { District, HandInKind, handInRows, Zone } from '../../districts/index.js';
import { ItaResult } from '../../ita/index.js';
import { Dimension, Measure, Plan } from '../../plans/index.js';

/** The districts of the statistics: all of them, whoever asks; names and zones are public. */
const districts = ({ rowsOf }: RowContext): Sql => rowsOf(District, sql`d`);
const year = ({ argsAbove }: RowContext): Sql => sql`${argsAbove['fiscalYear']}::int`;

/**
 * Measures of the year that the caller may see, with the figure of the latest report the caller may see: numbers and sums by
 * zone and dimension, from which every figure follows. Of averages there would be no average.
 */
const measures = (context: RowContext): Sql => {
  const { caller, rowsOf, once } = context;
  const row = sql`m`;
  const percent = ownOrPublic(row, caller, sql`m.current_percent`, sql`m.approved_percent`);
  const status = ownOrPublic(row, caller, sql`m.current_status`, sql`m.approved_status`);
  return once(sql`select zone, dimension, count(*) as total, sum(percent) as percent, sum(budget) as budget,
      ${count(`status = 'COMPLETED'`)} as completed, ${count(`status = 'IN_PROGRESS'`)} as in_progress,
      ${count(`status = 'NOT_STARTED'`)} as not_started, ${count(`status = 'CANNOT_PROCEED'`)} as cannot_proceed
    from (select d.zone, m.dimension, m.budget, coalesce(${percent}, 0) as percent, coalesce(${status}, 'NOT_STARTED') as status
      from ${rowsOf(Measure, row)} join ${districts(context)} on d.code = m.district_code
      where m.fiscal_year = ${year(context)}) as figures group by zone, dimension`);
};

/** Published totals of the year that the caller may see. */
const published = (context: RowContext): Sql =>
  context.once(sql`select d.zone, r.published_total as total, r.level
    from ${context.rowsOf(ItaResult, sql`r`)} join ${districts(context)} on d.code = r.district_code
    where r.fiscal_year = ${year(context)} and r.published_total is not null`);

const average = sql`round(sum(percent) / sum(total), 2)`;
/** A sum of numbers of rows, of which there may be none. */
const sum = (column: string): Sql => sql([`coalesce(sum(${column}), 0)`]);
const count = (condition: string): Sql => sql([`count(*) filter (where ${condition})`]);

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
    from: (context) =>
      sql`(select level, count(*) as count from ${published(context)} where level is not null group by level) as ${context.row}`,
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
})
export class CityStatistics {
  @ReadColumn({ column: 'int', description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;

  @ReadColumn({
    column: 'int',
    sql: (context) => sql`(select count(*) from ${districts(context)})`,
    description: 'Districts of the city.',
  })
  districtCount!: number;

  @ReadOne({
    type: () => PlanCounts,
    nullable: false,
    from: (
      context,
    ) => sql`(select ${count(`status = 'APPROVED'`)} as approved, ${count(`status in ('SUBMITTED', 'ENDORSED')`)} as submitted,
      ${count(`status in ('DRAFT', 'RETURNED')`)} as draft, ${count('status is null')} as missing
      from ${districts(context)} left join ${context.rowsOf(Plan, sql`p`)} on p.district_code = d.code and p.fiscal_year = ${year(context)}) as ${context.row}`,
    description: 'Plans by state.',
  })
  plans!: Related<PlanCounts>;

  @ReadOne({
    type: () => MeasureCounts,
    nullable: false,
    from: (
      context,
    ) => sql`(select ${sum('total')} as total, ${sum('completed')} as completed, ${sum('in_progress')} as in_progress,
      ${sum('not_started')} as not_started, ${sum('cannot_proceed')} as cannot_proceed, ${average} as average_percent_complete
      from ${measures(context)}) as ${context.row}`,
    description: 'Measures by progress.',
  })
  measures!: Related<MeasureCounts>;

  @ReadList({
    type: () => ZoneStatistics,
    from: (context) => sql`(select z.zone, z.district_count, i.average_ita_total, w.average_percent_complete
      from (select zone, count(*) as district_count from ${districts(context)} group by zone) as z
      left join (select zone, round(avg(total), 2) as average_ita_total from ${published(context)} group by zone) as i using (zone)
      left join (select zone, ${average} as average_percent_complete from ${measures(context)} group by zone) as w using (zone)) as ${context.row}`,
    orderBy: ({ row }) =>
      sql`array_position(array['CENTRAL', 'SOUTH', 'NORTH', 'EAST', 'NORTH_THONBURI', 'SOUTH_THONBURI'], ${row}.zone)`,
    expectedRows: 6,
    description: 'By zone.',
  })
  byZone!: Related<ZoneStatistics>[];

  @ReadList({
    type: () => DimensionStatistics,
    from: (
      context,
    ) => sql`(select dimension, ${sum('total')} as measure_count, ${average} as average_percent_complete, sum(budget) as budget, place
      from unnest(array['CULTURE_OF_INTEGRITY', 'TRANSPARENT_ADMINISTRATION', 'PUBLIC_PARTICIPATION', 'AUDIT_MECHANISMS']) with ordinality as n(dimension, place)
      left join ${measures(context)} as m using (dimension) group by dimension, place) as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 4,
    description: 'By dimension, in official order.',
  })
  byDimension!: Related<DimensionStatistics>[];

  @ReadOne({
    type: () => ItaStatistics,
    nullable: false,
    from: (context) => sql`(select fiscal_year, count, average, minimum, maximum,
      round((totals[(count + 1) / 2] + totals[(count + 2) / 2]) / 2, 2) as median
      from (select ${year(context)} as fiscal_year, count(*) as count, round(avg(total), 2) as average, min(total) as minimum,
        max(total) as maximum, array_agg(total order by total) as totals from ${published(context)}) as figures) as ${context.row}`,
    description: 'Published ITA totals.',
  })
  ita!: Related<ItaStatistics>;

  @ReadList({
    type: () => HandInCounts,
    from: (
      context,
    ) => sql`(select kind, place, ${count(`state = 'ON_TIME'`)} as on_time, ${count(`state = 'LATE'`)} as late,
      ${count(`state = 'RETURNED'`)} as returned, ${count(`state = 'OVERDUE'`)} as overdue, ${count(`state = 'OPEN'`)} as open
      from ${handInRows(context, sql`${context.parent}.fiscal_year`, sql`(select d.code from ${districts(context)})`)} as h group by kind, place) as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: 'Who has handed in what: plan, six-month and twelve-month report.',
  })
  handIns!: Related<HandInCounts>[];
}
