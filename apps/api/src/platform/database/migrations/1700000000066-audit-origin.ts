import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From where an account signed in and wrote: beside the audit trail and not in its chain, so that it can be deleted after a time. The
 * trigger alone fills it, in the statement that appends the event. There is no foreign key: an event never goes, and is not to be locked.
 */
export class AuditOrigin1700000000066 implements MigrationInterface {
  readonly name = 'AuditOrigin1700000000066';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table audit_origin (
        event_seq bigint not null,
        at timestamptz not null,
        address text not null,
        browser text,
        session_number bigint,
        constraint audit_origin_pk primary key (event_seq),
        constraint audit_origin_address_check check (length(address) between 1 and 64),
        constraint audit_origin_browser_check check (length(browser) between 1 and 300),
        constraint audit_origin_at_told_check check (isfinite(at))
      );
      create index audit_origin_time_index on audit_origin (at);
      alter table audit_origin enable row level security, force row level security;
      create policy audit_origin_read on audit_origin for select using ((select app_administers()));
      create policy audit_origin_add on audit_origin for insert with check ((select app_may_write()));
      create policy audit_origin_end on audit_origin for delete
        using ((select app_may_write() and app_scope() = 'system'));
      grant select, delete on audit_origin to sucharit_api;

      create function audit_origin_keep() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        told jsonb := nullif(current_setting('app.origin', true), '')::jsonb;
      begin
        if told is not null then
          insert into audit_origin (event_seq, at, address, browser, session_number)
          values (new.seq, new.at, told ->> 'address', told ->> 'browser',
            (select number from session where id_hash = decode(told ->> 'session', 'hex')));
        end if;
        return null;
      end $$;
      create trigger audit_event_origin after insert on audit_event for each row execute function audit_origin_keep();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger audit_event_origin on audit_event;
      drop function audit_origin_keep();
      drop table audit_origin;
    `);
  }
}
