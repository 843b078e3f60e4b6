import { describe, expect, it } from '@jest/globals';
import { emptyContent, fieldsOf, givenContent, pickContent, sameContent, type ContentField } from '../content/index.js';
import { entryChoiceNames, entrySchema, fixedPercent, keptEntrySchema, reportChanges, validateEntry } from './index.js';
import { sampleEntry } from './entry.fixture.js';

describe('the schema of an entry', () => {
  it('names every choice', () => {
    for (const [, field] of fieldsOf(entrySchema))
      if (field.kind === 'choice') expect(Object.keys(entryChoiceNames[field.choice] ?? {})).toEqual([...field.codes]);
  });

  it('takes what a client leaves out for nothing', () => {
    const given = givenContent(entrySchema, { status: 'NOT_STARTED', percentComplete: 0, difficulty: null });
    expect(given).toEqual({ ...emptyContent(entrySchema), percentComplete: 0 });
    expect(() => validateEntry(given)).not.toThrow();
  });

  it('tells contents apart in every field, and a percentage by its value', () => {
    const entry = pickContent(entrySchema, sampleEntry());
    expect(sameContent(entrySchema, entry, { ...entry, percentComplete: 40.5 })).toBe(true);
    for (const [name, field] of fieldsOf(entrySchema))
      expect([name, sameContent(entrySchema, entry, { ...entry, [name]: another(field) })]).toEqual([name, false]);
  });

  it('is what versions are compared by, with the evidence files', () => {
    const entry = { ...sampleEntry(), evidenceFiles: ['ก.pdf'] };
    for (const [name, field] of fieldsOf(keptEntrySchema))
      expect(reportChanges({ 1: entry }, { 1: { ...entry, [name]: another(field) } }).map((one) => one.field)).toEqual([
        name,
      ]);
  });

  it('fixes the percentage of what is completed and of what is not begun', () => {
    expect(entrySchema.status.codes.map(fixedPercent)).toEqual([0, null, 100, null]);
  });
});

/** A value that the sample does not have. */
function another(field: ContentField): unknown {
  switch (field.kind) {
    case 'choice':
      return field.codes.at(-1);
    case 'percent':
      return '3';
    case 'texts':
      return ['https://example.org/other'];
    default:
      return 'อื่น';
  }
}
