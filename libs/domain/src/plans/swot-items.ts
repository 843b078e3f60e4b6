import type { Swot, SwotItem } from './plan-content.js';

/** The four lists of a SWOT analysis, in the order in which plans print them. */
export const swotLists = [
  'strengths',
  'weaknesses',
  'opportunities',
  'threats',
] as const satisfies readonly (keyof Swot)[];

/** Every item of the four lists, in order. */
export function swotItems(swot: Swot): SwotItem[] {
  return swotLists.flatMap((list) => swot[list]);
}
