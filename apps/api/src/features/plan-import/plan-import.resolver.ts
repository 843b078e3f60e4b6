import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ImportPlanDocumentInput, ImportPlanDocumentPayload } from './graphql/plan-import.types.js';
import { PlanImportService, type ImportResult } from './plan-import.service.js';

@Resolver()
export class PlanImportResolver {
  constructor(private readonly service: PlanImportService) {}

  @Mutation(() => ImportPlanDocumentPayload, {
    description:
      'Reads a plan document into a draft plan. Refused with DOCUMENT_ALREADY_IMPORTED or PLAN_EXISTS unless `replace` is given.',
  })
  @Requires('plans:write')
  importPlanDocument(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The document.' }) input: ImportPlanDocumentInput,
  ): Promise<ImportResult> {
    return this.service.importDocument(caller, { ...input, bytes: bytesOf(input) });
  }
}

/** The document's bytes from whichever of the two fields was given. */
function bytesOf({ text, contentBase64 }: ImportPlanDocumentInput): Uint8Array {
  if (typeof text === 'string' && typeof contentBase64 !== 'string') return Buffer.from(text, 'utf8');
  if (typeof contentBase64 === 'string' && typeof text !== 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(contentBase64))
    return Buffer.from(contentBase64, 'base64');
  throw refuse('INVALID_INPUT', { detail: 'text | contentBase64' }, ['text']);
}
