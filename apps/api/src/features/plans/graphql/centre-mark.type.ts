import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor, Role } from '@sucharit/domain/access';
import {
  centreActNames,
  centreActsOn,
  centreMarkNames,
  type CentreAct as Act,
  type CentreMark as Mark,
  type MarkedMatter,
  type ReturnReason as Reason,
} from '@sucharit/domain/workflow';
import sql, { join, type Sql } from 'sql-template-tag';
import { districtScope, ownOrPublic } from '../../../platform/access/index.js';
import {
  bilingual,
  codes,
  ReadColumn,
  ReadComputed,
  ReadList,
  ReadType,
  registerEnum,
  type RowSql,
} from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';
import { nameFor, ReturnReason } from './plan-history.type.js';

export const CentreMark: { readonly [C in Mark]: C } = codes(centreMarkNames);
registerEnum(
  CentreMark,
  'CentreMark',
  'Word of the centre on what a director has approved, as it stands; it changes nothing of the approval.',
  bilingual(centreMarkNames),
);

export const CentreAct: { readonly [C in Act]: C } = codes(centreActNames);
registerEnum(CentreAct, 'CentreAct', 'Act of the centre on what a director has approved.', bilingual(centreActNames));

const markedTexts = {
  PLAN: 'A plan of a district.',
  PROGRESS_REPORT: 'A progress report of a district.',
};
export const MarkedKind = codes(markedTexts);
registerEnum(MarkedKind, 'MarkedKind', 'Kind of thing that the centre accepts or returns.', markedTexts);

/** Acts about a plan or report that stand in the table of them. */
const actsOf = {
  PLAN: (acts: Sql, row: Sql): Sql => sql`${acts}.plan_id = ${row}.id and ${acts}.report_id is null`,
  PROGRESS_REPORT: (acts: Sql, row: Sql): Sql => sql`${acts}.report_id = ${row}.id`,
} as const;

/** Marks are talk between a district and the city. */
const markScope = (row: Sql, caller: Actor): Sql | null => districtScope(row, caller, sql`false`);

@ReadType({
  description: 'An act of the centre on an approved plan or report: it accepted it, returned it, or took that back.',
  table: 'centre_mark',
  history: { since: 'at' },
  scope: markScope,
})
export class CentreMarkStep {
  @ReadColumn({ column: 'int', description: 'Number of the act, from 1; the last one is named when it is taken back.' })
  number!: number;
  @ReadColumn({ column: 'enum', enum: () => CentreAct, description: 'The act.' })
  act!: Act;
  @ReadColumn({
    column: 'int',
    sql: ({ row }) => sql`${row}.version`,
    description: 'Version of the plan or report that it is about; a later version is unmarked.',
  })
  ofVersion!: number;
  @ReadColumn({ column: 'instant', description: 'When.' })
  at!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: nameFor(sql`actor_name`),
    description: 'Display name of who did it, as it was then; null for analysts and executives.',
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
      'Title of the position of who did it, as it was then; null where none was given, for analysts and executives.',
  })
  actorPosition!: string | null;
  @ReadColumn({ column: 'text', nullable: true, description: 'Matter to be mended; null for what is no return.' })
  reason!: string | null;
  @ReadComputed<{ codes: Reason[] }>({
    type: () => [ReturnReason],
    description: 'Coded reasons of a return, in the order of the list, at least one; none for what is no return.',
    needs: { codes: ({ row }) => sql`to_json(${row}.reason_codes)` },
    compute: ({ codes: given }) => given,
  })
  reasonCodes!: Reason[];
}

/** The mark of an approved row, by the last act on the version it has; for those who work for its district or the city. */
const markOf =
  (kind: keyof typeof MarkedKind): RowSql =>
  ({ row, caller }) =>
    ownOrPublic(
      row,
      caller,
      sql`case when ${row}.status = 'APPROVED' then coalesce((select case given.act when 'ACCEPT' then 'ACCEPTED' when 'RETURN' then 'RETURNED' else 'WAITING' end
        from centre_mark as given where ${actsOf[kind](sql`given`, row)} and given.version = ${row}.version
        order by given.number desc limit 1), 'WAITING') end`,
      sql`null::text`,
    );

/**
 * Gives a read type what the centre says of its approved rows. Stands below `@ReadType`.
 * @param takenBy columns with accounts that had a part in the approval
 */
export function MarkedByCentre(kind: keyof typeof MarkedKind, takenBy: readonly Sql[]): ClassDecorator {
  return ({ prototype }) => {
    const type = prototype as object;
    ReadColumn({
      ...{ column: 'enum', enum: () => CentreMark, nullable: true, filter: true, order: true, looksAt: 2 },
      sql: markOf(kind),
      description:
        "Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts.",
    })(type, 'centreMark');
    ReadList({
      type: () => CentreMarkStep,
      where: ({ row, parent }) => actsOf[kind](row, parent),
      orderBy: ({ row }) => sql`${row}.number`,
      expectedRows: 1,
      description: 'Acts of the centre on it, earliest first, also on versions of before; none for other districts.',
    })(type, 'centreMarks');
    ReadComputed<{ [Part in keyof MarkedMatter]: MarkedMatter[Part] }>({
      type: () => [CentreAct],
      description: 'Acts of the centre that the caller may take on it now; none on one of the past.',
      inPast: [],
      needs: {
        mark: markOf(kind),
        districtCode: ({ row }) => sql`${row}.district_code`,
        takenBy: ({ row }) => sql`json_build_array(${join(takenBy.map((column) => sql`${row}.${column}`))})`,
      },
      compute: (known, caller) => centreActsOn(known, caller),
    })(type, 'allowedCentreActs');
  };
}

@InputType({ description: 'An approved plan or report, as it was read.' })
export class MarkedInput {
  @Field(() => MarkedKind, { description: 'Kind of it.' })
  kind!: keyof typeof MarkedKind;
  @Field(() => ID, { description: 'Identifier of the plan or report.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was read; another one is refused with CONFLICT.' })
  version!: number;
}

@InputType({ description: 'Approved plans and reports that the centre accepts in one act.' })
export class AcceptByCentreInput {
  @Field(() => [MarkedInput], { description: 'The plans and reports, at most 100, each once.' })
  items!: MarkedInput[];
}

@InputType({ description: 'An approved plan or report that the centre returns, and why.' })
export class ReturnByCentreInput extends MarkedInput {
  @Field(() => String, { description: 'Matter to be mended, 1 to 2,000 characters.' })
  reason!: string;
  @Field(() => [ReturnReason], { description: 'Coded reasons, at least one; each counts once.' })
  reasonCodes!: Reason[];
}

@InputType({ description: 'A mark of the centre that is taken back.' })
export class TakeBackCentreMarkInput extends MarkedInput {
  @Field(() => Int, { description: '`number` of the last act as it was read; another one is refused with CONFLICT.' })
  number!: number;
}

@ObjectType({ description: 'The marks after the command.' })
export class CentreMarkPayload {
  @Field(() => [ID], { description: 'Identifiers of the plans and reports, as they were given.' })
  ids!: string[];
  @Field(() => CentreMark, { description: 'The mark that they have now.' })
  mark!: Mark;
}
