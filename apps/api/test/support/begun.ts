import { setTimeout as pause } from 'node:timers/promises';
import { insertPlan } from './places.js';
import type { TestDatabase } from './test-database.js';
import { until } from './until.js';

/** Has approved plans change until all of these hear of one: from then on they miss nothing. */
export async function begun(
  database: TestDatabase,
  subscriptions: readonly { heard: readonly unknown[] }[],
): Promise<void> {
  const { planId } = await insertPlan(database, 1050, 'APPROVED');
  await until('the subscriptions have begun', async () => {
    await database.query(`update plan set status = 'RETURNED' where id = '${planId}'`);
    await database.query(`update plan set status = 'APPROVED' where id = '${planId}'`);
    // Told before the plan moves on again.
    await pause(250);
    return subscriptions.every(({ heard }) => heard.length > 0);
  });
  // What was announced meanwhile arrives before anything later.
  let last = -1;
  await until('they are quiet', () => {
    const now = subscriptions.reduce((sum, { heard }) => sum + heard.length, 0);
    const quiet = now === last;
    last = now;
    return Promise.resolve(quiet);
  });
}
