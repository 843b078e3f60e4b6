import { expect, it } from '@jest/globals';
import type { CityDistrict } from './city-district.js';
import { handInParts } from './hand-in-parts.js';

const district = (status: string | null, report: string | null = null): CityDistrict =>
  ({
    plan: status === null ? null : { status, reports: report === null ? [] : [{ round: 'SIX_MONTH', status: report }] },
  }) as unknown as CityDistrict;

it('divides the districts into parts that add up, by plan and by report', () => {
  const districts = [
    district(null),
    district('DRAFT'),
    district('RETURNED'),
    district('SUBMITTED'),
    district('ENDORSED'),
    district('RECOMMENDED'),
    district('APPROVED'),
    district('APPROVED', 'DRAFT'),
    district('APPROVED', 'APPROVED'),
    district('APPROVED', 'RETURNED'),
  ];
  const plans = handInParts(districts, 'PLAN');
  expect(plans).toEqual({ handedIn: 7, waiting: 3, notHandedIn: 3, notBegun: 1, draft: 1, returned: 1 });
  const reports = handInParts(districts, 'SIX_MONTH');
  expect(reports).toEqual({ handedIn: 1, waiting: 0, notHandedIn: 9, notBegun: 7, draft: 1, returned: 1 });
  for (const { handedIn, notHandedIn, notBegun, draft, returned } of [plans, reports])
    expect([handedIn + notHandedIn, notBegun + draft + returned]).toEqual([districts.length, notHandedIn]);
});
