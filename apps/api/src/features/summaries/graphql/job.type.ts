import { accountIdOf, rowScopeOf } from '@sucharit/domain/access';
import { refusalCatalogue, type Language } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import type { JobName } from '@sucharit/domain/jobs';
import type { JobStateCode } from '../../../platform/jobs/index.js';
import { ReadColumn, ReadComputed, ReadOne, ReadType, type Related } from '../../../platform/read-model/index.js';
import { CitySummary } from './city-summary.type.js';
import { JobKind, JobState } from './summary.enums.js';

const errorText = (language: Language, description: string) => ({
  type: () => String,
  nullable: true,
  description,
  needs: { code: ({ row }: { row: ReturnType<typeof sql> }) => sql`${row}.error` },
  compute: ({ code }: { code: string | null }): string | null => {
    if (code === null) return null;
    const entry = code in refusalCatalogue ? refusalCatalogue[code as keyof typeof refusalCatalogue] : null;
    return (entry ?? refusalCatalogue.JOB_FAILED)[language];
  },
});

@ReadType({
  description: 'A background job. City roles see every job, others their own.',
  table: 'job',
  scope: (row, caller) =>
    rowScopeOf(caller).kind === 'city' ? null : sql`${row}.requested_by = ${accountIdOf(caller)}::uuid`,
})
export class Job {
  @ReadColumn({ column: 'id', description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'enum', enum: () => JobKind, description: 'What it does.' })
  kind!: JobName;
  @ReadColumn({ column: 'enum', enum: () => JobState, description: 'Where it stands.' })
  state!: JobStateCode;
  @ReadColumn({ column: 'int', description: 'How much is done, in percent, 0 to 100; it never goes back.' })
  progress!: number;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'What it does now: gather, aggregate, render, store or verify; null before and after.',
  })
  stage!: string | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Why it failed: a stable code such as JOB_FAILED; null while it has not.',
  })
  error!: string | null;
  @ReadComputed(errorText('th', 'The error in Thai: what is wrong and what to do.'))
  errorTh!: string | null;
  @ReadComputed(errorText('en', 'The error in English: what is wrong and what to do.'))
  errorEn!: string | null;
  @ReadColumn({ column: 'instant', description: 'When it was asked for.' })
  createdAt!: string;
  @ReadColumn({ column: 'instant', nullable: true, description: 'When a worker first took it up.' })
  startedAt!: string | null;
  @ReadColumn({ column: 'instant', nullable: true, description: 'When it was completed or given up.' })
  finishedAt!: string | null;
  @ReadOne({
    type: () => CitySummary,
    nullable: true,
    where: ({ row, parent }) => sql`${row}.job_id = ${parent}.id`,
    description: 'The summary it compiled; null until it is completed.',
  })
  citySummary!: Related<CitySummary> | null;
}
