/**
 * Versions of the rules whose outcome a summary freezes. A version is raised when its rule gives another figure for the
 * same input, so that two snapshots can be compared knowing whether the rules or the facts moved.
 */
export const ruleVersions = {
  citySummary: 2,
  itaScoring: 1,
  planWorkflow: 1,
  planChecklist: 1,
  progress: 1,
} as const;
