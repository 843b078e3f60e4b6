import { beforeAll, expect, it } from '@jest/globals';
import { insertPlan, mutation, subscriberOf, TestClient, until, withApp } from '../support/index.js';

const submissions = 'subscription { submissions { step plan { id status } progressReport { id status } } }';
const leavesPerHour = 20_000;

const app = withApp();
let planId: string;
beforeAll(async () => {
  ({ planId } = await insertPlan(app.database, 1023, 'DRAFT'));
});

const leaves = async (id: string): Promise<number> => {
  const [row] = await app.database.query<{ leaves: number }>(
    'select leaves from access_token_use where token_id = $1',
    [id],
  );
  return row?.leaves ?? 0;
};
/** Hands a plan in again and again until the subscriber has seen what the test waits for. */
async function handInUntil(what: string, isSo: () => boolean): Promise<void> {
  await until(what, async () => {
    await app.database.query(`update plan set status = 'SUBMITTED', version = version + 1 where id = $1`, [planId]);
    await app.database.query(`update plan set status = 'DRAFT', version = version + 1 where id = $1`, [planId]);
    return isSo();
  });
}

it('counts each answer of a subscription, and ends it when the budget of its token is overdrawn', async () => {
  const client = await app.as('analyst');
  const { createAccessToken: made } = await client.data<{
    createAccessToken: { token: string; accessToken: { id: string } };
  }>(mutation('createAccessToken', 'CreateAccessTokenInput', 'token accessToken { id }'), {
    input: { name: 'events', leavesPerHour },
  });
  const { id } = made.accessToken;
  const reader = subscriberOf(new TestClient(app.url, { authorization: `Bearer ${made.token}` }));
  await reader.opened;
  try {
    const told = reader.subscribe(submissions);
    await until('the subscription was counted', async () => (await leaves(id)) > 0);
    const before = await leaves(id);
    await handInUntil('it was told', () => told.heard.length >= 3);
    expect(told.heard[0]?.codes).toEqual([]);
    expect(await leaves(id)).toBeGreaterThan(before);

    // So far beyond it that no time which a busy machine takes brings it back.
    await app.database.query(
      'update access_token_use set leaves = 2 * $2::integer, counted_at = now() where token_id = $1',
      [id, leavesPerHour],
    );
    // An answer that was on its way before that may still arrive, so one more answer does not suffice.
    await handInUntil('it ended', () => told.ended());
    expect(told.heard.at(-1)).toMatchObject({ codes: ['COST_BUDGET'] });
    expect(reader.closedWith()).toBeNull();
  } finally {
    await reader.close();
  }
});

it('takes away by the time that has passed what was spent long after it was asked for', async () => {
  const client = await app.as('analyst');
  const { createAccessToken: made } = await client.data<{
    createAccessToken: { token: string; accessToken: { id: string } };
  }>(mutation('createAccessToken', 'CreateAccessTokenInput', 'token accessToken { id }'), {
    input: { name: 'exports', leavesPerHour },
  });
  const { id } = made.accessToken;
  await new TestClient(app.url, { authorization: `Bearer ${made.token}` }).gql('{ me { username } }');
  await app.database.query(
    `update access_token_use set leaves = 10000, counted_at = clock_timestamp() - interval '30 minutes' where token_id = $1`,
    [id],
  );
  expect(await app.database.query('select app_spend($1, 15000) as wait', [id])).toEqual([{ wait: 0 }]);
  // What was there has drained in half an hour, what was spent now has not.
  expect(Math.round((await leaves(id)) / 1000)).toBe(15);
  const [overdrawn] = await app.database.query<{ wait: number }>('select app_spend($1, 15000) as wait', [id]);
  expect(overdrawn?.wait).toBeGreaterThan(1_700);
  expect(overdrawn?.wait).toBeLessThanOrEqual(1_800);
});
