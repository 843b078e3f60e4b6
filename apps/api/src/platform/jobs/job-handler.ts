import { Injectable, SetMetadata, type Type } from '@nestjs/common';
import type { JobDefinition } from './job-definition.js';

export const HANDLED_JOB = 'sucharit:job';

/** A job that is running. */
export interface RunningJob {
  /** Row that shows this job to its readers; null when there is none. */
  readonly rowId: string | null;
  /** Records the stage of the job and the percentage that is done, 0–100. */
  stage(name: string, percent: number): Promise<void>;
}

/** Carries out the jobs of one definition. Its process may be killed at any moment; then it is called again for the same job. */
export interface JobHandler<Payload extends object> {
  handle(payload: Payload, job: RunningJob): Promise<void>;
}

/** Marks the class that carries out the jobs of a definition. */
export const HandlesJob =
  <Payload extends object>({ name }: JobDefinition<Payload>) =>
  (target: Type<JobHandler<Payload>>): void => {
    Injectable()(target);
    SetMetadata(HANDLED_JOB, name)(target);
  };
