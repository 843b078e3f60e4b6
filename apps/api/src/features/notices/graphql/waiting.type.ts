import {
  accountIdOf,
  permissionsOfCaller,
  rowScopeOf,
  type Actor,
  type Permission,
  type Role,
} from '@sucharit/domain/access';
import { remindedStates } from '@sucharit/domain/notices';
import { planStatuses, planWorkflow } from '@sucharit/domain/plans';
import { reportWorkflow, turnInClosedRound } from '@sucharit/domain/progress';
import { decidingRoles, decisionsOf } from '@sucharit/domain/stand-ins';
import { awaitedRole, turnKinds, turnsOf, wayOf, type TurnKind, type WorkflowTable } from '@sucharit/domain/workflow';
import sql, { join, type Sql } from 'sql-template-tag';
import {
  codes,
  codesSql,
  ReadColumn,
  ReadList,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  registerEnum,
  type Related,
  type RowContext,
} from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';
import { HandInKind, handInRows, HandInState, mayBegin } from '../../districts/index.js';
import { turnTexts } from '../../plans/index.js';
import { openingYearOf } from '../../progress/index.js';
import { standsInAs } from '../../stand-ins/index.js';

const actionTexts = {
  ...turnTexts,
  BEGIN: 'District: it is overdue and nothing has been written.',
  REMIND:
    'Centre: remind the district of what is overdue or returned, unless that was done and nothing has changed since.',
};
export const WaitingAction = codes(actionTexts);
registerEnum(WaitingAction, 'WaitingAction', 'What somebody is waited for to do.', actionTexts);

/** True where nothing has changed since the last reminder of a hand-in `h`; the rule `awaitsReminder` of the domain leaves these out. */
const isReminded = sql`coalesce((select coalesce(last.state, h.state) = h.state and last.due_on is not distinct from h.due_on
    and (h.submitted_at is null or h.submitted_at <= last.sent_at)
  from notice as last where last.kind = 'REMINDER' and last.district_code = h.district_code and last.fiscal_year = h.fiscal_year and last.hand_in = h.kind
  order by last.sent_at desc, last.id limit 1), false)`;

/** What the caller is waited for to do, as an SQL case over a hand-in `h` with its plan `p` and report `r`; null for nothing. */
function actionOf({ caller, today }: RowContext): Sql {
  const may = permissionsOfCaller(caller);
  const scope = rowScopeOf(caller);
  const late = sql`h.state in (${codesSql(remindedStates)})`;
  if (scope.kind === 'city')
    return may.has('reminders:send') ? sql`case when ${late} and not ${isReminded} then 'REMIND' end` : sql`null::text`;
  if (scope.kind === 'none') return sql`null::text`;
  const planPart = tookPart(caller, sql`p.submitted_by`, sql`p.endorsed_by`, sql`p.recommended_by`);
  const reportPart = tookPart(caller, sql`r.submitted_by`);
  const casesOf = (held: ReadonlySet<Permission>, kinds: readonly TurnKind[], as: Sql): Sql[] => [
    ...bothWays((assisted, where) =>
      turnCases(wayOf(planWorkflow, assisted), held, kinds, sql`h.kind = 'PLAN'${where}${as}`, sql`p`, planPart),
    ),
    ...turnCases(reportWorkflow, held, kinds, sql`h.kind <> 'PLAN'${as}`, sql`r`, reportPart),
  ];
  // As `turnOf` of the domain: what a stand-in decides now, the own turns, and what a stand-in waits for.
  const inNameOf = (kind: TurnKind): Sql[] =>
    decidingRoles.flatMap((role) =>
      casesOf(new Set(decisionsOf(role)), [kind], sql` and ${standsInAs(caller, role, today)}`),
    );
  const cases = [
    ...inNameOf('REVIEW'),
    ...casesOf(may, turnKinds, sql``),
    ...inNameOf('AWAIT'),
    sql`when h.state = 'OVERDUE' and ${mayBegin(sql`h`, caller)} then 'BEGIN'`,
  ];
  return sql`case ${join(cases, ' ')} end`;
}

/** True, never null, where the caller is one of these accounts: as `tookPart` of the domain. */
const tookPart = (caller: Actor, ...accounts: Sql[]): Sql =>
  sql`coalesce(${accountIdOf(caller)}::uuid in (${join(accounts)}), false)`;

/** True where the district of a hand-in `h` has the step of the assistant director. */
const isAssisted = sql`(select assisting.has_assistant_director from district as assisting where assisting.code = h.district_code)`;

/** Cases of the ways with and without an assistant director; those that are the same on both stand once. */
function bothWays(casesOf: (assisted: boolean, where: Sql) => Sql[]): Sql[] {
  const told = (cases: readonly Sql[]): string => JSON.stringify(cases.map(({ text, values }) => [text, values]));
  const [without, assisted] = [casesOf(false, sql``), casesOf(true, sql``)];
  return told(without) === told(assisted) ? without : [...casesOf(true, sql` and ${isAssisted}`), ...without];
}

