import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkEvidenceLink, measureProgressStatuses, validateEntry } from './index.js';
import type { ProgressEntry } from './index.js';
import { sampleEntry } from './entry.fixture.js';

describe('an entry', () => {
  it.each<Partial<ProgressEntry>>([
    {},
    { percentComplete: 0 },
    { percentComplete: 33.33 },
    { status: 'COMPLETED', percentComplete: '100.00' },
    { status: 'NOT_STARTED', percentComplete: 0, done: '', evidenceLinks: [] },
    { status: 'CANNOT_PROCEED', percentComplete: 10, reason: 'NO_BUDGET' },
    { status: 'CANNOT_PROCEED', percentComplete: 10, reason: 'OTHER', reasonText: 'น้ำท่วม' },
  ])('is taken: %j', (changes) => {
    expect(() => validateEntry(sampleEntry(changes))).not.toThrow();
  });

  it.each<[Partial<ProgressEntry>, string, (string | number)[]]>([
    [{ status: 'DONE' as never }, 'INVALID_INPUT', ['status']],
    [{ percentComplete: 100.5 }, 'PROGRESS_PERCENT', ['percentComplete']],
    [{ percentComplete: -1 }, 'PROGRESS_PERCENT', ['percentComplete']],
    [{ percentComplete: '33.333' }, 'PROGRESS_PERCENT', ['percentComplete']],
    [{ percentComplete: Number.NaN }, 'PROGRESS_PERCENT', ['percentComplete']],
    [{ status: 'COMPLETED', percentComplete: 99 }, 'PROGRESS_PERCENT', ['percentComplete']],
    [{ status: 'NOT_STARTED', percentComplete: 1 }, 'PROGRESS_PERCENT', ['percentComplete']],
    [{ status: 'CANNOT_PROCEED' }, 'PROGRESS_REASON_REQUIRED', ['reason']],
    [{ status: 'CANNOT_PROCEED', reason: 'RAIN' as never }, 'PROGRESS_REASON_REQUIRED', ['reason']],
    [{ status: 'CANNOT_PROCEED', reason: 'OTHER', reasonText: ' ' }, 'PROGRESS_REASON_REQUIRED', ['reasonText']],
    [{ reason: 'NO_BUDGET' }, 'PROGRESS_REASON_UNUSED', ['reason']],
    [{ done: 'a\0' }, 'INVALID_INPUT', ['done']],
    [{ difficulty: 'ก'.repeat(4_001) }, 'TEXT_TOO_LONG', ['difficulty']],
    [{ evidenceLinks: Array(101).fill('https://example.go.th/') }, 'LIST_TOO_LONG', ['evidenceLinks']],
    [
      { evidenceLinks: ['https://example.go.th/', 'javascript:alert(1)'] },
      'EVIDENCE_LINK_INVALID',
      ['evidenceLinks', 1],
    ],
  ])('%j is refused with %s at %j', (changes, code, path) => {
    expect(() => validateEntry(sampleEntry(changes), ['entries', 0])).toThrow(
      expect.objectContaining({ code, path: ['entries', 0, ...path] }),
    );
  });

  it('takes a percentage exactly when it goes with the status', () => {
    const percents = fc.integer({ min: -100, max: 10_100 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.constantFrom(...measureProgressStatuses), percents, (status, percentComplete) => {
        const entry = sampleEntry({
          status,
          percentComplete,
          reason: status === 'CANNOT_PROCEED' ? 'NO_BUDGET' : null,
        });
        const fits =
          percentComplete >= (status === 'COMPLETED' ? 100 : 0) &&
          percentComplete <= (status === 'NOT_STARTED' ? 0 : 100);
        if (fits) expect(() => validateEntry(entry)).not.toThrow();
        else expect(() => validateEntry(entry)).toThrow(expect.objectContaining({ code: 'PROGRESS_PERCENT' }));
      }),
    );
  });
});

describe('an evidence link', () => {
  it.each([
    'https://example.go.th',
    'http://example.go.th:8080/a/b?c=d&e=%E0%B8%81#f',
    'HTTPS://WWW.EXAMPLE.GO.TH/',
    'https://เขต.ไทย/รายงาน',
    'https://10.0.0.1/x',
  ])('may be %s', (link) => {
    expect(checkEvidenceLink(link)).toBe(link);
  });

  it.each([
    '',
    'example.go.th',
    '//example.go.th',
    'ftp://example.go.th/',
    'javascript:alert(1)',
    'data:text/html,<script>',
    'https://',
    'https:///path',
    'https://localhost',
    'https://user:secret@example.go.th/',
    'https://-a.go.th/',
    'https://a..th/',
    'https://example.go.th/a b',
    'https://example.go.th/"><img onerror=x>',
    'https://example.go.th/\u202egpj.exe',
    'https://example.go.th\\@evil.test/',
    ' https://example.go.th/',
  ])('may not be %j', (link) => {
    expect(() => checkEvidenceLink(link, ['link'])).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_LINK_INVALID', path: ['link'] }),
    );
  });

  it('is judged in time that grows with its length', () => {
    expect(() => checkEvidenceLink(`https://${'a-'.repeat(1_000)}`)).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_LINK_INVALID' }),
    );
  });
});
