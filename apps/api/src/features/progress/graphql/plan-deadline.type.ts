import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/index.js';
import { ReadColumn, ReadPayload, ReadType, type Related } from '../../../platform/read-model/index.js';

@ReadType({
  description: 'The day by which the plans of a fiscal year are due, set by the centre.',
  table: 'plan_deadline',
  history: 'versions',
  key: { column: 'fiscal_year', kind: 'int' },
})
export class PlanDeadline {
  @ReadColumn({ column: 'int', description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'date', description: 'Last day on which handing a plan in is in time.' })
  dueOn!: string;
  @ReadColumn({ column: 'text', description: 'Where the day comes from.' })
  source!: string;
  @ReadColumn({ column: 'boolean', description: 'Whether the source was confirmed by the centre.' })
  confirmed!: boolean;
  @ReadColumn({ column: 'int', description: 'Version to name when saving.' })
  version!: number;
}

@InputType({ description: 'The day by which the plans of a fiscal year are due.' })
export class SetPlanDeadlineInput {
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => CalendarDate, {
    description:
      'Last day on which handing a plan in is in time: from the start of the year before to the end of the year.',
  })
  dueOn!: string;
  @Field(() => String, { description: 'Where the day comes from, one sentence.' })
  source!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the source is confirmed.' })
  confirmed!: boolean;
  @Field(() => Int, { nullable: true, description: 'Version that was read; absent for a year that has none yet.' })
  version?: number | null;
}

@ObjectType({ description: 'The due day after the command.' })
export class PlanDeadlinePayload {
  readonly fiscalYear!: number;

  @ReadPayload({ type: () => PlanDeadline, idFrom: 'fiscalYear', description: 'The due day as it stands now.' })
  planDeadline!: Related<PlanDeadline>;
}
