import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditAnchor, AuditVerification } from '../../src/features/audit/index.js';
import { loadProduct, createTestDatabase, type TestDatabase } from '../support/index.js';

const { verifyAuditTrail } = await loadProduct();

/** More than one batch of the verification. */
const events = 2_100;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.query(
    `insert into audit_event (actor, action, object, district_code, detail)
     select 'ผู้ใช้ ' || n, 'plan.save', 'plan:' || md5(n::text), case when n % 3 = 0 then 1001 + n % 50 end,
       jsonb_build_object('n', n, 'share', n / 7.0, 'text', E'ก"\\\\\\n\\u200b' || n, 'list', array[n, n + 1], 'none', null)
     from generate_series(1, $1::int) as n`,
    [events],
  );
  await database.query(
    'create table kept as select * from audit_event; create table kept_head as select * from audit_head',
  );
  // What only the owner can do.
  await database.query('alter table audit_event disable trigger all');
});
afterEach(() =>
  database.query(`delete from audit_event; insert into audit_event select * from kept;
    update audit_head set (seq, hash) = (select seq, hash from kept_head)`),
);
afterAll(() => database.drop());

const verify = (anchors: readonly AuditAnchor[] = []): Promise<AuditVerification> =>
  verifyAuditTrail({ DATABASE_URL: database.url }, anchors);
const faultAfter = async (attack: string, anchors: readonly AuditAnchor[] = []): Promise<string | null> => {
  await database.query(attack);
  return (await verify(anchors)).fault;
};
const anchorAt = async (seq: number): Promise<AuditAnchor> => {
  const [row] = await database.query<{ hash: string }>(`select encode(hash, 'hex') as hash from kept where seq = $1`, [
    seq,
  ]);
  return { seq, hash: row?.hash ?? '', takenAt: '2026-01-01T00:00:00.000Z' };
};
/** Makes hashes anew from an event to the end, as a patient owner would. */
const remake = (from: number): string => `do $$ declare event audit_event; last bytea; begin
  select hash into last from audit_event where seq = ${from - 1};
  for event in select * from audit_event where seq >= ${from} order by seq loop
    update audit_event set previous_hash = last,
      hash = audit_hash(event.seq, event.at, event.actor, event.action, event.object, event.district_code, event.detail, last)
    where seq = event.seq returning hash into last;
  end loop;
  update audit_head set hash = last, seq = (select max(seq) from audit_event);
end $$`;

describe('T33: the audit trail', () => {
  it('is whole, and Node computes the hashes that PostgreSQL wrote', async () => {
    const { events: walked, head, fault } = await verify([await anchorAt(1), await anchorAt(events)]);
    expect([walked, fault]).toEqual([events, null]);
    expect(head).toEqual({ seq: events, hash: (await anchorAt(events)).hash });
  });

  it('is whole while it is empty', async () => {
    await database.query(
      `delete from audit_event; update audit_head set seq = 0, hash = sha256('sucharit audit trail'::bytea)`,
    );
    expect(await verify([{ ...(await verify()).head, takenAt: '2026-01-01T00:00:00.000Z' }])).toMatchObject({
      events: 0,
      fault: null,
    });
  });

  it.each([
    ['detail', `detail = detail || '{"n": 0}'`],
    ['actor', `actor = actor || ' '`],
    ['moment', `at = at + interval '1 microsecond'`],
    ['object', `object = 'plan:0'`],
    ['district', 'district_code = coalesce(district_code, 0) + 1'],
    ['action', `action = 'plan.approve'`],
    ['hash', `hash = sha256('x')`],
  ])('names the event whose %s was changed', async (_, change) => {
    expect(await faultAfter(`update audit_event set ${change} where seq = 1500`)).toMatch(/^event 1500 was changed/);
  });

  it('names the event that was deleted, wherever it stood', async () => {
    expect(await faultAfter('delete from audit_event where seq = 1')).toMatch(/^event 1 is missing/);
    expect(await faultAfter('delete from audit_event where seq = 2000')).toMatch(/^event 1 is missing/);
  });

  it('names the first of a gap', async () => {
    expect(await faultAfter('delete from audit_event where seq between 1999 and 2001')).toMatch(
      /^event 1999 is missing: 1998 is followed by 2002/,
    );
  });

  it('names the first of two events that were swapped', async () => {
    expect(
      await faultAfter(
        `update audit_event set seq = -seq where seq in (700, 900);
         update audit_event set seq = case seq when -700 then 900 else 700 end where seq < 0`,
      ),
    ).toMatch(/^event 700 was changed/);
  });

  it('names the event after one that was changed together with its own hash', async () => {
    expect(
      await faultAfter(
        `update audit_event set detail = '{}' where seq = 800;
         update audit_event set hash = audit_hash(seq, at, actor, action, object, district_code, detail, previous_hash) where seq = 800`,
      ),
    ).toMatch(/^event 801 does not follow event 800/);
  });

  it('names an event that was added', async () => {
    expect(
      await faultAfter(
        `insert into audit_event select ${events + 1}, at, actor, action, object, district_code, detail, previous_hash, hash from kept where seq = 5`,
      ),
    ).toMatch(new RegExp(`^event ${events + 1} was changed`));
  });

  it('names the event from which the tail was cut off', async () => {
    expect(await faultAfter('delete from audit_event where seq > 2050')).toMatch(
      /^event 2051 is missing: the database counted 2100 events, 2050 are left/,
    );
  });

  it('misses a tail whose count was cut off as well only through an anchor outside', async () => {
    const cut = `delete from audit_event where seq > 2050;
      update audit_head set seq = 2050, hash = (select hash from audit_event where seq = 2050)`;
    expect(await faultAfter(cut)).toBeNull();
    expect((await verify([await anchorAt(10), await anchorAt(2060)])).fault).toMatch(
      /^event 2051 is missing: 2060 events were written down outside/,
    );
  });

  it('misses a chain that was made anew only through an anchor outside', async () => {
    const anew = `update audit_event set actor = 'somebody else' where seq = 2000; ${remake(2000)}`;
    expect(await faultAfter(anew)).toBeNull();
    expect((await verify([await anchorAt(1999)])).fault).toBeNull();
    expect((await verify([await anchorAt(2080), await anchorAt(1999)])).fault).toMatch(
      /^event 2080 is not the one that was written down outside/,
    );
  });
});
