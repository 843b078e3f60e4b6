import { describe, expect, it } from '@jest/globals';
import { auditActionNames, auditActionOf, auditActions, spellingsOf } from './audit-action.js';

describe('the actions of the audit trail', () => {
  it('are spelt in one way: object, point, verb, with hyphens', () => {
    for (const action of auditActions) expect(action).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
  });

  it('have words in Thai and in English, each its own', () => {
    const names = Object.values(auditActionNames);
    for (const { nameTh, nameEn } of names) {
      expect(nameTh).toMatch(/\p{Script=Thai}/u);
      expect(nameEn).toMatch(/^[A-Z]/);
    }
    expect(new Set(names.map(({ nameTh }) => nameTh)).size).toBe(names.length);
  });

  it('are found in rows that were written before, in either spelling', () => {
    expect(auditActionOf('report.evidence_add')).toBe('report.evidence-add');
    expect(auditActionOf('report.evidence-add')).toBe('report.evidence-add');
    expect(auditActionOf('toString')).toBeNull();
    expect(spellingsOf('report.evidence-remove')).toEqual(['report.evidence-remove', 'report.evidence_remove']);
    expect(spellingsOf('plan.save')).toEqual(['plan.save']);
  });
});
