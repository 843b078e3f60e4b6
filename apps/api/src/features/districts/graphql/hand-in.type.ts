import { permissionsOfCaller, rowScopeOf, type Actor } from '@sucharit/domain/access';
import {
  handedInStatuses,
  handInKinds,
  handInsToBegin,
  handInTable,
  type HandInKind as Kind,
  type HandInState as State,
} from '@sucharit/domain/calendar';
import { remindedStates } from '@sucharit/domain/notices';
import sql, { type Sql } from 'sql-template-tag';
import {
  codes,
  codesSql,
  ReadColumn,
  ReadOne,
  ReadType,
  readType,
  registerEnum,
  stateSql,
  type ReadTypes,
  type Related,
  type RowContext,
} from '../../../platform/read-model/index.js';
import { takesEntries } from '../../progress/index.js';

const kindTexts: Record<Kind, string> = {
  PLAN: 'The plan of the year; due on the day that `planDeadlines` gives.',
  SIX_MONTH: 'The six-month report.',
  TWELVE_MONTH: 'The twelve-month report.',
};
export const HandInKind: { readonly [C in Kind]: C } = codes(kindTexts);
registerEnum(HandInKind, 'HandInKind', 'What a district hands in during a fiscal year.', kindTexts);

const stateTexts: Record<State, string> = {
  ON_TIME: 'Submitted by the due day, and not returned.',
  LATE: 'Submitted after the due day, and not returned.',
  RETURNED: 'Returned with a reason; the district has it.',
  OVERDUE: 'Not handed in, and the due day has passed.',
  OPEN: 'Not handed in; the due day has not passed, or the centre has set none.',
};
export const HandInState: { readonly [C in State]: C } = codes(stateTexts);
registerEnum(HandInState, 'HandInState', 'Whether something was handed in, and whether in time.', stateTexts);

/**
 * The three things a district hands in during a year, over what the caller may see: columns `district_code`, `fiscal_year`, `kind`,
 * `place`, `due_on`, `days_left`, `days_late`, `handed_in_on`, `submitted_at`, `state`, and whether its round `takes_entries` now and
 * nothing of it is written although it could be, `unbegun`. A plan counts from its approval on once it has it; days are those of Bangkok.
 * @param fiscalYear SQL of the year
 * @param onlyDistrict SQL of a district's code; all districts when absent
 */
export function handInRows(
  { rowsOf, today }: Pick<RowContext, 'rowsOf' | 'today'>,
  fiscalYear: Sql,
  districts: Sql,
  onlyDistrict?: Sql,
): Sql {
  const of = (alias: Sql): Sql =>
    onlyDistrict
      ? sql`${alias}.fiscal_year = ${fiscalYear} and ${alias}.district_code = ${onlyDistrict}`
      : sql`${alias}.fiscal_year = ${fiscalYear}`;
  const report = sql`handed_report`;
  const plan = sql`handed_plan`;
  const day = (alias: Sql): Sql => sql`(${alias}.submitted_at at time zone 'Asia/Bangkok')::date`;
  const state = stateSql(handInTable, { today, dueOn: sql`due_on`, handedInOn: sql`handed_in_on` }, sql`status`);
  return sql`(select told.*, case told.state when 'LATE' then told.handed_in_on - told.due_on
      when 'ON_TIME' then null else nullif(greatest(-told.days_left, 0), 0) end as days_late
    from (select district_code, fiscal_year, kind, place, due_on, due_on - ${today} as days_left, submitted_at, takes_entries,
      takes_entries and status is null and may_exist as unbegun,
      case when status in (${codesSql(handedInStatuses)}) then handed_in_on end as handed_in_on, ${state} as state
    from (select d.code as district_code, ${fiscalYear} as fiscal_year, k.kind, k.place,
        coalesce(r.due_on, l.due_on) as due_on,
        k.kind = 'PLAN' or (r.round is not null and ${takesEntries(sql`r`, today)}) as takes_entries,
        k.kind = 'PLAN' or coalesce(p.status = 'APPROVED', false) as may_exist,
        case k.kind when 'PLAN' then p.status else h.status end as status,
        case k.kind when 'PLAN' then p.submitted_at else h.submitted_at end as submitted_at,
        case k.kind when 'PLAN' then coalesce(p.approved_on, p.handed_in_on) else h.handed_in_on end as handed_in_on
      from ${districts} as d
      cross join unnest(array[${codesSql(handInKinds)}]) with ordinality as k(kind, place)
      left join reporting_round as r on r.fiscal_year = ${fiscalYear} and r.round = k.kind
      left join plan_deadline as l on l.fiscal_year = ${fiscalYear} and k.kind = 'PLAN'
      left join (select district_code, status, approved_on, submitted_at, ${day(plan)} as handed_in_on
        from ${rowsOf('Plan', plan)} where ${of(plan)}) as p on p.district_code = d.code
      left join (select district_code, round, status, submitted_at, ${day(report)} as handed_in_on
        from ${rowsOf('ProgressReport', report)} where ${of(report)}) as h on h.district_code = d.code and h.round = k.kind) as stand) as told)`;
}

