import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import {
  ReadColumn,
  ReadList,
  ReadPayload,
  ReadType,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    HigherPlan: HigherPlan;
  }
}

@ReadType({ description: 'A guideline, issue or goal of a higher plan.' })
export class HigherPlanGuideline {
  @ReadColumn({ column: 'text', description: 'Number as that plan prints it, such as 3 or 5.4.' })
  number!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameTh"`, description: 'Thai name.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameEn"`, description: 'English name.' })
  nameEn!: string;
}

@ReadType({
  description:
    'A plan of the state or the city in one cycle, on which plans of districts rest, such as master plan 21 under the national strategy. The centre keeps the list.',
  table: 'higher_plan',
  history: 'versions',
  key: { column: 'code', kind: 'text' },
})
export class HigherPlan {
  @ReadColumn({
    column: 'text',
    filter: true,
    description: 'Lasting code of the plan and its cycle, such as MASTER_PLAN_21_2561.',
  })
  code!: string;
  @ReadColumn({ column: 'text', filter: true, description: 'Thai name.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', filter: true, description: 'English name.' })
  nameEn!: string;
  @ReadColumn({ column: 'texts', description: 'Other Thai names by which documents call it.' })
  otherNames!: string[];
  @ReadColumn({ column: 'int', filter: true, description: 'First fiscal year of the cycle, Buddhist Era.' })
  firstYear!: number;
  @ReadColumn({ column: 'int', filter: true, description: 'Last fiscal year of the cycle, Buddhist Era.' })
  lastYear!: number;
  @ReadColumn({ column: 'text', description: 'Where it was read.' })
  source!: string;
  @ReadColumn({ column: 'boolean', description: 'False while it rests on no official text.' })
  confirmed!: boolean;
  @ReadColumn({ column: 'int', description: 'Version to name when saving.' })
  version!: number;
  @ReadColumn({
    column: 'int',
    looksAt: 50,
    sql: ({ row, rowsOf }) =>
      sql`(select count(*)::int from ${rowsOf('Plan', sql`resting`)}
        where resting.higher_plans @> jsonb_build_array(jsonb_build_object('code', ${row}.code)))`,
    description: 'Plans of districts that rest on it and that the caller may see.',
  })
  planCount!: number;
  @ReadList({
    type: () => HigherPlanGuideline,
    from: ({ row, parent }) =>
      sql`rows from (jsonb_to_recordset(${parent}.guidelines) as (number text, "nameTh" text, "nameEn" text)) with ordinality as ${row}(number, "nameTh", "nameEn", place)`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 5,
    description: 'Its guidelines, in its order; none where the list names none.',
  })
  guidelines!: HigherPlanGuideline[];
}

@InputType({ description: 'A guideline, issue or goal of a higher plan.' })
export class HigherPlanGuidelineInput {
  @Field(() => String, { description: 'Number as that plan prints it, 1 to 20 characters; each once.' })
  number!: string;
  @Field(() => String, { description: 'Thai name, 1 to 1,000 characters.' })
  nameTh!: string;
  @Field(() => String, { description: 'English name, 1 to 1,000 characters.' })
  nameEn!: string;
}

@InputType({ description: 'A higher plan of the list, whole.' })
export class SetHigherPlanInput {
  @Field(() => String, {
    description:
      'Lasting code: a letter, then A–Z, digits and _, 2 to 60 characters. One that the list does not have adds a plan.',
  })
  code!: string;
  @Field(() => String, { description: 'Thai name, 1 to 1,000 characters.' })
  nameTh!: string;
  @Field(() => String, { description: 'English name, 1 to 1,000 characters.' })
  nameEn!: string;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Other Thai names by which documents call it, at most 100, each of 1 to 1,000 characters.',
  })
  otherNames!: string[];
  @Field(() => Int, { description: 'First fiscal year of the cycle, Buddhist Era.' })
  firstYear!: number;
  @Field(() => Int, { description: 'Last fiscal year of the cycle, not before the first.' })
  lastYear!: number;
  @Field(() => [HigherPlanGuidelineInput], {
    defaultValue: [],
    description: 'Its guidelines, in its order, at most 100.',
  })
  guidelines!: HigherPlanGuidelineInput[];
  @Field(() => String, { description: 'Where it was read, one sentence of 1 to 1,000 characters.' })
  source!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it was compared with the official text.' })
  confirmed!: boolean;
  @Field(() => Int, { nullable: true, description: 'Version that was read; absent for one that is added.' })
  version?: number | null;
}

@InputType({ description: 'A higher plan to take off the list.' })
export class DeleteHigherPlanInput {
  @Field(() => String, { description: 'Its code.' })
  code!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
}

@ObjectType({ description: 'The higher plan after the command.' })
export class HigherPlanPayload {
  readonly code!: string;

  @ReadPayload({ type: () => HigherPlan, idFrom: 'code', description: 'The higher plan as it stands now.' })
  higherPlan!: Related<ReadTypes['HigherPlan']>;
}

@ObjectType({ description: 'The higher plan that was taken off the list.' })
export class DeletedHigherPlanPayload {
  @Field(() => ID, { description: 'Code of the higher plan that is gone.' })
  code!: string;
}
