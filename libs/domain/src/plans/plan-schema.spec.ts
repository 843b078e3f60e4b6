import { describe, expect, it } from '@jest/globals';
import {
  contentFields,
  copyContent,
  emptyContent,
  fieldAt,
  fieldsOf,
  givenParts,
  partsOfFields,
  pickContent,
  validateContent,
  type ContentField,
  type ContentSchema,
} from '../content/index.js';
import { choiceNames, measureSchema, planPartsOf, planSchema, planSections } from './index.js';
import { sampleMeasure, samplePlan } from './plan.fixture.js';

/** Every field of a schema, those of rows and groups too. */
const allFields = (schema: ContentSchema): ContentField[] =>
  fieldsOf(schema).flatMap(([, field]) => [field, ...('of' in field ? allFields(field.of) : [])]);

describe('the schema of a plan', () => {
  it('stands in the order of the sections, each of which has a part', () => {
    const sections = Object.values(planSchema).flatMap(({ section }) => (section ? [section] : []));
    expect([...new Set(sections)]).toEqual(planSections);
  });

  it('names every choice in the words of the year', () => {
    for (const field of allFields(planSchema))
      if (field.kind === 'choice' || field.kind === 'choices')
        expect(choiceNames(field.choice, 2566).map(([code]) => code)).toEqual([...field.codes]);
  });

  it('finds the field of an address in rows and groups, and none where there is none', () => {
    expect(fieldAt(planSchema, 'measures[3].title')).toBe(measureSchema.title);
    expect(fieldAt(planSchema, 'swot.threats[0].factor')).toMatchObject({ choice: 'SwotFactor' });
    expect([fieldAt(planSchema, 'measures[3].colour'), fieldAt(planSchema, 'goals.x')]).toEqual([null, null]);
  });
});

describe('what follows from the schema', () => {
  const parts = planPartsOf(samplePlan());

  it('is every field of a plan in validation, copies, fields and what clients give', () => {
    expect(Object.keys(emptyContent(planSchema))).toEqual(Object.keys(planSchema));
    expect(() => validateContent(planSchema, emptyContent(planSchema))).not.toThrow();
    expect(Object.keys(copyContent(planSchema, parts)).sort()).toEqual(Object.keys(parts).sort());
    const [fields = {}] = contentFields(planSchema, [parts]);
    expect(partsOfFields(planSchema, fields, Object.keys(planSchema))).toEqual(parts);
    expect(givenParts(planSchema, parts)).toEqual(parts);
    expect(
      pickContent(planSchema, { ...parts, id: 'x', measures: [{ ...sampleMeasure(), percent: 5 }] } as never),
    ).toEqual({ ...parts, measures: [sampleMeasure()] });
  });

  it('takes null for nothing, leaves out what is not given, and keeps an amount of 0 as none', () => {
    expect(
      givenParts(planSchema, {
        documentNumber: null,
        strategicLinkage: null,
        goals: null,
        swot: null,
        priorYearIta: null,
        measures: [{ number: 1, title: 'ก', objectives: [], methods: [], budget: '0.00' }],
        risks: undefined,
      }),
    ).toEqual({
      documentNumber: null,
      strategicLinkage: '',
      goals: [],
      priorYearIta: null,
      measures: [{ ...emptyContent(measureSchema), number: 1, title: 'ก', budgetStatus: 'NO_BUDGET' }],
    });
  });

  it('keeps what is no amount, for it to be refused with its place', () => {
    const { measures = [] } = givenParts(planSchema, { measures: [{ number: 1, budget: 'ฟรี' }] });
    expect(() => validateContent(planSchema, { ...parts, measures })).toThrow(
      expect.objectContaining({ code: 'INVALID_MONEY', path: ['measures', 0, 'budget'] }),
    );
  });
});
