import { checklistNames, type ChecklistKey as Key, type ChecklistRule as Rule } from '@sucharit/domain/plans';
import sql, { join, type Sql } from 'sql-template-tag';
import { nameLiteral } from '../../../platform/database/index.js';
import { ReadColumn, ReadGroup, ReadList, ReadType, type RowSql } from '../../../platform/read-model/index.js';
import { ChecklistKey, ChecklistRule, ChecklistStatus } from './plan.enums.js';

/** The checklist of a function that holds in a year for districts; `checklistOfYear` of the domain. */
export const checklistOf = (of: Sql, fiscalYear: Sql): Sql => sql`(select * from item_checklist
  where function = ${of} and track = 'DISTRICT'
  order by fiscal_year <= ${fiscalYear} desc, abs(fiscal_year - ${fiscalYear}) limit 1)`;

const ofPlans = sql`'ACTION_PLAN'`;

/** The wording of an item in its year's checklist, or the rule's own name where no checklist words it. */
const wordingOf =
  (name: 'nameTh' | 'nameEn'): RowSql =>
  ({ row }) => sql`coalesce((select content.item ->> ${nameLiteral(name)}
    from ${checklistOf(ofPlans, sql`${row}.fiscal_year`)} as asked, jsonb_array_elements(asked.contents) as content(item)
    where content.item ->> 'rule' = ${row}.rule limit 1),
    case ${row}.rule ${join(
      Object.entries(checklistNames).map(([rule, names]) => sql`when ${nameLiteral(rule)} then ${names[name]}::text`),
      ' ',
    )} end)`;

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
  @ReadColumn({ column: 'enum', filter: true, enum: () => ChecklistRule, description: 'Rule by which it is judged.' })
  rule!: Rule;
  @ReadColumn({
    column: 'text',
    sql: wordingOf('nameTh'),
    description: "Thai wording in the checklist of the plan's year.",
  })
  nameTh!: string;
  @ReadColumn({
    column: 'text',
    sql: wordingOf('nameEn'),
    description: "English wording in the checklist of the plan's year.",
  })
  nameEn!: string;
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
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row }) => sql`(select asked.code from ${checklistOf(ofPlans, sql`${row}.fiscal_year`)} as asked)`,
    description: "Code of the assessment's item that asks for the plan, such as O28; null where it is not known.",
  })
  itemCode!: string | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    sql: ({ row }) => sql`(select asked.fiscal_year from ${checklistOf(ofPlans, sql`${row}.fiscal_year`)} as asked)`,
    description:
      "Fiscal year, Buddhist Era, of the checklist that asks: an earlier one than the plan's while no checklist of its own year is known. Null without any checklist.",
  })
  checklistYear!: number | null;
  @ReadList({
    type: () => ChecklistItem,
    from: ({ row, parent }) =>
      sql`(select item.key, coalesce(item.rule, item.key) as rule, item.status, item.evidence, item.place, ${parent}.fiscal_year
        from rows from (jsonb_to_recordset(${parent}.checklist) as (key text, rule text, status text, evidence jsonb))
          with ordinality as item(key, rule, status, evidence, place)) as ${row}`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 6,
    description: 'The items, in official order.',
  })
  items!: ChecklistItem[];
}
