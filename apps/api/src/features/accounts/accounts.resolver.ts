import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentCaller, Public, Requires, SignedIn } from '../../platform/access/index.js';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import type { RequestContext } from '../../platform/graphql/index.js';
import { ReadQuery, Reads } from '../../platform/read-model/index.js';
import { AccessTokensService } from './access-tokens.service.js';
import { AccountsService } from './accounts.service.js';
import {
  AccountSession,
  ChangePasswordInput,
  ChangePasswordPayload,
  CreateAccessTokenInput,
  CreateAccessTokenPayload,
  EndMySessionInput,
  MySessionsPayload,
  RevokeAccessTokenInput,
  RevokeAccessTokenPayload,
} from './graphql/account.inputs.js';
import { AccessToken } from './graphql/access-token.type.js';
import { Account, accountOf } from './graphql/account.type.js';
import { MySessionsService } from './my-sessions.service.js';
import { readSessionCookie, setSessionCookie } from './session-cookie.js';

@Resolver()
export class AccountsResolver {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly accounts: AccountsService,
    private readonly tokens: AccessTokensService,
    private readonly sessions: MySessionsService,
    private readonly reads: Reads,
  ) {}

  @Public()
  @Query(() => Account, { nullable: true, description: 'Who is asking; null when nobody is signed in.' })
  me(@Context('caller') caller: Caller | null): Account | null {
    return caller && accountOf(caller, this.environment);
  }

  @Requires('tokens:manage')
  @ReadQuery({ connection: () => AccessToken, description: "The caller's personal access tokens, newest first." })
  accessTokens(@Info() info: GraphQLResolveInfo, @Context() context: RequestContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Requires('tokens:manage')
  @Mutation(() => CreateAccessTokenPayload, {
    description:
      'Makes a personal access token with which scripts act as the caller. Refused with FORBIDDEN to a token.',
  })
  createAccessToken(
    @Args('input', { description: 'The token.' }) input: CreateAccessTokenInput,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    const { idempotencyKey, ...command } = input;
    return this.tokens.create(caller, { ...command, scopes: command.scopes ?? null }, idempotencyKey ?? null);
  }

  @Requires('tokens:manage')
  @Mutation(() => RevokeAccessTokenPayload, { description: "Ends one of the caller's tokens at once." })
  async revokeAccessToken(
    @Args('input', { description: 'Which token.' }) { id }: RevokeAccessTokenInput,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    await this.tokens.revoke(caller, id);
    return { id };
  }

  @SignedIn()
  @Mutation(() => ChangePasswordPayload, {
    description:
      "Changes the caller's password and ends every other session of the account. Wrong current passwords are made to wait (RATE_LIMITED).",
  })
  async changePassword(
    @Args('input', { description: 'The passwords.' }) input: ChangePasswordInput,
    @CurrentCaller() caller: Caller,
    @Context() { req, reply }: RequestContext,
  ): Promise<ChangePasswordPayload> {
    setSessionCookie(reply, await this.accounts.changePassword(caller, input, req.ip));
    return { account: accountOf(caller, this.environment) };
  }

  @SignedIn()
  @Query(() => [AccountSession], {
    description: 'The browsers in which the caller is signed in, the one that asks first.',
  })
  mySessions(@CurrentCaller() caller: Caller, @Context() { req }: RequestContext): Promise<AccountSession[]> {
    return this.sessions.list(caller, readSessionCookie(req));
  }

  @SignedIn()
  @Mutation(() => MySessionsPayload, {
    description:
      "Ends one of the caller's sessions at once. Refused with NOT_FOUND for one that is over, or another's.",
  })
  async endMySession(
    @Args('input', { description: 'Which session.' }) { id }: EndMySessionInput,
    @CurrentCaller() caller: Caller,
    @Context() { req }: RequestContext,
  ): Promise<MySessionsPayload> {
    return { sessions: await this.sessions.end(caller, id, readSessionCookie(req)) };
  }

  @SignedIn()
  @Mutation(() => MySessionsPayload, { description: "Ends every session of the caller's but the one that asks." })
  async endMyOtherSessions(
    @CurrentCaller() caller: Caller,
    @Context() { req }: RequestContext,
  ): Promise<MySessionsPayload> {
    return { sessions: await this.sessions.endOthers(caller, readSessionCookie(req)) };
  }
}
