import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import { ChannelsService } from './channels.service.js';
import {
  AddContactChannelInput,
  ChangeContactChannelInput,
  ContactChannel,
  ContactChannelPayload,
  DeleteContactChannelInput,
  DeletedContactChannelPayload,
} from './graphql/contact-channel.type.js';

@Resolver()
export class ChannelsResolver {
  constructor(
    private readonly service: ChannelsService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    connection: () => ContactChannel,
    description: 'The register of channels on which people reach the districts and the city.',
  })
  @Requires('figures:read')
  contactChannels(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => ContactChannelPayload, {
    description:
      'Centre, or an office for itself: adds a channel. Refused with NOT_FOUND for an office out of reach, CHANNEL_PHONE, CHANNEL_EMAIL, CHANNEL_LINK, and CHANNEL_TWICE where the office has the address for that matter.',
  })
  @Requires('channels:write')
  addContactChannel(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The channel.' }) { districtCode, ...input }: AddContactChannelInput,
  ): Promise<object> {
    return this.service.add(caller, { ...input, districtCode: districtCode ?? null });
  }

  @Mutation(() => ContactChannelPayload, {
    description:
      'Centre, or an office for itself: changes a channel. Refused with NOT_FOUND, CONFLICT, and as addContactChannel.',
  })
  @Requires('channels:write')
  changeContactChannel(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The channel.' }) { id, version, ...input }: ChangeContactChannelInput,
  ): Promise<object> {
    return this.service.change(caller, id, version, input);
  }

  @Mutation(() => DeletedContactChannelPayload, {
    description:
      'Centre, or an office for itself: takes a channel off the register. Refused with NOT_FOUND and CONFLICT.',
  })
  @Requires('channels:write')
  deleteContactChannel(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The channel.' }) { id, version }: DeleteContactChannelInput,
  ): Promise<DeletedContactChannelPayload> {
    return this.service.delete(caller, id, version);
  }
}
