import { describe, expect, it } from '@jest/globals';
import { allowedQueuedJobActions, assertMayRetry } from './index.js';

describe('what an administrator may do with a job of the queue', () => {
  it('is to try again one that was given up', () => {
    expect(allowedQueuedJobActions('FAILED')).toEqual(['RETRY']);
    expect(() => assertMayRetry('FAILED')).not.toThrow();
  });

  it.each(['WAITING', 'DELAYED', 'ACTIVE', 'COMPLETED'] as const)('is nothing while it is %s', (state) => {
    expect(allowedQueuedJobActions(state)).toEqual([]);
    expect(() => assertMayRetry(state)).toThrow(
      expect.objectContaining({ code: 'INVALID_TRANSITION', parameters: { action: 'RETRY', state } }),
    );
  });
});
