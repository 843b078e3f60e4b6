import { seesNames, type Role } from '@sucharit/domain/access';
import {
  allowedReportActions,
  entrySchema,
  reportChecklist,
  reportTurn,
  reportWorkflow,
  type ReportStatus as State,
} from '@sucharit/domain/progress';
import type { ReportingRound as Round } from '@sucharit/domain/shared';
import type { ReturnReason as Reason, TurnKind } from '@sucharit/domain/workflow';
import sql from 'sql-template-tag';
import { districtScope, ownOrPublic } from '../../../platform/access/index.js';
import { ReadContent, searchedFields } from '../../../platform/content/index.js';
import {
  ReadColumn,
  ReadComputed,
  ReadConnection,
  ReadList,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
  type RowSql,
} from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';
import { ActingFor, actingForOf, currentStandIns, withStandIns, type CurrentStandIn } from '../../stand-ins/index.js';
import { MarkedByCentre, ReturnReason, WorkflowTurn } from '../../plans/index.js';
import { EvidenceFile } from './evidence-file.type.js';
import { takesEntries } from '../rows/round.rows.js';
import { entryColumns } from '../progress-entry.entity.js';
import { ReportAction, ReportStatus } from './progress.enums.js';
import { askedReport, ReportChecklist, type AskedReport } from './report-checklist.type.js';
import { ReportStep, ReportVersion } from './report-history.type.js';
import { ReportingRound } from './reporting-round.enum.js';

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    ProgressEntry: ProgressEntry;
    ProgressReport: ProgressReport;
  }
}

