import { describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import {
  insertPlan,
  mutation,
  startServerProcess,
  TestClient,
  until,
  type GqlResult,
  withApp,
} from '../support/index.js';

const app = withApp();

const createPlan = mutation('createPlan', 'CreatePlanInput', 'plan { id fiscalYear version }');
let nextYear = 2520;
const newPlan = (idempotencyKey: string | null = null) => {
  nextYear += 1;
  return { input: { districtCode: 1023, fiscalYear: nextYear, idempotencyKey } };
};
const plansOf = (fiscalYear: number): Promise<{ id: string }[]> =>
  app.database.query('select id from plan where fiscal_year = $1', [fiscalYear]);
const createdOf = (planId: string): Promise<object[]> =>
  app.database.query(`select from audit_event where action = 'plan.create' and object = $1`, [`plan:${planId}`]);

describe('T18: one command sent many times', () => {
  it('has one effect, and every sender is told the same', async () => {
    const officer = await app.as('officer');
    const command = newPlan('same-key');
    const answers = await Promise.all(Array.from({ length: 20 }, () => officer.gql(createPlan, command)));
    const [plan] = await plansOf(command.input.fiscalYear);
    const expected = { createPlan: { plan: { id: plan?.id, fiscalYear: command.input.fiscalYear, version: 1 } } };
    expect(answers.map(({ data }) => data)).toEqual(Array(20).fill(expected));
    expect(await plansOf(command.input.fiscalYear)).toHaveLength(1);
    expect(await createdOf(plan!.id)).toHaveLength(1);
    expect((await officer.gql(createPlan, command)).data).toEqual(expected);
  });

  it('is refused when the key stands for another command', async () => {
    const officer = await app.as('officer');
    await officer.data(createPlan, newPlan('one-command'));
    const other = newPlan('one-command');
    const { status, codes, errors } = await officer.gql(createPlan, other);
    expect([status, codes, errors[0]?.extensions['field']]).toEqual([200, ['IDEMPOTENCY_MISMATCH'], 'idempotencyKey']);
    expect(await plansOf(other.input.fiscalYear)).toHaveLength(0);
  });

  it('counts keys for each account and each operation', async () => {
    const [officer, head] = [await app.as('officer'), await app.as('head')];
    await officer.data(createPlan, newPlan('everybody-uses-this'));
    const hers = newPlan('everybody-uses-this');
    await head.data(createPlan, hers);
    expect(await plansOf(hers.input.fiscalYear)).toHaveLength(1);
    const { codes } = await officer.gql(mutation('createAccessToken', 'CreateAccessTokenInput'), {
      input: { name: 'x', idempotencyKey: 'everybody-uses-this' },
    });
    expect(codes).toEqual([]);
  });

  it('may be tried again when it was refused, and after a day', async () => {
    const officer = await app.as('officer');
    const place = await insertPlan(app.database, 1023, 'DRAFT');
    const command = { input: { districtCode: 1023, fiscalYear: place.fiscalYear, idempotencyKey: 'again' } };
    expect((await officer.gql(createPlan, command)).codes).toEqual(['PLAN_EXISTS']);
    await app.database.query('delete from plan where id = $1', [place.planId]);
    expect((await officer.gql(createPlan, command)).codes).toEqual([]);
    await app.database.query(`update idempotency_key set created_at = now() - interval '25 hours' where key = 'again'`);
    expect((await officer.gql(createPlan, newPlan('again'))).codes).toEqual([]);
  });

  it('shows a token once, because it is not kept', async () => {
    const officer = await app.as('officer');
    const make = mutation('createAccessToken', 'CreateAccessTokenInput', 'token accessToken { id }');
    const command = { input: { name: 'script', idempotencyKey: 'token' } };
    type Made = { createAccessToken: { token: string | null; accessToken: { id: string } } };
    const first = await officer.data<Made>(make, command);
    const second = await officer.data<Made>(make, command);
    expect(first.createAccessToken.token).toMatch(/^sucharit_[\w-]{43}$/);
    expect(second.createAccessToken).toEqual({ ...first.createAccessToken, token: null });
    const kept = await app.database.query(
      `select t::text from access_token t union all select k::text from idempotency_key k`,
    );
    expect(JSON.stringify(kept)).not.toContain(first.createAccessToken.token);
  });

  it.each(['', 'x'.repeat(201)])('needs a key of 1 to 200 characters', async (key) => {
    const { codes } = await (await app.as('officer')).gql(createPlan, newPlan(key));
    expect(codes).toEqual(['INVALID_INPUT']);
  });
});

describe('T17: two who save the same version', () => {
  it('do not overwrite each other: one wins, the others are told the current version', async () => {
    const { planId } = await insertPlan(app.database, 1023, 'DRAFT');
    const officer = await app.as('officer');
    const save = mutation('savePlan', 'SavePlanInput', 'plan { version objectives }');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        officer.gql(save, { input: { planId, version: 1, objectives: [`รุ่น ${turn}`] } }),
      ),
    );
    const winners = answers.filter(({ codes }) => codes.length === 0);
    expect(winners).toHaveLength(1);
    for (const { errors } of answers.filter((answer) => answer !== winners[0]))
      expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await app.database.query('select version, objectives from plan where id = $1', [planId])).toEqual([
      (winners[0]!.data as { savePlan: { plan: object } }).savePlan.plan,
    ]);
  });
});

