import type { ItemChecklistsQuery } from './checklists.operations.js';

export type Checklist = ItemChecklistsQuery['itemChecklists'][number];

/** The page of the checklist of a function, track and year. */
export const checklistAddress = ({
  function: of,
  track,
  fiscalYear,
}: Pick<Checklist, 'function' | 'track' | 'fiscalYear'>): string => `/checklists/${track}/${of}/${fiscalYear}`;
