import { roundCutOff, type ReportingRound as Round } from '@sucharit/domain/shared';
import sql, { type Sql } from 'sql-template-tag';
import { nameLiteral } from '../../../platform/database/index.js';
import {
  ReadColumn,
  ReadComputed,
  ReadGroup,
  ReadList,
  ReadOne,
  ReadType,
  type Related,
  type RowSql,
} from '../../../platform/read-model/index.js';
import { CalendarDate } from '../../../platform/graphql/index.js';
import { ReportingRound } from '../../progress/index.js';
import type { SummaryFileFormatCode } from '../city-summary-file.entity.js';
import { comparedWith, summaryBefore } from './compared-summary.js';
import { changedDistricts, SummaryDistrictChange } from './summary-change.type.js';
import { comparedFigures, SummaryFigure } from './summary-figure.type.js';
import { SummaryFileFormat } from './summary.enums.js';

@ReadType({
  description: 'A file of a city summary. It never changes.',
  table: 'city_summary_file',
})
export class CitySummaryFile {
  @ReadColumn({ column: 'id', description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'enum', enum: () => SummaryFileFormat, description: 'Format.' })
  format!: SummaryFileFormatCode;
  @ReadColumn({ column: 'text', description: 'Name under which it is saved.' })
  fileName!: string;
  @ReadColumn({ column: 'text', description: 'Media type.' })
  mediaType!: string;
  @ReadColumn({ column: 'int', sql: ({ row }) => sql`octet_length(${row}.body)`, description: 'Size in bytes.' })
  size!: number;
  @ReadColumn({ column: 'text', description: 'SHA-256 of the bytes, in hex.' })
  sha256!: string;
  @ReadColumn({
    column: 'text',
    sql: ({ row }) => sql`'/files/city-summaries/' || ${row}.id`,
    description: 'Where to download it: a path on the address of this API, for signed-in callers.',
  })
  url!: string;
}

@ReadType({ description: 'A district by its code and names, as they were when the summary was compiled.' })
export class SummaryDistrictName {
  @ReadColumn({ column: 'int', description: 'Official code, 1001 to 1050.' })
  code!: number;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameTh"`, description: 'Thai name without เขต.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameEn"`, description: 'English name.' })
  nameEn!: string;
}

/** Districts that the snapshot names under `missing`; the JSON file is the only place where they are kept. */
const namedIn =
  (part: 'plan' | 'report' | 'ita'): RowSql =>
  ({ row, parent }) => sql`jsonb_to_recordset((
    select convert_from(snapshot.body, 'UTF8')::jsonb #> array['missing', ${nameLiteral(part)}]
    from city_summary_file as snapshot
    where snapshot.city_summary_id = ${parent}.id and snapshot.format = 'JSON'
  )) as ${row} (code int, "nameTh" text, "nameEn" text)`;
const districtsMissing = (part: 'plan' | 'report' | 'ita', description: string) => ({
  type: () => SummaryDistrictName,
  from: namedIn(part),
  orderBy: ({ row }: { row: Sql }) => sql`${row}.code`,
  expectedRows: 50,
  description,
});

@ReadType({ description: 'Districts that had handed in nothing, by name.' })
export class CitySummaryMissing {
  @ReadList(districtsMissing('plan', 'No plan of the fiscal year.'))
  plan!: SummaryDistrictName[];
  @ReadList(districtsMissing('report', 'No progress report of the round.'))
  report!: SummaryDistrictName[];
  @ReadList(districtsMissing('ita', 'No published ITA total of the fiscal year.'))
  ita!: SummaryDistrictName[];
}

@ReadType({
  description: "The city's figures of a fiscal year and round, frozen when they were compiled. It never changes.",
  table: 'city_summary',
  defaultOrder: [{ field: 'compiledAt', direction: 'DESC' }],
})
export class CitySummary {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({
    column: 'enum',
    enum: () => ReportingRound,
    filter: true,
    order: true,
    description: 'Reporting round.',
  })
  round!: Round;
  @ReadComputed<{ fiscalYear: number; round: Round }>({
    type: () => CalendarDate,
    description: "Last day that the round's reports tell of. The figures are not of this day but of `compiledAt`.",
    needs: { fiscalYear: ({ row }) => sql`${row}.fiscal_year`, round: ({ row }) => sql`${row}.round` },
    compute: ({ fiscalYear, round }) => roundCutOff(fiscalYear, round),
  })
  cutOffOn!: string;
  @ReadColumn({
    column: 'instant',
    filter: true,
    order: true,
    description: 'When the figures were read: they say how things stood at this moment.',
  })
  compiledAt!: string;
  @ReadColumn({
    column: 'text',
    filter: true,
    description: 'SHA-256 of the JSON file, in hex: equal figures under equal rules have an equal one.',
  })
  sha256!: string;
  @ReadList({
    type: () => SummaryFigure,
    args: comparedWith,
    from: comparedFigures,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 13,
    description: 'The main figures beside those of another summary of the same round.',
  })
  figures!: Related<SummaryFigure>[];
  @ReadList({
    type: () => SummaryDistrictChange,
    args: comparedWith,
    from: changedDistricts,
    orderBy: ({ row }) => sql`${row}.code`,
    expectedRows: 50,
    description: 'Districts whose plan or report stands elsewhere than in another summary of the same round, by code.',
  })
  changes!: Related<SummaryDistrictChange>[];
  @ReadOne({
    type: () => CitySummary,
    nullable: true,
    where: ({ row, parent }) => sql`${row}.id = ${summaryBefore(parent)}`,
    description: 'The summary of the same year and round compiled before this; null for the first.',
  })
  previous!: Related<CitySummary> | null;
  @ReadGroup({ type: () => CitySummaryMissing, description: 'What was missing, by name.' })
  missing!: Related<CitySummaryMissing>;
  @ReadList({
    type: () => CitySummaryFile,
    where: ({ row, parent }) => sql`${row}.city_summary_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.format`,
    expectedRows: 3,
    description: 'The summary as files.',
  })
  files!: Related<CitySummaryFile>[];
}
