import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { permissions } from '../access/index.js';
import type { Permission } from '../access/index.js';
import { allowedActions, proveWorkflow, transition } from './index.js';
import type { WorkflowTable } from './index.js';

type State = 'OPEN' | 'ASKED' | 'CLOSED';
type Action = 'EDIT' | 'ASK' | 'CLOSE' | 'RETURN';

const table: WorkflowTable<State, Action> = {
  initial: 'OPEN',
  states: {
    OPEN: { th: 'กำลังเขียน', en: 'Being written.' },
    ASKED: { th: 'รอพิจารณา', en: 'Waits for a decision.' },
    CLOSED: { th: 'สิ้นสุด', en: 'Decided.', final: true },
  },
  transitions: [
    { from: ['OPEN'], action: 'EDIT', to: 'OPEN', permission: 'plans:write' },
    { from: ['OPEN'], action: 'ASK', to: 'ASKED', permission: 'plans:submit' },
    { from: ['ASKED'], action: 'CLOSE', to: 'CLOSED', permission: 'plans:approve' },
    { from: ['ASKED'], action: 'RETURN', to: 'OPEN', permission: 'plans:approve', needsReason: true },
  ],
};
const officer = new Set<Permission>(['plans:write', 'plans:submit']);
const director = new Set<Permission>(['plans:approve']);

describe('workflow', () => {
  it('offers what the state and the permissions allow', () => {
    expect(allowedActions(table, 'OPEN', officer)).toEqual(['EDIT', 'ASK']);
    expect(allowedActions(table, 'ASKED', officer)).toEqual([]);
    expect(allowedActions(table, 'ASKED', director)).toEqual(['CLOSE', 'RETURN']);
  });

  it('leads to the next state', () => {
    expect(transition(table, 'OPEN', 'ASK', officer)).toBe('ASKED');
    expect(transition(table, 'ASKED', 'RETURN', director, 'ขาดเอกสาร')).toBe('OPEN');
  });

  it('refuses a forbidden action, a skipped state and a missing reason, each by its own code', () => {
    expect(() => transition(table, 'ASKED', 'CLOSE', officer)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    expect(() => transition(table, 'OPEN', 'CLOSE', director)).toThrow(
      expect.objectContaining({ code: 'INVALID_TRANSITION', parameters: { action: 'CLOSE', state: 'OPEN' } }),
    );
    for (const reason of [undefined, null, ' \t']) {
      expect(() => transition(table, 'ASKED', 'RETURN', director, reason)).toThrow(
        expect.objectContaining({ code: 'REASON_REQUIRED', path: ['reason'] }),
      );
    }
  });

  it('enforces exactly what it offers', () => {
    const states = fc.constantFrom<State>('OPEN', 'ASKED', 'CLOSED');
    const actions = fc.constantFrom<Action>('EDIT', 'ASK', 'CLOSE', 'RETURN');
    fc.assert(
      fc.property(states, actions, fc.subarray([...permissions]), (state, action, held) => {
        const offered = allowedActions(table, state, new Set(held)).includes(action);
        let done = true;
        try {
          transition(table, state, action, new Set(held), 'เหตุผล');
        } catch {
          done = false;
        }
        expect(done).toBe(offered);
      }),
    );
  });
});

describe('proof', () => {
  it('finds nothing wrong with a sound table', () => {
    expect(proveWorkflow(table)).toEqual([]);
  });

  it('names every kind of fault', () => {
    const broken: WorkflowTable<string, string> = {
      initial: 'A',
      states: {
        A: { th: 'ก', en: 'a' },
        TRAP: { th: 'ข', en: '' },
        END: { th: 'ค', en: 'c', final: true },
        ALONE: { th: 'ง', en: 'd', final: true },
      },
      transitions: [
        { from: ['A'], action: 'FALL', to: 'TRAP', permission: 'plans:write' },
        { from: ['TRAP'], action: 'WAIT', to: 'TRAP', permission: 'plans:write' },
        { from: ['A'], action: 'GO', to: 'END', permission: 'plans:write' },
        { from: ['A'], action: 'GO', to: 'TRAP', permission: 'plans:write' },
        { from: ['GHOST'], action: 'HAUNT', to: 'NOWHERE', permission: 'plans:write' },
        { from: ['END'], action: 'REOPEN', to: 'A', permission: 'plans:write' },
      ],
    };
    expect(proveWorkflow(broken)).toEqual([
      'HAUNT starts in unknown GHOST',
      'HAUNT leads to unknown NOWHERE',
      'A GO is stated more than once',
      'ALONE is unreachable',
      'TRAP never ends: no final state follows',
      'REOPEN leaves the final state END',
      'TRAP has no sentence in one of the languages',
    ]);
  });
});
