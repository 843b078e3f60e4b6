/** A file that a plan is imported from; a Word file holds its pictures too. */
export const importedFileLimits = { bytes: 10_000_000 } as const;
