import type { EntityManager } from 'typeorm';

/** Inserts what is not there yet. @returns how many rows were added */
export async function added(manager: EntityManager, insert: string, values: readonly string[]): Promise<number> {
  const rows: unknown[] = await manager.query(`${insert} on conflict do nothing returning 1`, [...values]);
  return rows.length;
}
