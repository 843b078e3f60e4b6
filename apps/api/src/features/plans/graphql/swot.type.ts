import { swotItemSchema, swotSchema, type swotLists } from '@sucharit/domain/plans';
import sql, { join } from 'sql-template-tag';
import { identifier, identifiers, nameLiteral } from '../../../platform/database/index.js';
import { ReadContent } from '../../../platform/content/index.js';
import { ReadColumn, ReadList, ReadType } from '../../../platform/read-model/index.js';
import './plan.enums.js';

@ReadType({ description: 'One finding of the SWOT analysis.' })
@ReadContent(swotItemSchema)
export class SwotItem {
  @ReadColumn({ column: 'id', nullable: true, description: swotItemSchema.id.description })
  id!: string | null;
}

/** The columns of a finding, as PostgreSQL reads them from JSON. */
const columns = identifiers(Object.keys(swotItemSchema));
const typedColumns = join(Object.keys(swotItemSchema).map((name) => sql`${identifier(name)} text`));

const quadrant = (name: (typeof swotLists)[number]): PropertyDecorator =>
  ReadList({
    type: () => SwotItem,
    from: ({ row, parent }) =>
      sql`rows from (jsonb_to_recordset(${parent}.swot -> ${nameLiteral(name)}) as (${typedColumns})) with ordinality as ${row}(${columns}, place)`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 6,
    description: swotSchema[name].description,
  });

@ReadType({ description: 'SWOT analysis: inside by the 7S, outside by PEST with law.' })
export class Swot {
  @quadrant('strengths')
  strengths!: SwotItem[];
  @quadrant('weaknesses')
  weaknesses!: SwotItem[];
  @quadrant('opportunities')
  opportunities!: SwotItem[];
  @quadrant('threats')
  threats!: SwotItem[];
}
