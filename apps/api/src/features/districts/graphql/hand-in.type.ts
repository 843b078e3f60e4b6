import { permissionsOfCaller, rowScopeOf, type Actor } from '@sucharit/domain/access';
import { handInsToBegin } from '@sucharit/domain/progress';
import sql, { type Sql } from 'sql-template-tag';
import { codes, ReadColumn, ReadType, registerEnum, type RowContext } from '../../../platform/read-model/index.js';

const kindTexts = {
  PLAN: 'The plan of the year; due on the day that `planDeadlines` gives.',
  SIX_MONTH: 'The six-month report.',
  TWELVE_MONTH: 'The twelve-month report.',
};
export const HandInKind = codes(kindTexts);
registerEnum(HandInKind, 'HandInKind', 'What a district hands in during a fiscal year.', kindTexts);

const stateTexts = {
  ON_TIME: 'Submitted by the due day, and not returned.',
  LATE: 'Submitted after the due day, and not returned.',
  RETURNED: 'Returned with a reason; the district has it.',
  OVERDUE: 'Not handed in, and the due day has passed.',
  OPEN: 'Not handed in; the due day has not passed, or the centre has set none.',
};
export const HandInState = codes(stateTexts);
registerEnum(HandInState, 'HandInState', 'Whether something was handed in, and whether in time.', stateTexts);

/**
 * The three things a district hands in during a year, over what the caller may see: columns `district_code`, `kind`, `place`,
 * `due_on`, `days_left`, `handed_in_on`, `state`, and whether its round `takes_entries` now and nothing of it is written although it
 * could be, `unbegun`. A plan counts from its approval on once it has it; days are those of Bangkok.
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
  return sql`(select district_code, kind, place, due_on, due_on - ${today} as days_left, takes_entries, takes_entries and status is null and may_exist as unbegun,
      case when status in ('SUBMITTED', 'ENDORSED', 'APPROVED') then handed_in_on end as handed_in_on,
      case when status = 'RETURNED' then 'RETURNED'
        when status in ('SUBMITTED', 'ENDORSED', 'APPROVED') then case when handed_in_on > due_on then 'LATE' else 'ON_TIME' end
        when due_on < ${today} then 'OVERDUE' else 'OPEN' end as state
    from (select d.code as district_code, k.kind, k.place,
        coalesce(r.due_on, l.due_on) as due_on,
        k.kind = 'PLAN' or coalesce(r.opens_on <= ${today} and ${today} < r.locks_on, false) as takes_entries,
        k.kind = 'PLAN' or coalesce(p.status = 'APPROVED', false) as may_exist,
        case k.kind when 'PLAN' then p.status else h.status end as status,
        case k.kind when 'PLAN' then coalesce(p.approved_on, p.handed_in_on) else h.handed_in_on end as handed_in_on
      from ${districts} as d
      cross join unnest(array['PLAN', 'SIX_MONTH', 'TWELVE_MONTH']) with ordinality as k(kind, place)
      left join reporting_round as r on r.fiscal_year = ${fiscalYear} and r.round = k.kind
      left join plan_deadline as l on l.fiscal_year = ${fiscalYear} and k.kind = 'PLAN'
      left join (select district_code, status, approved_on, ${day(plan)} as handed_in_on
        from ${rowsOf('Plan', plan)} where ${of(plan)}) as p on p.district_code = d.code
      left join (select district_code, round, status, ${day(report)} as handed_in_on
        from ${rowsOf('ProgressReport', report)} where ${of(report)}) as h on h.district_code = d.code and h.round = k.kind) as stand)`;
}

/** Whether the caller is waited for to begin a hand-in of `handInRows`; by `handInsToBegin` of the domain. */
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
  kind!: keyof typeof HandInKind;
  @ReadColumn({ column: 'enum', enum: () => HandInState, description: 'Whether, and whether in time.' })
  state!: keyof typeof HandInState;
  @ReadColumn({ column: 'date', nullable: true, description: 'Due day; null while the centre has set none.' })
  dueOn!: string | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
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
    description: 'Day of handing in, for an approved plan that of its approval; null when it is not handed in.',
  })
  handedInOn!: string | null;
}
