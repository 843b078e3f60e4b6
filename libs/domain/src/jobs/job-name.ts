interface JobRules {
  /** Says what the job does, for readers of the queue and of the API. */
  readonly description: string;
  /** Runs until the job fails for good; a run that was killed does not count. */
  readonly attempts: number;
}

/** Rules of every background job. The feature that carries a job out defines its payload and its handler. */
export const jobCatalogue = {
  COMPILE_CITY_SUMMARY: {
    description: 'Compiles the city summary of a fiscal year and reporting round and stores it with its files.',
    attempts: 4,
  },
  KEEP_STATISTICS: {
    description: 'Adds the figures of a fiscal year up again after a change, so that the next reader finds them kept.',
    attempts: 4,
  },
  VERIFY_AUDIT_TRAIL: {
    description: 'Recomputes the hash chain of the audit trail and keeps what it found.',
    attempts: 2,
  },
} as const satisfies Readonly<Record<string, JobRules>>;

export type JobName = keyof typeof jobCatalogue;

export const jobNames = Object.keys(jobCatalogue) as readonly JobName[];

/** True for a job of this version; an older or newer version may have enqueued others. */
export const isJobName = (name: string): name is JobName => Object.hasOwn(jobCatalogue, name);
