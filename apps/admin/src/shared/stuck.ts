/** The cell that names a row stays in sight while the table is moved, as on a phone it has to be. */
export const stuck = { position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper' } as const;
