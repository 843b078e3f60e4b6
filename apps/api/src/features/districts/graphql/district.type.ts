import { Int } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import {
  ReadColumn,
  ReadConnection,
  ReadList,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';
import { HandIn, HandInKind, handInRows } from './hand-in.type.js';
import {
  DistrictHeadline,
  headlineFigures,
  headlineRead,
  headlineRound,
  headlineRows,
} from './average-progress.type.js';
import { Zone } from './zone.enum.js';

const fiscalYear = { type: () => Int, description: 'Fiscal year, Buddhist Era.' };

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    District: District;
  }
}

@ReadType({
  description: 'One of the 50 districts (เขต) of Bangkok.',
  table: 'district',
  history: 'versions',
  key: { column: 'code', kind: 'int' },
  defaultOrder: [{ field: 'code', direction: 'ASC' }],
  search: ['nameTh', 'nameEn'],
})
export class District {
  @ReadColumn({
    column: 'int',
    filter: true,
    order: true,
    description: 'Official code, 1001 to 1050 (1023 = หนองแขม).',
  })
  code!: number;

  @ReadColumn({ column: 'text', filter: true, order: true, description: 'Thai name without เขต.' })
  nameTh!: string;

  @ReadColumn({ column: 'text', filter: true, order: true, description: 'English name, Royal Institute romanisation.' })
  nameEn!: string;

  @ReadColumn({
    column: 'enum',
    enum: () => Zone,
    filter: true,
    order: true,
    description: 'Administrative zone, by the data valid now.',
  })
  zone!: keyof typeof Zone;

  @ReadColumn({
    column: 'boolean',
    filter: true,
    description:
      'True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director.',
  })
  hasAssistantDirector!: boolean;

  @ReadColumn({ column: 'text', description: 'Where the assignment to the zone is stated.' })
  zoneSource!: string;

  @ReadColumn({ column: 'int', description: 'Row of the district on the tile map, from 1 in the north.' })
  tileRow!: number;

  @ReadColumn({ column: 'int', description: 'Column of the district on the tile map, from 1 in the west.' })
  tileColumn!: number;

  @ReadOne({
    type: readType('Plan'),
    args: { fiscalYear },
    where: ({ row, parent, args }) =>
      sql`${row}.district_code = ${parent}.code and ${row}.fiscal_year = ${args['fiscalYear']}::int`,
    description: 'The plan of a fiscal year; null when there is none or the caller may not see it.',
  })
  plan!: Related<ReadTypes['Plan']> | null;

  @ReadConnection({
    type: readType('Plan'),
    where: ({ row, parent }) => sql`${row}.district_code = ${parent}.code`,
    description: 'Plans of all years, newest first.',
  })
  plans!: unknown;

  @ReadOne({
    type: readType('ItaResult'),
    args: { fiscalYear },
    where: ({ row, parent, args }) =>
      sql`${row}.district_code = ${parent}.code and ${row}.fiscal_year = ${args['fiscalYear']}::int`,
    description: 'The ITA result of a fiscal year; null when there is none or it is not public.',
  })
  ita!: Related<ReadTypes['ItaResult']> | null;

  @ReadList({
    type: readType('ItaResult'),
    where: ({ row, parent }) => sql`${row}.district_code = ${parent}.code`,
    orderBy: ({ row }) => sql`${row}.fiscal_year`,
    expectedRows: 10,
    description: 'ITA results of all years, oldest first.',
  })
  itaResults!: Related<ReadTypes['ItaResult']>[];

  @ReadList({
    type: () => HandIn,
    args: { fiscalYear },
    from: (context) =>
      sql`${handInRows(context, sql`${context.args['fiscalYear']}::int`, sql`(select ${context.parent}.code)`, sql`${context.parent}.code`)} as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 3,
    description: 'What the district hands in during a fiscal year: plan, six-month and twelve-month report.',
  })
  handIns!: Related<HandIn>[];

  @ReadOne({
    type: () => HandIn,
    args: { fiscalYear, kind: { type: () => HandInKind, description: 'What is handed in.' } },
    nullable: false,
    from: (context) =>
      sql`${handInRows(context, sql`${context.args['fiscalYear']}::int`, sql`(select ${context.parent}.code)`, sql`${context.parent}.code`)} as ${context.row}`,
    where: ({ row, args }) => sql`${row}.kind = ${args['kind']}`,
    looksAt: 3,
    description: 'One of the things the district hands in during a fiscal year.',
  })
  handIn!: Related<HandIn>;

  @ReadOne({
    type: () => DistrictHeadline,
    args: { fiscalYear, ...headlineRound },
    nullable: false,
    from: (context) =>
      sql`(select ${context.parent}.code as district_code, ${headlineFigures} from ${headlineRows(context, sql`${context.args['fiscalYear']}::int`, sql`${context.args['round']}::text`)} as h
        where h.district_code = ${context.parent}.code) as ${context.row}`,
    looksAt: headlineRead,
    description:
      'How far the measures are by the approved report of a round: the figure of maps, summaries and documents.',
  })
  headline!: Related<DistrictHeadline>;
}
