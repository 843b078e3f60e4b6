import { districtReference } from '@sucharit/domain/districts';
import {
  citySummary,
  type CitySummaryInput,
  type CitySummarySnapshot,
  type SummaryDistrict,
  type SummaryMeasure,
} from '@sucharit/domain/summaries';
import type { SummaryContext } from './summary-workbook.js';

const measures = (count: number): SummaryMeasure[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    dimension: index % 2 === 0 ? 'CULTURE_OF_INTEGRITY' : 'AUDIT_MECHANISMS',
    budget: index === 1 ? '15000.5' : null,
    progress: index === 0 ? { status: 'COMPLETED', percentComplete: '100' } : null,
  }));

/** All 50 districts; the second in every ten has no plan, the third no report, the fourth no published ITA total. */
export const summaryInput: CitySummaryInput = {
  fiscalYear: 2566,
  round: 'SIX_MONTH',
  dueOn: '2023-04-30',
  itaLevels: ['EXCELLENT', 'GOOD', 'PASS', 'IMPROVE', 'URGENT'],
  schemes: [{ kind: 'ITA', fiscalYear: 2566, version: 1, confirmed: false }],
  districts: districtReference.map(({ code, nameTh, nameEn, zone }): SummaryDistrict => {
    const turn = code % 10;
    return {
      code,
      nameTh,
      nameEn,
      zone,
      plan:
        turn === 2
          ? null
          : {
              status: turn === 5 ? 'RETURNED' : 'APPROVED',
              approvedOn: turn === 5 ? null : '2023-04-25',
              measures: measures(8),
            },
      report: turn === 2 || turn === 3 ? null : { status: 'SUBMITTED', submittedOn: `2023-05-0${(turn % 9) + 1}` },
      ita: turn === 4 ? null : { total: `8${turn}.25`, level: turn > 4 ? 'GOOD' : 'IMPROVE' },
    };
  }),
};

const levelNames = { EXCELLENT: 'ผ่านดีเยี่ยม', GOOD: 'ผ่านดี', PASS: 'ผ่าน', IMPROVE: 'ต้องปรับปรุง' };
/** 20.30 o'clock UTC of 4 April 2023: in Bangkok it is the next day. The last level has no name in its scheme. */
export const summaryContext: SummaryContext = {
  compiledAt: '2023-04-04T20:30:15.000Z',
  levels: Object.entries(levelNames).map(([code, nameTh]) => ({ code, nameTh, nameEn: `Level ${code.toLowerCase()}` })),
};

export const summary: CitySummarySnapshot = citySummary(summaryInput);
