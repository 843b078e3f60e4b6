import { describe, expect, it } from '@jest/globals';
import { fieldNameEn, fieldNameTh } from './index.js';

describe('the name of a field', () => {
  it('is Thai, its own type first', () => {
    expect(fieldNameTh('Measure.percentComplete')).toBe('ร้อยละความก้าวหน้า');
    expect([fieldNameTh('District.code'), fieldNameTh('ItaSchemeLevel.code')]).toEqual(['รหัสเขต', 'รหัส']);
  });

  it('is English from the identifier, also where nobody gave a Thai one', () => {
    expect(fieldNameEn('Measure.percentComplete')).toBe('Percent complete');
    expect(fieldNameEn('District.nameTh')).toBe('Name (Thai)');
    expect(fieldNameTh('Plan.brandNew')).toBe('Brand new');
  });
});
