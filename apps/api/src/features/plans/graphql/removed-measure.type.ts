import { entrySchema, type ReportStatus as Status } from '@sucharit/domain/progress';
import type { ReportingRound as Round } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import { ReadContent } from '../../../platform/content/index.js';
import { enumNamed, ReadColumn, ReadList, ReadType, type Related } from '../../../platform/read-model/index.js';

@ReadType({ description: 'Entry of one report on a measure that its plan has lost.' })
@ReadContent(entrySchema, { columns: { percentComplete: 'percent' } })
export class RemovedMeasureEntry {
  @ReadColumn({ column: 'id', description: 'The report.' })
  reportId!: string;
  @ReadColumn({ column: 'enum', enum: () => enumNamed('ReportingRound'), description: 'Round of the report.' })
  round!: Round;
  @ReadColumn({
    column: 'enum',
    enum: () => enumNamed('ReportStatus'),
    description: 'State of the report when the measure was removed.',
  })
  reportStatus!: Status;
}

@ReadType({
  description:
    'A measure that an amendment has taken out of its plan, with what reports said of it. It counts in no figure any more; its evidence files stay in `ProgressReport.evidenceFiles`. For its district and the city.',
  table: 'removed_measure',
  history: { since: 'removed_at' },
  scope: (row, caller) => districtScope(row, caller, sql`false`),
})
export class RemovedMeasure {
  @ReadColumn({ column: 'id', description: 'Lasting identity that the measure had.' })
  measureId!: string;
  @ReadColumn({ column: 'int', description: 'Number that it had in the table of measures.' })
  number!: number;
  @ReadColumn({ column: 'text', description: 'Title that it had.' })
  title!: string;
  @ReadColumn({ column: 'instant', description: 'When it was removed.' })
  removedAt!: string;
  @ReadList({
    type: () => RemovedMeasureEntry,
    from: ({ row, parent }) =>
      sql`jsonb_to_recordset(${parent}.entries) as ${row}(report_id uuid, round text, report_status text, status text,
        percent numeric, done text, difficulty text, reason text, reason_text text, evidence_links text[])`,
    orderBy: ({ row }) => sql`${row}.round`,
    expectedRows: 2,
    description: 'Entries of each report on it, six-month round first; none where it only had evidence files.',
  })
  entries!: Related<RemovedMeasureEntry>[];
}
