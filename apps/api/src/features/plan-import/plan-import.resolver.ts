import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { givenParts } from '@sucharit/domain/content';
import { planSchema } from '@sucharit/domain/plans';
import { refuseInput } from '@sucharit/domain/shared';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { TakesLargeBody } from '../../platform/http/index.js';
import type { PlanCorrectionsInput } from '../plans/index.js';
import { ImportPlanDocumentInput, ImportPlanDocumentPayload } from './graphql/plan-import.types.js';
import { PlanDocumentReading, ReadPlanDocumentInput } from './graphql/plan-reading.types.js';
import { PlanImportService, type ImportResult, type ReadCorrections } from './plan-import.service.js';
import type { DocumentReading } from './reading-of-document.js';

@Resolver()
export class PlanImportResolver {
  constructor(private readonly service: PlanImportService) {}

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
    return this.service.readDocument(caller, bytesOf(input));
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
    return this.service.importDocument(caller, {
      ...document,
      bytes: bytesOf(input),
      corrections: corrections ? correctionsOf(corrections) : {},
    });
  }
}

/** The document's bytes from whichever of the two fields was given. */
function bytesOf({ text, contentBase64 }: ReadPlanDocumentInput): Uint8Array {
  if (typeof text === 'string' && typeof contentBase64 !== 'string') return Buffer.from(text, 'utf8');
  if (typeof contentBase64 === 'string' && typeof text !== 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(contentBase64))
    return Buffer.from(contentBase64, 'base64');
  throw refuseInput('ONE_OF_TWO', { first: 'text', second: 'contentBase64' }, ['text']);
}

const correctionsOf = (input: PlanCorrectionsInput): ReadCorrections => ({
  ...givenParts(planSchema, input),
  ...(input.approvedOn === undefined ? {} : { approvedOn: input.approvedOn }),
});
