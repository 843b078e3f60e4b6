import type { ChecklistKey as Key } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { ReadColumn, ReadGroup, ReadList, ReadType } from '../../../platform/read-model/index.js';
import { ChecklistKey, ChecklistStatus } from './plan.enums.js';

@ReadType({ description: 'The words that show a checklist item, and their place in the imported document.' })
export class ChecklistEvidence {
  @ReadColumn({
    column: 'text',
    sql: ({ row }) => sql`${row}.evidence ->> 'text'`,
    description: 'The words, at most 200 characters.',
  })
  text!: string;
  @ReadColumn({
    column: 'int',
    nullable: true,
    sql: ({ row }) => sql`(${row}.evidence ->> 'start')::int`,
    description: 'Start in the document, UTF-16 units; null when the plan was typed here.',
  })
  start!: number | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    sql: ({ row }) => sql`(${row}.evidence ->> 'end')::int`,
    description: 'End in the document, exclusive.',
  })
  end!: number | null;
}

@ReadType({ description: 'One thing a plan must contain.' })
export class ChecklistItem {
  @ReadColumn({ column: 'enum', filter: true, enum: () => ChecklistKey, description: 'What it is.' })
  key!: Key;
  @ReadColumn({
    column: 'enum',
    filter: true,
    enum: () => ChecklistStatus,
    description: 'Whether the plan contains it.',
  })
  status!: 'MET' | 'MISSING';
  @ReadGroup({
    type: () => ChecklistEvidence,
    nullable: true,
    presentIf: ({ row }) => sql`coalesce(jsonb_typeof(${row}.evidence), 'null') = 'object'`,
    description: 'Where it was found; null when missing.',
  })
  evidence!: ChecklistEvidence | null;
}

@ReadType({ description: 'Completeness of a plan, judged by rule at every save.' })
export class Checklist {
  @ReadColumn({
    column: 'boolean',
    filter: true,
    sql: ({ row }) => sql`not jsonb_path_exists(${row}.checklist, '$[*] ? (@.status == "MISSING")')`,
    description: 'True when nothing is missing.',
  })
  complete!: boolean;
  @ReadList({
    type: () => ChecklistItem,
    from: ({ row, parent }) =>
      sql`rows from (jsonb_to_recordset(${parent}.checklist) as (key text, status text, evidence jsonb)) with ordinality as ${row}(key, status, evidence, place)`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 6,
    description: 'The items, in official order.',
  })
  items!: ChecklistItem[];
}
