import { zones } from '@sucharit/domain/districts';
import { dimensions } from '@sucharit/domain/plans';
import sql, { empty, type Sql } from 'sql-template-tag';
import {
  codesSql,
  ReadColumn,
  ReadList,
  ReadType,
  type Related,
  type RowContext,
} from '../../../platform/read-model/index.js';
import { Dimension } from '../../plans/index.js';
import { ReportingRound } from '../../progress/index.js';
import { Zone } from './zone.enum.js';

/** The round whose approved reports a headline is about. */
export const headlineRound = {
  round: { type: () => ReportingRound, description: 'The round whose approved reports count.' },
};

/**
 * The measures of a year's approved plans, each with what the approved report of a round says of it: columns `district_code`,
 * `zone`, `dimension`, `status`, `percent`; the last two null without one. A summary of the round counts the same rows.
 * @param by SQL of a day of Bangkok: what was approved later does not count; everything counts when it is absent
 */
export const headlineRows = (
  { once, rowsOf }: Pick<RowContext, 'once' | 'rowsOf'>,
  year: Sql,
  round: Sql,
  by?: Sql,
): Sql => {
  const planBy = by
    ? sql`and coalesce(p.approved_on, (p.approved_at at time zone 'Asia/Bangkok')::date) <= ${by}`
    : empty;
  const reportBy = by ? sql`and (r.approved_at at time zone 'Asia/Bangkok')::date <= ${by}` : empty;
  return once(sql`select m.district_code, d.zone, m.dimension, e.status, e.percent
    from ${rowsOf('Measure', sql`m`)}
    join ${rowsOf('Plan', sql`p`)} on p.id = m.plan_id and p.status = 'APPROVED' ${planBy}
    join ${rowsOf('District', sql`d`)} on d.code = m.district_code
    left join ${rowsOf('ProgressReport', sql`r`)} on r.plan_id = p.id and r.round = ${round} and r.status = 'APPROVED' ${reportBy}
    left join ${rowsOf('ProgressEntry', sql`e`)} on e.report_id = r.id and e.measure_id = m.id
    where m.fiscal_year = ${year}`);
};

/** The 600 measures of a year are read for each district, three of them in the time of one that is looked up. */
export const headlineRead = 200;

/** The columns of a headline, added up over `headlineRows` under the name `h`. */
export const headlineFigures: Sql = sql`count(*)::int as measure_count, (count(*) filter (where h.percent is null))::int as unreported_count,
  (count(*) filter (where h.status = 'COMPLETED'))::int as completed, (count(*) filter (where h.status = 'IN_PROGRESS'))::int as in_progress,
  (count(*) filter (where h.status is null or h.status = 'NOT_STARTED'))::int as not_started,
  (count(*) filter (where h.status = 'CANNOT_PROCEED'))::int as cannot_proceed, round(avg(coalesce(h.percent, 0)), 2) as average_percent_complete`;

const measureCount = 'Measures of approved plans.';
const unreportedCount =
  'How many of these have no entry in an approved report of the round: they count as 0 percent and as not started.';
const averagePercentComplete =
  'Mean percent complete of these measures by the approved reports of the round, 0 to 100, rounded half up to two decimals; a measure without one counts as 0. Null when there is no measure.';

@ReadType({ description: 'The headline of one zone.' })
export class HeadlineOfZone {
  @ReadColumn({ column: 'enum', enum: () => Zone, description: 'The zone.' })
  zone!: keyof typeof Zone;
  @ReadColumn({ column: 'int', description: measureCount })
  measureCount!: number;
  @ReadColumn({ column: 'int', description: unreportedCount })
  unreportedCount!: number;
  @ReadColumn({ column: 'score', nullable: true, description: averagePercentComplete })
  averagePercentComplete!: number | null;
}

@ReadType({ description: 'The headline of one dimension.' })
export class HeadlineOfDimension {
  @ReadColumn({ column: 'enum', enum: () => Dimension, description: 'The dimension.' })
  dimension!: keyof typeof Dimension;
  @ReadColumn({ column: 'int', description: measureCount })
  measureCount!: number;
  @ReadColumn({ column: 'int', description: unreportedCount })
  unreportedCount!: number;
  @ReadColumn({ column: 'score', nullable: true, description: averagePercentComplete })
  averagePercentComplete!: number | null;
}

