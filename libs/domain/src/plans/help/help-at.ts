import { helpOf, placeHelp, type AddressOf, type PlaceHelp } from '../../content/index.js';
import { planSchema } from '../plan-schema.js';
import { memoName, planSectionNames, type PlanSection } from '../plan-section.js';
import { planHelp } from './plan-help.js';
import { rulesOfField, rulesOfSection } from './rules-of.js';
import { sectionHelp } from './section-help.js';

/** Explanation of the memo or of a section of the plan. */
export const sectionHelpOf = (section: PlanSection | 'MEMO'): PlaceHelp =>
  section === 'MEMO'
    ? placeHelp(memoName, sectionHelp.MEMO, [])
    : placeHelp(planSectionNames[section], sectionHelp[section], rulesOfSection(section));

/** Address of a field of the plan that a person fills in, such as `measures.title`. */
export type HelpAddress = AddressOf<typeof planSchema>;

/** Explanations of every field of the plan, by address. */
export const fieldHelp: Readonly<Record<HelpAddress, PlaceHelp>> = helpOf(planSchema, planHelp, rulesOfField);
