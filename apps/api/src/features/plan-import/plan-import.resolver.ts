import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { givenParts } from '@sucharit/domain/content';
import { planSchema } from '@sucharit/domain/plans';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { TakesLargeBody } from '../../platform/http/index.js';
import type { PlanCorrectionsInput } from '../plans/index.js';
import { ImportPlanDocumentInput, ImportPlanDocumentPayload } from './graphql/plan-import.types.js';
import { PlanDocumentReading, ReadPlanDocumentInput } from './graphql/plan-reading.types.js';
import { PlanImportService, type ImportResult, type ReadCorrections } from './plan-import.service.js';
import type { DocumentReading } from './reading-of-document.js';
import { UploadedDocumentsService } from './uploaded-documents.service.js';

@Resolver()
export class PlanImportResolver {
  constructor(
    private readonly service: PlanImportService,
    private readonly documents: UploadedDocumentsService,
  ) {}

  @Mutation(() => PlanDocumentReading, {
    description:
      'Reads a plan document and keeps nothing, so that a person can look at it and correct it first. A mutation because a request may hold only one, and reading is costly. Refused with DOCUMENT_OTHER_DISTRICT for a plan the caller could not save.',
  })
  @Requires('plans:write')
  @TakesLargeBody()
  readPlanDocument(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The document.' }) input: ReadPlanDocumentInput,
  ): Promise<DocumentReading> {
    return this.documents.use(caller, input, (bytes) => this.service.readDocument(caller, bytes));
  }

  @Mutation(() => ImportPlanDocumentPayload, {
    description:
      'Reads a plan document into a draft plan. Refused with DOCUMENT_ALREADY_IMPORTED or PLAN_EXISTS unless `replace` is given.',
  })
  @Requires('plans:write')
  @TakesLargeBody()
  importPlanDocument(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The document.' }) input: ImportPlanDocumentInput,
  ): Promise<ImportResult> {
    const { corrections, ...document } = input;
    return this.documents.use(caller, input, (bytes) =>
      this.service.importDocument(caller, {
        ...document,
        bytes,
        corrections: corrections ? correctionsOf(corrections) : {},
      }),
    );
  }
}

const correctionsOf = (input: PlanCorrectionsInput): ReadCorrections => ({
  ...givenParts(planSchema, input),
  ...(input.approvedOn === undefined ? {} : { approvedOn: input.approvedOn }),
});
