import type { ContentField, ContentSchema, Words } from '../../content/index.js';
import { planSchema } from '../plan-schema.js';
import { memoName, planSectionNames, type PlanSection } from '../plan-section.js';
import type { Help } from './help.js';
import { planHelp } from './plan-help.js';
import { rulesOfField, rulesOfSection } from './rules-of.js';
import { sectionHelp } from './section-help.js';

/** Explanation as it is shown: the name of the place, what belongs there, an example, and the rules. */
export interface PlaceHelp {
  readonly name: Words;
  readonly belongs: Words;
  readonly example: Words | null;
  readonly rules: readonly Words[];
}

const shown = (name: Words, help: Help, rules: readonly Words[]): PlaceHelp => ({
  name,
  belongs: help.belongs,
  example: help.example ?? null,
  rules,
});

/** Explanation of the memo or of a section of the plan. */
export const sectionHelpOf = (section: PlanSection | 'MEMO'): PlaceHelp =>
  shown(
    section === 'MEMO' ? memoName : planSectionNames[section],
    sectionHelp[section],
    rulesOfSection(section, sectionHelp[section]),
  );

/** Addresses of the fields of a schema, without numbers of rows: `title`, `indicators.text`. */
type AddressOf<Schema extends ContentSchema> = {
  [Name in keyof Schema & string]: Schema[Name] extends { readonly kind: 'identity' | 'number' }
    ? never
    : Schema[Name] extends { readonly of: infer Inner extends ContentSchema }
      ? Name | `${Name}.${AddressOf<Inner>}`
      : Name;
}[keyof Schema & string];

/** Address of a field of the plan that a person fills in, such as `measures.title`. */
export type HelpAddress = AddressOf<typeof planSchema>;

type Told = Readonly<Record<string, Help & { readonly fields?: Told }>>;

const placesOf = (schema: ContentSchema, told: Told, above = ''): [string, PlaceHelp][] =>
  Object.entries(told).flatMap(([name, help]) => {
    const field = schema[name] as ContentField;
    const own: [string, PlaceHelp] = [`${above}${name}`, shown(field, help, rulesOfField(name, field, help))];
    return 'of' in field && help.fields ? [own, ...placesOf(field.of, help.fields, `${above}${name}.`)] : [own];
  });

/** Explanations of every field of the plan, by address. */
export const fieldHelp = Object.fromEntries(placesOf(planSchema, planHelp)) as Readonly<Record<HelpAddress, PlaceHelp>>;
