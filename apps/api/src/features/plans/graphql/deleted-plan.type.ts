import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import { ReadColumn, ReadType } from '../../../platform/read-model/index.js';

@ReadType({
  description: 'A draft that was deleted and can be brought back with restorePlan.',
  table: 'deleted_plan',
  scope: (row, caller) => districtScope(row, caller, sql`false`),
  defaultOrder: [],
})
export class DeletedPlan {
  @ReadColumn({ column: 'id', sql: ({ row }) => sql`${row}.plan_id`, description: 'The plan that was deleted.' })
  planId!: string;
  @ReadColumn({ column: 'int', description: "The district's official code." })
  districtCode!: number;
  @ReadColumn({ column: 'int', description: 'Fiscal year of the plan, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'instant', description: 'When it was deleted.' })
  deletedAt!: string;
  @ReadColumn({
    column: 'int',
    sql: ({ row }) => sql`jsonb_array_length(${row}.measures)`,
    description: 'How many measures it had.',
  })
  measureCount!: number;
}

@InputType({ description: 'Which deleted draft to bring back.' })
export class RestorePlanInput {
  @Field(() => ID, { description: 'The plan that was deleted.' })
  planId!: string;
}

@ObjectType({ description: 'What was deleted.' })
export class DeletePlanPayload {
  @Field(() => ID, { description: 'The plan that was deleted; restorePlan brings it back.' })
  planId!: string;
}

/** For descriptions of arguments. */
export const deletedPlanArguments = {
  districtCode: { type: () => Int, description: "The district's official code, 1001 to 1050." },
  fiscalYear: { type: () => Int, description: 'Fiscal year, Buddhist Era.' },
};
