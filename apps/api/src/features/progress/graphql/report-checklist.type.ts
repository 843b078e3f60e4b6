import { Field, Int, ObjectType } from '@nestjs/graphql';
import { reportFunctions } from '@sucharit/domain/checklists';
import {
  type JudgedReport,
  type ReportChecklistItem as Item,
  type ReportRule as Rule,
} from '@sucharit/domain/progress';
import sql, { join, type Sql } from 'sql-template-tag';
import { nameLiteral } from '../../../platform/database/index.js';
import type { RowSql } from '../../../platform/read-model/index.js';
import { ChecklistRule, ChecklistStatus, checklistOf } from '../../plans/index.js';
import { judgedReportColumns } from '../rows/judged-report.rows.js';

@ObjectType({ description: 'One thing that a report must show.' })
export class ReportChecklistItem {
  @Field(() => ChecklistRule, {
    nullable: true,
    description: 'Rule by which it is judged; null for one that a person judges.',
  })
  rule!: Rule | null;
  @Field(() => String, { description: "Thai wording in the checklist of the report's year." })
  nameTh!: string;
  @Field(() => String, { description: "English wording in the checklist of the report's year." })
  nameEn!: string;
  @Field(() => ChecklistStatus, {
    nullable: true,
    description: 'MET when the report shows it; null for one that a person judges.',
  })
  status!: 'MET' | 'MISSING' | null;
  @Field(() => String, {
    nullable: true,
    description: 'Day (ISO date) or count, such as 8/8, that shows it; null when missing.',
  })
  evidence!: string | null;
}

@ObjectType({ description: 'Completeness of a report, judged by rule whenever it is read.' })
export class ReportChecklist {
  @Field(() => Boolean, { description: 'True when no item is missing; items that persons judge are left out of it.' })
  complete!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "Code of the assessment's item that asks for the report, such as O28; null where it is not known.",
  })
  itemCode!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "Fiscal year, Buddhist Era, of the checklist that asks: an earlier one than the report's while no checklist of its own year is known. Null without any checklist, when nothing is asked.",
  })
  checklistYear!: number | null;
  @Field(() => [ReportChecklistItem], { description: 'Items in official order.' })
  items!: readonly Item[];
}

/** The checklist that asks for a report, with the columns by which it is judged. */
export type AskedReport = { asked: Asked | null } & { [Name in keyof JudgedReport]: JudgedReport[Name] };
interface Asked {
  readonly code: string | null;
  readonly fiscalYear: number;
  readonly contents: readonly Item<string>[];
}

const ofRows = <Name extends string>(columns: Readonly<Record<Name, (row: Sql) => Sql>>): Record<Name, RowSql> =>
  Object.fromEntries(
    Object.entries<(row: Sql) => Sql>(columns).map(([name, column]): [string, RowSql] => [
      name,
      ({ row }) => column(row),
    ]),
  ) as Record<Name, RowSql>;

export const askedReport: Readonly<Record<keyof AskedReport, RowSql>> = {
  ...ofRows(judgedReportColumns),
  asked: ({
    row,
  }) => sql`(select json_build_object('code', asked.code, 'fiscalYear', asked.fiscal_year, 'contents', asked.contents)
    from ${checklistOf(
      sql`case ${row}.round ${join(
        Object.entries(reportFunctions).map(([round, of]) => sql`when ${nameLiteral(round)} then ${nameLiteral(of)}`),
        ' ',
      )} end`,
      sql`${row}.fiscal_year`,
    )} as asked)`,
};
