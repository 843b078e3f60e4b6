import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { textLimits } from '../shared/text.js';
import type { PlanReading } from './plan-reading.js';
import { demoPlanFile, fixtureFile, measureHeading, planWith, read, realPlanFile } from './reading.fixture.js';

const textOf = (file: URL): string => readFileSync(file, 'utf8');
const documents: [name: string, text: string][] = [
  ['the demo plan', textOf(demoPlanFile)],
  ['a plan with other columns', textOf(fixtureFile('arabic-columns.md'))],
  ['a plan with headings between tables', textOf(fixtureFile('headings-between-tables.txt'))],
];
if (existsSync(realPlanFile)) documents.push(['the real plan', textOf(realPlanFile)]);

/** Everything that a reading gives the place of: values, findings, and what it ignores. */
function accounted(reading: PlanReading, text: string): Uint8Array {
  const known = new Uint8Array(text.length);
  const places = [
    ...Object.values(reading.places).flatMap((place) => place.parts ?? [place]),
    ...[...reading.risks, ...Object.values(reading.swot).flat()].flatMap(({ source }) => source.parts ?? [source]),
    ...(reading.ita?.indicators ?? []).map(({ source }) => source),
    ...reading.findings.filter(({ code }) => code !== 'TABLE_CONTINUED'),
    ...reading.ignored,
  ];
  for (const { start, end } of places) known.fill(1, start, end);
  return known;
}

const unaccounted = (text: string): string[] => {
  const known = accounted(read(text), text);
  const left: string[] = [];
  for (const match of text.matchAll(/[\u0e01-\u0e4eA-Za-z]+/g))
    if ([...match[0]].some((_, offset) => known[match.index + offset] === 0)) left.push(match[0]);
  return left.filter((word) => word !== 'br');
};

const inserted = 'ข้อความนี้แทรกไว้เพื่อดูว่าไม่มีสิ่งใดหายไปจากเอกสารโดยไม่มีใครบอกให้ผู้ใช้รู้';

/** Whether the inserted words became part of a value, or are named in a finding. */
function isKnown(text: string): boolean {
  const reading = read(text);
  const { findings, ignored } = reading;
  const values = { ...reading, findings: [], checklist: [] };
  if (JSON.stringify(values).includes(inserted)) return true;
  const start = text.indexOf(inserted);
  const holds = (place: { start: number; end: number }): boolean =>
    place.start <= start && place.end >= start + inserted.length;
  const named = ignored.filter(({ kind }) => kind === 'COLUMN');
  return [...findings.filter(({ code }) => code !== 'TABLE_CONTINUED'), ...named].some(holds);
}

describe('the account of a document', () => {
  it.each(documents)('%s: every letter was read, is ignored by its kind, or stands in a finding', (_, text) => {
    expect(unaccounted(text)).toEqual([]);
  });

  it('names a line that is put in anywhere, memo and preface aside', () => {
    const text = textOf(fixtureFile('arabic-columns.md'));
    const lines = text.split('\n');
    const lost = lines.flatMap((line, index) => {
      if (index < 12 || line.startsWith('|') || lines[index + 1]?.startsWith('|')) return [];
      const more = [...lines.slice(0, index + 1), '', inserted, '', ...lines.slice(index + 1)].join('\n');
      return isKnown(more) ? [] : [line];
    });
    expect(lost).toEqual([]);
  });

  it('names words that are put into any cell', () => {
    const text = textOf(fixtureFile('arabic-columns.md'));
    const cells = [...text.matchAll(/(?<=\n\|[^\n]*)[^|\n]+(?=\|)/g)].filter(({ 0: cell }) => !/-{2}/.test(cell));
    const lost = cells.flatMap((cell) => {
      const at = cell.index + cell[0].trimEnd().length;
      return isKnown(`${text.slice(0, at)} ${inserted} ${text.slice(at)}`) ? [] : [cell[0]];
    });
    expect(cells.length).toBeGreaterThan(80);
    expect(lost).toEqual([]);
  });

  it.each(documents)('%s: what is ignored for one reason and stands together is one stretch', (_, text) => {
    const { ignored } = read(text);
    expect(ignored.length).toBeGreaterThan(10);
    for (const [index, { kind, start, end }] of ignored.entries()) {
      const next = ignored[index + 1];
      expect(end).toBeGreaterThan(start);
      if (!next) continue;
      expect(next.start).toBeGreaterThanOrEqual(end);
      if (next.kind === kind) expect(text.slice(end, next.start)).toMatch(/[\p{L}\p{N}]/u);
    }
  });

  it('names one finding for what stands together, with its heading', () => {
    const body = 'ส่วนที่ 9 ข้อมูลเพิ่มเติม\n\nแผนนี้ใช้กรอบของสำนักงาน ป.ป.ช. ทั้งสี่มิติ\n\nและใช้กับทุกฝ่ายของสำนักงานเขต';
    const found = read(planWith({ body })).findings.filter(({ code }) => code === 'TEXT_NOT_READ');
    expect(found.map(({ messageEn }) => messageEn)).toEqual([
      expect.stringMatching(/^Text under “ส่วนที่ 9 ข้อมูลเพิ่มเติม” was not read: “แผนนี้ใช้กรอบ/),
    ]);
  });

  it('names cells beyond the columns, and footnotes below a table', () => {
    const row = '| มิติที่ 1 | ก | 1. อบรม | 1. ให้รู้ | 1. จัด | 5,000* | ส่วนเกินของตาราง |';
    const table = `${measureHeading}\n${row}\n\n* รวมงบของปีก่อนซึ่งกันไว้เบิกเหลื่อมปี`;
    const found = read(planWith({ table })).findings.filter(({ code }) => code === 'TEXT_NOT_READ');
    expect(found.map(({ messageTh }) => messageTh).join()).toMatch(/ส่วนเกินของตาราง.*รวมงบของปีก่อน/);
  });

  it('says when a section is cut', () => {
    const body = `สถานการณ์การทุจริต\n\n${'ก'.repeat(textLimits.section + 1)}`;
    expect(read(planWith({ body })).findings.map(({ code }) => code)).toContain('SECTION_CUT');
  });
});
