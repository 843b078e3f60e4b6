/** A document that a plan is imported from; a Word file holds its pictures too. */
export const documentLimits = { bytes: 10_000_000 } as const;
