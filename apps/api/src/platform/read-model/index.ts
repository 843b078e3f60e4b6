export * from './attach-resolvers.js';
export * from './decorators.js';
export { enumNamed, registerEnum } from './filter-inputs.js';
export * from './reads.js';
export * from './read-model.module.js';
export type { ReadTypeName, ReadTypes } from './read-types.js';
export { readRegistry, readType, type ReadClass, type Related, type RowContext, type RowSql } from './registry.js';
export { allRows } from './scoped-rows.js';
export type { Past } from './past-moment.js';
export { nameMoment, pastOf, today } from './past.js';
export * from './enum-texts.js';
export {
  compileExport,
  exportableLists,
  exportOperation,
  type CompiledExport,
  type ExportOperation,
  type ExportRequest,
} from './compile-export.js';
export type { ExportColumn } from './export-columns.js';
export { SharedQueries } from './shared-queries.js';
export { columnKinds, isListKind, type ColumnKind } from './column-kinds.js';
export { groupPeriod } from './group-keys.js';
export { codesSql, stateSql } from './state-sql.js';
