import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { permissionsOf, type Caller } from '@sucharit/domain/access';
import { refuse, type Refusal } from '@sucharit/domain/shared';
import type { FastifyRequest } from 'fastify';
import { ACCESS_RULE, type AccessRule } from './access.decorators.js';

/** Why a rule keeps a caller out, or null when it lets them in. */
export function accessRefusal(rule: AccessRule | undefined, caller: Caller | null): Refusal | null {
  if (!rule) return refuse('FORBIDDEN');
  if (rule.kind === 'public') return null;
  if (!caller) return refuse('UNAUTHENTICATED');
  if (rule.kind === 'permission' && !permissionsOf(caller.role).has(rule.permission)) return refuse('FORBIDDEN');
  return null;
}

/** Keeps every operation and route to the callers its rule names; an operation without a rule is nobody's. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    const caller =
      context.getType<GqlContextType>() === 'graphql'
        ? GqlExecutionContext.create(context).getContext<{ caller: Caller | null }>().caller
        : (context.switchToHttp().getRequest<FastifyRequest>().caller ?? null);
    const refusal = accessRefusal(rule, caller);
    if (refusal) throw refusal;
    return true;
  }
}
