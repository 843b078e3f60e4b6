import { guidelineTarget } from '@sucharit/domain/plans';
import type { HigherPlan } from '@sucharit/domain/references';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { sharePlace } from '../../platform/database/index.js';

/** The list as a place of which one transaction at a time takes something away. */
export const listPlace = 'higher_plan';

/** The higher plans as a reader of documents knows them. */
export const higherPlanNames = sql`select code, name_th as "nameTh", name_en as "nameEn", other_names as "otherNames",
  first_year as "firstYear", last_year as "lastYear" from higher_plan order by first_year, last_year desc, code`;

interface KnownHigherPlans {
  readonly codes: readonly string[];
  /** as targets of links of measures */
  readonly guidelines: readonly string[];
}

/** Codes and guidelines of the list, for a writer that names them: none leaves it before the transaction ends. */
export async function knownHigherPlans(manager: EntityManager): Promise<KnownHigherPlans> {
  await sharePlace(manager, listPlace);
  const rows = (await manager.query('select code, guidelines from higher_plan')) as Pick<
    HigherPlan,
    'code' | 'guidelines'
  >[];
  return {
    codes: rows.map(({ code }) => code),
    guidelines: rows.flatMap(({ code, guidelines }) => guidelines.map(({ number }) => guidelineTarget(code, number))),
  };
}
