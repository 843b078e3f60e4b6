/** The one queue of the product. */
export const queueName = 'sucharit';

/** Every queue, for the migrations that prepare them. */
export const queueNames: readonly string[] = [queueName];

/** What a job of each name needs to know: identifiers only, because the facts are read when it runs. */
export interface JobPayloads {
  readonly COMPILE_CITY_SUMMARY: {
    readonly fiscalYear: number;
    readonly round: 'SIX_MONTH' | 'TWELVE_MONTH';
  };
  readonly KEEP_STATISTICS: {
    readonly fiscalYear: number;
  };
  readonly VERIFY_AUDIT_TRAIL: Readonly<Record<string, never>>;
}

export type JobName = keyof JobPayloads;

interface JobRules {
  /** What the job does, for whoever reads the queue. */
  readonly description: string;
  /** Runs before it is given up; being killed does not count as one. */
  readonly attempts: number;
}

/** Every job there is. The worker does not start while one of them has no handler, or two. */
export const jobCatalogue: Readonly<Record<JobName, JobRules>> = {
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
};

export const jobNames = Object.keys(jobCatalogue) as readonly JobName[];

/** Is this the name of a job, and not of one that an older or newer version enqueued? */
export const isJobName = (name: string): name is JobName => Object.hasOwn(jobCatalogue, name);
