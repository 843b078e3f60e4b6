import { accountIdOf, permissionsOfCaller, roleOf, seesNames, type Actor } from '@sucharit/domain/access';
import type { NoticedAct } from '@sucharit/domain/notices';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import {
  codes,
  ReadColumn,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  registerEnum,
  type Related,
} from '../../../platform/read-model/index.js';
import { HandInKind, HandInState } from '../../districts/index.js';

const kindTexts: Record<NoticedAct | 'REMINDER', string> = {
  REMINDER: 'The centre reminds the district of what is overdue or was returned.',
  SUBMIT: 'It was submitted, and waits for the decision of whoever is told.',
  ENDORSE: 'The head of section has endorsed it.',
  RECOMMEND: 'The assistant director has recommended it to the director.',
  RETURN: 'It was returned with a reason.',
  RECALL: 'The district took it back before the final decision.',
  APPROVE: 'The director has approved it.',
  COMMENT: 'Somebody commented on it.',
  CENTRE_ACCEPT: 'The centre has accepted what the director had approved.',
  CENTRE_RETURN: 'The centre asks for a correction of what the director had approved; it stays in force.',
  CENTRE_TAKE_BACK: 'The centre has taken its acceptance or return back.',
};
export const NoticeKind = codes(kindTexts);
registerEnum(NoticeKind, 'NoticeKind', 'What a notice tells of.', kindTexts);

/**
 * Reminders are the district's and the city's. Of an act know the roles of the district that are told, but not who acted, nor a token
 * that is for figures. The same rule stands in the table's row-level security.
 */
function noticeScope(row: Sql, caller: Actor): Sql {
  const isReminder = sql`${row}.kind = 'REMINDER'`;
  const own = districtScope(row, caller, sql`false`);
  if (own === null) return isReminder;
  if (!permissionsOfCaller(caller).has('comments:write')) return sql`(${own} and ${isReminder})`;
  return sql`(${own} and (${isReminder} or (${roleOf(caller)}::text = any (${row}.told_roles)
    and ${row}.sent_by <> ${accountIdOf(caller)}::uuid)))`;
}

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    Notice: Notice;
  }
}

@ReadType({
  description:
    "A reminder of the centre to a district about what is late, which the district's accounts and the city see, or what was done with a plan or report of the district, which those accounts see that are told of it, never who did it.",
  table: 'notice',
  scope: noticeScope,
  defaultOrder: [{ field: 'sentAt', direction: 'DESC' }],
})
export class Notice {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'enum', enum: () => NoticeKind, filter: true, description: 'What it tells of.' })
  kind!: keyof typeof NoticeKind;
  @ReadColumn({ column: 'int', filter: true, order: true, description: "The district's official code." })
  districtCode!: number;
  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'enum', enum: () => HandInKind, filter: true, description: 'What it is about.' })
  handIn!: keyof typeof HandInKind;
  @ReadColumn({
    column: 'date',
    nullable: true,
    description: 'Its due day; null where none was set, and for what is no reminder.',
  })
  dueOn!: string | null;
  @ReadColumn({
    column: 'enum',
    enum: () => HandInState,
    nullable: true,
    filter: true,
    description:
      'Why a reminder was sent: OVERDUE or RETURNED, as it stood then; null for reminders from before this was written down, and for what is no reminder.',
  })
  state!: keyof typeof HandInState | null;
  @ReadColumn({
    column: 'text',
    description:
      'What the centre added to a reminder in its own words, or why something was returned; empty when nothing.',
  })
  message!: string;
  @ReadColumn({ column: 'instant', filter: true, order: true, description: 'When it was sent.' })
  sentAt!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row, caller }) => (seesNames(caller) ? sql`${row}.sent_by_name` : sql`null::text`),
    description: 'Name of who sent the reminder or acted, as it was then; null for analysts.',
  })
  sentBy!: string | null;
  @ReadColumn({
    column: 'boolean',
    filter: true,
    sql: ({ row, caller }) =>
      sql`exists (select from notice_read as seen where seen.notice_id = ${row}.id and seen.account_id = ${accountIdOf(caller)}::uuid)`,
    description: 'Whether the caller has marked it as read.',
  })
  read!: boolean;
  @ReadOne({
    type: readType('District'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district that is reminded or told.',
  })
  district!: Related<ReadTypes['District']>;
  @ReadColumn({ column: 'id', nullable: true, description: 'The plan; null for reminders.' })
  planId!: string | null;
  @ReadColumn({
    column: 'id',
    nullable: true,
    description: 'The amendment of the plan that the act was about; null for all others.',
  })
  amendmentId!: string | null;
  @ReadColumn({
    column: 'id',
    nullable: true,
    description: 'The report; null for reminders and what is about the plan.',
  })
  reportId!: string | null;
  @ReadOne({
    type: readType('Measure'),
    where: ({ row, parent }) => sql`${row}.id = ${parent}.measure_id`,
    description: 'The measure that a comment stands at; null for none in particular, or when it is gone.',
  })
  measure!: Related<ReadTypes['Measure']> | null;
}

@InputType({ description: 'Whom to remind of what.' })
export class SendRemindersInput {
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => HandInKind, { description: 'What is late.' })
  handIn!: keyof typeof HandInKind;
  @Field(() => [Int], { description: 'Codes of the districts, 1 to 100.' })
  districtCodes!: number[];
  @Field(() => String, { defaultValue: '', description: 'Words of the centre, at most 4,000 characters.' })
  message!: string;
}

@ObjectType({ description: 'What became of the reminders. Every district asked for stands in one of the lists.' })
export class SendRemindersPayload {
  @Field(() => [Int], { description: 'Districts that were reminded now.' })
  sent!: number[];
  @Field(() => [Int], { description: 'Districts that had been reminded of it today; they get no second one.' })
  alreadySent!: number[];
  @Field(() => [Int], { description: 'Districts for which nothing is late, or that are none.' })
  notLate!: number[];
}

@InputType({ description: 'Which notices were read.' })
export class MarkNoticesReadInput {
  @Field(() => [ID], { description: 'The notices, at most 100; others than the own are passed over.' })
  ids!: string[];
}

@ObjectType({ description: 'What became of the marks.' })
export class MarkNoticesReadPayload {
  @Field(() => Int, { description: 'Notices that are marked now and were not before.' })
  marked!: number;
}
