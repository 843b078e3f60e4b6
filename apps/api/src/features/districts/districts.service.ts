import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { Database } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { DistrictEntity } from './district.entity.js';

/** Keeps what the centre sets of a district; every change is audited. */
@Injectable()
export class DistrictsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * Says whether plans of a district have the step of the assistant director. It holds for plans under way too: their next step is
   * resolved when it is taken. Saying what is so already changes nothing.
   * @throws Refusal NOT_FOUND
   */
  setAssistantStep(
    caller: Caller,
    { districtCode, hasAssistantDirector }: { districtCode: number; hasAssistantDirector: boolean },
  ): Promise<{ readonly code: number }> {
    return this.database.write(caller, async (manager) => {
      const district = await manager.findOne(DistrictEntity, {
        where: { code: districtCode },
        lock: { mode: 'pessimistic_write' },
      });
      if (!district) throw refuse('NOT_FOUND', {}, ['districtCode']);
      if (district.hasAssistantDirector !== hasAssistantDirector) {
        await manager.update(DistrictEntity, { code: districtCode }, { hasAssistantDirector });
        await this.audit.record(manager, caller, {
          action: 'district.set-assistant-step',
          object: `district:${districtCode}`,
          districtCode,
          detail: { hasAssistantDirector },
        });
      }
      return { code: districtCode };
    });
  }
}
