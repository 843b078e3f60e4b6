import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { checkReminder, mayRemind } from '@sucharit/domain/notices';
import { listLimit, refuse } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, isUuid } from '../../platform/database/index.js';
import { allRows, today } from '../../platform/read-model/index.js';
import { AuditService } from '../audit/index.js';
import { handInRows } from '../districts/index.js';
import type { SendRemindersInput, SendRemindersPayload } from './graphql/notice.type.js';

/** Sends reminders, and notes who has read them. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Reminds districts of what is late. Sending again on the same day sends nothing: there is one reminder of one thing a day.
   * @throws Refusal as `checkReminder`
   */
  sendReminders(caller: Caller, input: SendRemindersInput): Promise<SendRemindersPayload> {
    const { fiscalYear, handIn, message } = input;
    const asked = [...new Set(input.districtCodes)];
    checkReminder(asked, message);
    return this.database.write(caller, async (manager) => {
      const late = (await this.statesOf(manager, fiscalYear, handIn, asked)).filter(({ state }) => mayRemind(state));
      const rows = (await manager.query(
        `insert into notice (kind, district_code, fiscal_year, hand_in, due_on, state, message, sent_on, sent_at, sent_by, sent_by_name)
         select 'REMINDER', late.code, $1, $2, late.due_on, late.state, $3, $4, $5, $6, $7
         from unnest($8::int[], $9::date[], $10::text[]) as late(code, due_on, state)
         on conflict (district_code, fiscal_year, hand_in, sent_on) where kind = 'REMINDER' do nothing returning id, district_code`,
        [
          fiscalYear,
          handIn,
          message.trim(),
          this.clock.today(),
          this.clock.now(),
          caller.accountId,
          caller.displayName,
          late.map(({ code }) => code),
          late.map(({ dueOn }) => dueOn),
          late.map(({ state }) => state),
        ],
      )) as { id: string; district_code: number }[];
      for (const { id, district_code: districtCode } of rows)
        await this.audit.record(manager, caller, {
          action: 'notice.remind',
          object: `notice:${id}`,
          districtCode,
          detail: { fiscalYear, handIn },
        });
      const sent = rows.map(({ district_code: code }) => code).sort();
      return {
        sent,
        alreadySent: late.map(({ code }) => code).filter((code) => !sent.includes(code)),
        notLate: asked.filter((code) => !late.some((one) => one.code === code)),
      };
    });
  }

  /** Notes that the caller has read notices; what the caller does not see, or has read, is passed over. */
  markRead(caller: Caller, ids: readonly string[]): Promise<{ marked: number }> {
    if (ids.length > listLimit) throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: ids.length }, ['ids']);
    return this.database.write(caller, async (manager) => {
      const rows = (await manager.query(
        `insert into notice_read (notice_id, account_id, read_at) select id, $1, $2 from notice where id = any($3::uuid[])
         on conflict do nothing returning notice_id`,
        [caller.accountId, this.clock.now(), ids.filter(isUuid)],
      )) as unknown[];
      return { marked: rows.length };
    });
  }

  /** Where the districts stand with one thing they hand in; the centre, which alone reminds, sees the rows of all. */
  private async statesOf(
    manager: EntityManager,
    fiscalYear: number,
    kind: string,
    districts: readonly number[],
  ): Promise<{ code: number; state: string; dueOn: string | null }[]> {
    const codes = sql`(select code from district where code = any(${[...districts]}::int[]))`;
    const statement = sql`select district_code as code, state, due_on::text as "dueOn"
      from ${handInRows({ rowsOf: allRows, today }, sql`${fiscalYear}::int`, codes)} as h where kind = ${kind} order by district_code`;
    return (await manager.query(statement.text, statement.values as unknown[])) as {
      code: number;
      state: string;
      dueOn: string | null;
    }[];
  }
}
