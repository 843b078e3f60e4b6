import { Context, Info, Int, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import { District } from './graphql/district.type.js';

@Resolver()
export class DistrictsResolver {
  constructor(private readonly reads: Reads) {}

  @ReadQuery({ connection: () => District, description: 'The 50 districts, by code unless ordered otherwise.' })
  @Requires('figures:read')
  districts(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    one: () => District,
    nullable: true,
    args: { code: { type: () => Int, description: 'Official code, 1001 to 1050.' } },
    where: ({ row, args }) => sql`${row}.code = ${args['code']}::int`,
    description: 'One district; null for an unknown code.',
  })
  @Requires('figures:read')
  district(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }
}
