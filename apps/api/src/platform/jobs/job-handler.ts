import { Injectable, SetMetadata, type Type } from '@nestjs/common';
import type { JobName, JobPayloads } from './job-catalogue.js';

export const HANDLED_JOB = 'sucharit:job';

/** A job that is running. */
export interface RunningJob {
  /** The row that shows this job to people; null when there is none. */
  readonly rowId: string | null;
  /** Says what the job does now and how much of it is done, 0–100. */
  stage(name: string, percent: number): Promise<void>;
}

/** Carries out jobs of one name. It may be killed at any moment and called again for the same job. */
export interface JobHandler<Name extends JobName> {
  handle(payload: JobPayloads[Name], job: RunningJob): Promise<void>;
}

/** Marks the class that carries out the jobs of a name. */
export const HandlesJob =
  <Name extends JobName>(name: Name) =>
  (target: Type<JobHandler<Name>>): void => {
    Injectable()(target);
    SetMetadata(HANDLED_JOB, name)(target);
  };
