import type { ContentSchema, Words } from '../../content/index.js';
import type { ChecklistRule } from '../plan-checklist.js';

/** Explanation of a section or field for the person who fills it in. */
export interface Help {
  /** Contents that belong there. */
  readonly belongs: Words;
  /** Example as an office would write it. */
  readonly example?: Words;
  /** Rule of the field's matter, beside those that follow from the schema. */
  readonly rule?: Words;
  /** Item of the checklist that looks at the field. */
  readonly checklist?: ChecklistRule;
}

/** Explanations of every field of a schema that a person fills in, those of rows and groups under `fields`. */
export type HelpOf<Schema extends ContentSchema> = {
  readonly [Name in keyof Schema as Schema[Name]['kind'] extends 'identity' | 'number' ? never : Name]: Help &
    (Schema[Name] extends { readonly of: infer Inner extends ContentSchema }
      ? { readonly fields: HelpOf<Inner> }
      : unknown);
};

/** A text in both languages. */
export const said = (nameTh: string, nameEn: string): Words => ({ nameTh, nameEn });
