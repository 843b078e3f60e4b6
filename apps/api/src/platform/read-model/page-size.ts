/** Page size of a connection when the client names none, and the largest it may ask for. */
export const defaultPageSize = 50;
export const maximumPageSize = 200;
/** Groups of a list when the client names no number, the most it may ask for, and how many it may pass over. */
export const defaultGroups = 100;
export const maximumGroups = 1000;
export const maximumGroupOffset = 10_000;
/** Keys that rows may be grouped by at once. */
export const maximumGroupKeys = 6;