@ReadType({
  description: 'What a progress report says about one measure.',
  table: 'progress_entry',
  history: 'versions',
  scope: (row, caller) =>
    districtScope(
      row,
      caller,
      sql`exists (select from progress_report as visible where visible.id = ${row}.report_id and visible.status = 'APPROVED')`,
    ),
  search: searchedFields(entrySchema),
})
@ReadContent(entrySchema, { columns: entryColumns, after: ['id'] })
export class ProgressEntry {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({
    column: 'boolean',
    filter: true,
    description:
      'It follows the six-month report, which says that the measure is completed, until the twelve-month report is approved.',
  })
  carried!: boolean;
  @ReadColumn({
    column: 'boolean',
    filter: true,
    sql: ({ row, rowsOf }) =>
      sql`(${row}.carried and exists (select from ${rowsOf(ProgressReport, sql`followed`)}
        where followed.plan_id = ${row}.plan_id and followed.round = 'SIX_MONTH' and followed.status = 'APPROVED'))`,
    description:
      'Carried from the six-month report, where the measure was completed; it cannot change while that report is approved.',
  })
  locked!: boolean;
  @ReadOne({
    type: readType('Measure'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.id = ${parent}.measure_id`,
    description: 'The measure.',
  })
  measure!: Related<ReadTypes['Measure']>;
}

/** SQL that is true while the round of a report takes entries. */
const roundTakesEntries: RowSql = ({ row, today }) =>
  sql`exists (select from reporting_round as dates where dates.fiscal_year = ${row}.fiscal_year
    and dates.round = ${row}.round and ${takesEntries(sql`dates`, today)})`;

/** Columns of a report that the rules of its steps read. */
type Matter = {
  status: State;
  districtCode: number;
  submittedBy: string | null;
  takesEntries: boolean;
  standIns: readonly CurrentStandIn[];
};
const matter: Readonly<Record<keyof Matter, RowSql>> = {
  status: ({ row }) => sql`${row}.status`,
  districtCode: ({ row }) => sql`${row}.district_code`,
  submittedBy: ({ row }) => sql`${row}.submitted_by`,
  takesEntries: roundTakesEntries,
  standIns: currentStandIns,
};

@ReadType({
  description: "A district's progress report of one round.",
  table: 'progress_report',
  history: 'versions',
  scope: (row, caller) => districtScope(row, caller, sql`${row}.status = 'APPROVED'`),
  defaultOrder: [
    { field: 'fiscalYear', direction: 'DESC' },
    { field: 'round', direction: 'ASC' },
    { field: 'districtCode', direction: 'ASC' },
  ],
})
@MarkedByCentre('PROGRESS_REPORT', [sql`submitted_by`, sql`approved_by`])
export class ProgressReport {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'int', filter: true, order: true, description: "The district's official code." })
  districtCode!: number;
  @ReadColumn({
    column: 'enum',
    enum: () => ReportingRound,
    filter: true,
    order: true,
    description: 'Which round it reports.',
  })
  round!: Round;
  @ReadColumn({ column: 'enum', enum: () => ReportStatus, filter: true, order: true, description: 'Where it stands.' })
  status!: State;
  @ReadColumn({
    column: 'instant',
    nullable: true,
    filter: true,
    order: true,
    description: 'When it was last submitted.',
  })
  submittedAt!: string | null;
  @ReadColumn({
    column: 'instant',
    nullable: true,
    filter: true,
    order: true,
    description: 'When the director approved it.',
  })
  approvedAt!: string | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Why it was returned, when it was; ดึงกลับ when its own district recalled it.',
  })
  returnReason!: string | null;
  @ReadComputed<{ codes: Reason[] }>({
    type: () => [ReturnReason],
    description: 'Coded reasons for which it was returned, in the order of the list; none when it was not.',
    needs: { codes: ({ row }) => sql`to_json(${row}.return_reason_codes)` },
    compute: ({ codes }) => codes,
  })
  returnReasonCodes!: Reason[];
  @ReadColumn({ column: 'boolean', filter: true, description: 'True for made-up demonstration data.' })
  demo!: boolean;
  @ReadColumn({
    column: 'int',
    description: 'Version to name when saving; a save with an older one is refused with CONFLICT.',
  })
  version!: number;
  @ReadColumn({
    column: 'instant',
    sql: ({ row }) => sql`${row}.updated_at`,
    description: 'When it was last saved or moved on.',
  })
  lastSavedAt!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row, caller }) =>
      seesNames(caller) ? ownOrPublic(row, caller, sql`${row}.saved_by_name`, sql`null::text`) : sql`null::text`,
    description: 'Display name of who saved it last; null when that was the product, for analysts and other districts.',
  })
  lastSavedByName!: string | null;
  @ReadColumn({
    column: 'enum',
    enum: () => AccountRole,
    nullable: true,
    sql: ({ row, caller }) => ownOrPublic(row, caller, sql`${row}.saved_by_role`, sql`null::text`),
    description: 'Role of who saved it last; null when that was the product, and for other districts.',
  })
  lastSavedByRole!: Role | null;
  @ReadColumn({
    column: 'boolean',
    sql: roundTakesEntries,
    description:
      'Whether its round takes entries today (Bangkok); while it does not, writing, submitting and recalling are refused with ROUND_CLOSED.',
  })
  takesEntries!: boolean;
  @ReadComputed<Matter>({
    type: () => [ReportAction],
    description:
      'What the caller may do with the report now; none of EDIT, SUBMIT and RECALL in a round that takes no entries, and nothing with one of the past.',
    inPast: [],
    needs: matter,
    compute: ({ takesEntries: takes, ...report }, caller) =>
      caller.kind === 'ACCOUNT' ? allowedReportActions(withStandIns(report, caller), takes, caller) : [],
  })
  allowedActions!: string[];

  @ReadComputed<Matter>({
    type: () => [ActingFor],
    description:
      'Those of `allowedActions` that the caller would take today as stand-in, each with the person in whose name; none with a report of the past.',
    inPast: [],
    needs: matter,
    compute: ({ takesEntries: _takes, ...report }, caller) =>
      actingForOf(reportWorkflow, withStandIns(report, caller), caller),
  })
  actingFor!: ActingFor[];

  @ReadComputed<Matter>({
    type: () => WorkflowTurn,
    nullable: true,
    description:
      'What the caller is waited for to do with it now; null when it is the turn of somebody else, for what would be written in a round that takes no entries, and with one of the past.',
    inPast: null,
    needs: matter,
    compute: ({ takesEntries: takes, ...report }, caller) => reportTurn(withStandIns(report, caller), takes, caller),
  })
  turn!: TurnKind | null;
  @ReadComputed<AskedReport>({
    type: () => ReportChecklist,
    description: 'Completeness by what the assessment asks of such a report in its year.',
    needs: askedReport,
    compute: ({ asked, ...report }): ReportChecklist => {
      const items = reportChecklist(asked?.contents ?? [], report);
      return {
        complete: items.every(({ status }) => status !== 'MISSING'),
        itemCode: asked?.code ?? null,
        checklistYear: asked?.fiscalYear ?? null,
        items,
      };
    },
  })
  checklist!: ReportChecklist;
  @ReadColumn({
    column: 'score',
    nullable: true,
    sql: ({ row }) =>
      sql`(select round(avg(coalesce(entry.percent, 0)), 2) from measure
        left join progress_entry as entry on entry.measure_id = measure.id and entry.report_id = ${row}.id
        where measure.plan_id = ${row}.plan_id)`,
    description:
      "Mean percent complete of the plan's measures by this report, two decimals; one without an entry counts as 0; null without measures.",
  })
  averagePercentComplete!: number | null;
  @ReadList({
    type: () => ProgressEntry,
    where: ({ row, parent }) => sql`${row}.report_id = ${parent}.id`,
    orderBy: ({ row }) => sql`(select measure.number from measure where measure.id = ${row}.measure_id)`,
    expectedRows: 12,
    description: 'One entry a measure, by the number of the measure.',
  })
  entries!: Related<ProgressEntry>[];
  @ReadList({
    type: () => EvidenceFile,
    where: ({ row, parent }) => sql`${row}.report_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.uploaded_at`,
    expectedRows: 12,
    description:
      'Evidence files the caller may see, in the order in which they were given (at most 10 a measure). A file is given by POST /files/evidence/{report}/{measure}?name=… as application/octet-stream.',
  })
  evidenceFiles!: Related<EvidenceFile>[];
  @ReadOne({
    type: readType('Plan'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.id = ${parent}.plan_id`,
    description: 'The plan it reports on.',
  })
  plan!: Related<ReadTypes['Plan']>;
  @ReadOne({
    type: readType('District'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district that reports.',
  })
  district!: Related<ReadTypes['District']>;
  @ReadList({
    type: () => ReportStep,
    where: ({ row, parent }) => sql`${row}.report_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.at, ${row}.number`,
    expectedRows: 6,
    description: 'What happened to the report, earliest first; none for other districts.',
  })
  timeline!: Related<ReportStep>[];
  @ReadList({
    type: () => ReportVersion,
    where: ({ row, parent }) => sql`${row}.report_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.number`,
    expectedRows: 2,
    description: 'What it said each time it was handed in, first one first; none for other districts.',
  })
  versions!: Related<ReportVersion>[];
  @ReadConnection({
    type: readType('Comment'),
    where: ({ row, parent }) => sql`${row}.report_id = ${parent}.id`,
    description: 'Comments on the report and its measures: for its district and the centre; none for others.',
  })
  comments!: unknown;
}

@ReadType({
  description: 'Dates of a reporting round, set by the centre.',
  table: 'reporting_round',
  history: 'versions',
  key: { column: 'round', kind: 'text' },
})
export class ReportingRoundDates {
  @ReadColumn({ column: 'int', description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'enum', enum: () => ReportingRound, description: 'Which round.' })
  round!: Round;
  @ReadColumn({ column: 'date', description: 'Day whose state is reported: 31 March or 30 September.' })
  cutOffOn!: string;
  @ReadColumn({ column: 'date', description: 'First day on which a report may be written.' })
  opensOn!: string;
  @ReadColumn({ column: 'date', description: 'Last day on which submitting is in time.' })
  dueOn!: string;
  @ReadColumn({ column: 'date', description: 'First day on which nothing can change any more.' })
  locksOn!: string;
  @ReadColumn({ column: 'text', description: 'Where the dates come from.' })
  source!: string;
  @ReadColumn({ column: 'boolean', description: 'Whether the source was confirmed by the centre.' })
  confirmed!: boolean;
  @ReadColumn({ column: 'int', description: 'Version to name when saving.' })
  version!: number;
}
