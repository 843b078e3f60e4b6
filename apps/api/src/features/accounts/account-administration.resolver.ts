import { Args, Context, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, sameId, type ReadContext } from '../../platform/read-model/index.js';
import { AccountAdministrationService } from './account-administration.service.js';
import {
  AccountStepInput,
  ChangeAccountInput,
  CreateAccountInput,
  DeactivateAccountInput,
  EndAccountSessionsInput,
  ManagedAccountPayload,
  TemporaryPasswordPayload,
} from './graphql/managed-account.inputs.js';
import { ManagedAccount } from './graphql/managed-account.type.js';

@Resolver()
export class AccountAdministrationResolver {
  constructor(
    private readonly service: AccountAdministrationService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({ connection: () => ManagedAccount, description: 'Administrators: every account, by username.' })
  @Requires('accounts:manage')
  managedAccounts(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    one: () => ManagedAccount,
    nullable: true,
    args: { id: { type: () => ID, description: 'The account.' } },
    where: ({ row, args }) => sameId(row, args['id']),
    description: 'Administrators: one account; null when there is none.',
  })
  @Requires('accounts:manage')
  managedAccount(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => TemporaryPasswordPayload, {
    description: 'Administrators: makes an account with a temporary password, which is told once.',
  })
  @Requires('accounts:manage')
  createAccount(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The account.' }) { idempotencyKey, ...input }: CreateAccountInput,
  ): Promise<object> {
    return this.service.create(
      caller,
      {
        ...{ ...input, districtCode: input.districtCode ?? null, positionTitle: input.positionTitle ?? null },
      },
      idempotencyKey ?? null,
    );
  }

  @Mutation(() => ManagedAccountPayload, {
    description:
      'Administrators: changes who an account is for. Another role or district ends its sessions. Refused with OWN_ACCOUNT or LAST_ADMINISTRATOR.',
  })
  @Requires('accounts:manage')
  changeAccount(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The account and what it becomes.' }) input: ChangeAccountInput,
  ): Promise<object> {
    return this.service.change(caller, { ...input, districtCode: input.districtCode ?? null });
  }

  @Mutation(() => ManagedAccountPayload, {
    description: 'Administrators: lets an account sign in no more; its sessions and tokens stop at once.',
  })
  @Requires('accounts:manage')
  deactivateAccount(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which account.' }) input: DeactivateAccountInput,
  ): Promise<object> {
    return this.service.deactivate(caller, { ...input, reason: input.reason ?? null });
  }

  @Mutation(() => ManagedAccountPayload, {
    description: 'Administrators: lets a deactivated account sign in again, with the password it had.',
  })
  @Requires('accounts:manage')
  reactivateAccount(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which account.' }) input: AccountStepInput,
  ): Promise<object> {
    return this.service.reactivate(caller, input);
  }

  @Mutation(() => TemporaryPasswordPayload, {
    description:
      'Administrators: gives an account a temporary password, which is told once, ends its sessions and revokes its access tokens.',
  })
  @Requires('accounts:manage')
  resetAccountPassword(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which account.' }) input: AccountStepInput,
  ): Promise<object> {
    return this.service.resetPassword(caller, input);
  }

  @Mutation(() => ManagedAccountPayload, {
    description: 'Administrators: ends every session of an account, and revokes its tokens if asked.',
  })
  @Requires('accounts:manage')
  endAccountSessions(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which account.' }) input: EndAccountSessionsInput,
  ): Promise<object> {
    return this.service.endSessions(caller, input);
  }
}
