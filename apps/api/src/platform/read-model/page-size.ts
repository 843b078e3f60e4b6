/** Page size of a connection when the client names none, and the largest it may ask for. */
export const defaultPageSize = 50;
export const maximumPageSize = 200;
/** Groups of a list when the client names no number, the most it may ask for, and how many it may pass over. */
export const defaultGroups = 100;
export const maximumGroups = 1000;
export const maximumGroupOffset = 10_000;
/**
 * Figures of related rows in a condition or an order are computed for every row that the list has, also for those that are not on the
 * page. Counted as so many rows of the list; where one looks for a row that meets a condition, the first one ends it.
 */
export const rowsOfList = 10;
/** Keys that rows may be grouped by at once. */
export const maximumGroupKeys = 6;
