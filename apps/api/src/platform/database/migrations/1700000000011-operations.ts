import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What administrators of the centre work on: everybody's account and sessions, the day by which plans are due, and the
 * verifications of the audit trail.
 */
export class Operations1700000000011 implements MigrationInterface {
  readonly name = 'Operations1700000000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- The role of the caller, as the transaction said; no setting means no role.
      create function app_role() returns text language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('app.role', true), ''), 'none') $$;
      create function app_administers() returns boolean language sql stable parallel safe
        as $$ select app_scope() = 'system' or (app_scope() = 'city' and app_role() = 'CENTRE_ADMIN') $$;

      -- Set while the password is one that an administrator was shown; it opens nothing but its own change.
      alter table account add column temporary_password_until timestamptz;

      create policy account_administer on account
        using ((select app_administers())) with check ((select app_may_write() and app_administers()));
      create policy session_administer on session for select using ((select app_administers()));
      create policy session_administer_end on session for delete using ((select app_may_write() and app_administers()));
      create policy access_token_administer on access_token for select using ((select app_administers()));
      create policy access_token_administer_end on access_token for update
        using ((select app_may_write() and app_administers())) with check ((select app_may_write() and app_administers()));

      create table plan_deadline (
        fiscal_year integer constraint plan_deadline_pk primary key
          constraint plan_deadline_fiscal_year_check check (fiscal_year between 2500 and 2700),
        due_on date not null,
        source text not null,
        confirmed boolean not null,
        version integer not null default 1
      );
      select set_config('app.scope', 'system', true), set_config('app.write', 'on', true);
      -- Plans were due by the cut-off of the six-month round, whose report is on them; that stands until the centre says otherwise.
      insert into plan_deadline (fiscal_year, due_on, source, confirmed)
        select fiscal_year, cut_off_on,
          'Assumed: by the cut-off of the six-month round, whose report is on the plan. The centre sets the real day.', false
        from reporting_round where round = 'SIX_MONTH';
      select set_config('app.scope', '', true), set_config('app.write', '', true);

      create table audit_verification (
        id uuid constraint audit_verification_pk primary key default gen_random_uuid(),
        job_id uuid not null constraint audit_verification_job_unique unique
          constraint audit_verification_job_fk references job (id),
        verified_at timestamptz not null,
        events bigint not null,
        head_hash text not null constraint audit_verification_head_check check (head_hash ~ '^[0-9a-f]{64}$'),
        fault text,
        fault_seq bigint,
        constraint audit_verification_fault_check check ((fault is null) = (fault_seq is null))
      );
      create index audit_verification_time_index on audit_verification (verified_at);
      create trigger audit_verification_keep before update or delete on audit_verification
        for each row execute function append_only();
      create trigger audit_verification_keep_all before truncate on audit_verification
        for each statement execute function append_only();
      -- The trail is searched by who, what and when.
      create index audit_event_at_index on audit_event (at);
      create index audit_event_actor_index on audit_event (actor, seq);
      create index audit_event_action_index on audit_event (action, seq);

      grant select, insert, update on plan_deadline to sucharit_api;
      grant select, insert on audit_verification to sucharit_api;

      alter table plan_deadline enable row level security;
      alter table plan_deadline force row level security;
      create policy plan_deadline_read on plan_deadline for select using ((select app_signed_in()));
      create policy plan_deadline_add on plan_deadline for insert with check ((select app_may_write() and app_sees_city()));
      create policy plan_deadline_change on plan_deadline for update using ((select app_may_write() and app_sees_city()));
      alter table audit_verification enable row level security;
      alter table audit_verification force row level security;
      create policy audit_verification_read on audit_verification for select using ((select app_administers()));
      create policy audit_verification_add on audit_verification for insert
        with check ((select app_may_write() and app_scope() = 'system'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index audit_event_action_index, audit_event_actor_index, audit_event_at_index;
      drop table audit_verification, plan_deadline;
      drop policy access_token_administer_end on access_token;
      drop policy access_token_administer on access_token;
      drop policy session_administer_end on session;
      drop policy session_administer on session;
      drop policy account_administer on account;
      alter table account drop column temporary_password_until;
      drop function app_administers();
      drop function app_role();
    `);
  }
}
