import type { QueuedJobState } from '@sucharit/contract';
import type { ResourceDefinition } from '../../providers/data-provider.js';
import { queuedJobsQuery } from './job-queue.operations.js';

export const queueStates = ['WAITING', 'ACTIVE', 'DELAYED', 'FAILED', 'COMPLETED'] as const satisfies QueuedJobState[];

/** The state that is chosen above the list; undefined for all. */
export const chosenState = ({ state }: { state?: unknown }): (typeof queueStates)[number] | undefined =>
  queueStates.find((name) => name === state);

/** The jobs of the queue. */
export const jobQueue: ResourceDefinition = {
  list: queuedJobsQuery,
  filterOf: (chosen) => {
    const state = chosenState(chosen);
    return state ? { state: { eq: state } } : {};
  },
};
