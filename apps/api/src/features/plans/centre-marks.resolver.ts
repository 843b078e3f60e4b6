import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { CentreMarksService } from './centre-marks.service.js';
import {
  AcceptByCentreInput,
  CentreMarkPayload,
  ReturnByCentreInput,
  TakeBackCentreMarkInput,
} from './graphql/centre-mark.type.js';

@Resolver()
export class CentreMarksResolver {
  constructor(private readonly service: CentreMarksService) {}

  @Mutation(() => CentreMarkPayload, {
    description:
      'Centre: accepts approved plans and reports, all of them or none. Refused with NOT_FOUND, CONFLICT, NOT_APPROVED, with INVALID_TRANSITION what has a mark, and with FOUR_EYES to accounts that submitted, endorsed, recommended or approved one of them.',
  })
  @Requires('marks:write')
  acceptByCentre(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The plans and reports.' }) { items }: AcceptByCentreInput,
  ): Promise<CentreMarkPayload> {
    return this.service.accept(caller, items);
  }

  @Mutation(() => CentreMarkPayload, {
    description:
      'Centre: returns an approved plan or report for correction, with coded reasons and a text. It stays approved, published and counted. Refused with NOT_FOUND, CONFLICT, NOT_APPROVED, REASON_REQUIRED, REASON_CODE_REQUIRED, and with INVALID_TRANSITION what has a mark.',
  })
  @Requires('marks:write')
  returnByCentre(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The plan or report, and why.' }) input: ReturnByCentreInput,
  ): Promise<CentreMarkPayload> {
    return this.service.return(caller, input);
  }

  @Mutation(() => CentreMarkPayload, {
    description:
      'Centre: takes its last mark of a plan or report back, so that it waits again. Refused with NOT_FOUND, CONFLICT, NOT_APPROVED, and with INVALID_TRANSITION what has no mark.',
  })
  @Requires('marks:write')
  takeBackCentreMark(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The plan or report, and the act.' }) input: TakeBackCentreMarkInput,
  ): Promise<CentreMarkPayload> {
    return this.service.takeBack(caller, input);
  }
}
