import { expect, it } from '@jest/globals';
import { settlePlannedSteps, type PlannedStep } from './index.js';

const methods = ['ประกาศรับสมัคร', 'ตั้งคณะกรรมการ', 'คัดเลือก'];
const row = (step: string, plannedMonth: number | null, plannedOn: string | null = null): PlannedStep => ({
  ...{ step, plannedMonth, plannedOn },
});
const settled = (plannedSteps: readonly PlannedStep[], now: readonly string[] = methods): PlannedStep[] =>
  settlePlannedSteps({ methods: now, plannedSteps }, { methods, plannedSteps }, 2567, ['plannedSteps']);

it('keeps planned steps in the order of the steps, the month being that of the day, and none that says nothing', () => {
  expect(settled([row('คัดเลือก', 1, '2023-10-31'), row('ตั้งคณะกรรมการ', null), row('ประกาศรับสมัคร', 9)])).toEqual([
    row('ประกาศรับสมัคร', 9),
    row('คัดเลือก', 10, '2023-10-31'),
  ]);
});

it('follows the words of a step, and leaves with it', () => {
  const rows = [row('ตั้งคณะกรรมการ', 2)];
  expect(settled(rows, ['ประกาศรับสมัคร', 'ตั้งคณะกรรมการคัดเลือก'])).toEqual([row('ตั้งคณะกรรมการคัดเลือก', 2)]);
  expect(settled(rows, ['คัดเลือก'])).toEqual([]);
});

it.each(['2023-09-30', '2024-10-01'])('refuses %s, a day of another fiscal year', (day) => {
  expect(() => settled([row('คัดเลือก', null, day)])).toThrow(
    expect.objectContaining({ code: 'STEP_DAY_OUT_OF_YEAR', path: ['plannedSteps', 0, 'plannedOn'] }),
  );
});

it('refuses a step that a new measure does not have', () => {
  const [plannedSteps, path] = [[row('อื่น', 1)], ['measures', 2, 'plannedSteps']];
  expect(() => settlePlannedSteps({ methods, plannedSteps }, null, 2567, path)).toThrow(
    expect.objectContaining({ code: 'LINE_MISSING', path: [...path, 0, 'step'] }),
  );
});
