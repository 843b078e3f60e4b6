import { describe, expect, it } from '@jest/globals';
import { codesOf, planWith, read } from './reading.fixture.js';
import { readTargetGroups } from './read-target-groups.js';

describe('the target groups that words name', () => {
  it.each([
    ['บุคลากรสำนักงานเขตหนองแขม', ['STAFF']],
    ['ข้าราชการ ลูกจ้างประจำ และพนักงานจ้าง', ['STAFF']],
    ['ประชาชนในพื้นที่เขต และเด็กและเยาวชน', ['CHILDREN_AND_YOUTH', 'PUBLIC']],
    ['1. เจ้าหน้าที่ 2. ผู้ประกอบการ', ['STAFF', 'PRIVATE_SECTOR']],
    ['- ข้าราชการการเมืองฝ่ายบริหาร - สมาชิกสภากรุงเทพมหานคร', ['POLITICAL_EXECUTIVES', 'COUNCIL_MEMBERS']],
    ['หน่วยงานของรัฐ/รัฐวิสาหกิจ/ภาคเอกชน', ['STATE_AGENCIES', 'STATE_ENTERPRISES', 'PRIVATE_SECTOR']],
    ['โรงเรียนในสังกัด', ['SCHOOLS']],
  ])('are certain in %j', (text, groups) => {
    expect(readTargetGroups(text)).toEqual(groups);
  });

  it.each(['บุคลากร 50 คน', 'ผู้บริหาร', 'บุคลากรฝ่ายปกครอง', 'ทุกภาคส่วน', 'ร้อยละ 80 ของประชาชน', ''])(
    'are left open in %j',
    (text) => {
      expect(readTargetGroups(text)).toBeNull();
    },
  );
});

describe('the column of target groups', () => {
  const table = (cell: string): string =>
    `| ที่ | มิติ | โครงการ | วัตถุประสงค์ | วิธีดำเนินการ | กลุ่มเป้าหมาย | งบประมาณ |\n|${'---|'.repeat(7)}\n| 1 | มิติที่ 1 | อบรม | ให้รู้ | จัด | ${cell} | - |`;

  it('is read with its place, and is no column of targets', () => {
    const text = planWith({ table: table('เด็กและเยาวชน') });
    const reading = read(text);
    expect(reading.measures).toMatchObject([{ targetGroups: ['CHILDREN_AND_YOUTH'], indicators: [] }]);
    const { start, end } = reading.places['measures[0].targetGroups'] ?? {};
    expect(text.slice(start, end)).toBe('เด็กและเยาวชน');
    expect(codesOf(reading)).not.toContain('COLUMN_NOT_READ');
  });

  it('is a finding where its words say more than groups, and nothing where there are none', () => {
    const unread = read(planWith({ table: table('บุคลากร 50 คน') }));
    expect(unread.measures).toMatchObject([{ targetGroups: [] }]);
    expect(unread.findings.filter(({ code }) => code === 'VALUE_UNREADABLE').map(({ messageEn }) => messageEn)).toEqual(
      [expect.stringContaining('บุคลากร 50 คน')],
    );
    expect(codesOf(read(planWith({ table: table('-') })))).not.toContain('VALUE_UNREADABLE');
  });
});
