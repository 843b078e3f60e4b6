import { Args, Context, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { givenContent } from '@sucharit/domain/content';
import { entrySchema } from '@sucharit/domain/progress';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, sameId, type ReadContext } from '../../platform/read-model/index.js';
import { RemoveEvidenceFileInput } from './graphql/evidence-file.type.js';
import { ProgressReport } from './graphql/progress-report.type.js';
import {
  ProgressEntryInput,
  ProgressReportPayload,
  ReportStepInput,
  ReturnReportInput,
  SaveProgressInput,
  StartProgressReportInput,
} from './graphql/progress.inputs.js';
import { EvidenceService } from './evidence.service.js';
import { ProgressService } from './progress.service.js';

@Resolver()
export class ProgressResolver {
  constructor(
    private readonly service: ProgressService,
    private readonly evidence: EvidenceService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    one: () => ProgressReport,
    nullable: true,
    args: { id: { type: () => ID, description: 'The report.' } },
    where: ({ row, args }) => sameId(row, args['id']),
    description: 'One progress report; null when there is none or the caller may not see it.',
  })
  @Requires('figures:read')
  progressReport(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    connection: () => ProgressReport,
    description: 'Progress reports the caller may see: all of the own reach, approved ones of the others.',
  })
  @Requires('figures:read')
  progressReports(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => ProgressReportPayload, {
    description: 'Begins the report of a round. Refused with PLAN_NOT_APPROVED, REPORT_EXISTS or ROUND_CLOSED.',
  })
  @Requires('progress:write')
  startProgressReport(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which report.' }) input: StartProgressReportInput,
  ): Promise<{ reportId: string }> {
    return this.service.startReport(caller, input);
  }

  @Mutation(() => ProgressReportPayload, { description: 'Saves entries of a draft or returned report.' })
  @Requires('progress:write')
  saveProgress(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The entries.' }) input: SaveProgressInput,
  ): Promise<{ reportId: string }> {
    return this.service.saveEntries(caller, input, input.entries.map(entryOf));
  }

  @Mutation(() => ProgressReportPayload, {
    description: 'Takes an evidence file away from a draft or returned report.',
  })
  @Requires('progress:write')
  removeEvidenceFile(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which file.' }) input: RemoveEvidenceFileInput,
  ): Promise<{ reportId: string }> {
    return this.evidence.remove(caller, input.id);
  }

  @Mutation(() => ProgressReportPayload, {
    description: 'Hands a report in. Refused with REPORT_INCOMPLETE, ROUND_ORDER or ROUND_CLOSED.',
  })
  @Requires('progress:submit')
  submitProgressReport(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which report.' }) input: ReportStepInput,
  ): Promise<{ reportId: string }> {
    return this.service.submitReport(caller, input);
  }

  @Mutation(() => ProgressReportPayload, {
    description:
      "District director, or who stands in for one: publishes the report's figures. Refused with FOUR_EYES to the account that submitted it, with SIX_MONTH_PENDING for a twelve-month report while the six-month one is submitted or returned.",
  })
  @Requires('progress:approve', 'stand-ins:act')
  approveProgressReport(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which report.' }) input: ReportStepInput,
  ): Promise<{ reportId: string }> {
    return this.service.approveReport(caller, input);
  }

  @Mutation(() => ProgressReportPayload, {
    description:
      'District director, or who stands in for one: sends a submitted report back with a reason; open also to the account that submitted it.',
  })
  @Requires('progress:approve', 'stand-ins:act')
  returnProgressReport(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which report, and why.' }) input: ReturnReportInput,
  ): Promise<{ reportId: string }> {
    return this.service.returnReport(caller, input);
  }

  @Mutation(() => ProgressReportPayload, {
    description:
      'Takes a submitted report back before the director approves it: for its submitter and everybody of the district who may submit. It becomes RETURNED. Refused with INVALID_TRANSITION after the approval, with ROUND_CLOSED when it could not be submitted again.',
  })
  @Requires('progress:submit')
  recallProgressReport(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which report.' }) input: ReportStepInput,
  ): Promise<{ reportId: string }> {
    return this.service.recallReport(caller, input);
  }
}

const entryOf = ({ measureId, ...entry }: ProgressEntryInput) => ({ measureId, ...givenContent(entrySchema, entry) });
