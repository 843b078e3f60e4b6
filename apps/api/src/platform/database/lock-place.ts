import type { EntityManager } from 'typeorm';

/**
 * Lets one transaction at a time work on a place that may have no row to lock yet: who comes second sees what the first made.
 * @param place table and key, e.g. `reporting_round:2566/SIX_MONTH`
 */
export async function lockPlace(manager: EntityManager, place: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [place]);
}

/** Lets several transactions look at a place at a time, and none that has it by `lockPlace` meanwhile. */
export async function sharePlace(manager: EntityManager, place: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [place]);
}