/** The role whose decision a plan `p` of a hand-in `h` waits for, as `awaitedRole` of the domain. */
const roleAwaited = sql`case ${join(
  bothWays((assisted, where) =>
    planStatuses.flatMap((status) => {
      const role = awaitedRole(wayOf(planWorkflow, assisted), status);
      return role === null
        ? []
        : [sql`when h.kind = 'PLAN' and p.status in (${codesSql([status])})${where} then ${role}::text`];
    }),
  ),
  ' ',
)} end`;

/** The turns of a workflow as SQL. @param of SQL of what the workflow is about, and in whose name @param row alias of its row @param part true for whoever took part in it */
function turnCases<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  may: ReadonlySet<Permission>,
  kinds: readonly TurnKind[],
  of: Sql,
  row: Sql,
  part: Sql,
): Sql[] {
  const those = { ANYBODY: sql``, OTHERS: sql`and not ${part}`, TOOK_PART: sql`and ${part}` };
  const turn = (kind: TurnKind): Sql =>
    sql`case when h.takes_entries then ${kind} else ${turnInClosedRound(kind)}::text end`;
  return turnsOf(table, may)
    .filter(({ kind }) => kinds.includes(kind))
    .map(
      ({ kind, states, who }) =>
        sql`when ${of} and ${row}.status in (${codesSql(states)}) ${those[who]} then ${turn(kind)}`,
    );
}

/** The day in Bangkok since which a hand-in waits for its next decision: when it was submitted, endorsed or recommended; null for the others. */
const waitsSince = sql`(case when h.kind <> 'PLAN' then case when r.status = 'SUBMITTED' then r.submitted_at end
  when p.status = 'SUBMITTED' then p.submitted_at when p.status = 'ENDORSED' then coalesce(p.endorsed_at, p.submitted_at)
  when p.status = 'RECOMMENDED' then coalesce(p.recommended_at, p.endorsed_at, p.submitted_at) end
  at time zone 'Asia/Bangkok')::date`;
/** The list shows items of AWAIT, the turn of somebody before the caller; the count leaves them out. */
const isTask = sql`w.action <> 'AWAIT'`;

/**
 * Everything that waits for the caller in some fiscal years.
 * @param years SQL of the years: `fiscal_year`, and whether the districts are asked for what they have not begun in it, `asked`
 */
function waitingRows(context: RowContext, years: Sql): Sql {
  const scope = rowScopeOf(context.caller);
  const { rowsOf } = context;
  const within = scope.kind === 'district' ? sql`where all_districts.code = ${scope.districtCode}::int` : sql``;
  const districts = sql`(select all_districts.code from ${rowsOf('District', sql`all_districts`)} ${within})`;
  return sql`(select * from (
    select h.district_code, h.kind, h.place, h.state, h.due_on, h.days_left, p.id as plan_id, r.id as report_id, y.fiscal_year,
      ${waitsSince} as waits_since, ${context.today} - ${waitsSince} as waited_days,
      case when y.asked or p.id is not null then ${actionOf(context)} end as action, ${roleAwaited} as awaited_role,
      (select max(told.sent_on) from notice as told where told.kind = 'REMINDER' and told.district_code = h.district_code
        and told.fiscal_year = y.fiscal_year and told.hand_in = h.kind) as reminded_on
    from ${years} as y
    cross join lateral ${handInRows(context, sql`y.fiscal_year`, districts)} as h
    left join ${rowsOf('Plan', sql`p`)} on p.district_code = h.district_code and p.fiscal_year = y.fiscal_year
    left join ${rowsOf('ProgressReport', sql`r`)} on r.plan_id = p.id and r.round = h.kind
  ) as everything where action is not null)`;
}

/** One year, in which districts are asked for everything. */
const oneYear = (year: Sql): Sql => sql`(select ${year} as fiscal_year, true as asked)`;

/** Everything that waits for the caller, in whatever year. Which years that are is the rule `isAskedFor` of the domain. */
function waitingInAllYears(context: RowContext): Sql {
  const asked = sql`select generate_series(w.first_year, ${openingYearOf(sql`w`, context)} + 1) as fiscal_year from work_years as w`;
  const years = sql`(select fiscal_year, fiscal_year in (${asked}) as asked from (${asked}
    union select begun.fiscal_year from ${context.rowsOf('Plan', sql`begun`)}) as every_year)`;
  return context.once(sql`select * from ${waitingRows(context, years)} as waits`);
}

