import { beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@sucharit/domain/access';
import type { Database } from '../../src/platform/database/index.js';
import { loadProduct, startTestApp, until, type TestClient, withApp } from '../support/index.js';

const { walkAuditTrail } = await loadProduct();

const app = withApp({ environment: { RUN_WORKER: 'true' } });
let admin: TestClient;
beforeAll(async () => {
  admin = await app.as('admin');
  await app.signIn('officer');
});

interface Verification {
  readonly whole: boolean;
  readonly events: number;
  readonly headHash: string;
  readonly faultSeq: number | null;
  readonly fault: string | null;
}
const request = async (): Promise<string> =>
  (await admin.data<{ verifyAuditTrail: { jobId: string } }>('mutation { verifyAuditTrail { jobId } }'))
    .verifyAuditTrail.jobId;
async function verify(): Promise<Verification> {
  const jobId = await request();
  await until('the verification is done', async () => {
    const { job } = await admin.data<{ job: { state: string } }>(`{ job(id: "${jobId}") { state } }`);
    return job.state === 'COMPLETED';
  });
  const { auditVerifications } = await admin.data<{ auditVerifications: { nodes: Verification[] } }>(
    `{ auditVerifications(filter: { jobId: { eq: "${jobId}" } }) { nodes { whole events headHash faultSeq fault } } }`,
  );
  return auditVerifications.nodes[0]!;
}
/** As only the owner of the database could, with the triggers off. */
const tamper = (statement: string): Promise<unknown> =>
  app.database.query(
    `alter table audit_event disable trigger all; ${statement}; alter table audit_event enable trigger all`,
  );

describe('the audit trail', () => {
  it('is listed for administrators, latest first, by who did what to what and when', async () => {
    interface Events {
      auditEvents: { totalCount: number; nodes: { seq: number; actor: string; action: string; detail: string }[] };
    }
    const { auditEvents: all } = await admin.data<Events>(
      '{ auditEvents { totalCount nodes { seq actor action detail } } }',
    );
    const [stored] = await app.database.query<{ count: number }>('select count(*)::int as count from audit_event');
    expect(all.totalCount).toBe(stored?.count);
    expect(all.nodes.map(({ seq }) => seq)).toEqual(
      Array.from({ length: all.nodes.length }, (_, i) => all.totalCount - i),
    );
    const { auditEvents: some } = await admin.data<Events>(
      `{ auditEvents(filter: { actor: { eq: "nongkhaem.officer" }, action: { eq: "account.sign-in" }, object: { contains: "account:" },
        at: { gte: "2020-01-01T00:00:00Z" } }) { totalCount nodes { seq actor action detail } } }`,
    );
    expect(some.nodes).toEqual([expect.objectContaining({ actor: 'nongkhaem.officer', action: 'account.sign-in' })]);
    // Names stand beside the usernames and identifiers that the chain holds.
    const { auditEvents: named } = await admin.data<{ auditEvents: { nodes: object[] } }>(
      `{ auditEvents(filter: { actor: { eq: "nongkhaem.officer" }, action: { eq: "account.sign-in" } }) { nodes { actorName accountName } } }`,
    );
    const [who] = await app.database.query<{ name: string }>(
      `select display_name as name from account where username = 'nongkhaem.officer'`,
    );
    expect(named.nodes).toEqual([{ actorName: who?.name, accountName: who?.name }]);
    for (const account of ['center', 'analyst', 'director'] as const)
      expect((await (await app.as(account)).gql('{ auditEvents { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  });

  it('is verified in the background, and the finding names the first broken event', async () => {
    const good = await verify();
    expect(good).toMatchObject({ whole: true, faultSeq: null, fault: null });
    const [last] = await app.database.query<{ hash: string }>(
      `select encode(hash, 'hex') as hash from audit_event where seq = ${good.events}`,
    );
    expect(good.headHash).toBe(last?.hash);
    await tamper(`update audit_event set detail = '{"x": 1}' where seq = 2`);
    expect(await verify()).toMatchObject({
      whole: false,
      faultSeq: 2,
      fault: expect.stringMatching(/^event 2 was changed/),
    });
    expect((await verify()).events).toBe(1);
  });

  it('is verified once for all who ask before a worker has taken it up', async () => {
    const idle = await startTestApp();
    try {
      const client = await idle.as('admin');
      const ask = () => client.data<{ verifyAuditTrail: { jobId: string } }>('mutation { verifyAuditTrail { jobId } }');
      const ids = await Promise.all([ask(), ask(), ask()]);
      expect(new Set(ids.map(({ verifyAuditTrail }) => verifyAuditTrail.jobId)).size).toBe(1);
    } finally {
      await idle.close();
    }
  });

  it('keeps its findings: nobody changes or adds one', async () => {
    await expect(app.database.query('update audit_verification set fault = null, fault_seq = null')).rejects.toThrow(
      'append-only',
    );
  });

  it('is written on while it is verified', async () => {
    const database = app.get<Database>('Database');
    const seen = await database.readSnapshot(system, (read) =>
      walkAuditTrail(read, [], async () => {
        await app.signIn('analyst');
      }),
    );
    const [stored] = await app.database.query<{ count: number }>('select count(*)::int as count from audit_event');
    expect(stored?.count).toBeGreaterThan(seen.events);
  });
});
