export * from './graphql/evidence-file.type.js';
export * from './graphql/progress-report.type.js';
export * from './graphql/progress.enums.js';
export * from './graphql/reporting-round.enum.js';
export { openingYearOf } from './graphql/work-years.type.js';
export * from './progress.service.js';
export { reportWords } from './report-history.js';
export * from './report-changed.js';
export { entryColumns } from './progress-entry.entity.js';
