import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { ProposedScheme } from '@sucharit/domain/ita';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ItaSchemePreview } from './graphql/ita-scheme-preview.type.js';
import { ItaSchemeInput, ItaSchemePayload, SetItaSchemeInput } from './graphql/ita-scheme.inputs.js';
import { ItaSchemesService } from './ita-schemes.service.js';

/** The figures of an input as decimal texts. */
const proposedOf = ({ instruments, indicators, levels, ...head }: ItaSchemeInput): ProposedScheme => ({
  ...head,
  instruments: instruments.map((instrument) => ({ ...instrument, weight: String(instrument.weight) })),
  indicators,
  levels: levels.map(({ minimumTotal, minimumEveryInstrument, ...level }) => ({
    ...level,
    minimumTotal: String(minimumTotal),
    minimumEveryInstrument:
      minimumEveryInstrument === null || minimumEveryInstrument === undefined ? null : String(minimumEveryInstrument),
  })),
});

@Resolver()
export class ItaSchemesResolver {
  constructor(private readonly service: ItaSchemesService) {}

  @Query(() => ItaSchemePreview, {
    description:
      'Administrators: what the results of a year would come to under a scheme, district by district. Nothing is saved. Refused with a SCHEME_… code and the field at fault.',
  })
  @Requires('schemes:write')
  itaSchemePreview(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The scheme.' }) input: ItaSchemeInput,
  ): Promise<ItaSchemePreview> {
    return this.service.preview(caller, proposedOf(input));
  }

  @Mutation(() => ItaSchemePayload, {
    description:
      'Administrators: sets the scheme of a year and recomputes every result of it, all or nothing. Compiled summaries stay as they are. Refused with CONFLICT, or with a SCHEME_… code and the field at fault.',
  })
  @Requires('schemes:write')
  setItaScheme(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The scheme.' }) { version, ...input }: SetItaSchemeInput,
  ): Promise<object> {
    return this.service.set(caller, { ...proposedOf(input), version: version ?? null });
  }
}
