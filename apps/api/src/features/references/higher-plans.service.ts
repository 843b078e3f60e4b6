import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import {
  assertCycleKept,
  assertGuidelinesKept,
  assertUnused,
  proposeHigherPlan,
  type GuidelineUser,
  type HigherPlan,
  type HigherPlanUser,
} from '@sucharit/domain/references';
import { refuse } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database, lockPlace } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { HigherPlanEntity } from './higher-plan.entity.js';
import { listPlace } from './known-higher-plans.js';

/** Keeps the list of higher plans: dated data with a source, every change of which is audited. */
@Injectable()
export class HigherPlansService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * Adds a higher plan, or changes the one of the same code.
   * @param version that was read; 0 for one that is added
   * @throws Refusal as proposeHigherPlan, assertCycleKept and assertGuidelinesKept, CONFLICT
   */
  set(caller: Caller, input: HigherPlan, version: number): Promise<{ readonly code: string }> {
    const proposed = proposeHigherPlan(input);
    const { code, ...facts } = proposed;
    return this.database.write(caller, async (manager) => {
      await lockPlace(manager, listPlace);
      const current = await manager.findOneBy(HigherPlanEntity, { code });
      this.assertVersion(current, version);
      if (current) {
        assertCycleKept(current, proposed, await usersOf(manager, code));
        assertGuidelinesKept(proposed, await guidelineUsersOf(manager, code));
      }
      await manager.save(manager.create(HigherPlanEntity, { ...proposed, version: version + 1 }));
      await this.audit.record(manager, caller, {
        action: 'higher-plan.set',
        object: `higher_plan:${code}`,
        detail: { ...facts, ...(current ? { before: factsOf(current) } : {}) },
      });
      return { code };
    });
  }

  /**
   * Takes a higher plan off the list.
   * @throws Refusal NOT_FOUND, CONFLICT, as assertUnused
   */
  delete(caller: Caller, code: string, version: number): Promise<{ readonly code: string }> {
    return this.database.write(caller, async (manager) => {
      await lockPlace(manager, listPlace);
      const current = await manager.findOneBy(HigherPlanEntity, { code });
      if (!current) throw refuse('NOT_FOUND', {}, ['code']);
      this.assertVersion(current, version);
      assertUnused(current, await usersOf(manager, code));
      await manager.delete(HigherPlanEntity, { code });
      await this.audit.record(manager, caller, {
        action: 'higher-plan.delete',
        object: `higher_plan:${code}`,
        detail: factsOf(current),
      });
      return { code };
    });
  }

  private assertVersion(current: HigherPlanEntity | null, version: number): void {
    const currentVersion = current?.version ?? 0;
    if (version !== currentVersion) throw refuse('CONFLICT', { currentVersion }, ['version']);
  }
}

const factsOf = ({ code: _code, version: _version, ...facts }: HigherPlanEntity) => facts;

/** The plans that rest on a higher plan, latest first. */
async function usersOf(manager: EntityManager, code: string): Promise<HigherPlanUser[]> {
  return (await manager.query(
    `select d.name_th as "districtTh", d.name_en as "districtEn", p.fiscal_year as "fiscalYear"
     from plan as p join district as d on d.code = p.district_code
     where p.higher_plans @> jsonb_build_array(jsonb_build_object('code', $1::text))
     order by p.fiscal_year desc, p.district_code`,
    [code],
  )) as HigherPlanUser[];
}

/** The plans whose measures answer guidelines of a higher plan, latest first, each guideline once. */
async function guidelineUsersOf(manager: EntityManager, code: string): Promise<GuidelineUser[]> {
  return (await manager.query(
    `select distinct substr(link.target, length($1) + 2) as number, m.fiscal_year as "fiscalYear",
       d.name_th as "districtTh", d.name_en as "districtEn", m.district_code
     from measure as m join district as d on d.code = m.district_code
     cross join lateral jsonb_to_recordset(m.answers) as link(kind text, target text)
     where m.answers @> '[{"kind": "GUIDELINE"}]' and link.kind = 'GUIDELINE' and starts_with(link.target, $1 || '/')
     order by m.fiscal_year desc, m.district_code, 1`,
    [code],
  )) as GuidelineUser[];
}
