import { districtReference } from '../districts/index.js';
import { squeezeThai } from '../shared/index.js';
import type { PlanReading } from './plan-reading.js';
import { readPlanDocument } from './read-plan-document.js';

const root = new URL('../../../../', import.meta.url);

/** The demo plan that we ship: our own words, the facts and reading errors of a real one. */
export const demoPlanFile = new URL('tools/data/demo-plan-1023.md', root);
/** The real plan, which is not ours to ship and lies beside some checkouts. */
export const realPlanFile = new URL('../shared/documents/nong-khaem-2566.txt', root);

export const fixtureFile = (name: string): URL => new URL(`fixtures/${name}`, import.meta.url);

export const read = (text: string): PlanReading => readPlanDocument(text, { districts: districtReference });

/** What two readings of the same plan have in common, however their documents are spaced and spelt. */
export const shapeOf = (reading: PlanReading): unknown => ({
  head: [reading.districtCode, reading.fiscalYear, reading.approvedOn, squeezeThai(reading.documentNumber ?? '')],
  measures: reading.measures.map(({ number, dimension, objectives, methods, budget }) => [
    number,
    dimension,
    objectives.length,
    methods.length,
    budget,
  ]),
  swot: Object.values(reading.swot).map((items: PlanReading['swot']['strengths']) => items.map(({ factor }) => factor)),
  lists: [reading.risks, reading.noGiftRules, reading.objectives, reading.goals, reading.benefits].map(
    (list) => list.length,
  ),
  ita: [reading.ita?.fiscalYear, reading.ita?.scores, reading.ita?.total],
  checklist: reading.checklist.map(({ key, status }) => `${key} ${status}`),
});
