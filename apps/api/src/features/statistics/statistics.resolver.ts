import { Context, Info, Int, Resolver } from '@nestjs/graphql';
import { assertFiscalYear } from '@sucharit/domain/shared';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import { CityStatistics } from './graphql/city-statistics.type.js';

@Resolver()
export class StatisticsResolver {
  constructor(private readonly reads: Reads) {}

  @ReadQuery({
    one: () => CityStatistics,
    args: { fiscalYear: { type: () => Int, description: 'Fiscal year, Buddhist Era.' } },
    from: ({ row, args }) =>
      sql`(select ${assertFiscalYear(Number(args['fiscalYear']))}::int as fiscal_year) as ${row}`,
    description: 'Figures of the whole city in one fiscal year, computed in the database.',
  })
  @Requires('figures:read')
  cityStatistics(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }
}
