import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  contentFields,
  inPlace,
  isPosition,
  partsOfFields,
  validateContent,
  withIdentities,
  type RowsFrom,
} from '../content/index.js';
import { mergeFields } from '../revisions/index.js';
import { measureSchema, planChanges, planPartsOf, planSchema, riskSchema, type PlanMeasure } from './index.js';
import { sampleMeasure, samplePlan, sampleRisk } from './plan.fixture.js';

const uuid = (digit: string): string => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`;
const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
/** A measure that is known by a letter; '' has no identity. */
const measure = (id: string, number: number, title = `โครงการ ${id}`): PlanMeasure =>
  sampleMeasure({ id: id ? uuid(id) : null, number, title });
const table = (...ids: string[]): PlanMeasure[] => ids.map((id, index) => measure(id, index + 1));

const known = (before: readonly PlanMeasure[], rows: readonly PlanMeasure[], from: RowsFrom = 'EDIT'): string[] => {
  let count = 0;
  const newId = (): string => `new${(count += 1)}`;
  return withIdentities(measureSchema, rows, before as (PlanMeasure & { id: string })[], from, newId).map(({ id }) =>
    id.startsWith('new') ? id : (id[0] ?? ''),
  );
};
const given = (...titles: string[]): PlanMeasure[] => titles.map((title, index) => measure('', index + 1, title));

describe('the identity of a measure', () => {
  it('is that which a row is given with, wherever it stands and whatever it says', () => {
    const orders = fc.shuffledSubarray(letters);
    fc.assert(
      fc.property(orders, orders, fc.array(fc.string()), (before, after, titles) => {
        const rows = after.map((id, index) => measure(id, index + 1, titles[index] ?? ''));
        expect(known(table(...before), rows)).toEqual(after);
      }),
    );
  });

  it('is known by the title when rows come without one, in an edit and in a document', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(letters), fc.constantFrom<RowsFrom>('EDIT', 'DOCUMENT'), (order, from) => {
        const titles = order.map((id) => `โครงการ  ${id} `);
        expect(known(table(...letters), given(...titles), from)).toEqual(order);
      }),
    );
  });

  it('is known by the number when an edit names none, and is new beside rows that have theirs', () => {
    const before = table('a', 'b', 'c');
    expect(known(before, given('โครงการ a', 'อื่น', 'โครงการ c'))).toEqual(['a', 'b', 'c']);
    expect(known(before, [measure('a', 1), measure('', 2, 'อื่น'), measure('c', 3)])).toEqual(['a', 'new1', 'c']);
  });

  it('of a document is known by nearly the same title, never by its number', () => {
    const before = [
      measure('a', 1, 'โครงการอบรมเสริมสร้างคุณธรรมบุคลากรสำนักงานเขต'),
      measure('b', 2, 'กิจกรรมเปิดเผยราคากลาง'),
    ];
    const rows = given('มาตรการรับเรื่องร้องเรียน', 'โครงการอบรมเสริมสร้างคุณธรรมและจริยธรรมบุคลากรสำนักงานเขต');
    expect(known(before, rows, 'DOCUMENT')).toEqual(['new1', 'a']);
    expect(known(before, rows, 'EDIT')).toEqual(['a', 'b']);
  });

  it('is given to no two rows, also of the same title, of which the nearest keeps its own', () => {
    const twins = [measure('a', 1, 'อบรม'), measure('b', 2, 'อบรม'), measure('c', 3, 'อบรม')];
    expect(known(twins, given('อบรม', 'อบรม', 'อบรม', 'อบรม'))).toEqual(['a', 'b', 'c', 'new1']);
    expect(known(twins, [measure('', 2, 'อบรม')])).toEqual(['b']);
    const titles = fc.array(fc.constantFrom('', 'ก', 'ข', 'กข'));
    fc.assert(
      fc.property(titles, titles, fc.constantFrom<RowsFrom>('EDIT', 'DOCUMENT'), (was, is, from) => {
        const before = was.map((title, index) => measure(letters[index % 6] ?? 'a', index + 1, title));
        const unique = before.slice(0, letters.length);
        const ids = known(unique, given(...is), from);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('of a risk is known by its words', () => {
    const before = [
      { id: 'x', number: 1, description: 'เรียกรับเงิน' },
      { id: 'y', number: 2, description: 'ใช้รถหลวง' },
    ];
    const rows = [
      { number: 1, description: 'ใช้รถหลวง' },
      { number: 2, description: 'เรียกรับเงิน' },
    ];
    expect(withIdentities(riskSchema, rows, before, 'EDIT', () => 'new').map(({ id }) => id)).toEqual(['y', 'x']);
  });

  it('is a UUID, and stands once in a plan', () => {
    const check = (measures: PlanMeasure[]) => () => validateContent(planSchema, planPartsOf(samplePlan({ measures })));
    expect(check(table('a', 'b'))).not.toThrow();
    expect(check(table('a', 'a'))).toThrow(expect.objectContaining({ path: ['measures', 1, 'id'] }));
    expect(check([sampleMeasure({ id: 'ก' })])).toThrow(expect.objectContaining({ path: ['measures', 0, 'id'] }));
  });
});

describe('the number of a measure', () => {
  it('is its position: 1 to n, in the order of the numbers given', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(numbers, (list) => {
        const placed = inPlace(list.map((number) => ({ number, was: number })));
        expect(placed.map(({ number }) => number)).toEqual(list.map((_number, index) => index + 1));
        expect(placed.map(({ was }) => was)).toEqual([...list].sort((left, right) => left - right));
      }),
    );
  });
});

describe('two people at one table of measures', () => {
  const merged = (base: PlanMeasure[], mine: PlanMeasure[], theirs: PlanMeasure[]) => {
    const [was = {}, my = {}, their = {}] = contentFields(
      planSchema,
      [base, mine, theirs].map((measures) => ({ measures })),
    );
    const { merged: fields, conflicts } = mergeFields(was, my, their, isPosition);
    return { rows: partsOfFields(planSchema, fields, ['measures']).measures ?? [], conflicts };
  };

  it('lose no row and no words when one inserts and the other writes and removes', () => {
    const theirs = table('b', 'c').map((row) => ({ ...row, title: `${row.title} ใหม่` }));
    const { rows, conflicts } = merged(table('a', 'b', 'c'), table('a', 'd', 'b', 'c'), theirs);
    expect(rows.map(({ id, number, title }) => [id?.[0], number, title])).toEqual([
      ['d', 1, 'โครงการ d'],
      ['b', 2, 'โครงการ b ใหม่'],
      ['c', 3, 'โครงการ c ใหม่'],
    ]);
    expect(conflicts).toEqual([]);
  });

  it('keep every row that either added and drop what either removed, whatever was moved', () => {
    const order = fc.shuffledSubarray(letters);
    fc.assert(
      fc.property(order, order, order, (base, mine, theirs) => {
        const { rows, conflicts } = merged(table(...base), table(...mine), table(...theirs));
        const wanted = letters.filter((id) =>
          base.includes(id) ? mine.includes(id) && theirs.includes(id) : mine.includes(id) || theirs.includes(id),
        );
        expect(rows.map(({ id }) => id?.[0]).sort()).toEqual(wanted);
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, index) => index + 1));
        expect(conflicts).toEqual([]);
      }),
    );
  });
});

describe('the differences of two versions', () => {
  const changes = (before: PlanMeasure[], after: PlanMeasure[]) =>
    planChanges({ measures: before }, { measures: after }).map(
      ({ field, measureNumber, measureId, before: was, after: is }) => [
        field,
        measureNumber,
        measureId?.[0],
        was.join(),
        is.join(),
      ],
    );

  it('tell a measure that was moved by its numbers, and nothing of those it pushed on', () => {
    expect(changes(table('a', 'b', 'c', 'd'), table('d', 'a', 'b', 'c'))).toEqual([
      ['measures[1].number', 1, 'd', '4', '1'],
    ]);
    expect(changes(table('a', 'b', 'c'), table('b', 'c'))).toEqual(
      expect.arrayContaining([['measures[1].title', 1, 'a', 'โครงการ a', '']]),
    );
    expect(changes(table('a', 'b', 'c'), table('b', 'c')).every(([, , id]) => id === 'a')).toBe(true);
  });

  it('tell what was written in a measure under the number it has now', () => {
    const [a, b] = table('a', 'b');
    const after = [
      { ...(b ?? sampleMeasure()), number: 1, title: 'ใหม่' },
      { ...(a ?? sampleMeasure()), number: 2 },
    ];
    expect(changes(table('a', 'b'), after)).toEqual(
      expect.arrayContaining([['measures[1].title', 1, 'b', 'โครงการ b', 'ใหม่']]),
    );
  });

  it('tell a risk that was added, moved or written anew, and name no measure', () => {
    const risk = (id: string, number: number, description = `เสี่ยง ${id}`) =>
      sampleRisk({ id: uuid(id), number, description });
    const before = { risks: [risk('a', 1), risk('b', 2), risk('c', 3)] };
    const after = { risks: [risk('c', 1), risk('d', 2), risk('a', 3, 'ใหม่'), risk('b', 4)] };
    const told = planChanges(before, after);
    expect(told.map(({ field, before: was, after: is }) => [field, was.join(), is.join()])).toEqual([
      ['risks[1].number', '3', '1'],
      ['risks[2].description', '', 'เสี่ยง d'],
      ['risks[3].description', 'เสี่ยง a', 'ใหม่'],
    ]);
    expect(told.every(({ section, measureNumber }) => section === 'RISKS' && measureNumber === null)).toBe(true);
  });
});
