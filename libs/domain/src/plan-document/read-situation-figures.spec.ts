import { describe, expect, it } from '@jest/globals';
import { DocumentSource } from './document-source.js';
import { findHeadings } from './outline.js';
import { readSituationFigures } from './read-situation-figures.js';

function read(sentence: string): { counts: Record<string, number | null>; codes: string[] } {
  const source = new DocumentSource(`สถานการณ์การทุจริตและประพฤติมิชอบของสำนักงานเขต\n\n${sentence}\n`);
  const figures = readSituationFigures(source, findHeadings(source, null));
  return {
    counts: Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure?.count ?? null])),
    codes: source.findings.map(({ code }) => code),
  };
}
const none = { complaints: null, corruptionCases: null, auditOfficeObjections: null, otherObjections: null };

describe('the figures of the corruption situation', () => {
  it.each([
    [
      'สำนักงานเขต ไม่มีข้อร้องเรียน คดีทุจริต และข้อทักท้วงของสำนักงานการตรวจเงินแผ่นดิน หรือองค์กรตรวจสอบการทุจริต โดยยังมีความเสี่ยง',
      { complaints: 0, corruptionCases: 0, auditOfficeObjections: 0, otherObjections: 0 },
    ],
    ['ปีที่ผ่านมา ไม่พบคดีทุจริต แต่มีเรื่องร้องเรียนจำนวน ๓ เรื่อง', { complaints: 3, corruptionCases: 0 }],
    ['มีเรื่องร้องเรียนการทุจริต 12 เรื่อง และข้อทักท้วงของ สตง. ๑ ข้อ', { complaints: 12, auditOfficeObjections: 1 }],
    ['ไม่ปรากฏว่ามีเรื่องร้องเรียน', { complaints: 0 }],
  ])('are read from %s', (sentence, counts) => {
    expect(read(sentence)).toEqual({ counts: { ...none, ...counts }, codes: [] });
  });

  it.each([
    'ไม่มีระบบจัดการเรื่องร้องเรียนที่ประชาชนเข้าถึงได้',
    'ไม่มีเรื่องร้องเรียนที่ค้างพิจารณา',
    'ไม่มีเรื่องร้องเรียน คดีทุจริต ที่เกินกำหนด',
    'ไม่มีเรื่องร้องเรียนใหม่',
    'เรื่องร้องเรียนลดลงจากปีก่อน',
    'ไม่มีผู้รับผิดชอบเรื่องร้องเรียน คดีทุจริต หรือข้อทักท้วง',
    'เรื่องร้องเรียนทุกเรื่องมีคำตอบภายใน 15 วัน',
  ])('are not made up where nothing is counted: %s', (sentence) => {
    expect(read(sentence)).toEqual({ counts: none, codes: [] });
  });

  it('are left open with a finding where the section counts twice', () => {
    expect(read('มีเรื่องร้องเรียน 2 เรื่อง ในภาพรวม ไม่มีเรื่องร้องเรียน')).toEqual({
      counts: none,
      codes: ['SITUATION_FIGURES_DIFFER'],
    });
  });
});
