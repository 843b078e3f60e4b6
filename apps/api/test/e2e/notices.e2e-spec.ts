import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TokenScope } from '@sucharit/domain/access';
import { lateDistricts, lateYear, mutation, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();

const year = lateYear;
const { begin, plan, waiting, send, notices } = lateDistricts(() => app);
beforeEach(begin);

describe('a reminder', () => {
  it('reaches the people of the late district alone, once a day, and is audited', async () => {
    await plan(1025, 'RETURNED');
    const first = await send([1023, 1025, 1001, 4711], { message: ' โปรดส่งแผน ' });
    expect(first.data?.sendReminders).toEqual({ sent: [1023, 1025], alreadySent: [], notLate: [1001, 4711] });
    expect((await send([1023])).data?.sendReminders).toEqual({ sent: [], alreadySent: [1023], notLate: [] });
    expect((await notices('officer')).nodes).toEqual([
      expect.objectContaining({
        districtCode: 1023,
        fiscalYear: year,
        handIn: 'PLAN',
        state: 'OVERDUE',
        dueOn: '2020-03-31',
        message: 'โปรดส่งแผน',
        read: false,
        district: { nameTh: 'หนองแขม' },
      }),
    ]);
    expect([(await notices('director')).totalCount, (await notices('center')).totalCount]).toEqual([1, 2]);
    // It says which of the two it is about, as it stood when it was sent.
    await app.database.query(`update plan set status = 'DRAFT' where district_code = 1025`);
    expect((await notices('otherOfficer')).nodes.map(({ districtCode, state }) => [districtCode, state])).toEqual([
      [1025, 'RETURNED'],
    ]);
    const events = await app.database.query<{ district_code: number }>(
      `select district_code from audit_event where action = 'notice.remind' order by seq desc limit 2`,
    );
    expect(events.map((event) => event.district_code).sort()).toEqual([1023, 1025]);
  });

  it('takes the district out of what the centre is waited for, until something changes', async () => {
    const isAsked = async (code: number): Promise<boolean> =>
      (await waiting('center')).items.some(({ districtCode, kind }) => districtCode === code && kind === 'PLAN');
    const id = await plan(1025, 'RETURNED');
    const before = (await waiting('center')).count;
    await send([1023, 1025]);
    expect([await isAsked(1023), await isAsked(1025), await isAsked(1002)]).toEqual([false, false, true]);
    expect((await waiting('center')).count).toBe(before - 2);
    // A day that passes is no change.
    await app.database.query(`update notice set sent_on = sent_on - 40, sent_at = sent_at - interval '40 days'`);
    expect([await isAsked(1023), await isAsked(1025)]).toEqual([false, false]);
    // Handed in and returned once more; another due day.
    await app.database.query(`update plan set submitted_at = now() - interval '1 day' where id = $1`, [id]);
    expect([await isAsked(1023), await isAsked(1025)]).toEqual([false, true]);
    await app.database.query(`update plan_deadline set due_on = '2020-04-30' where fiscal_year = $1`, [year]);
    expect(await isAsked(1023)).toBe(true);
    await send([1023]);
    expect(await isAsked(1023)).toBe(false);
    // Only the last reminder counts: the day that was set first is another one by now.
    await app.database.query(`update plan_deadline set due_on = '2020-03-31' where fiscal_year = $1`, [year]);
    expect(await isAsked(1023)).toBe(true);
  });

  it('stands with what is late: by how many days, and when and by whom it was last sent', async () => {
    await send([1023]);
    const standing = async (account: TestAccountName, code: number) =>
      (
        await (
          await app.as(account)
        ).data<{ district: { handIns: { kind: string; daysLate: number | null }[] } }>(
          `{ district(code: ${code}) { handIns(fiscalYear: ${year}) { kind daysLate remindable lastReminder { sentAt sentBy state } } } }`,
        )
      ).district.handIns;
    const [days] = await app.database.query<{ late: number }>(
      `select (now() at time zone 'Asia/Bangkok')::date - date '2020-03-31' as late`,
    );
    const [sent] = await app.database.query<{ at: string; name: string }>(
      `select to_char(n.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, a.display_name as name from notice as n join account as a on a.id = n.sent_by`,
    );
    const lastReminder = { sentAt: sent?.at, sentBy: sent?.name, state: 'OVERDUE' };
    expect((await standing('center', 1023))[0]).toEqual({
      kind: 'PLAN',
      daysLate: days?.late,
      remindable: false,
      lastReminder,
    });
    expect((await standing('center', 1002))[0]).toMatchObject({ remindable: true, lastReminder: null });
    // Nothing is late of a round that is not due, and of a plan that came in time.
    expect((await standing('center', 1002))[2]).toMatchObject({ daysLate: null, remindable: false });
    expect((await standing('center', 1001))[0]).toMatchObject({ daysLate: null, remindable: false });
    // The district sees its own reminder, others none; analysts see no name; only the centre is offered to send one.
    expect((await standing('officer', 1023))[0]).toMatchObject({ remindable: false, lastReminder });
    expect((await standing('otherOfficer', 1023))[0]).toMatchObject({ remindable: false, lastReminder: null });
    expect((await standing('analyst', 1023))[0]).toMatchObject({
      remindable: false,
      lastReminder: { ...lastReminder, sentBy: null },
    });
    await app.database.query(`update plan set approved_on = '2020-04-10' where district_code = 1001`);
    expect((await standing('center', 1001))[0]).toMatchObject({ daysLate: 10, remindable: false });
  });

  it('is one also when two officers send it at the same moment', async () => {
    const answers = await Promise.all([send([1023]), send([1023], {}, 'admin'), send([1023])]);
    expect(answers.flatMap(({ data }) => data?.sendReminders.sent ?? [])).toEqual([1023]);
    expect((await notices('officer')).totalCount).toBe(1);
  });

  it('is read by each person for themselves, and by nobody else', async () => {
    await send([1023, 1025]);
    const { nodes } = await notices('officer');
    const all = (await notices('center')).nodes.map(({ id }) => id);
    const mark = async (ids: string[]) =>
      (
        await (
          await app.as('officer')
        ).data<{ markNoticesRead: { marked: number } }>(mutation('markNoticesRead', 'MarkNoticesReadInput', 'marked'), {
          input: { ids },
        })
      ).markNoticesRead.marked;
    expect([await mark([...all, 'x']), await mark([nodes[0]!.id])]).toEqual([1, 0]);
    const unread = '(filter: { read: { eq: false } })';
    expect([(await notices('officer', unread)).totalCount, (await notices('director', unread)).totalCount]).toEqual([
      0, 1,
    ]);
    expect(await app.database.query('select from notice_read')).toHaveLength(1);
  });

  it('goes to somebody, is bounded, and is sent by the centre', async () => {
    expect((await send([])).codes).toEqual(['INVALID_INPUT']);
    expect((await send([1023], { message: 'ก'.repeat(4_001) })).codes).toEqual(['TEXT_TOO_LONG']);
    expect((await send([1023], {}, 'director')).codes).toEqual(['FORBIDDEN']);
    expect((await notices('center')).totalCount).toBe(0);
  });

  it('is sent by a token that was made for it, not by one that sets rounds', async () => {
    const codesOf = async (scope: TokenScope): Promise<readonly string[]> => {
      const { createAccessToken } = await (
        await app.signIn('center')
      ).data<{ createAccessToken: { token: string } }>(
        mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
        { input: { name: 'script', scopes: [scope] } },
      );
      const script = app.anonymous.with({ authorization: `Bearer ${createAccessToken.token}` });
      const input = { fiscalYear: year, handIn: 'PLAN', districtCodes: [1023] };
      return (await script.gql(mutation('sendReminders', 'SendRemindersInput', 'sent'), { input })).codes;
    };
    expect([await codesOf('SET_ROUNDS'), await codesOf('SEND_REMINDERS')]).toEqual([['FORBIDDEN'], []]);
  });
});
