import sql from 'sql-template-tag';
import { ReadColumn, ReadList, ReadType } from '../../../platform/read-model/index.js';
import { ChecklistRule } from '../../plans/index.js';
import { AssessmentTrack, ItemFunction } from './checklist.enums.js';

@ReadType({ description: 'One thing that an item of the assessment must contain.' })
export class RequiredContent {
  @ReadColumn({
    column: 'enum',
    nullable: true,
    enum: () => ChecklistRule,
    description: 'Rule that judges it from a plan or a report; null for one that a person judges.',
  })
  rule!: string | null;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameTh"`, description: 'Thai wording.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', sql: ({ row }) => sql`${row}."nameEn"`, description: 'English wording.' })
  nameEn!: string;
}

@ReadType({
  description:
    'Contents that the ITA assessment asks of one function in one track and fiscal year. It holds until a later year has one of its own.',
  table: 'item_checklist',
  history: 'versions',
})
export class ItemChecklist {
  @ReadColumn({ column: 'id', description: 'Its own identity.' })
  id!: string;
  @ReadColumn({ column: 'enum', enum: () => ItemFunction, description: 'Function of the item.' })
  function!: string;
  @ReadColumn({ column: 'enum', enum: () => AssessmentTrack, description: 'Track of the assessment.' })
  track!: string;
  @ReadColumn({ column: 'int', description: 'First fiscal year, Buddhist Era, in which it holds.' })
  fiscalYear!: number;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Code of the item as the assessment prints it, such as O28; null where it is not known.',
  })
  code!: string | null;
  @ReadColumn({ column: 'text', description: 'Thai name of the item.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', description: 'English name of the item.' })
  nameEn!: string;
  @ReadColumn({ column: 'text', description: 'Where it was read.' })
  source!: string;
  @ReadColumn({ column: 'boolean', description: 'False while a part rests on no official text.' })
  confirmed!: boolean;
  @ReadColumn({ column: 'int', description: 'Version, for the next change.' })
  version!: number;
  @ReadList({
    type: () => RequiredContent,
    from: ({ row, parent }) =>
      sql`rows from (jsonb_to_recordset(${parent}.contents) as (rule text, "nameTh" text, "nameEn" text)) with ordinality as ${row}(rule, "nameTh", "nameEn", place)`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 6,
    description: 'Contents in official order; empty where they are not known.',
  })
  contents!: RequiredContent[];
}
