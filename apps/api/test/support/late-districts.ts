import { testAccounts, type TestAccountName } from './accounts.js';
import type { TestApp } from './test-app.js';
import { mutation } from './test-client.js';

/** The answer of `waitingForMe`. */
export interface Waiting {
  readonly count: number;
  readonly items: readonly {
    districtCode: number;
    fiscalYear: number;
    kind: string;
    action: string;
    remindedToday: boolean;
    dueOn: string;
  }[];
}

/** The year of `lateDistricts`. */
export const lateYear = 2601;

/**
 * A year whose six-month round is past and whose twelve-month round is to come: 1001 has an approved plan without reports, 1023
 * nothing. `begin` brings it about, before each test.
 */
export function lateDistricts(app: () => TestApp) {
  const year = lateYear;
  const begin = async (): Promise<void> => {
    await app().database.query(
      'delete from notice; delete from progress_entry; delete from progress_report; delete from plan',
    );
    await app().database.query(
      `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed) values
         ($1, 'SIX_MONTH', '2020-03-31', '2020-01-01', '2020-04-15', '2099-01-01', 'test', true),
         ($1, 'TWELVE_MONTH', '2099-01-01', '2020-01-01', '2099-02-01', '2099-03-01', 'test', true) on conflict do nothing`,
      [year],
    );
    await app().database.query(
      `insert into plan_deadline (fiscal_year, due_on, source, confirmed) values ($1, '2020-03-31', 'test', true) on conflict do nothing`,
      [year],
    );
    await plan(1001, 'APPROVED');
  };
  /** A plan of the year, and its id. */
  async function plan(code: number, status: string, submittedBy: TestAccountName | null = null): Promise<string> {
    const [row] = await app().database.query<{ id: string }>(
      `insert into plan (district_code, fiscal_year, status, approved_on, submitted_at, submitted_by, swot, no_gift_rules, objectives, goals, benefits, checklist)
       values ($1, $2, $3, case when $3 = 'APPROVED' then date '2020-01-01' end, case when $3 <> 'DRAFT' then timestamptz '2020-01-01' end,
         (select id from account where username = $4), '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]') returning id`,
      [code, year, status, submittedBy && testAccounts[submittedBy].username],
    );
    return row!.id;
  }
  const waiting = async (account: TestAccountName): Promise<Waiting> =>
    (
      await (
        await app().as(account)
      ).data<{ waitingForMe: Waiting }>(
        `{ waitingForMe(fiscalYear: ${year}) { count items { districtCode fiscalYear kind action state dueOn remindedToday planId reportId district { nameTh } } } }`,
      )
    ).waitingForMe;
  const shown = ({ items }: Waiting): string[] =>
    items.map(({ districtCode, kind, action }) => `${districtCode} ${kind} ${action}`);
  const send = async (districtCodes: number[], more: object = {}, account: TestAccountName = 'center') =>
    (await app().as(account)).gql<{ sendReminders: { sent: number[]; alreadySent: number[]; notLate: number[] } }>(
      mutation('sendReminders', 'SendRemindersInput', 'sent alreadySent notLate'),
      { input: { fiscalYear: year, handIn: 'PLAN', districtCodes, ...more } },
    );
  const notices = async (account: TestAccountName, filter = '') =>
    (
      await (
        await app().as(account)
      ).data<{
        notices: {
          totalCount: number;
          nodes: { id: string; message: string; read: boolean; districtCode: number; state: string }[];
        };
      }>(
        `{ notices${filter} { totalCount nodes { id districtCode fiscalYear handIn state dueOn message read sentAt district { nameTh } } } }`,
      )
    ).notices;

  return { begin, plan, waiting, shown, send, notices };
}
