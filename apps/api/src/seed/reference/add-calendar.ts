import type { EntityManager } from 'typeorm';
import { added } from './added.js';
import { assumedCalendar } from './reporting-rounds.js';

/** Adds the assumed calendar of years, as far as the database lacks it. */
export async function addCalendar(
  manager: EntityManager,
  fiscalYears: readonly number[],
): Promise<{ rounds: number; planDeadlines: number }> {
  const { rounds, deadlines } = assumedCalendar(fiscalYears);
  return {
    rounds: await added(
      manager,
      `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
       select "fiscalYear", round, "cutOffOn", "opensOn", "dueOn", "locksOn", source, confirmed
       from json_to_recordset($1) as given ("fiscalYear" int, round text, "cutOffOn" date, "opensOn" date, "dueOn" date,
         "locksOn" date, source text, confirmed boolean)`,
      [JSON.stringify(rounds)],
    ),
    planDeadlines: await added(
      manager,
      `insert into plan_deadline (fiscal_year, due_on, source, confirmed)
       select "fiscalYear", "dueOn", source, confirmed
       from json_to_recordset($1) as given ("fiscalYear" int, "dueOn" date, source text, confirmed boolean)`,
      [JSON.stringify(deadlines)],
    ),
  };
}
