import { describe, expect, it } from '@jest/globals';
import { exportAddress } from './export-address.js';

const asked = {
  list: 'measures',
  filter: { fiscalYear: { eq: 2566 } },
  columns: [
    ['number', 'ลำดับที่'],
    ['plan { fiscalYear }', 'ปีงบประมาณ'],
  ],
} as const;
const given = (address: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(address.split('?')[1]));

describe('the address of a table as a file', () => {
  it('has headings and dates for people', () => {
    const address = exportAddress({ ...asked, orderBy: [{ field: 'NUMBER' }] }, 'csv', 'th');
    expect(address).toMatch(/^\/exports\/measures\.csv\?/);
    expect(given(address)).toEqual({
      columns: 'number plan { fiscalYear }',
      filter: '{"fiscalYear":{"eq":2566}}',
      orderBy: '[{"field":"NUMBER"}]',
      headings: '["ลำดับที่","ปีงบประมาณ"]',
      language: 'th',
      dates: 'buddhist',
      values: 'labels',
      about: 'true',
    });
  });

  it('has the names of the API and ISO dates for programs, and no filter that asks nothing', () => {
    expect(given(exportAddress({ ...asked, filter: {} }, 'ndjson', 'th'))).toEqual({
      columns: 'number plan { fiscalYear }',
    });
  });
});
