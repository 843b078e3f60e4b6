import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findWrittenDates, formatThaiDate } from './index.js';

/** The first date in a text that exists. */
const firstDate = (text: string) => findWrittenDates(text).find(({ iso }) => iso !== null);

/** A text that is a date and nothing else. */
function readDate(text: string): string | null {
  const found = firstDate(text);
  return found && found.start === 0 && found.end === text.length ? found.iso : null;
}

const isoDate = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a written date', () => {
  it.each([
    ['๒๕ เม.ย. ๒๕๖๖', '2023-04-25'],
    ['25 เมษายน พ.ศ. 2566', '2023-04-25'],
    ['๒๕ เมษายน ๒๕๖๖', '2023-04-25'],
    ['๑ ต. ค. ๒๕๖๕', '2022-10-01'],
    ['31 มีค 2566', '2023-03-31'],
    ['5 มิ.ย. 66', '2023-06-05'],
    ['๒๙ ก.พ. ๒๕๖๗', '2024-02-29'],
    ['25/4/2566', '2023-04-25'],
    ['19/12/67', '2024-12-19'],
    ['19-12-2567', '2024-12-19'],
    ['19.12.2567', '2024-12-19'],
    ['๑๙ / ๑๒ / ๒๕๖๗', '2024-12-19'],
    ['19 ธันวาคม พุทธศักราช 2567', '2024-12-19'],
    ['19 เดือนธันวาคม พ.ศ. 2567', '2024-12-19'],
    ['19 ธันวาคม ปี 2567', '2024-12-19'],
    ['๑๙ กุมภาพันธ ๒๕๖๗', '2024-02-19'],
    ['2024-12-19', '2024-12-19'],
    ['25 เมษายน ค.ศ. 2023', '2023-04-25'],
  ])('reads %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each([
    '๓๑ ก.พ. ๒๕๖๖',
    '29 ก.พ. 2566',
    '๐ เม.ย. ๒๕๖๖',
    '45/4/2566',
    '19/13/2567',
    '31/2/67',
    '๑๙ ธ.ค. ๒๔',
    '1/10/24',
    '1.1.1',
    '19/12-2567',
    '192.168.10.25',
    'เม.ย. ๒๕๖๖',
    '๒๕ เม.ย.',
    '',
    'วันที่ ๒๕ เม.ย. ๒๕๖๖',
  ])('takes %p for no date', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('dates in a text', () => {
  it('gives the first date that exists, with its place', () => {
    const text = 'ไม่ใช่ ๓๑ ก.พ. ๒๕๖๖ แต่ลงวันที่ ๓ มกราคม ๒๕๖๖';
    expect(firstDate('ลงวันที่ ๓ มกราคม ๒๕๖๖')).toEqual({ iso: '2023-01-03', start: 9, end: 22 });
    expect(firstDate(text.slice(text.indexOf('แต่')))?.iso).toBe('2023-01-03');
  });
});

describe('formatThaiDate', () => {
  it('writes both scripts and both lengths', () => {
    expect(formatThaiDate('2023-04-25')).toBe('๒๕ เม.ย. ๒๕๖๖');
    expect(formatThaiDate('2023-04-05', { digits: 'arabic', month: 'long' })).toBe('5 เมษายน 2566');
  });

  it('refuses what is no ISO date', () => {
    for (const text of ['2023-02-30', '25/4/2566', '']) {
      expect(() => formatThaiDate(text)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    }
  });

  it('is read back in every form', () => {
    fc.assert(
      fc.property(
        isoDate,
        fc.constantFrom('thai', 'arabic'),
        fc.constantFrom('short', 'long'),
        (iso, digits, month) => {
          expect(readDate(formatThaiDate(iso, { digits, month }))).toBe(iso);
        },
      ),
    );
  });
});
