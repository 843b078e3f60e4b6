import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { permissionsOfCaller, type Caller } from '@sucharit/domain/access';
import { refuse, type Refusal } from '@sucharit/domain/shared';
import type { FastifyRequest } from 'fastify';
import { ACCESS_RULE, type AccessRule } from './access.decorators.js';
import { Authenticator } from './authenticator.js';

/** Refusal of a request without a caller. A token that was revoked is told like one that never was: strangers learn nothing. */
export const unauthenticated = (hasToken: boolean): Refusal => refuse(hasToken ? 'TOKEN_UNKNOWN' : 'UNAUTHENTICATED');

/** Why a rule keeps a caller out, or null when it lets them in. */
export function accessRefusal(rule: AccessRule | undefined, caller: Caller | null, hasToken: boolean): Refusal | null {
  if (!rule) return refuse('FORBIDDEN');
  if (rule.kind === 'public') return null;
  if (!caller) return unauthenticated(hasToken);
  // What every account may do with itself, such as changing its password, is for its person alone.
  if (rule.kind === 'signed-in' && caller.token) return refuse('FORBIDDEN');
  const held = permissionsOfCaller(caller);
  if (rule.kind === 'permission' && !rule.permissions.some((one) => held.has(one))) return refuse('FORBIDDEN');
  return null;
}

/** GraphQL operations have passed admission, which has refused who has no caller. */
const hasToken = (context: ExecutionContext): boolean =>
  context.getType<GqlContextType>() !== 'graphql' &&
  context.switchToHttp().getRequest<FastifyRequest>().headers.authorization !== undefined;

/** Keeps every operation and route to the callers its rule names; an operation without a rule is nobody's. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    const refusal = accessRefusal(rule, await this.callerOf(context, rule), hasToken(context));
    if (refusal) throw refusal;
    return true;
  }

  /** Over GraphQL the operation plugin has found the caller already; a public route does not need one. */
  private async callerOf(context: ExecutionContext, rule: AccessRule | undefined): Promise<Caller | null> {
    if (context.getType<GqlContextType>() === 'graphql')
      return GqlExecutionContext.create(context).getContext<{ caller: Caller | null }>().caller;
    if (!rule || rule.kind === 'public') return null;
    const authenticator = this.modules.get<Authenticator>(Authenticator as never, { strict: false });
    return authenticator.authenticate(context.switchToHttp().getRequest<FastifyRequest>());
  }
}