describe('T19: a server that is killed', () => {
  /** Holds what a statement locks until `release`, as another transaction of the database would. */
  async function holding(statement: string): Promise<{ release: () => Promise<void>; held: Promise<unknown> }> {
    const client = new Client({ connectionString: app.database.url });
    await client.connect();
    await client.query('begin');
    const held = client.query(statement);
    return {
      held,
      release: async () => {
        await client.query('rollback');
        await client.end();
      },
    };
  }
  const waiting = async (count: number): Promise<boolean> =>
    (
      await app.database.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and backend_type = 'client backend'`,
      )
    ).length >= count;
  const command = async (url: string, variables: object): Promise<GqlResult | 'no answer'> => {
    const officer = await app.as('officer');
    return new TestClient(url, { ...officer.headers, origin: url })
      .gql(createPlan, variables as Record<string, unknown>)
      .catch(() => 'no answer' as const);
  };

  it('in the middle of a mutation leaves nothing of it, and the repetition does it once', async () => {
    const server = await startServerProcess(app.database);
    const given = newPlan('killed-in-the-middle');
    const head = await holding('select from audit_head for update');
    await head.held;
    const answer = command(server.url, given);
    await until('the mutation waits for the audit trail', () => waiting(1));
    await server.end('SIGKILL');
    expect(await answer).toBe('no answer');
    await head.release();
    await until('its transaction is gone', async () => !(await waiting(1)));
    expect(await plansOf(given.input.fiscalYear)).toHaveLength(0);

    const officer = await app.as('officer');
    expect((await officer.gql(createPlan, given)).codes).toEqual([]);
    const [plan, ...more] = await plansOf(given.input.fiscalYear);
    expect([more, await createdOf(plan!.id)]).toEqual([[], [{}]]);
  });

  it('between commit and answer has done it, and the repetition is told so', async () => {
    const server = await startServerProcess(app.database);
    const given = newPlan('killed-after-commit');
    const head = await holding('select from audit_head for update');
    await head.held;
    const answer = command(server.url, given);
    await until('the mutation waits for the audit trail', () => waiting(1));
    // Stands in line behind the mutation, and before the reading of its answer.
    const table = await holding('lock table plan in access exclusive mode');
    await until('the table is asked for', () => waiting(2));
    await head.release();
    await table.held;
    await until('the answer is being read', () => waiting(1));
    await server.end('SIGKILL');
    expect(await answer).toBe('no answer');
    await table.release();
    const [plan, ...more] = await plansOf(given.input.fiscalYear);
    expect(more).toEqual([]);

    const officer = await app.as('officer');
    expect((await officer.gql(createPlan, given)).data).toMatchObject({ createPlan: { plan: { id: plan!.id } } });
    expect(await createdOf(plan!.id)).toHaveLength(1);
  });

  it('is not one that is asked to end: that answers first', async () => {
    const server = await startServerProcess(app.database);
    const given = newPlan();
    const head = await holding('select from audit_head for update');
    await head.held;
    const answer = command(server.url, given);
    await until('the mutation waits for the audit trail', () => waiting(1));
    const ended = server.end('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await head.release();
    expect(await answer).toMatchObject({ status: 200, codes: [] });
    expect(await ended).toBe(0);
  });
});
