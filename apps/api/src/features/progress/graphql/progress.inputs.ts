import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { entrySchema } from '@sucharit/domain/progress';
import type { ReportingRound as Round } from '@sucharit/domain/shared';
import type { ReturnReason as Reason } from '@sucharit/domain/workflow';
import { rowInput } from '../../../platform/content/index.js';
import { CalendarDate } from '../../../platform/graphql/index.js';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { ReturnReason } from '../../plans/index.js';
import { ProgressReport } from './progress-report.type.js';
import { ReportingRound } from './reporting-round.enum.js';

@InputType({ description: 'Which report to begin.' })
export class StartProgressReportInput {
  @Field(() => ID, { description: 'The approved plan.' })
  planId!: string;
  @Field(() => ReportingRound, { description: 'The round.' })
  round!: Round;
  @Field(() => String, {
    nullable: true,
    description: 'Repeating the command with the same key (1 to 200 characters, kept 24 hours) has no second effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What a report says about one measure.' })
export class ProgressEntryInput extends rowInput(entrySchema) {
  @Field(() => ID, { description: 'The measure, of the same plan.' })
  measureId!: string;
}

@InputType({ description: 'Entries to save.' })
export class SaveProgressInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
  @Field(() => [ProgressEntryInput], { description: 'One entry a measure; measures that are not given keep theirs.' })
  entries!: ProgressEntryInput[];
}

@InputType({ description: 'A step of the workflow on one report.' })
export class ReportStepInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
}

@InputType({ description: 'Sending a report back.' })
export class ReturnReportInput extends ReportStepInput {
  @Field(() => String, { description: 'Why, for the officer to read; 1 to 2,000 characters.' })
  reason!: string;
  @Field(() => [ReturnReason], {
    nullable: true,
    description: 'The reason as codes, any number of them; a repeated one counts once.',
  })
  reasonCodes?: Reason[] | null;
}

@InputType({ description: 'Dates of a reporting round.' })
export class SetReportingRoundInput {
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => ReportingRound, { description: 'The round.' })
  round!: Round;
  @Field(() => CalendarDate, { description: 'First day on which a report may be written.' })
  opensOn!: string;
  @Field(() => CalendarDate, { description: 'Last day on which submitting is in time.' })
  dueOn!: string;
  @Field(() => CalendarDate, { description: 'First day on which nothing can change any more.' })
  locksOn!: string;
  @Field(() => String, { description: 'Where the dates come from, one sentence.' })
  source!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the source is confirmed.' })
  confirmed!: boolean;
  @Field(() => Int, { nullable: true, description: 'Version that was read; absent for a new round.' })
  version?: number | null;
}

@ObjectType({ description: 'The report after the command.' })
export class ProgressReportPayload {
  readonly reportId!: string;

  @ReadPayload({ type: () => ProgressReport, idFrom: 'reportId', description: 'The report as it stands now.' })
  report!: Related<ProgressReport>;
}

@ObjectType({ description: 'The round after the command.' })
export class ReportingRoundPayload {
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => ReportingRound, { description: 'The round.' })
  round!: Round;
}
