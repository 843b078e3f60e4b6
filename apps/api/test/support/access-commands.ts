import { insertAmendment, insertPlan, insertReport, mutation, type InnerTestApp, type PlanPlace } from './index.js';
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
  const approved = new Map<number, Promise<PlanPlace>>();
  /** A command of the centre on the approved plan of a district, of which it has done nothing but the acts. */
  const onApproved = (
    field: string,
    input: string,
    given: (plan: object) => object,
    acts: string[] = [],
  ): Operation => ({
    for: centre,
    call: async (code) => {
      const plan = approved.get(code) ?? insertPlan(app().database, code, 'APPROVED');
      approved.set(code, plan);
      const { planId, fiscalYear } = await plan;
      await app().database.query('delete from centre_mark where plan_id = $1', [planId]);
      for (const [index, act] of acts.entries())
        await app().database.query(
          `insert into centre_mark (plan_id, district_code, fiscal_year, number, version, act, at) values ($1, $2, $3, $4, 1, $5, now())`,
          [planId, code, fiscalYear, index + 1, act],
        );
      return [mutation(field, input, 'ids'), { input: given({ kind: 'PLAN', id: planId, version: 1 }) }];
    },
  });
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

  const ofCentre: Record<string, Operation> = {
    'Mutation.acceptByCentre': onApproved('acceptByCentre', 'AcceptByCentreInput', (plan) => ({ items: [plan] })),
    'Mutation.returnByCentre': onApproved('returnByCentre', 'ReturnByCentreInput', (plan) => ({
      ...{ ...plan, reason: 'ก', reasonCodes: ['OTHER'] },
    })),
    'Mutation.takeBackCentreMark': onApproved(
      'takeBackCentreMark',
      'TakeBackCentreMarkInput',
      (plan) => ({ ...plan, number: 1 }),
      ['ACCEPT'],
    ),
  };

  return { somePlan, onPlan, onAmendment, onReport, ofCentre, onAccount, onYear };
}

/** A question that everybody signed in may ask. */
export const reading = (document: string): Operation => ({ for: everyone, call: () => Promise.resolve([document]) });

/** A question of administrators. */
export const reserved = (document: string): Operation => ({ for: ['admin'], call: () => Promise.resolve([document]) });
