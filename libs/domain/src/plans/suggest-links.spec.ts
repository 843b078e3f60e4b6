import { describe, expect, it } from '@jest/globals';
import { suggestedLinks, tellingWords, type LinkCandidate } from './index.js';
import { sampleMeasure } from './plan.fixture.js';

const candidate = (target: string, text: string): LinkCandidate => ({ link: { kind: 'RISK', target }, text });
const measure = sampleMeasure({
  title: 'อบรมความรู้เรื่องผลประโยชน์ทับซ้อน',
  mission: '',
  objectives: ['เพื่อให้บุคลากรเข้าใจผลประโยชน์ทับซ้อน'],
  methods: ['จัดอบรมปีละครั้ง'],
});

describe('the words of a text', () => {
  it('are those that say something, each once, without blanks between them in Thai', () => {
    expect(tellingWords('การป้องกันการทุจริตของสำนักงานเขต เพื่ออบรมบุคลากร และอบรมบุคลากร ปี ๒๕๖๖')).toEqual(['อบรม', 'บุคลากร']);
    expect(tellingWords('The training of staff, training for 12')).toEqual(['training', 'staff']);
    expect(tellingWords(' \n')).toEqual([]);
  });
});

describe('suggestions of what a measure answers', () => {
  it('share words with it, most first, and say which', () => {
    const suggested = suggestedLinks(measure, [
      candidate('money', 'เรียกรับเงินในการอนุญาตก่อสร้าง'),
      candidate('one', 'บุคลากรน้อย'),
      candidate('two', 'ผลประโยชน์ทับซ้อนในการจัดซื้อ'),
      candidate('most', 'บุคลากรขาดความเข้าใจเรื่องผลประโยชน์ทับซ้อน'),
    ]);
    expect(suggested.map(({ link }) => link.target)).toEqual(['most', 'two']);
    expect(suggested[0]?.shared).toEqual(expect.arrayContaining(['บุคลากร', 'เข้าใจ']));
  });

  it('are at most five, and none for words that every plan has or that are not there', () => {
    const same = Array.from({ length: 9 }, (_none, index) => candidate(String(index), measure.title));
    expect(suggestedLinks(measure, same).map(({ link }) => link.target)).toEqual(['0', '1', '2', '3', '4']);
    const common = sampleMeasure({ title: 'โครงการป้องกันการทุจริตของสำนักงานเขต', objectives: [], methods: [] });
    expect(suggestedLinks(common, [candidate('x', 'กิจกรรมป้องกันการทุจริตในสำนักงานเขต')])).toEqual([]);
    expect(suggestedLinks(sampleMeasure({ title: '', mission: '', objectives: [], methods: [] }), same)).toEqual([]);
  });
});