const dimensionsInOrder = sql`unnest(array[${codesSql(dimensions)}]) with ordinality`;

const year = ({ argsAbove }: RowContext): Sql => sql`${argsAbove['fiscalYear']}::int`;
const round = ({ argsAbove }: RowContext): Sql => sql`${argsAbove['round']}::text`;

/** The mean of a district's measures in the year before, by what was approved until the same day a year ago; null without a measure. */
const averageYearBefore = (context: RowContext): Sql =>
  sql`(select round(avg(coalesce(before.percent, 0)), 2) from ${headlineRows(
    context,
    sql`${year(context)} - 1`,
    round(context),
    sql`(${context.today} - interval '1 year')::date`,
  )} as before where before.district_code = ${context.row}.district_code)`;

@ReadType({
  description:
    'How far the measures of a district are, by what is approved alone: the figure of the map, of summaries and of documents. Everybody sees the same.',
})
export class DistrictHeadline {
  @ReadColumn({
    column: 'int',
    filter: true,
    order: true,
    description: `${measureCount} 0 while the plan of the year is not approved.`,
  })
  measureCount!: number;
  @ReadColumn({ column: 'int', filter: true, order: true, description: unreportedCount })
  unreportedCount!: number;
  @ReadColumn({ column: 'score', nullable: true, filter: true, order: true, description: averagePercentComplete })
  averagePercentComplete!: number | null;
  @ReadColumn({
    column: 'score',
    nullable: true,
    filter: true,
    order: true,
    looksAt: headlineRead,
    sql: averageYearBefore,
    description:
      'The same mean of the fiscal year before on the same day a year ago (Bangkok): by the plans and the reports of that round which were approved until then. Null when no plan with a measure was approved by then.',
  })
  averageYearBefore!: number | null;
  @ReadColumn({
    column: 'score',
    nullable: true,
    filter: true,
    order: true,
    looksAt: headlineRead,
    sql: (context) => sql`(${context.row}.average_percent_complete - ${averageYearBefore(context)})`,
    description:
      '`averagePercentComplete` less `averageYearBefore`, -100 to 100, two decimals; below 0 is worse than a year ago. Null when either has no figure.',
  })
  changeOfAverage!: number | null;
}

@ReadType({
  description:
    'How far the measures of the city are, by what is approved alone: the one figure of pages, summaries and documents. Everybody sees the same. `completed`, `inProgress`, `notStarted` and `cannotProceed` add up to `measureCount`.',
  history: 'of its parts',
})
export class Headline {
  @ReadColumn({ column: 'int', description: measureCount })
  measureCount!: number;
  @ReadColumn({ column: 'int', description: unreportedCount })
  unreportedCount!: number;
  @ReadColumn({ column: 'int', description: 'Completed.' })
  completed!: number;
  @ReadColumn({ column: 'int', description: 'In progress.' })
  inProgress!: number;
  @ReadColumn({ column: 'int', description: 'Not started, with those that no approved report tells of.' })
  notStarted!: number;
  @ReadColumn({ column: 'int', description: 'Cannot proceed.' })
  cannotProceed!: number;
  @ReadColumn({ column: 'score', nullable: true, description: averagePercentComplete })
  averagePercentComplete!: number | null;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description:
      'By how much `averagePercentComplete` differs from that of the same round of the fiscal year before, two decimals, -100 to 100; null when either has no measure.',
  })
  changeOfAverage!: number | null;
  @ReadList({
    type: () => HeadlineOfZone,
    from: (context) =>
      sql`(select h.zone, ${headlineFigures} from ${headlineRows(context, year(context), round(context))} as h
        group by h.zone) as ${context.row}`,
    orderBy: ({ row }) => sql`array_position(array[${codesSql(zones)}], ${row}.zone)`,
    expectedRows: 6,
    description: 'By zone; one without a measure is left out.',
  })
  byZone!: Related<HeadlineOfZone>[];
  @ReadList({
    type: () => HeadlineOfDimension,
    from: (context) =>
      sql`(select n.dimension, n.place, ${headlineFigures} from ${headlineRows(context, year(context), round(context))} as h
        join ${dimensionsInOrder} as n(dimension, place) using (dimension) group by n.dimension, n.place) as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 4,
    description: 'By dimension, in official order; one without a measure is left out.',
  })
  byDimension!: Related<HeadlineOfDimension>[];
}
