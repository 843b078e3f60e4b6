import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { codesOf, demoPlanFile, planWith, read } from './reading.fixture.js';
import { repairText } from './thai-repair.js';

describe('repairText', () => {
  it.each([
    ['ส านักงานเขตด าเนินการตามก าหนด', 'สำนักงานเขตดำเนินการตามกำหนด'],
    ['จัดท าแผนประจ าปี ล าดับที่ 1', 'จัดทำแผนประจำปี ลำดับที่ 1'],
    ['สานักงานเขตดาเนินการตามจานวนที่กาหนด', 'สำนักงานเขตดำเนินการตามจำนวนที่กำหนด'],
    ['ค าน าและน้ าดื่ม การท าของใช้', 'คำนำและน้ำดื่ม การทำของใช้'],
    ['ด�ำเนินการประจ�ำปี', 'ดำเนินการประจำปี'],
    ['ส�านักงาน', 'สำนักงาน'],
    ['ป�้องกัน', 'ป้องกัน'],
    ['ป\uf70bองกันการทุจริต ท\uf702\uf70aปร\uf718กษา', 'ป้องกันการทุจริต ที่ปรุกษา'],
    ['ขา้ราชการ นำ้ดื่ม', 'ข้าราชการ น้ำดื่ม'],
    ['สํ านักงาน', 'สำนักงาน'],
    ['วันท่ี ๑ เพ่ือความเช่ือม่ัน', 'วันที่ ๑ เพื่อความเชื่อมั่น'],
  ])('%s', (damaged, right) => {
    expect(repairText(damaged)).toBe(right);
  });

  it.each(['ราคาสั่งซื้อตามเวลาดับไฟ วิชาระดับต้น วาจาเป็นสำคัญ', 'ประจานผู้ทุจริต จัดทาสีอาคาร', 'ก ารใช้รถราชก ารของสำนักงาน'])(
    'leaves %s alone',
    (text) => {
      expect(repairText(text)).toBe(text);
    },
  );
});

describe('a document with damaged text', () => {
  const demo = readFileSync(demoPlanFile, 'utf8');

  it('with split ำ is read as the undamaged one, and says so', () => {
    const intact = read(demo);
    const damaged = read(demo.replace(/([ก-ฮ][่-๋]?)ำ/g, '$1 า'));
    expect(damaged.measures.map(({ title, methods }) => [title, methods])).toEqual(
      intact.measures.map(({ title, methods }) => [title, methods]),
    );
    expect(damaged.approvedOn).toBe(intact.approvedOn);
    expect(codesOf(damaged)).toContain('TEXT_REPAIRED');
    expect(codesOf(intact)).not.toContain('TEXT_REPAIRED');
  });

  it('with marks in the private use area is read as the undamaged one', () => {
    const marks: Record<string, string> = { '่': '\uf70a', '้': '\uf70b', '๊': '\uf70c', '๋': '\uf70d', '์': '\uf70e' };
    const damaged = read(demo.replace(/[่้๊๋์]/g, (mark) => marks[mark] ?? mark));
    const text = JSON.stringify({ ...damaged, findings: [], checklist: [] });
    expect(text).not.toMatch(/[\uf700-\uf71a]/);
    expect(damaged.measures.map(({ title }) => title)).toEqual(read(demo).measures.map(({ title }) => title));
  });

  it('that lost its tone marks says that what was read lacks them', () => {
    expect(codesOf(read(demo.replace(/[่-์]/g, '')))).toContain('TEXT_MARKS_LOST');
    expect(codesOf(read(demo))).not.toContain('TEXT_MARKS_LOST');
  });

  it('with characters nobody can read names them', () => {
    const reading = read(planWith({ risks: '1. การเรียกรั�บเงิน\n2. การเบิก\ue123จ่าย' }));
    const damaged = reading.findings.filter(({ code }) => code === 'TEXT_DAMAGED');
    expect(damaged.map(({ messageEn }) => messageEn)).toEqual([
      expect.stringContaining('การเรียกรั�บเงิน'),
      expect.stringContaining('การเบิก'),
    ]);
  });
});
