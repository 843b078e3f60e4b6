import { Injectable } from '@nestjs/common';
import { mayWriteCity, mayWriteDistrict, type Caller } from '@sucharit/domain/access';
import { comparableAddress, proposeChannel, type ContactChannel } from '@sucharit/domain/channels';
import { refuse } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database, isUuid, lockPlace } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { ContactChannelEntity } from './contact-channel.entity.js';

/** Keeps the register of channels: the centre those of the city and of every district, an office its own. */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * Adds a channel.
   * @throws Refusal as proposeChannel, NOT_FOUND an office out of reach, CHANNEL_TWICE
   */
  add(caller: Caller, input: ContactChannel): Promise<{ readonly channelId: string }> {
    const proposed = proposeChannel(input);
    return this.database.write(caller, async (manager) => {
      await this.assertOffice(manager, caller, proposed.districtCode);
      await this.assertOnce(manager, proposed, null);
      const { id } = await manager.save(manager.create(ContactChannelEntity, { ...proposed, version: 1 }));
      await this.record(manager, caller, 'channel.add', id, proposed);
      return { channelId: id };
    });
  }

  /**
   * Changes a channel; its office stays.
   * @throws Refusal as proposeChannel, NOT_FOUND, CONFLICT, CHANNEL_TWICE
   */
  change(
    caller: Caller,
    id: string,
    version: number,
    input: Omit<ContactChannel, 'districtCode'>,
  ): Promise<{ readonly channelId: string }> {
    return this.database.write(caller, async (manager) => {
      const current = await this.current(manager, caller, id, version);
      const proposed = proposeChannel({ ...input, districtCode: current.districtCode });
      await this.assertOnce(manager, proposed, id);
      await manager.save(manager.create(ContactChannelEntity, { ...current, ...proposed, version: version + 1 }));
      await this.record(manager, caller, 'channel.change', id, { ...proposed, before: factsOf(current) });
      return { channelId: id };
    });
  }

  /**
   * Takes a channel off the register.
   * @throws Refusal NOT_FOUND, CONFLICT
   */
  delete(caller: Caller, id: string, version: number): Promise<{ readonly id: string }> {
    return this.database.write(caller, async (manager) => {
      const current = await this.current(manager, caller, id, version);
      await manager.delete(ContactChannelEntity, { id });
      await this.record(manager, caller, 'channel.delete', id, factsOf(current));
      return { id };
    });
  }

  /** The channel as it stands, for whoever may change it: of the city only the centre. */
  private async current(
    manager: EntityManager,
    caller: Caller,
    id: string,
    version: number,
  ): Promise<ContactChannelEntity> {
    const current = isUuid(id)
      ? await manager.findOne(ContactChannelEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!current || !mayKeep(caller, current.districtCode)) throw refuse('NOT_FOUND', {}, ['id']);
    if (current.version !== version) throw refuse('CONFLICT', { currentVersion: current.version }, ['version']);
    return current;
  }

  private async assertOffice(manager: EntityManager, caller: Caller, districtCode: number | null): Promise<void> {
    const known =
      districtCode === null ||
      ((await manager.query('select from district where code = $1', [districtCode])) as unknown[]).length === 1;
    if (!known || !mayKeep(caller, districtCode)) throw refuse('NOT_FOUND', {}, ['districtCode']);
  }

  /** Refuses with CHANNEL_TWICE an address that the same office has for the same matter, however it is written. */
  private async assertOnce(manager: EntityManager, proposed: ContactChannel, id: string | null): Promise<void> {
    const { districtCode, matter, kind, address } = proposed;
    await lockPlace(manager, `contact_channel:${districtCode ?? 'city'}`);
    const others = (await manager.query(
      `select address from contact_channel
       where district_code is not distinct from $1 and matter = $2 and kind = $3 and id is distinct from $4`,
      [districtCode, matter, kind, id],
    )) as Pick<ContactChannel, 'address'>[];
    const same = others.find((other) => comparableAddress(kind, other.address) === comparableAddress(kind, address));
    if (same) throw refuse('CHANNEL_TWICE', { address: same.address }, ['address']);
  }

  private record(
    manager: EntityManager,
    caller: Caller,
    action: 'channel.add' | 'channel.change' | 'channel.delete',
    id: string,
    { districtCode, ...detail }: ContactChannel & { readonly before?: ContactChannel },
  ): Promise<void> {
    return this.audit.record(manager, caller, { action, object: `contact_channel:${id}`, districtCode, detail });
  }
}

/** The channels of the city are the centre's. */
const mayKeep = (caller: Caller, districtCode: number | null): boolean =>
  districtCode === null ? mayWriteCity(caller) : mayWriteDistrict(caller, districtCode);

const factsOf = ({ id: _id, version: _version, ...facts }: ContactChannelEntity): ContactChannel => facts;
