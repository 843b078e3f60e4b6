import { describe, expect, it } from '@jest/globals';
import { followLines, settleLines, type GoalIndicator } from './index.js';

const complaints = 'เรื่องร้องเรียนทุกเรื่องมีคำตอบภายในกำหนด';
const open = 'ข้อมูลที่กฎหมายให้เปิดเผยอยู่บนหน้าเว็บครบถ้วน';
const row = (goal: string, target: string | null = '85'): GoalIndicator => ({
  goal,
  indicator: null,
  target,
  unit: null,
});
const settled = (
  rows: readonly GoalIndicator[],
  after: readonly string[],
  stood: readonly GoalIndicator[] = rows,
): readonly GoalIndicator[] => settleLines('goal', rows, stood, [complaints, open], after, ['goalIndicators']);

describe('rows that tell more about lines', () => {
  it('follow the words of their line, and leave with it', () => {
    const rows = [row(open), row(complaints, '0')];
    expect(settled(rows, [complaints, open])).toEqual(rows);
    expect(settled(rows, [open, 'ใหม่', complaints])).toEqual(rows);
    expect(settled(rows, [complaints, `${open}ทุกไตรมาส`])).toEqual([row(`${open}ทุกไตรมาส`), row(complaints, '0')]);
    expect(settled(rows, [complaints, 'คำอื่นทั้งหมด'])).toEqual([row('คำอื่นทั้งหมด'), row(complaints, '0')]);
    expect(settled(rows, [open])).toEqual([row(open)]);
    expect(settled(rows, [])).toEqual([]);
    expect(settled(rows, [open, open])).toEqual([row(open)]);
  });

  it('are refused about a line that is not there, and twice about one', () => {
    const of = (code: string, place: number) =>
      expect.objectContaining({ code, path: ['goalIndicators', place, 'goal'] });
    expect(() => settled([row(open), row('อื่น')], [complaints, open], [])).toThrow(of('LINE_MISSING', 1));
    expect(() => settled([row(open), row(open)], [complaints, open])).toThrow(of('LINE_TWICE', 1));
    expect(() => settled([row(open)], [complaints], [])).toThrow(of('LINE_MISSING', 0));
  });

  it('come back with a line that was taken away', () => {
    const rows = [row(open), row(complaints, '0')];
    const left = followLines('goal', rows, [complaints, open], [complaints], []);
    expect(left).toEqual({ rows: [row(complaints, '0')], lost: [row(open)] });
    const back = followLines('goal', left.rows, [complaints], [open, complaints], left.lost);
    expect(back).toEqual({ rows: [row(complaints, '0'), row(open)], lost: [] });
  });
});
