import { describe, expect, it } from '@jest/globals';
import { isShown } from './shown-evidence.js';

const plan = { strategicLinkage: 'แผนของเขตรับช่วงมาจากยุทธศาสตร์ชาติ (พ.ศ. ๒๕๖๑ - ๒๕๘๐)' };

describe('the words that show an item of the checklist', () => {
  it.each([
    ['as the section has them', 'แผนของเขตรับช่วงมาจากยุทธศาสตร์ชาติ (พ.ศ. ๒๕๖๑ - ๒๕๘๐)', true],
    ['with other blanks and digits', 'แผนของเขต รับช่วงมาจากยุทธศาสตร์ชาติ (พ.ศ. 2561-2580)', true],
    ['under the heading of the document', 'ความเชื่อมโยงกับแผนระดับบน\n\nแผนของเขตรับช่วงมาจากยุทธศาสตร์ชาติ', true],
    ['of another place', 'ผู้อำนวยการเขตอนุมัติ', false],
    ['that say more than the section', 'ความเชื่อมโยง\n\nแผนของเขตรับช่วงมาจากยุทธศาสตร์ชาติ และแผนแม่บท', false],
  ])('are told once: %s', (_what, text, shown) => {
    expect(isShown(text, plan, 'STRATEGIC_LINKAGE')).toBe(shown);
  });
});
