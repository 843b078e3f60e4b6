import sql from 'sql-template-tag';
import { ReadColumn, ReadList, ReadType } from '../../../platform/read-model/index.js';
import { ItaResult } from './ita-result.type.js';
import { ItaInstrumentKey } from './ita.enums.js';

@ReadType({ description: 'An instrument of a scheme.' })
export class ItaSchemeInstrument {
  @ReadColumn({ column: 'enum', enum: () => ItaInstrumentKey, description: 'Which instrument.' })
  key!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameTh"`, description: 'Thai name.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameEn"`, description: 'English name.' })
  nameEn!: string;
  @ReadColumn({ column: 'score', sql: ({ row }) => sql`${row}.weight::numeric`, description: 'Weight in percent.' })
  weight!: number;
}

@ReadType({ description: 'An indicator of a scheme.' })
export class ItaSchemeIndicator {
  @ReadColumn({ column: 'int', description: 'Position, from 1.' })
  number!: number;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameTh"`, description: 'Thai name.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameEn"`, description: 'English name.' })
  nameEn!: string;
  @ReadColumn({ column: 'enum', enum: () => ItaInstrumentKey, description: 'Instrument it belongs to.' })
  instrument!: string;
}

@ReadType({ description: 'A level of a scheme.' })
export class ItaSchemeLevel {
  @ReadColumn({ column: 'text', description: "The level's own code." })
  code!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameTh"`, description: 'Thai name.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameEn"`, description: 'English name.' })
  nameEn!: string;
  @ReadColumn({
    column: 'score',
    sql: ({ row }) => sql`${row}."minimumTotal"::numeric`,
    description: 'Lowest total, 0 to 100.',
  })
  minimumTotal!: number;
  @ReadColumn({
    column: 'score',
    nullable: true,
    sql: ({ row }) => sql`${row}."minimumEveryInstrument"::numeric`,
    description: 'Lowest score every instrument must reach besides; null when the total alone decides.',
  })
  minimumEveryInstrument!: number | null;
}

@ReadType({
  description: "The ITA assessment's rules of one fiscal year.",
  table: 'ita_scheme',
  history: 'versions',
  key: { column: 'fiscal_year', kind: 'int' },
})
export class ItaScheme {
  @ReadColumn({ column: 'int', description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'text', description: 'Where the rules were read.' })
  source!: string;
  @ReadColumn({ column: 'boolean', description: 'False while a part rests on no official text.' })
  confirmed!: boolean;
  @ReadColumn({ column: 'int', description: 'Version; results name the one they were computed under.' })
  version!: number;
  @ReadColumn({
    column: 'int',
    sql: ({ row, rowsOf }) =>
      sql`(select count(*)::int from ${rowsOf(ItaResult, sql`recorded`)} where recorded.fiscal_year = ${row}.fiscal_year)`,
    description: 'Results of the year that are on record and that the caller may see.',
  })
  recordedResults!: number;
  @ReadColumn({
    column: 'int',
    sql: ({ row }) =>
      sql`(select count(*)::int from city_summary as compiled where compiled.fiscal_year = ${row}.fiscal_year)`,
    description: 'City summaries of the year that were compiled; they stay as they are whatever becomes of the scheme.',
  })
  compiledSummaries!: number;
  @ReadList({
    type: () => ItaSchemeInstrument,
    from: ({ row, parent }) =>
      sql`rows from (jsonb_to_recordset(${parent}.definition -> 'instruments') as (key text, "nameTh" text, "nameEn" text, weight text)) with ordinality as ${row}(key, "nameTh", "nameEn", weight, place)`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: 'Instruments.',
  })
  instruments!: ItaSchemeInstrument[];
  @ReadList({
    type: () => ItaSchemeIndicator,
    from: ({ row, parent }) =>
      sql`jsonb_to_recordset(${parent}.definition -> 'indicators') as ${row}(number int, "nameTh" text, "nameEn" text, instrument text)`,
    orderBy: ({ row }) => sql`${row}.number`,
    expectedRows: 10,
    description: 'Indicators, by number.',
  })
  indicators!: ItaSchemeIndicator[];
  @ReadList({
    type: () => ItaSchemeLevel,
    from: ({ row, parent }) =>
      sql`jsonb_to_recordset(${parent}.definition -> 'levels') as ${row}(code text, "nameTh" text, "nameEn" text, "minimumTotal" text, "minimumEveryInstrument" text, "order" int)`,
    orderBy: ({ row }) => sql`${row}."order"`,
    expectedRows: 7,
    description: 'Levels, best first.',
  })
  levels!: ItaSchemeLevel[];
}
