import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { planContentOf } from './plan-content-of-reading.js';
import { demoPlanFile, read } from './reading.fixture.js';
import { contentPlaces, pathOfFinding } from './value-places.js';

const text = readFileSync(demoPlanFile, 'utf8');
const reading = read(text);
const { content } = planContentOf(reading);

/** The value at a path such as `measures[3].methods[1]`. */
const valueAt = (path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], {
      ...content,
      documentNumber: reading.documentNumber,
      districtCode: reading.districtCode,
    });

describe('the places of a reading', () => {
  it('lead to values that the content has, inside the document, in its order', () => {
    const places = contentPlaces(reading);
    expect(places.length).toBeGreaterThan(130);
    expect(places.filter(({ path }) => valueAt(path) === undefined)).toEqual([]);
    for (const { parts } of places)
      for (const { start, end } of parts)
        expect([start >= 0, end > start, end <= text.length]).toEqual([true, true, true]);
    const starts = places.map(({ parts }) => parts[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
  });

  it('hold every text of the content that the document has, both stretches of one over a page included', () => {
    const paths = new Set(contentPlaces(reading).map(({ path }) => path));
    const texts = [
      ...content.risks.map((_risk, index) => `risks[${index}].description`),
      ...content.swot.threats.map((_item, index) => `swot.threats[${index}].text`),
      ...content.measures.flatMap((measure, index) => [
        `measures[${index}].title`,
        ...measure.methods.map((_method, place) => `measures[${index}].methods[${place}]`),
      ]),
      'strategicLinkage',
      'corruptionSituation',
      'antiBribery',
    ];
    expect(texts.filter((path) => !paths.has(path))).toEqual([]);
    expect(contentPlaces(reading).find(({ path }) => path === 'measures[3].methods[0]')?.parts).toHaveLength(2);
  });
});

describe('the value a finding is about', () => {
  const paths = reading.findings.map((finding) => [finding.code, pathOfFinding(reading, finding)]);

  it('is what a person would correct', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        ['DOCUMENT_NUMBER_INCOMPLETE', 'documentNumber'],
        ['DIMENSION_MISREAD', 'measures[3].dimension'],
        ['DIMENSION_MISREAD', 'measures[6].dimension'],
        ['MISSION_REPEATS_DIMENSION', 'measures[3].mission'],
        ['DISTRICT_DECIDED', null],
        ['TABLE_CONTINUED', null],
      ]),
    );
    for (const [, path] of paths) if (path) expect([path, valueAt(path)]).not.toEqual([path, undefined]);
  });

  it('is the measure in which an unreadable dimension stands, although it has no place', () => {
    const misread = read(text.replace('มติที่ ๒', 'มxxที่'));
    const unknown = misread.findings.find(({ code }) => code === 'DIMENSION_UNKNOWN');
    expect(unknown && pathOfFinding(misread, unknown)).toMatch(/^measures\[\d\]\.dimension$/);
  });
});
