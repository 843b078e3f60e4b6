import { describe, expect, it } from '@jest/globals';
import { fieldsOf, type ContentSchema, type PlaceHelp } from '../../content/index.js';
import { checklistRules } from '../plan-checklist.js';
import { planSchema } from '../plan-schema.js';
import { planSections } from '../plan-section.js';
import { sectionOf } from '../section-of.js';
import { sectionRules } from '../section-rules.js';
import { fieldHelp, sectionHelpOf } from './help-at.js';
import type { Help } from './help.js';
import { planHelp } from './plan-help.js';

const addressesOf = (schema: ContentSchema, above = ''): string[] =>
  fieldsOf(schema)
    .filter(([, { kind }]) => kind !== 'identity' && kind !== 'number')
    .flatMap(([name, field]) => [
      `${above}${name}`,
      ...('of' in field ? addressesOf(field.of, `${above}${name}.`) : []),
    ]);

const told: readonly (readonly [string, PlaceHelp])[] = [
  ...(['MEMO', ...planSections] as const).map((section) => [section, sectionHelpOf(section)] as const),
  ...Object.entries(fieldHelp),
];

describe('the explanations of a plan', () => {
  it('are there for every field that a person fills in, and for no other', () => {
    expect(Object.keys(fieldHelp).sort()).toEqual(addressesOf(planSchema).sort());
  });

  it.each(told)('of %s say in both languages what belongs there', (_place, { belongs, example, rules }) => {
    for (const { nameTh, nameEn } of [belongs, ...rules]) {
      expect(nameTh).toMatch(/\p{Script=Thai}{3}/u);
      expect(nameEn).toMatch(/^[A-Z].*[.:]$/);
    }
    for (const text of example ? [example.nameTh, example.nameEn] : []) expect(text.trim()).not.toBe('');
  });

  it('give an example wherever words or an amount are typed', () => {
    const typed = ['text', 'texts', 'money', 'figure', 'count'];
    const without = (schema: ContentSchema, above = ''): string[] =>
      fieldsOf(schema).flatMap(([name, field]) => [
        ...(typed.includes(field.kind) && !fieldHelp[`${above}${name}` as keyof typeof fieldHelp].example
          ? [`${above}${name}`]
          : []),
        ...('of' in field ? without(field.of, `${above}${name}.`) : []),
      ]);
    // These are chosen, or follow another field; the examples of findings stand with their list.
    expect(without(planSchema)).toEqual([
      'higherPlans.code',
      'swot.strengths.text',
      'swot.weaknesses.text',
      'swot.opportunities.text',
      'swot.threats.text',
      'goalIndicators.goal',
      'measures.plannedSteps.step',
      'measures.answers.target',
    ]);
  });

  it('name the items of the checklist with fields of the section that each looks at', () => {
    const named = Object.entries(planHelp).flatMap(([part, help]) =>
      [help, ...Object.values('fields' in help ? help.fields : {})].flatMap(({ checklist }: Help) =>
        checklist ? [[checklist, sectionOf(part)] as const] : [],
      ),
    );
    for (const [rule, section] of named) expect(section && sectionRules[section]).toContain(rule);
    const looked = Object.values(sectionRules).flat();
    expect([...new Set(named.map(([rule]) => rule))].sort()).toEqual([...looked].sort());
    // The approval is no content of a section.
    expect([...looked, 'APPROVED_BY_DIRECTOR'].sort()).toEqual([...checklistRules].sort());
  });

  it('say the limits and gaps of the schema itself', () => {
    const words = (address: keyof typeof fieldHelp): string[] => fieldHelp[address].rules.map(({ nameEn }) => nameEn);
    expect(words('measures.title')).toContain('At most 1,000 characters.');
    expect(words('measures.budget')).toContain('It is not copied from the plan of another year.');
    expect(words('measures.endMonth')).toEqual(
      expect.arrayContaining([
        "Item of the plan's checklist: Every measure states its period.",
        'Shown among what the plan lacks: Measure without a period.',
      ]),
    );
    expect(words('risks.description')).toContain('It may not be empty.');
    expect(sectionHelpOf('MEASURES').rules.map(({ nameEn }) => nameEn)).toContain(
      'Shown among what the plan lacks: Dimension without a measure.',
    );
  });
});
