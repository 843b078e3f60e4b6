import { describe, expect, it } from '@jest/globals';
import { withApp } from '../support/index.js';

const app = withApp();

const readiness = async (): Promise<[number, unknown]> => {
  const response = await app.anonymous.request('/readyz');
  return [response.status, await response.json()];
};

describe('health', () => {
  it('says to anyone that the process is up', async () => {
    const response = await app.anonymous.request('/healthz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'up' }]);
  });

  it('is ready when database, migrations and queue are', async () => {
    expect(await readiness()).toEqual([
      200,
      { ready: true, parts: { database: 'ready', migrations: 'ready', queue: 'ready' } },
    ]);
  });

  it('is not ready while a migration is missing, and names the part', async () => {
    await app.database.query('alter table migrations rename to migrations_aside');
    try {
      expect(await readiness()).toEqual([
        503,
        { ready: false, parts: { database: 'ready', migrations: 'not ready', queue: 'ready' } },
      ]);
    } finally {
      await app.database.query('alter table migrations_aside rename to migrations');
    }
  });

  it('is not ready while the queue has no place', async () => {
    await app.database.query('alter schema bullmq rename to bullmq_aside');
    try {
      expect(await readiness()).toEqual([
        503,
        { ready: false, parts: { database: 'ready', migrations: 'ready', queue: 'not ready' } },
      ]);
    } finally {
      await app.database.query('alter schema bullmq_aside rename to bullmq');
    }
  });
});
