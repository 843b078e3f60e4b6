/**
 * The read types that others relate to, by name. Each adds itself beside its class (`declare module … { interface ReadTypes }`),
 * so that the compiler checks the names and two types can relate to each other without importing each other.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the read types themselves
export interface ReadTypes {}

/** Name of a read type that others relate to. */
export type ReadTypeName = keyof ReadTypes;
