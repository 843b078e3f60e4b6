import type { ContentSchema, FieldHelp, HelpOf as HelpOfSchema } from '../../content/index.js';
import type { ChecklistRule } from '../plan-checklist.js';

/** Explanation of a section or field of a plan. */
export interface Help extends FieldHelp {
  /** Item of the checklist that looks at the field. */
  readonly checklist?: ChecklistRule;
}

/** Explanations of every field of a part of a plan. */
export type HelpOf<Schema extends ContentSchema> = HelpOfSchema<Schema, Help>;
