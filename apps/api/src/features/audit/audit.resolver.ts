import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import { AuditOriginsService } from './audit-origins.service.js';
import { AuditVerificationService } from './audit-verification.service.js';
import { AuditEvent } from './graphql/audit-event.type.js';
import { ShowAuditOriginInput, ShowAuditOriginPayload } from './graphql/audit-origin.type.js';
import { AuditVerification, VerifyAuditTrailPayload } from './graphql/audit-verification.type.js';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly verifications: AuditVerificationService,
    private readonly origins: AuditOriginsService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({ connection: () => AuditEvent, description: 'Administrators: the audit trail, latest event first.' })
  @Requires('audit:read')
  auditEvents(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    connection: () => AuditVerification,
    description: 'Administrators: what verifications of the audit trail found, latest first.',
  })
  @Requires('audit:read')
  auditVerifications(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => VerifyAuditTrailPayload, {
    description:
      'Administrators: has the hash chain of the audit trail recomputed in the background. While one verification runs, it is answered with that one.',
  })
  @Requires('audit:read')
  verifyAuditTrail(@CurrentCaller() caller: Caller): Promise<object> {
    return this.verifications.request(caller);
  }

  @Mutation(() => ShowAuditOriginPayload, {
    description:
      'Administrators, in a session: from where an event came. The look is an event of the trail itself. Refused with NOT_FOUND for an event that is not there, with FORBIDDEN for a token.',
  })
  @Requires('audit:read')
  async showAuditOrigin(
    @Args('input', { description: 'Which event.' }) { seq }: ShowAuditOriginInput,
    @CurrentCaller() caller: Caller,
  ): Promise<ShowAuditOriginPayload> {
    return { origin: await this.origins.show(caller, seq) };
  }
}
