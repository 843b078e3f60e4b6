import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReportingRound as Round } from '@sucharit/domain/shared';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { ReportingRound } from '../../progress/index.js';
import { Job } from './job.type.js';

@InputType({ description: 'Which summary to compile.' })
export class CompileCitySummaryInput {
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => ReportingRound, { description: 'Reporting round; the centre must have set it for that year.' })
  round!: Round;
  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 1 to 200 characters; a repetition within 24 hours answers with the first job and starts no second.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The job that compiles the summary.' })
export class CompileCitySummaryPayload {
  readonly jobId!: string;

  @ReadPayload({ type: () => Job, idFrom: 'jobId', description: 'The job; follow it with `job(id:)`.' })
  job!: Related<Job>;
}
