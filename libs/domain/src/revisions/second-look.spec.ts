import { describe, expect, it } from '@jest/globals';
import { secondLook } from './index.js';

const change = (field: string, before: string[], after: string[]) => ({ field, before, after });
const submit = (revision: number) => ({ kind: 'SUBMIT', revision, reason: null });
const asked = { kind: 'RETURN', revision: 1, reason: 'ขอเป้าหมายที่วัดได้' };
const first = { number: 1, changes: [change('goals', [], ['ก'])] };

describe('the second look', () => {
  it('is none before anything was returned, and while it is being mended', () => {
    expect(secondLook([submit(1)], [first])).toBeNull();
    expect(secondLook([submit(1), asked], [first])).toBeNull();
    // Nobody asked for changes of a version that its own district took back.
    expect(secondLook([submit(1), { ...asked, kind: 'RECALL' }, submit(2)], [first])).toBeNull();
  });

  it('shows what was asked last and what changed since, over all versions since then', () => {
    const versions = [
      { number: 3, changes: [change('goals', ['ข'], ['ค']), change('aims', ['2'], ['1'])] },
      first,
      { number: 2, changes: [change('goals', ['ก'], ['ข']), change('aims', ['1'], ['2']), change('title', [], ['ง'])] },
    ];
    const recalled = { kind: 'RECALL', revision: 2, reason: null };
    expect(secondLook([submit(1), asked, submit(2), recalled, submit(3)], versions)).toEqual({
      asked,
      changes: [change('goals', ['ก'], ['ค']), change('title', [], ['ง'])],
    });
    const again = { ...asked, revision: 2, reason: 'อีกครั้ง' };
    expect(secondLook([submit(1), asked, submit(2), again, submit(3)], versions)?.asked).toBe(again);
  });
});
