import { accountIdOf, seesNames } from '@sucharit/domain/access';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import {
  districtScope,
  ReadColumn,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';
import { HandInKind, HandInState } from '../../districts/index.js';

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    Notice: Notice;
  }
}

@ReadType({
  description:
    "A reminder of the centre to a district about what is late. The district's accounts and the city see it.",
  table: 'notice',
  scope: (row, caller) => districtScope(row, caller, sql`false`),
  defaultOrder: [{ field: 'sentAt', direction: 'DESC' }],
})
export class Notice {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'int', filter: true, order: true, description: "The district's official code." })
  districtCode!: number;
  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'enum', enum: () => HandInKind, filter: true, description: 'What is late.' })
  handIn!: keyof typeof HandInKind;
  @ReadColumn({ column: 'date', nullable: true, description: 'Its due day.' })
  dueOn!: string | null;
  @ReadColumn({
    column: 'enum',
    enum: () => HandInState,
    nullable: true,
    filter: true,
    description:
      'Why it was sent: OVERDUE or RETURNED, as it stood then; null for reminders from before this was written down.',
  })
  state!: keyof typeof HandInState | null;
  @ReadColumn({ column: 'text', description: 'What the centre added in its own words; empty when nothing.' })
  message!: string;
  @ReadColumn({ column: 'instant', filter: true, order: true, description: 'When it was sent.' })
  sentAt!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row, caller }) => (seesNames(caller) ? sql`${row}.sent_by_name` : sql`null::text`),
    description: 'Name of who sent it, as it was then; null for analysts.',
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
    description: 'The district that is reminded.',
  })
  district!: Related<ReadTypes['District']>;
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
