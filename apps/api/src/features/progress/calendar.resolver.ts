import { Args, Context, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import { CalendarService } from './calendar.service.js';
import { PlanDeadline, PlanDeadlinePayload, SetPlanDeadlineInput } from './graphql/plan-deadline.type.js';
import { ReportingRoundDates } from './graphql/progress-report.type.js';
import { ReportingRoundPayload, SetReportingRoundInput } from './graphql/progress.inputs.js';
import { SetWorkYearsInput, WorkYears, WorkYearsPayload } from './graphql/work-years.type.js';

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly service: CalendarService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    list: () => ReportingRoundDates,
    expectedRows: 2,
    args: {
      fiscalYear: { type: () => Int, nullable: true, description: 'Fiscal year, Buddhist Era; all years when absent.' },
    },
    where: ({ row, args }) =>
      sql`(${args['fiscalYear'] ?? null}::int is null or ${row}.fiscal_year = ${args['fiscalYear'] ?? null}::int)`,
    orderBy: ({ row }) => sql`${row}.fiscal_year desc, ${row}.round`,
    description: 'The reporting rounds, newest year first, of each year the six-month round first.',
  })
  @Requires('figures:read')
  reportingRounds(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    list: () => PlanDeadline,
    expectedRows: 10,
    orderBy: ({ row }) => sql`${row}.fiscal_year desc`,
    description: 'The days by which plans are due, newest year first.',
  })
  @Requires('figures:read')
  planDeadlines(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    one: () => WorkYears,
    description: 'The year on which pages open, and the first year of work.',
  })
  @Requires('figures:read')
  workYears(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => ReportingRoundPayload, {
    description:
      'Centre: sets the dates of a reporting round. Refused with ROUND_DUE_BEFORE_OPENING and ROUND_LOCKS_BEFORE_DUE.',
  })
  @Requires('rounds:write')
  setReportingRound(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The dates.' }) input: SetReportingRoundInput,
  ): Promise<SetReportingRoundInput> {
    return this.service.setRound(caller, input);
  }

  @Mutation(() => PlanDeadlinePayload, {
    description: 'Centre: sets the day by which plans of a fiscal year are due. Refused with DEADLINE_OUTSIDE_YEAR.',
  })
  @Requires('rounds:write')
  setPlanDeadline(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The day.' }) input: SetPlanDeadlineInput,
  ): Promise<object> {
    return this.service.setPlanDeadline(caller, input);
  }

  @Mutation(() => WorkYearsPayload, {
    description:
      'Centre: sets the year on which pages open and the first year of work. Refused with FIRST_YEAR_AFTER_OPENING and CONFLICT.',
  })
  @Requires('rounds:write')
  setWorkYears(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The years.' }) input: SetWorkYearsInput,
  ): Promise<object> {
    return this.service.setWorkYears(caller, input);
  }
}
