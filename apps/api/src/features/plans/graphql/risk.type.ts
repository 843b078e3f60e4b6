import { riskSchema } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { ReadContent, searchedFields } from '../../../platform/content/index.js';
import {
  ReadColumn,
  ReadList,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';
import { planPartScope } from '../plan.access.js';
import { riskLevels, riskLevelWords } from './risk-matrix.type.js';

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    Risk: Risk;
  }
}

@ReadType({
  description: 'A corruption risk that a plan names.',
  table: 'risk',
  history: 'versions',
  scope: planPartScope,
  defaultOrder: [
    { field: 'fiscalYear', direction: 'DESC' },
    { field: 'districtCode', direction: 'ASC' },
    { field: 'number', direction: 'ASC' },
  ],
  search: searchedFields(riskSchema),
})
@ReadContent(riskSchema, { after: ['id', 'number', 'fiscalYear', 'districtCode'] })
export class Risk {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Fiscal year of the plan, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'int', filter: true, order: true, description: "The district's official code." })
  districtCode!: number;
  @ReadColumn({
    column: 'int',
    nullable: true,
    sql: ({ row }) => sql`(${row}.likelihood * ${row}.impact)`,
    filter: true,
    order: true,
    description: 'Likelihood × impact, 1 to 25; null while one of them is not rated.',
  })
  score!: number | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    sql: riskLevels.current,
    words: riskLevelWords.current,
    filter: true,
    order: true,
    description:
      "Level by the matrix that is in force in the plan's year (`riskMatrices`): the place of its band, from 1 for the mildest; null while it is not rated.",
  })
  level!: number | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    sql: riskLevels.residual,
    words: riskLevelWords.residual,
    filter: true,
    order: true,
    description:
      "Level after what is planned, by the matrix that is in force in the plan's year (`riskMatrices`), from 1 for the mildest; null while it is not rated.",
  })
  residualLevel!: number | null;
  @ReadList({
    type: readType('Measure'),
    where: ({ row, parent }) =>
      sql`${row}.plan_id = ${parent}.plan_id
        and ${row}.answers @> jsonb_build_array(jsonb_build_object('kind', 'RISK', 'target', ${parent}.id::text))`,
    orderBy: ({ row }) => sql`${row}.number`,
    expectedRows: 2,
    description: 'The measures of the plan that answer it, by number.',
  })
  measures!: Related<ReadTypes['Measure']>[];
  @ReadOne({
    type: readType('Plan'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.id = ${parent}.plan_id`,
    description: 'The plan that names it.',
  })
  plan!: Related<ReadTypes['Plan']>;
  @ReadOne({
    type: readType('District'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district whose plan names it.',
  })
  district!: Related<ReadTypes['District']>;
}
