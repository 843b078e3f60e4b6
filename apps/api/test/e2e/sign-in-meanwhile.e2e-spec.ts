import { describe, expect, it } from '@jest/globals';
import { testPassword, until, withApp } from '../support/index.js';

const app = withApp();

describe('a sign-in with a password that is being taken away', () => {
  it.each([
    [
      'reset',
      `password_hash = password_hash || ''`,
      `password_hash = '$argon2id$v=19$m=65536,t=3,p=1$AAAAAAAAAAA$AAAA'`,
    ],
    ['disabled with its account', 'disabled_at = disabled_at', 'disabled_at = now()'],
  ])('opens nothing once it is %s', async (_, lock, change) => {
    const place = `where username = 'bangphlat.officer'`;
    const [before] = await app.database.query<{ hash: string }>(`select password_hash as hash from account ${place}`);
    await app.database.query(`begin; update account set ${lock} ${place}`);
    let answered = false;
    const signIn = app.anonymous
      .post('/auth/login', { username: 'bangphlat.officer', password: testPassword })
      .finally(() => (answered = true));
    await until('it has checked the password', async () => {
      const waiting = await app.database.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and backend_type = 'client backend'`,
      );
      return answered || waiting.length > 0;
    });
    await app.database.query(`update account set ${change} ${place}; delete from session; commit`);
    expect((await signIn).status).toBe(401);
    expect(await app.database.query('select from session')).toEqual([]);
    await app.database.query(`update account set password_hash = $1, disabled_at = null ${place}`, [before?.hash]);
  });
});