/** True where the caller is expected to begin a hand-in of `handInRows`; by `handInsToBegin` of the domain. */
export function mayBegin(handIn: Sql, caller: Actor): Sql {
  const scope = rowScopeOf(caller);
  const kinds = handInsToBegin(permissionsOfCaller(caller));
  if (scope.kind !== 'district' || kinds.length === 0) return sql`false`;
  return sql`(${handIn}.unbegun and ${handIn}.district_code = ${scope.districtCode}::int and ${handIn}.kind = any(${kinds}::text[]))`;
}

@ReadType({
  description:
    'One thing a district hands in during a fiscal year, by what the caller may see: of other districts that is what is approved.',
})
export class HandIn {
  @ReadColumn({ column: 'enum', enum: () => HandInKind, description: 'What.' })
  kind!: Kind;
  @ReadColumn({
    column: 'enum',
    enum: () => HandInState,
    filter: true,
    order: true,
    description: 'Whether, and whether in time.',
  })
  state!: State;
  @ReadColumn({
    column: 'date',
    nullable: true,
    filter: true,
    order: true,
    description: 'Due day; null while the centre has set none.',
  })
  dueOn!: string | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    filter: true,
    order: true,
    description: 'Days from today (Bangkok) to the due day; 0 on the day, negative after it, null while there is none.',
  })
  daysLeft!: number | null;
  @ReadColumn({
    column: 'boolean',
    sql: ({ row, caller }) => mayBegin(row, caller),
    description:
      'Nothing of it is written and the caller may begin it now: a plan, or a report on an approved plan in a round that takes entries. False for whoever decides on it.',
  })
  mayBegin!: boolean;
  @ReadColumn({
    column: 'date',
    nullable: true,
    filter: true,
    order: true,
    description: 'Day of handing in, for an approved plan that of its approval; null when it is not handed in.',
  })
  handedInOn!: string | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    filter: true,
    order: true,
    description:
      'By how many days it is late: from the due day to the day of handing in or, while the district has it, to today (Bangkok); null when it is not late.',
  })
  daysLate!: number | null;
  @ReadColumn({
    column: 'boolean',
    sql: ({ row, caller }) =>
      permissionsOfCaller(caller).has('reminders:send')
        ? sql`${row}.state in (${codesSql(remindedStates)}) and not exists (select from notice as sent
            where sent.kind = 'REMINDER' and sent.district_code = ${row}.district_code and sent.fiscal_year = ${row}.fiscal_year and sent.hand_in = ${row}.kind
              and sent.sent_on = (now() at time zone 'Asia/Bangkok')::date)`
        : sql`false`,
    description:
      'The caller may remind the district of it now: it is overdue or returned, and was not reminded of today.',
  })
  remindable!: boolean;
  @ReadOne({
    type: readType('Notice'),
    where: ({ row, parent }) => sql`${row}.id = (select latest.id from notice as latest
      where latest.kind = 'REMINDER' and latest.district_code = ${parent}.district_code and latest.fiscal_year = ${parent}.fiscal_year and latest.hand_in = ${parent}.kind
      order by latest.sent_at desc, latest.id limit 1)`,
    description: 'The last reminder of it; null when there was none or the caller may not see it.',
  })
  lastReminder!: Related<ReadTypes['Notice']> | null;
}
