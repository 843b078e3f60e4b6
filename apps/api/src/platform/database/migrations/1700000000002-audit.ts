import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Append-only audit trail, hash-chained: every event carries the hash of the one before, so that a change, a deletion or a
 * swap is found by recomputing. A cut tail is found through audit_anchor rows printed outside the database.
 */
export class Audit1700000000002 implements MigrationInterface {
  readonly name = 'Audit1700000000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table audit_head (
        only_row boolean constraint audit_head_pk primary key default true constraint audit_head_one_check check (only_row),
        seq bigint not null,
        hash bytea not null
      );
      insert into audit_head (seq, hash) values (0, sha256('sucharit audit trail'::bytea));

      create table audit_event (
        seq bigint constraint audit_event_pk primary key,
        at timestamptz not null,
        actor text not null constraint audit_event_actor_check check (length(actor) between 1 and 200),
        action text not null constraint audit_event_action_check check (length(action) between 1 and 100),
        object text not null constraint audit_event_object_check check (length(object) between 1 and 200),
        district_code integer,
        detail jsonb not null,
        previous_hash bytea not null,
        hash bytea not null
      );
      create index audit_event_object_index on audit_event (object, seq);

      -- Length-prefixed, so that no two different events have the same bytes.
      create function audit_hash(seq bigint, at timestamptz, actor text, action text, object text, district_code integer, detail jsonb, previous_hash bytea)
        returns bytea language sql immutable set timezone = 'UTC' as $$
          select sha256(string_agg(int4send(length(part)) || part, ''::bytea order by place))
          from unnest(array[
            convert_to(seq::text, 'UTF8'),
            convert_to(to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.US'), 'UTF8'),
            convert_to(actor, 'UTF8'), convert_to(action, 'UTF8'), convert_to(object, 'UTF8'),
            convert_to(coalesce(district_code::text, ''), 'UTF8'), convert_to(detail::text, 'UTF8'), previous_hash
          ]) with ordinality as parts (part, place)
        $$;

      create function audit_append() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        head audit_head;
      begin
        select * into strict head from audit_head for update;
        new.seq := head.seq + 1;
        new.at := clock_timestamp();
        new.previous_hash := head.hash;
        new.hash := audit_hash(new.seq, new.at, new.actor, new.action, new.object, new.district_code, new.detail, new.previous_hash);
        update audit_head set seq = new.seq, hash = new.hash;
        return new;
      end $$;
      create trigger audit_event_append before insert on audit_event for each row execute function audit_append();

      create function append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
      end $$;
      create trigger audit_event_keep before update or delete on audit_event for each row execute function append_only();
      create trigger audit_event_keep_all before truncate on audit_event for each statement execute function append_only();

      grant insert (actor, action, object, district_code, detail) on audit_event to sucharit_api;
      grant select on audit_event, audit_head to sucharit_api;

      alter table audit_event enable row level security;
      alter table audit_event force row level security;
      create policy audit_event_read on audit_event for select using ((select app_sees_city()));
      create policy audit_event_add on audit_event for insert with check ((select app_may_write()));
      alter table audit_head enable row level security;
      create policy audit_head_read on audit_head for select using ((select app_sees_city()));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table audit_event, audit_head;
      drop function append_only();
      drop function audit_append();
      drop function audit_hash(bigint, timestamptz, text, text, text, integer, jsonb, bytea);
    `);
  }
}
