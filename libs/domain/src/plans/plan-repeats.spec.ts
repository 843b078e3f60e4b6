import { describe, expect, it } from '@jest/globals';
import { objectiveOfTitle, repeatedMeasures } from './index.js';
import { sampleMeasure } from './plan.fixture.js';

const steps = ['ออกประกาศและรับการเสนอชื่อจากทุกฝ่าย', 'ตั้งคณะกรรมการที่มีผู้แทนชุมชน', 'ประกาศผลการคัดเลือก'];
const measure = (number: number, title: string, methods: string[] = []) =>
  sampleMeasure({ number, title, methods, objectives: [] });

describe('measures that repeat each other', () => {
  it('have the same title or nearly the same, each told with the first such', () => {
    const title = 'มาตรการรับและติดตามเรื่องร้องเรียน';
    const all = [
      measure(1, title),
      measure(2, 'คัดเลือกบุคลากรดีเด่น'),
      measure(3, `${title}ของเขต`),
      measure(4, title.replace(' ', '')),
      measure(5, ''),
      measure(6, ' '),
    ];
    expect(repeatedMeasures(all)).toEqual([
      { number: 3, other: 1 },
      { number: 4, other: 1 },
    ]);
  });

  it('have most of their steps in common, two at least', () => {
    const first = measure(1, 'คัดเลือกบุคลากรดีเด่น', steps);
    expect(repeatedMeasures([first, measure(2, 'ยกย่องคนทำดี', [...steps.slice(0, 2), 'มอบเกียรติบัตร'])])).toEqual([
      { number: 2, other: 1 },
    ]);
    expect(repeatedMeasures([first, measure(2, 'ยกย่องคนทำดี', [...steps.slice(0, 2), 'ก', 'ข'])])).toEqual([]);
    expect(repeatedMeasures([first, measure(2, 'ยกย่องคนทำดี', steps.slice(0, 1))])).toEqual([]);
  });
});

describe('an objective', () => {
  it('that says again what the title says is told by its place', () => {
    const title = 'กิจกรรมให้ความรู้เรื่องผลประโยชน์ทับซ้อน';
    const objectives = ['เพื่อเป็นกำลังใจแก่คนทำงาน', 'เพื่อให้ความรู้เรื่องผลประโยชน์ทับซ้อน'];
    expect(objectiveOfTitle({ title, objectives })).toBe(1);
    expect(objectiveOfTitle({ title, objectives: objectives.slice(0, 1) })).toBe(-1);
    expect(objectiveOfTitle({ title: 'โครงการ', objectives: ['เพื่อ'] })).toBe(-1);
  });
});
