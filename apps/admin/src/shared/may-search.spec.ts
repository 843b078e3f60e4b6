import { describe, expect, it } from '@jest/globals';
import { maySearch } from './may-search.js';

describe('what may be searched for', () => {
  it('has a word of two characters, not two words of one', () => {
    expect(['บา', ' บางแค 2566 ', 'ก บา'].map(maySearch)).toEqual([true, true, true]);
    expect(['', '  ', 'ก', 'ก ข', 'ก'.repeat(1000)].map(maySearch)).toEqual([false, false, false, false, false]);
  });
});
