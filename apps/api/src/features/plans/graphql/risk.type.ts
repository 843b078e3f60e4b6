import { riskSchema } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { ReadContent, searchedFields } from '../../../platform/content/index.js';
import {
  ReadColumn,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';
import { planPartScope } from '../plan.access.js';

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
