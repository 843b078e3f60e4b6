export const queueStates = ['WAITING', 'ACTIVE', 'DELAYED', 'FAILED', 'COMPLETED'] as const;
export type QueueState = (typeof queueStates)[number];

/** How many jobs stand where, and a page of them. */
export const queueQuery = `query JobQueue($filter: QueuedJobFilter, $first: Int!, $after: String) {
  jobQueue { waiting active delayed failed completed waitingSince }
  queuedJobs(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id name state attemptsMade maximumAttempts addedAt startedAt finishedAt failure payload allowedActions } } }`;

export const retryJob = `mutation RetryQueuedJob($input: RetryQueuedJobInput!) {
  retryQueuedJob(input: $input) { queuedJob { id state } } }`;
export const removeFailedJobs = 'mutation RemoveFailedJobs { removeFailedJobs { removed } }';

export interface QueuedJob {
  readonly id: string;
  readonly name: string;
  readonly state: QueueState;
  readonly attemptsMade: number;
  readonly maximumAttempts: number;
  readonly addedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly failure: string | null;
  /** JSON text. */
  readonly payload: string;
  readonly allowedActions: readonly 'RETRY'[];
}

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  readonly completed: number;
  readonly waitingSince: string | null;
}
