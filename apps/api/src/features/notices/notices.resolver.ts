import { Args, Context, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import {
  MarkNoticesReadInput,
  MarkNoticesReadPayload,
  Notice,
  SendRemindersInput,
  SendRemindersPayload,
} from './graphql/notice.type.js';
import { WaitingForMe, WaitingInAllYears } from './graphql/waiting.type.js';
import { NoticesService } from './notices.service.js';

@Resolver()
export class NoticesResolver {
  constructor(
    private readonly service: NoticesService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    connection: () => Notice,
    description:
      'Reminders to the own district, or to all for city roles, and what was done with plans and reports of the own district that the caller is told of; the latest first.',
  })
  @Requires('figures:read')
  notices(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    one: () => WaitingForMe,
    args: { fiscalYear: { type: () => Int, description: 'Fiscal year, Buddhist Era.' } },
    from: ({ row, args }) => sql`(select ${args['fiscalYear']}::int as fiscal_year) as ${row}`,
    description: 'What waits for the caller, by role: to write, to decide on, or to remind of.',
  })
  @Requires('figures:read')
  waitingForMe(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    one: () => WaitingInAllYears,
    from: ({ row }) => sql`(select) as ${row}`,
    description:
      'What waits for the caller in all fiscal years, whichever year is looked at and whatever other districts have handed in.',
  })
  @Requires('figures:read')
  waitingInAllYears(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => SendRemindersPayload, {
    description: 'Centre: reminds districts of what is overdue or returned, once a day of each thing.',
  })
  @Requires('reminders:send')
  sendReminders(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Whom, and of what.' }) input: SendRemindersInput,
  ): Promise<SendRemindersPayload> {
    return this.service.sendReminders(caller, input);
  }

  @Mutation(() => MarkNoticesReadPayload, { description: 'Notes that the caller has read notices.' })
  @Requires('figures:read')
  markNoticesRead(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which.' }) input: MarkNoticesReadInput,
  ): Promise<MarkNoticesReadPayload> {
    return this.service.markRead(caller, input.ids);
  }
}
