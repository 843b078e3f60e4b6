import { Int } from '@nestjs/graphql';
import type { Actor } from '@sucharit/domain/access';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import {
  ReadColumn,
  ReadGroup,
  ReadList,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
  type RowSql,
} from '../../../platform/read-model/index.js';
import { ItaDifferenceClass, ItaInstrumentKey } from './ita.enums.js';

/** Scores are seen with their result: everybody's once it is published, which they know themselves (migration 7). */
const scoreScope = (row: Sql, caller: Actor): Sql | null => districtScope(row, caller, sql`${row}.result_published`);

/** A scheme names its levels itself; the year tells which scheme. */
const levelName = (column: 'nameTh' | 'nameEn'): RowSql => {
  const name = column === 'nameTh' ? sql`named."nameTh"` : sql`named."nameEn"`;
  return ({ row }) =>
    sql`(select coalesce(${name}, named.code) from ita_scheme as s,
      jsonb_to_recordset(s.definition -> 'levels') as named (code text, "nameTh" text, "nameEn" text)
      where s.fiscal_year = ${row}.fiscal_year and named.code = ${row}.level)`;
};
const levelWords = { th: levelName('nameTh'), en: levelName('nameEn') };

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    ItaIndicatorScore: ItaIndicatorScore;
    ItaResult: ItaResult;
  }
}

@ReadType({
  description: "One instrument's figures of a result.",
  table: 'ita_instrument_score',
  history: 'versions',
  scope: scoreScope,
})
export class ItaInstrumentScore {
  @ReadColumn({ column: 'enum', filter: true, enum: () => ItaInstrumentKey, description: 'Which instrument.' })
  key!: string;
  @ReadColumn({
    column: 'score',
    filter: true,
    description: 'Mean of its indicators, 0 to 100, rounded half up to two decimals.',
  })
  score!: number;
  @ReadColumn({ column: 'score', filter: true, description: 'Weight in percent.' })
  weight!: number;
  @ReadColumn({ column: 'score', filter: true, description: 'Score times weight, rounded half up to two decimals.' })
  weightedScore!: number;
}

@ReadType({
  description: "One indicator's score of a result.",
  table: 'ita_indicator_score',
  history: 'versions',
  scope: scoreScope,
})
export class ItaIndicatorScore {
  @ReadColumn({ column: 'int', filter: true, description: "Position in the year's scheme, from 1." })
  number!: number;
  @ReadColumn({ column: 'enum', filter: true, enum: () => ItaInstrumentKey, description: 'Instrument it belongs to.' })
  instrument!: string;
  @ReadColumn({ column: 'text', filter: true, description: 'Thai name.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', filter: true, description: 'English name.' })
  nameEn!: string;
  @ReadColumn({ column: 'score', filter: true, order: true, description: 'Score, 0 to 100.' })
  score!: number;
  @ReadColumn({
    column: 'text',
    filter: true,
    nullable: true,
    words: levelWords,
    description: "Code of the level of this score in the year's scheme.",
  })
  level!: string | null;
}

@ReadType({ description: 'What was published of a result.' })
export class ItaPublished {
  @ReadColumn({
    column: 'score',
    filter: true,
    order: true,
    sql: ({ row }) => sql`${row}.published_total`,
    description: 'Published total, 0 to 100.',
  })
  total!: number;
  @ReadColumn({
    column: 'text',
    filter: true,
    nullable: true,
    sql: ({ row }) => sql`${row}.published_level`,
    description: 'Published level, as printed.',
  })
  level!: string | null;
  @ReadColumn({ column: 'score', filter: true, description: 'Distance from the recomputed total, without sign.' })
  difference!: number;
  @ReadColumn({ column: 'enum', filter: true, enum: () => ItaDifferenceClass, description: 'Class of the distance.' })
  differenceClass!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row }) => sql`${row}.difference_reason`,
    description:
      'Reason with which a distance of more than rounding was confirmed; null when none was asked for, which also holds for results from before it was asked.',
  })
  differenceReason!: string | null;
}

@ReadType({
  description:
    "A district's ITA result (คุณธรรมและความโปร่งใส) of one fiscal year, recomputed from its indicator scores under the year's scheme.",
  table: 'ita_result',
  history: 'versions',
  scope: (row, caller) => districtScope(row, caller, sql`${row}.published_total is not null`),
  defaultOrder: [
    { field: 'fiscalYear', direction: 'DESC' },
    { field: 'districtCode', direction: 'ASC' },
  ],
})
export class ItaResult {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'int', filter: true, order: 'own', description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'int', filter: true, order: 'own', description: "The district's official code." })
  districtCode!: number;
  @ReadColumn({
    column: 'score',
    filter: true,
    order: true,
    description: 'Recomputed total, 0 to 100: sum of the rounded weighted scores.',
  })
  total!: number;
  @ReadColumn({
    column: 'text',
    nullable: true,
    filter: true,
    words: levelWords,
    description: 'Code of the level of the recomputed total ("B" in 2565).',
  })
  level!: string | null;
  @ReadGroup({
    type: () => ItaPublished,
    nullable: true,
    presentIf: ({ row }) => sql`${row}.published_total is not null`,
    description: 'The published figures; null when not published yet.',
  })
  published!: ItaPublished | null;
  @ReadColumn({ column: 'text', description: 'Where the figures come from.' })
  source!: string;
  @ReadColumn({ column: 'boolean', filter: true, description: 'True for made-up demonstration data.' })
  demo!: boolean;
  @ReadColumn({ column: 'int', description: 'Version to name when saving.' })
  version!: number;
  @ReadList({
    type: () => ItaInstrumentScore,
    where: ({ row, parent }) => sql`${row}.result_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: 'The instruments, in the order of the scheme.',
  })
  instruments!: Related<ItaInstrumentScore>[];
  @ReadList({
    type: () => ItaIndicatorScore,
    where: ({ row, parent }) => sql`${row}.result_id = ${parent}.id`,
    orderBy: ({ row }) => sql`${row}.number`,
    expectedRows: 10,
    description: 'The indicators, by number.',
  })
  indicators!: Related<ItaIndicatorScore>[];
  @ReadOne({
    type: () => ItaIndicatorScore,
    args: { number: { type: () => Int, description: "Position in the year's scheme, from 1." } },
    where: ({ row, parent, args }) => sql`${row}.result_id = ${parent}.id and ${row}.number = ${args['number']}::int`,
    description: 'One indicator by its number; null when the scheme of the year has none of that number.',
  })
  indicator!: Related<ItaIndicatorScore> | null;
  @ReadOne({
    type: readType('District'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district.',
  })
  district!: Related<ReadTypes['District']>;
}
