import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import type { FastifyRequest } from 'fastify';

/** The signed-in caller of an operation or route; refuses with UNAUTHENTICATED when there is none. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller =
    context.getType<GqlContextType>() === 'graphql'
      ? GqlExecutionContext.create(context).getContext<{ caller: Caller | null }>().caller
      : (context.switchToHttp().getRequest<FastifyRequest>().caller ?? null);
  if (!caller) throw refuse('UNAUTHENTICATED');
  return caller;
});
