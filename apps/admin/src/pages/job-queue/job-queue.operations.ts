/** Generated from job-queue.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type JobQueueQueryVariables = Exact<{ [key: string]: never }>;

export type JobQueueQuery = {
  readonly jobQueue: {
    readonly waiting: number;
    readonly active: number;
    readonly delayed: number;
    readonly failed: number;
    readonly completed: number;
    readonly waitingSince: string | null;
  };
};

export type QueuedJobsQueryVariables = Exact<{
  filter?: Types.QueuedJobFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.QueuedJobOrder> | Types.QueuedJobOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type QueuedJobsQuery = {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly state: Types.QueuedJobState;
      readonly attemptsMade: number;
      readonly maximumAttempts: number;
      readonly addedAt: string;
      readonly startedAt: string | null;
      readonly finishedAt: string | null;
      readonly failure: string | null;
      readonly payload: string;
      readonly allowedActions: ReadonlyArray<Types.QueuedJobAction>;
    }>;
  };
};

export type RetryQueuedJobMutationVariables = Exact<{
  input: Types.RetryQueuedJobInput;
}>;

export type RetryQueuedJobMutation = {
  readonly retryQueuedJob: { readonly queuedJob: { readonly id: string; readonly state: Types.QueuedJobState } | null };
};

export type RemoveFailedJobsMutationVariables = Exact<{ [key: string]: never }>;

export type RemoveFailedJobsMutation = { readonly removeFailedJobs: { readonly removed: number } };

export const jobQueueQuery =
  'query JobQueue{jobQueue{waiting active delayed failed completed waitingSince}}' as TypedDocument<
    JobQueueQuery,
    JobQueueQueryVariables
  >;
export const queuedJobsQuery =
  'query QueuedJobs($filter:QueuedJobFilter$orderBy:[QueuedJobOrder!]$first:Int!$after:String){page:queuedJobs(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{id name state attemptsMade maximumAttempts addedAt startedAt finishedAt failure payload allowedActions}}}' as TypedDocument<
    QueuedJobsQuery,
    QueuedJobsQueryVariables
  >;
export const retryQueuedJob =
  'mutation RetryQueuedJob($input:RetryQueuedJobInput!){retryQueuedJob(input:$input){queuedJob{id state}}}' as TypedDocument<
    RetryQueuedJobMutation,
    RetryQueuedJobMutationVariables
  >;
export const removeFailedJobs = 'mutation RemoveFailedJobs{removeFailedJobs{removed}}' as TypedDocument<
  RemoveFailedJobsMutation,
  RemoveFailedJobsMutationVariables
>;
