import { codes, registerEnum } from '../../../platform/read-model/index.js';
import { jobCatalogue, type JobName } from '@sucharit/domain/jobs';
import type { JobStateCode } from '../../../platform/jobs/index.js';
import type { SummaryFileFormatCode } from '../city-summary-file.entity.js';

export const JobKind: { readonly [N in JobName]: N } = codes(jobCatalogue);
registerEnum(
  JobKind,
  'JobKind',
  'What a background job does.',
  Object.fromEntries(Object.entries(jobCatalogue).map(([name, { description }]) => [name, description])) as Record<
    JobName,
    string
  >,
);

const stateTexts: Record<JobStateCode, string> = {
  WAITING: 'Waits for a worker, for the first time or after a failed attempt.',
  ACTIVE: 'A worker is at it. When that worker dies, another takes it up and the state stays.',
  COMPLETED: 'Done; the result is there.',
  FAILED: 'Given up; see error.',
};
export const JobState: { readonly [S in JobStateCode]: S } = codes(stateTexts);
registerEnum(JobState, 'JobState', 'Where a background job stands.', stateTexts);

const formatTexts: Record<SummaryFileFormatCode, string> = {
  JSON: 'The frozen figures in canonical form (RFC 8785, UTF-8); its SHA-256 is that of the summary.',
  CSV: 'One row a district, with the codes of this API; UTF-8 with a byte order mark, for programs and Excel.',
  XLSX: 'A workbook for people: overview, districts, dimensions, zones, ITA, what is missing by name, versions.',
};
export const SummaryFileFormat: { readonly [F in SummaryFileFormatCode]: F } = codes(formatTexts);
registerEnum(SummaryFileFormat, 'SummaryFileFormat', 'Format of a file of a city summary.', formatTexts);
