import { refuse } from '../refusals/refusals.js';
import { normaliseForSearch } from '../shared/search-text.js';
import { parsePath } from '../shared/value-path.js';
import { planChanges, type PlanChange } from './plan-changes.js';
import type { PlanParts } from './plan-content.js';
import type { PlanSection } from './plan-section.js';

/** The sections that say what a district undertakes and why; the others, and the memo, introduce and surround them. */
const materialSections: readonly PlanSection[] = [
  'STRATEGIC_LINKAGE',
  'RISKS',
  'SWOT',
  'ANTI_BRIBERY',
  'AIMS',
  'MEASURES',
];

/** Fields of a measure or risk that say nothing of what is undertaken: its place in the table, and the person who sees to it. */
const immaterialFields: readonly string[] = ['number', 'responsiblePosition', 'owner'];

/**
 * True for a change of a plan in force that is material, so that every step of its way is asked anew: one in the linkage to higher plans, the
 * risks, the SWOT analysis, the anti-bribery policy, the aims or the measures (also one added or removed). Not material: the memo, foreword, corruption situation, ITA of
 * the year before, framework and other contents; the order of rows and the person responsible; and a correction after which the
 * text reads the same, such as a blank, a digit of the other kind or a mark typed twice.
 */
export function isMaterialChange({ section, field, before, after }: Omit<PlanChange, 'measureId'>): boolean {
  if (section === null || !materialSections.includes(section)) return false;
  if (immaterialFields.includes(String(parsePath(field).at(-1)))) return false;
  return normaliseForSearch(before.join('\n')) !== normaliseForSearch(after.join('\n'));
}

/** True for an amendment of a plan in force that changes anything material. */
export const isMaterialAmendment = (inForce: PlanParts, amended: PlanParts): boolean =>
  planChanges(inForce, amended).some(isMaterialChange);

/** Refuses with AMENDMENT_UNCHANGED an amendment that says what the plan in force says. */
export function assertAmended(inForce: PlanParts, amended: PlanParts): void {
  if (planChanges(inForce, amended).length === 0) throw refuse('AMENDMENT_UNCHANGED');
}
