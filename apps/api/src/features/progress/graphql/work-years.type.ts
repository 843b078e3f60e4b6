import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { buddhistEraOffset } from '@sucharit/domain/shared';
import sql, { type Sql } from 'sql-template-tag';
import {
  ReadColumn,
  ReadPayload,
  ReadType,
  type Related,
  type RowContext,
} from '../../../platform/read-model/index.js';

/** SQL of the fiscal year of a day: it begins on 1 October, three months before the calendar's. */
const fiscalYearOf = (day: Sql): Sql =>
  sql`(extract(year from ${day} + interval '3 months')::int + ${buddhistEraOffset}::int)`;

/** SQL of the year on which pages open, over a row of `work_years`; the rule is `openingYear` of the domain. */
export const openingYearOf = (row: Sql, { today }: Pick<RowContext, 'today'>): Sql =>
  sql`coalesce(${row}.chosen_year, ${fiscalYearOf(today)})`;

@ReadType({
  description: 'The years in which the city works here, as the centre set them.',
  table: 'work_years',
  key: { column: 'single', kind: 'boolean' },
})
export class WorkYears {
  @ReadColumn({
    column: 'int',
    sql: (context) => openingYearOf(context.row, context),
    description:
      'Fiscal year on which pages open, Buddhist Era: the chosen one, or that of today in Bangkok. It does not depend on what districts have handed in.',
  })
  openingYear!: number;
  @ReadColumn({
    column: 'int',
    nullable: true,
    description:
      'Fiscal year that the centre chose for pages to open on, Buddhist Era; null while it is that of today.',
  })
  chosenYear!: number | null;
  @ReadColumn({
    column: 'int',
    description:
      'First fiscal year of work, Buddhist Era. What a district has not begun it is asked for from this year to the year after the opening one; what it has begun it is asked for in any year.',
  })
  firstYear!: number;
  @ReadColumn({ column: 'int', description: 'Version to name when saving.' })
  version!: number;
}

@InputType({ description: 'The years in which the city works here.' })
export class SetWorkYearsInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Fiscal year on which pages open, Buddhist Era; null or absent for that of today in Bangkok.',
  })
  chosenYear?: number | null;
  @Field(() => Int, { description: 'First fiscal year of work, Buddhist Era; not after the opening year.' })
  firstYear!: number;
  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
}

@ObjectType({ description: 'The years of work after the command.' })
export class WorkYearsPayload {
  readonly single!: boolean;

  @ReadPayload({ type: () => WorkYears, idFrom: 'single', description: 'The years as they stand now.' })
  workYears!: Related<WorkYears>;
}
