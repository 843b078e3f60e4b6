import { Injectable } from '@nestjs/common';
import type { Caller, Role } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { checkStandIn, maySetStandIn, type DistrictPerson, type GivenStandIn } from '@sucharit/domain/stand-ins';
import { IsNull, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, isUuid, lockPlace } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { StandInEntity } from './stand-in.entity.js';

interface Person extends DistrictPerson {
  readonly displayName: string;
  readonly positionTitle: string | null;
  readonly role: Role;
}

/** Sets and ends who stands in for whom: load, ask the rule, save and audit in one transaction. */
@Injectable()
export class StandInsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets a stand-in for stated days. Refuses with NOT_FOUND a person whom the caller sets no stand-in for, else as `checkStandIn`.
   * Those of a district are set one after the other: no two of them overlap or make a cycle.
   */
  set(caller: Caller, given: GivenStandIn & { readonly districtCode: number }): Promise<{ standInId: string }> {
    const { districtCode, accountId, standInId, firstOn, lastOn } = given;
    return this.database.write(caller, async (manager) => {
      if (!maySetStandIn(caller, given)) throw refuse('NOT_FOUND', {}, ['accountId']);
      await lockPlace(manager, `stand_in:${districtCode}`);
      const today = this.clock.today();
      const people = await this.peopleOf(manager, districtCode);
      const others = await manager.findBy(StandInEntity, {
        ...{ districtCode, endedAt: IsNull(), lastOn: MoreThanOrEqual(today) },
      });
      const reason = checkStandIn(given, { caller, people, others, today });
      const [person, standIn] = [accountId, standInId].map((id) => people.find((one) => one.id === id));
      if (!person || !standIn) throw refuse('NOT_FOUND', {}, ['accountId']);
      const saved = await manager.save(
        manager.create(StandInEntity, {
          ...{ districtCode, accountId, standInId, firstOn, lastOn, reason },
          ...{ personName: person.displayName, personRole: person.role, personPosition: person.positionTitle },
          ...{ standInName: standIn.displayName, standInRole: standIn.role, standInPosition: standIn.positionTitle },
          ...{
            setBy: caller.accountId,
            setByName: caller.displayName,
            setByRole: caller.role,
            setAt: this.clock.now(),
          },
        }),
      );
      await this.audit.record(manager, caller, {
        action: 'stand-in.set',
        object: `stand_in:${saved.id}`,
        districtCode,
        detail: {
          accountId,
          personName: person.displayName,
          standInId,
          standInName: standIn.displayName,
          firstOn,
          lastOn,
          reason,
        },
      });
      return { standInId: saved.id };
    });
  }

  /** Ends a stand-in at once, or before it begins. Refuses with NOT_FOUND, CONFLICT for an older version, and STAND_IN_OVER. */
  end(caller: Caller, step: { readonly standInId: string; readonly version: number }): Promise<{ standInId: string }> {
    return this.database.write(caller, async (manager) => {
      const known = isUuid(step.standInId) ? await manager.findOneBy(StandInEntity, { id: step.standInId }) : null;
      if (!known || !maySetStandIn(caller, known)) throw refuse('NOT_FOUND', {}, ['standInId']);
      await lockPlace(manager, `stand_in:${known.districtCode}`);
      const standIn = await manager.findOneByOrFail(StandInEntity, { id: known.id });
      if (standIn.version !== step.version) throw refuse('CONFLICT', { currentVersion: standIn.version }, ['version']);
      if (standIn.endedAt !== null || standIn.lastOn < this.clock.today()) throw refuse('STAND_IN_OVER');
      await manager.update(
        StandInEntity,
        { id: standIn.id },
        { endedAt: this.clock.now(), version: standIn.version + 1 },
      );
      const { accountId, personName, standInId, standInName, firstOn, lastOn } = standIn;
      await this.audit.record(manager, caller, {
        action: 'stand-in.end',
        object: `stand_in:${standIn.id}`,
        districtCode: standIn.districtCode,
        detail: { accountId, personName, standInId, standInName, firstOn, lastOn },
      });
      return { standInId: standIn.id };
    });
  }

  private async peopleOf(manager: EntityManager, districtCode: number): Promise<Person[]> {
    return (await manager.query(
      'select id, display_name as "displayName", position_title as "positionTitle", role, active from app_people($1)',
      [districtCode],
    )) as Person[];
  }
}
