import type { Swot, SwotItem } from './plan-content.js';
import { swotSchema } from './plan-schema.js';

/** The four lists of a SWOT analysis, in the order in which plans print them. */
export const swotLists = Object.keys(swotSchema) as readonly (keyof Swot)[];

/** The four lists, each by its name. */
export const swotOf = <Item>(
  itemsOf: (list: keyof Swot) => readonly Item[],
): Readonly<Record<keyof Swot, readonly Item[]>> =>
  Object.fromEntries(swotLists.map((list) => [list, itemsOf(list)])) as Record<keyof Swot, readonly Item[]>;

/** Every item of the four lists, in order. */
export function swotItems(swot: Swot): SwotItem[] {
  return swotLists.flatMap((list) => swot[list]);
}
