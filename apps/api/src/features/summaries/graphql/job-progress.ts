import { ObjectType } from '@nestjs/graphql';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { Job } from './job.type.js';

@ObjectType({ description: 'A job that went on, as it stands when the event is sent.' })
export class JobProgressPayload {
  readonly jobId!: string;

  @ReadPayload({ type: () => Job, idFrom: 'jobId', nullable: true, description: 'The job.' })
  job!: Related<Job> | null;
}