@ReadType({ description: 'One thing that waits for the caller.' })
export class WaitingItem {
  @ReadColumn({ column: 'int', description: "The district's official code." })
  districtCode!: number;
  @ReadColumn({ column: 'int', description: 'Fiscal year that it is about, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'enum', enum: () => HandInKind, description: 'What it is about.' })
  kind!: keyof typeof HandInKind;
  @ReadColumn({
    column: 'enum',
    enum: () => HandInState,
    description: 'Whether it was handed in, and whether in time.',
  })
  state!: keyof typeof HandInState;
  @ReadColumn({ column: 'enum', enum: () => WaitingAction, description: 'What the caller is waited for to do.' })
  action!: keyof typeof WaitingAction;
  @ReadColumn({
    column: 'enum',
    enum: () => AccountRole,
    nullable: true,
    description:
      'Role whose decision a plan waits for, such as the head of section where the action is AWAIT; null for reports and for what is being written.',
  })
  awaitedRole!: Role | null;
  @ReadColumn({ column: 'date', nullable: true, description: 'Due day; null while the centre has set no round.' })
  dueOn!: string | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    description: 'Days from today (Bangkok) to the due day; negative after it, null while the centre has set no round.',
  })
  daysLeft!: number | null;
  @ReadColumn({
    column: 'date',
    nullable: true,
    description:
      'Day (Bangkok) since which it waits for the decision: when it was submitted, or when the head endorsed or the assistant director recommended it; null for what nobody has to decide on.',
  })
  waitsSince!: string | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    description: 'Days from `waitsSince` to today, 0 on the same day; null with it.',
  })
  waitedDays!: number | null;
  @ReadColumn({
    column: 'date',
    nullable: true,
    description: 'Day of the last reminder of it; null when there was none.',
  })
  remindedOn!: string | null;
  @ReadColumn({
    column: 'boolean',
    sql: ({ row }) => sql`coalesce(${row}.reminded_on >= (now() at time zone 'Asia/Bangkok')::date, false)`,
    description: 'It was reminded of today (Bangkok), so that another reminder has to wait until tomorrow.',
  })
  remindedToday!: boolean;
  @ReadColumn({ column: 'id', nullable: true, description: 'The plan; null when there is none.' })
  planId!: string | null;
  @ReadColumn({
    column: 'id',
    nullable: true,
    description: 'The report; null when there is none or it is about the plan.',
  })
  reportId!: string | null;
  @ReadOne({
    type: readType('District'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district.',
  })
  district!: Related<ReadTypes['District']>;
}

@ReadType({ description: 'What waits for the caller in a fiscal year: what to write, to decide on, or to run after.' })
export class WaitingForMe {
  @ReadColumn({
    column: 'int',
    sql: (context) =>
      sql`(select count(*) from ${waitingRows(context, oneYear(sql`${context.row}.fiscal_year`))} as w where ${isTask})`,
    description: 'How many things, without those that wait for somebody before the caller (AWAIT).',
  })
  count!: number;
  @ReadList({
    type: () => WaitingItem,
    from: (context) => sql`${waitingRows(context, oneYear(sql`${context.parent}.fiscal_year`))} as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.due_on, ${row}.place, ${row}.district_code`,
    // Three things of each of the 50 districts: what the centre may have to run after.
    expectedRows: (caller) => (rowScopeOf(caller).kind === 'district' ? 3 : 150),
    description: 'All of them, the longest due first (at most three a district).',
  })
  items!: Related<WaitingItem>[];
}

@ReadType({ description: 'How much waits for the caller in one fiscal year.' })
export class WaitingYear {
  @ReadColumn({ column: 'int', description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'int', description: 'How many things; at least one.' })
  count!: number;
  @ReadColumn({ column: 'int', description: 'How many of them are overdue or were returned.' })
  late!: number;
}

@ReadType({
  description:
    'What waits for the caller in whatever fiscal year. Things that were begun count in every year; those that were not count from the first year of work to the year after the opening one (`workYears`).',
})
export class WaitingInAllYears {
  @ReadColumn({
    column: 'int',
    sql: (context) => sql`(select count(*) from ${waitingInAllYears(context)} as w where ${isTask})`,
    description: 'How many things, without those that wait for somebody before the caller (AWAIT).',
  })
  count!: number;
  @ReadList({
    type: () => WaitingYear,
    from: (context) => sql`(select w.fiscal_year, count(*)::int as count,
      (count(*) filter (where w.state in (${codesSql(remindedStates)})))::int as late
      from ${waitingInAllYears(context)} as w where ${isTask} group by w.fiscal_year) as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.fiscal_year desc`,
    expectedRows: 5,
    description: 'The years in which something waits, newest first.',
  })
  years!: Related<WaitingYear>[];
  @ReadList({
    type: () => WaitingItem,
    from: (context) => sql`${waitingInAllYears(context)} as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.due_on, ${row}.fiscal_year, ${row}.place, ${row}.district_code`,
    // Three things a year, of a few years.
    expectedRows: (caller) => (rowScopeOf(caller).kind === 'district' ? 9 : 450),
    description: 'All of them, the longest due first.',
  })
  items!: Related<WaitingItem>[];
}
