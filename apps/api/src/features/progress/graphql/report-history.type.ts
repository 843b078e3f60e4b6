import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Actor, Role } from '@sucharit/domain/access';
import { reportChanges, type ReportWords } from '@sucharit/domain/progress';
import type { ReturnReason as Reason } from '@sucharit/domain/workflow';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import { codes, ReadColumn, ReadComputed, ReadType, registerEnum } from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';
import { nameFor, ReturnReason } from '../../plans/index.js';
import type { ReportStepKind as Kind } from '../report-history.js';

const stepTexts: Record<Kind, string> = {
  START: 'It was begun.',
  SUBMIT: 'It was handed in; what it said was kept as a version.',
  RETURN: 'The director sent it back with a reason.',
  RECALL: 'Its district took it back before the final decision.',
  APPROVE: 'The director approved it.',
};
export const ReportStepKind: { readonly [C in Kind]: C } = codes(stepTexts);
registerEnum(ReportStepKind, 'ReportStepKind', 'What happened to a progress report.', stepTexts);

/** The history of a report is its own district's and the city's, also once it is approved. */
const historyScope = (row: Sql, caller: Actor): Sql | null => districtScope(row, caller, sql`false`);

@ReadType({
  description: 'A step on the way of a progress report: what happened, when, and by whom.',
  table: 'report_step',
  history: { since: 'at' },
  scope: historyScope,
})
export class ReportStep {
  @ReadColumn({ column: 'int', description: 'Number of the step, from 1, in the order in which they were recorded.' })
  number!: number;
  @ReadColumn({ column: 'enum', enum: () => ReportStepKind, description: 'What happened.' })
  kind!: Kind;
  @ReadColumn({ column: 'instant', description: 'When.' })
  at!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: nameFor(sql`actor_name`),
    description: 'Display name of who did it, as it was then; null for the product itself, and for analysts.',
  })
  actorName!: string | null;
  @ReadColumn({
    column: 'enum',
    enum: () => AccountRole,
    nullable: true,
    description: 'Role of who did it, as it was then; null for the product itself.',
  })
  actorRole!: Role | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: nameFor(sql`actor_position`),
    description:
      'Title of the position of who did it, as it was then; null where none was given, for the product itself, and for analysts.',
  })
  actorPosition!: string | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: nameFor(sql`for_name`),
    description:
      'Display name of the person in whose name a stand-in did it; null for what somebody did in the own name, and for analysts.',
  })
  forName!: string | null;
  @ReadColumn({
    column: 'enum',
    enum: () => AccountRole,
    nullable: true,
    description: 'Role of the person in whose name a stand-in did it; null for what somebody did in the own name.',
  })
  forRole!: Role | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: nameFor(sql`for_position`),
    description:
      'Title of the position of the person in whose name a stand-in did it; null where none was given, for what somebody did in the own name, and for analysts.',
  })
  forPosition!: string | null;
  @ReadColumn({ column: 'text', nullable: true, description: 'Why it was sent back; null for every other step.' })
  reason!: string | null;
  @ReadComputed<{ codes: Reason[] }>({
    type: () => [ReturnReason],
    description: 'Coded reasons of a return, in the order of the list; none for every other step.',
    needs: { codes: ({ row }) => sql`to_json(${row}.reason_codes)` },
    compute: ({ codes: given }) => given,
  })
  reasonCodes!: Reason[];
  @ReadColumn({ column: 'int', nullable: true, description: 'Version the step is about; null before the first one.' })
  revision!: number | null;
}

@ObjectType({ description: 'A field in which two versions of a progress report differ.' })
export class ReportChange {
  @Field(() => Int, { description: 'Number of the measure.' })
  measureNumber!: number;
  @Field(() => String, {
    description: 'Field of `ProgressEntry`, such as `done`, or `evidenceFiles`, which are told by their names.',
  })
  field!: string;
  @Field(() => [String], {
    description: 'Values of the earlier version; none when it was empty or not there. Enums are given by their codes.',
  })
  before!: string[];
  @Field(() => [String], { description: 'Values of this version; none when it is empty or not there any more.' })
  after!: string[];
}

@ReadType({
  description: 'What a progress report said when it was handed in once; it never changes.',
  table: 'report_revision',
  history: { since: 'kept_at' },
  scope: historyScope,
})
export class ReportVersion {
  @ReadColumn({ column: 'int', description: 'Number of the version, from 1.' })
  number!: number;
  @ReadColumn({ column: 'instant', description: 'When it was handed in.' })
  keptAt!: string;
  @ReadComputed<{ content: ReportWords; previous: ReportWords | null }>({
    type: () => [ReportChange],
    description: 'What differs from the version before, field by field; everything, for the first.',
    needs: {
      content: ({ row }) => sql`${row}.content`,
      previous: ({ row }) => sql`(select earlier.content from report_revision as earlier
        where earlier.report_id = ${row}.report_id and earlier.number = ${row}.number - 1)`,
    },
    compute: ({ content, previous }) => reportChanges(previous, content),
  })
  changes!: ReportChange[];
}
