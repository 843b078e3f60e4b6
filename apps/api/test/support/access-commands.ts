import { insertAmendment, insertPlan, insertReport, mutation, type InnerTestApp } from './index.js';
import { centre, everyone, type Account, type Operation } from './access-operation.js';

let numbered = 0;
/** A number of its own for an account or year that a command is tried on. */
export const nextNumber = (): number => (numbered += 1);

/** Commands on plans, reports, accounts and years that each call makes anew. */
export function accessCommands(app: () => InnerTestApp) {
  const somePlan = async (code: number): Promise<string> => {
    const text = 'select id from plan where district_code = $1 limit 1';
    const [plan] = await app().database.query<{ id: string }>(text, [code]);
    return plan!.id;
  };
  /** A command on a matter of a district, made anew for each call. */
  const onMatter =
    <Status, Id extends string>(
      made: (database: InnerTestApp['database'], code: number, status: Status) => Promise<Record<Id, unknown>>,
      id: Id,
    ) =>
    (
      field: string,
      input: string,
      status: Status,
      who: readonly Account[],
      more: Record<string, unknown> = {},
    ): Operation => ({
      for: who,
      ofDistrict: true,
      call: async (code) => {
        const matter = await made(app().database, code, status);
        return [mutation(field, input), { input: { [id]: matter[id], version: 1, ...more } }];
      },
    });
  const onPlan = onMatter(insertPlan, 'planId');
  const onAmendment = onMatter(insertAmendment, 'amendmentId');
  const onReport = onMatter(insertReport, 'reportId');
  /** A command of administrators on an account of its own. */
  const onAccount = (
    field: string,
    input: string,
    more: Record<string, unknown> = {},
    disabled = false,
  ): Operation => ({
    for: ['admin'],
    call: async () => {
      const numbered = nextNumber();
      const [account] = await app().database.query<{ id: string }>(
        `insert into account (username, display_name, password_hash, role, disabled_at)
       values ('access.' || $1, 'x', 'x', 'ANALYST', case when $2 then now() end) returning id`,
        [numbered, disabled],
      );
      return [mutation(field, input), { input: { accountId: account?.id, version: 1, ...more } }];
    },
  });
  /** A command of the centre on a year of its own. */
  const onYear = (field: string, input: string, more: (year: number) => object): Operation => ({
    for: centre,
    call: async () => {
      // Plans that were tried on before have years and rounds of their own.
      const [free] = await app().database.query<{ year: number }>(
        `select year from generate_series(2501, 2700) as year where year not in
           (select fiscal_year from reporting_round union all select fiscal_year from plan_deadline) order by year limit 1`,
      );
      const fiscalYear = free!.year;
      return [mutation(field, input), { input: { fiscalYear, source: 'ทดสอบ', ...more(fiscalYear) } }];
    },
  });

  return { somePlan, onPlan, onAmendment, onReport, onAccount, onYear };
}

/** A question that everybody signed in may ask. */
export const reading = (document: string): Operation => ({ for: everyone, call: () => Promise.resolve([document]) });

/** A question of administrators. */
export const reserved = (document: string): Operation => ({ for: ['admin'], call: () => Promise.resolve([document]) });
