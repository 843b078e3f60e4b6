import { describe, expect, it } from '@jest/globals';
import { chartCsv, everyYear, fileName, figureText, spokenFigures, type ChartData } from './chart-data.js';

const data: ChartData = {
  kind: 'line',
  title: 'ITA',
  rowsAre: 'ปีงบประมาณ',
  series: ['เฉลี่ย', '=สูตร, "ใหม่"'],
  format: 'score',
  rows: [
    { label: '2565', values: [75.2, null] },
    { label: '2566', values: [80, 81.25] },
  ],
};

describe('the figures of a chart', () => {
  it('are written with as many decimals as their kind has', () => {
    expect([figureText(75.2, 'score'), figureText(33.333, 'percent'), figureText(40, 'percent')]).toEqual([
      '75.20',
      '33.33%',
      '40.00%',
    ]);
    expect(figureText(1050, 'count')).toBe('1,050');
  });

  it('are said in one sentence, and where there is none that is said too', () => {
    expect(spokenFigures(data, 'ไม่มีข้อมูล')).toBe(
      '2565: เฉลี่ย 75.20 · =สูตร, "ใหม่" ไม่มีข้อมูล, 2566: เฉลี่ย 80.00 · =สูตร, "ใหม่" 81.25',
    );
    expect(spokenFigures({ ...data, series: ['x'], rows: [{ label: '2566', values: [80] }] }, '')).toBe('2566: 80.00');
  });

  it('have an empty row for a year without a result, at which the line ends', () => {
    const years = [
      { label: '2563', values: [80] },
      { label: '2566', values: [90], changed: true },
    ];
    expect(everyYear(years)).toEqual([
      years[0],
      { label: '2564', values: [null] },
      { label: '2565', values: [null] },
      years[1],
    ]);
    expect(everyYear([])).toEqual([]);
  });

  it('are CSV that runs nothing and that a spreadsheet reads as UTF-8', () => {
    expect(chartCsv(data)).toBe('\uFEFFปีงบประมาณ,เฉลี่ย,"\'=สูตร, ""ใหม่"""\r\n2565,75.2,\r\n2566,80,81.25\r\n');
  });

  it('run nowhere as a formula, not even one in full-width signs or after a line break', () => {
    const labels = ['=1+1', '＝1+1', '\n=1+1'];
    const csv = chartCsv({ ...data, rows: labels.map((label) => ({ label, values: [1, 2] })) });
    for (const label of labels) expect(csv).toContain(`'${label}`);
  });

  it('are saved under a name that every system takes', () => {
    expect(fileName('คะแนนรวม เขต/หนองแขม: "2566"', 'csv')).toBe('คะแนนรวม-เขต-หนองแขม-2566-.csv');
  });
});
