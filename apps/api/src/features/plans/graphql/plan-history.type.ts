import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { seesNames, type Actor, type Role } from '@sucharit/domain/access';
import {
  isMaterialChange,
  passedOverNames,
  planChanges,
  planSectionNames,
  type PassedOver,
  type PlanChange as Change,
  type PlanParts,
  type PlanSection as Section,
} from '@sucharit/domain/plans';
import { parsePath } from '@sucharit/domain/shared';
import { returnReasonNames, type ReturnReason as Reason } from '@sucharit/domain/workflow';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import {
  bilingual,
  codes,
  ReadColumn,
  ReadComputed,
  ReadType,
  registerEnum,
  type RowSql,
} from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';
import type { PlanStepKind as Kind } from '../plan-history.js';

export const PlanSection: { readonly [C in Section]: C } = codes(planSectionNames);
registerEnum(
  PlanSection,
  'PlanSection',
  "A plan's section, in the order of the official plan.",
  bilingual(planSectionNames),
);

const stepTexts: Record<Kind, string> = {
  CREATE: 'An empty draft was begun.',
  IMPORT: 'A document was read into the draft.',
  COPY: "The draft was made of an earlier year's plan.",
  SUBMIT: 'The plan was handed in; its content was kept as a version.',
  ENDORSE: 'The head of the administrative section endorsed it.',
  RECOMMEND: 'The assistant director recommended it to the director.',
  RETURN: 'It was sent back with a reason.',
  RECALL: 'Its district took it back before the final decision.',
  APPROVE: 'The director approved it.',
  AMEND: 'An amendment was approved; the plan is in force as amended, and its content was kept as a version.',
  WITHDRAW: 'The amendment was given up.',
};
export const PlanStepKind: { readonly [C in Kind]: C } = codes(stepTexts);
registerEnum(PlanStepKind, 'PlanStepKind', 'What happened to a plan.', stepTexts);

export const PassedOverStep: { readonly [C in PassedOver]: C } = codes(passedOverNames);
registerEnum(
  PassedOverStep,
  'PassedOverStep',
  'Step of the way of a plan over which its approval passed, and why.',
  bilingual(passedOverNames),
);

export const ReturnReason: { readonly [C in Reason]: C } = codes(returnReasonNames);
registerEnum(
  ReturnReason,
  'ReturnReason',
  'Coded reason for which a plan or report is returned; the text beside it says what to mend.',
  bilingual(returnReasonNames),
);

/** How a plan came to be what it is: its own district's and the city's, also once it is approved. */
const historyScope = (row: Sql, caller: Actor): Sql | null => districtScope(row, caller, sql`false`);

/** Analysts work with figures: they see the role of who acted, not the name. */
export function nameFor(column: Sql): RowSql {
  return ({ row, caller }) => (seesNames(caller) ? sql`${row}.${column}` : sql`null::text`);
}

@ReadType({
  description: 'A step on the way of a plan: what happened, when, and by whom.',
  table: 'plan_step',
  history: { since: 'at' },
  scope: historyScope,
})
export class PlanStep {
  @ReadColumn({ column: 'int', description: 'Number of the step, from 1, in the order in which they were recorded.' })
  number!: number;
  @ReadColumn({ column: 'enum', enum: () => PlanStepKind, description: 'What happened.' })
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
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Reason for which it was sent back, or a plan was amended; null for every other step.',
  })
  reason!: string | null;
  @ReadComputed<{ codes: Reason[] }>({
    type: () => [ReturnReason],
    description: 'Coded reasons of a return, in the order of the list; none for every other step.',
    needs: { codes: ({ row }) => sql`to_json(${row}.reason_codes)` },
    compute: ({ codes: given }) => given,
  })
  reasonCodes!: Reason[];
  @ReadColumn({
    column: 'text',
    nullable: true,
    description:
      'Order that the director wrote when approving, in Thai as on the memo, such as อนุมัติ, ทราบ or ดำเนินการ; null for every other step, and for approvals of before it was kept.',
  })
  orderText!: string | null;
  @ReadComputed<{ codes: PassedOver[] }>({
    type: () => [PassedOverStep],
    description:
      'Steps over which an approval passed, in the order of the way; none for every other step, and for approvals of before it was kept.',
    needs: { codes: ({ row }) => sql`to_json(${row}.passed_over)` },
    compute: ({ codes: given }) => given,
  })
  passedOver!: PassedOver[];
  @ReadColumn({ column: 'int', nullable: true, description: 'Version the step is about; null before the first one.' })
  revision!: number | null;
}

@ObjectType({ description: 'A field in which two versions of a plan differ.' })
export class PlanChange {
  @Field(() => PlanSection, { nullable: true, description: "Section of the plan; null for the memo's number." })
  section!: Section | null;
  @Field(() => String, { description: 'Path of the field, such as `goals` or `measures.3.title`.' })
  field!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the measure in this version, when it is a field of one; of a removed one the number it had. A measure that was moved differs in `number`.',
  })
  measureNumber!: number | null;
  @Field(() => ID, { nullable: true, description: 'Lasting identity of the measure, when it is a field of one.' })
  measureId!: string | null;
  @Field(() => [String], { description: 'Lines of the earlier version; none when it was empty or not there.' })
  before!: string[];
  @Field(() => [String], { description: 'Lines of this version; none when it is empty or not there any more.' })
  after!: string[];
  @Field(() => Boolean, {
    description: 'True where an amendment that changes this asks every step of the way of a plan anew.',
  })
  material!: boolean;
}

/** Changes as the API tells them. */
export const toldChanges = (changes: readonly Change[]): PlanChange[] =>
  changes.map((change) => ({
    ...change,
    ...{ before: [...change.before], after: [...change.after] },
    field: parsePath(change.field).join('.'),
    material: isMaterialChange(change),
  }));

@ReadType({
  description: 'The content of a plan as it was handed in once; it never changes.',
  table: 'plan_revision',
  history: { since: 'kept_at' },
  scope: historyScope,
})
export class PlanVersion {
  @ReadColumn({ column: 'int', description: 'Number of the version, from 1.' })
  number!: number;
  @ReadColumn({ column: 'instant', description: 'When it was handed in.' })
  keptAt!: string;
  @ReadComputed<{ content: PlanParts; previous: PlanParts | null }>({
    type: () => [PlanChange],
    description: 'What differs from the version before, field by field; everything, for the first.',
    needs: {
      content: ({ row }) => sql`${row}.content`,
      previous: ({ row }) => sql`(select earlier.content from plan_revision as earlier
        where earlier.plan_id = ${row}.plan_id and earlier.number = ${row}.number - 1)`,
    },
    compute: ({ content, previous }) => toldChanges(planChanges(previous, content)),
  })
  changes!: PlanChange[];
}
