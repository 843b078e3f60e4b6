import type { ProgressEntry } from './entry-schema.js';

/** An entry for tests, with whatever the test changes. */
export function sampleEntry(changes: Partial<ProgressEntry> = {}): ProgressEntry {
  return {
    measureId: 'm1',
    measureNumber: 1,
    status: 'IN_PROGRESS',
    percentComplete: '40.50',
    done: 'จัดอบรมแล้วหนึ่งรุ่น',
    difficulty: null,
    reason: null,
    reasonText: null,
    evidenceLinks: ['https://example.go.th/report?id=1#page=2'],
    carried: false,
    ...changes,
  };
}
