import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose past is kept row by row, the ones above before their parts. */
const kept = [
  'district',
  'reporting_round',
  'plan_deadline',
  'ita_scheme',
  'plan',
  'measure',
  'risk',
  'progress_report',
  'progress_entry',
  'ita_result',
  'ita_instrument_score',
  'ita_indicator_score',
];

/** When a version of a row is public though the row does not say so itself: the report was approved while the entry read so. */
const publicVersions: Readonly<Record<string, string>> = {
  progress_entry: `exists (select from progress_report_history as r where r.id = report_id and r.status = 'APPROVED'
    and r.recorded_from < progress_entry_history.recorded_to and r.recorded_to > progress_entry_history.recorded_from)`,
};

/**
 * The past of the figures: each of these tables has a table `…_history` beside it with every version of its rows and the time in
 * which it stood. Versions are written by the transaction that makes them, by nobody else, and never change.
 */
export class History1700000000016 implements MigrationInterface {
  readonly name = 'History1700000000016';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      -- Since when the past can be told, and since when it was written down as it happened.
      create table history_span (
        single boolean constraint history_span_pk primary key default true constraint history_span_single_check check (single),
        since timestamptz not null,
        recorded_since timestamptz not null
      );
      alter table history_span enable row level security, force row level security;
      create policy history_span_read on history_span for select using ((select app_signed_in()));
      create policy history_span_owner on history_span to current_user using (true) with check (true);
      grant select on history_span to sucharit_api;
      create trigger data_changed after insert or update or delete or truncate on history_span
        for each statement execute function data_changed();
      insert into history_span (since, recorded_since) values (now(), now());

      -- One moment for all that a transaction writes: that of its first write. Nobody can set it outside of the transaction's life.
      create function history_stamp() returns timestamptz language plpgsql set search_path = public, pg_temp as $$
      declare
        told text[] := string_to_array(current_setting('app.recorded', true), '/');
        stamp timestamptz := clock_timestamp();
      begin
        if told[1] = pg_current_xact_id()::text then
          return least(greatest(timestamptz 'epoch' + told[2]::bigint * interval '1 microsecond', now()), stamp);
        end if;
        perform set_config('app.recorded', pg_current_xact_id() || '/' || (extract(epoch from stamp) * 1000000)::bigint, true);
        return stamp;
      end $$;

      create function history_columns(live regclass) returns text language sql stable set search_path = public, pg_temp as $$
        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = live and attnum > 0 and not attisdropped and attgenerated = ''
      $$;

      -- Begins to keep the past of a table, or goes on with columns that it was given since. A later migration that adds a table
      -- or a column calls it, and needs nothing else. public_versions: when a version is public, if it is not the rule of the table.
      create function keep_history(live regclass, public_versions text default null) returns void
        language plpgsql set search_path = public, pg_temp as $body$
      declare
        past text := live::text || '_history';
        columns text := history_columns(live);
        new_columns text := (select string_agg('n.' || quote_ident(attname), ', ' order by attnum) from pg_attribute
          where attrelid = live and attnum > 0 and not attisdropped and attgenerated = '');
        keys text[] := (select array_agg(quote_ident(attname) order by attnum) from pg_attribute
          join pg_index on indrelid = attrelid and indisprimary and attnum = any (indkey) where attrelid = live);
        old_key text := (select string_agg(format('h.%1$s = o.%1$s', k), ' and ') from unnest(keys) as k);
        new_key text := (select string_agg(format('h.%1$s = n.%1$s', k), ' and ') from unnest(keys) as k);
        same_key text := (select string_agg(format('o.%1$s = n.%1$s', k), ' and ') from unnest(keys) as k);
        one record;
      begin
        if to_regclass(past) is null then
          execute format($$
            create table %1$s (like %2$s including generated);
            alter table %1$s add recorded_from timestamptz not null, add recorded_to timestamptz not null default 'infinity',
              add recorded_by xid8 not null,
              add constraint %1$s_time_check check (recorded_from < recorded_to);
            create unique index %1$s_open_unique on %1$s (%3$s) where recorded_to = 'infinity';
            create index %1$s_key_index on %1$s (%3$s, recorded_to);
            alter table %1$s enable row level security, force row level security;
            create policy %1$s_owner on %1$s to current_user using (true) with check (true);
            grant select on %1$s to sucharit_api;
            create trigger data_changed after insert or update or delete or truncate on %1$s
              for each statement execute function data_changed();
          $$, past, live, array_to_string(keys, ', '));
          for one in
            select row_number() over (order by indexrelid) as number, columns_of.list from pg_index
            join pg_class c on c.oid = indexrelid join pg_am on pg_am.oid = c.relam and amname = 'btree'
            cross join lateral (select string_agg(pg_get_indexdef(indexrelid, n, true), ', ' order by n) as list
              from generate_series(1, indnkeyatts) as n) as columns_of
            where indrelid = live and not indisprimary and indpred is null
          loop
            execute format('create index %s_index_%s on %1$s (%3$s)', past, one.number, one.list);
          end loop;
          if public_versions is not null then
            execute format($$
              create policy %1$s_read on %1$s for select using
                ((select app_sees_city()) or district_code = (select app_district()) or ((select app_signed_in()) and %2$s));
            $$, past, public_versions);
          else
            -- Without the policies of open data, which tell nothing of the past.
            for one in select polname, pg_get_expr(polqual, polrelid) as visible from pg_policy
              where polrelid = live and polcmd in ('r', '*') and polroles = '{0}' and polname <> live::text || '_public'
            loop
              execute format('create policy %1$I on %2$s for select using (%3$s)', 'past_' || one.polname, past,
                regexp_replace(one.visible, '\\m' || live::text || '\\.', past || '.', 'g'));
            end loop;
          end if;
          execute format('insert into %1$s (%2$s, recorded_from, recorded_by) select %2$s, now(), pg_current_xact_id() from %3$s',
            past, columns, live);
        else
          for one in
            select quote_ident(a.attname) as name, format_type(a.atttypid, a.atttypmod) as type, pg_get_expr(adbin, adrelid) as made,
              a.attgenerated <> '' as generated
            from pg_attribute a left join pg_attrdef on adrelid = attrelid and adnum = attnum
            where a.attrelid = live and a.attnum > 0 and not a.attisdropped and not exists (select from pg_attribute known
              where known.attrelid = past::regclass and known.attname = a.attname and not known.attisdropped)
          loop
            execute format('alter table %s add column %s %s %s', past, one.name, one.type,
              case when one.generated then format('generated always as (%s) stored', one.made) end);
            if not one.generated then
              execute format($$update %1$s as h set %2$s = n.%2$s from %3$s as n where %4$s and recorded_to = 'infinity'$$,
                past, one.name, live, new_key);
            end if;
          end loop;
        end if;

        -- What a transaction changes twice has one version of it; what stays the same has none.
        execute format($$
          create or replace function %1$s_keep() returns trigger
            language plpgsql security definer set search_path = public, pg_temp as $keep$
          declare stamp timestamptz := history_stamp(); me xid8 := pg_current_xact_id();
          begin
            if tg_op = 'UPDATE' then
              delete from %1$s as h using old_rows as o join new_rows as n on %5$s
                where %3$s and h.recorded_to = 'infinity' and h.recorded_by = me and h.recorded_from >= stamp and o.* is distinct from n.*;
              update %1$s as h set recorded_to = greatest(stamp, h.recorded_from + interval '1 microsecond')
                from old_rows as o join new_rows as n on %5$s
                where %3$s and h.recorded_to = 'infinity' and o.* is distinct from n.*;
              insert into %1$s (%6$s, recorded_from, recorded_by)
                select %7$s, greatest(stamp, (select max(h.recorded_to) from %1$s as h where %4$s)), me
                from old_rows as o join new_rows as n on %5$s where o.* is distinct from n.*;
            elsif tg_op = 'INSERT' then
              insert into %1$s (%6$s, recorded_from, recorded_by)
                select %7$s, greatest(stamp, (select max(h.recorded_to) from %1$s as h where %4$s)), me from new_rows as n;
            elsif tg_op = 'DELETE' then
              delete from %1$s as h using old_rows as o
                where %3$s and h.recorded_to = 'infinity' and h.recorded_by = me and h.recorded_from >= stamp;
              update %1$s as h set recorded_to = greatest(stamp, h.recorded_from + interval '1 microsecond')
                from old_rows as o where %3$s and h.recorded_to = 'infinity';
            else
              delete from %1$s where recorded_to = 'infinity' and recorded_by = me and recorded_from >= stamp;
              update %1$s set recorded_to = greatest(stamp, recorded_from + interval '1 microsecond') where recorded_to = 'infinity';
            end if;
            return null;
          end $keep$;
          create or replace trigger history_of_insert after insert on %2$s referencing new table as new_rows
            for each statement execute function %1$s_keep();
          create or replace trigger history_of_update after update on %2$s referencing old table as old_rows new table as new_rows
            for each statement execute function %1$s_keep();
          create or replace trigger history_of_delete after delete on %2$s referencing old table as old_rows
            for each statement execute function %1$s_keep();
          create or replace trigger history_of_truncate after truncate on %2$s for each statement execute function %1$s_keep();
        $$, past, live, old_key, new_key, same_key, columns, new_columns);
      end $body$;
      revoke all on function keep_history(regclass, text) from public;

      -- A moment of the past; what lies before anything that can be told is an error and not an empty answer.
      create function app_moment(moment timestamptz) returns timestamptz language plpgsql stable parallel safe as $$
      declare earliest timestamptz := (select since from history_span);
      begin
        if moment < earliest then
          raise 'the past is not told so far back' using errcode = 'SH001', detail = (earliest at time zone 'Asia/Bangkok')::date::text;
        end if;
        return moment;
      end $$;
      create function app_summary_moment(summary uuid) returns timestamptz language plpgsql stable parallel safe as $$
      declare moment timestamptz := (select compiled_at from city_summary where id = summary);
      begin
        if moment is null then raise 'there is no such summary' using errcode = 'SH002'; end if;
        return app_moment(moment);
      end $$;
      -- Where the searched texts of a table's rows stand (migration 15), for a search in its past.
      create function app_search_paths(target text) returns text[] language sql stable parallel safe as $$
        select (string_to_array(encode(tgargs, 'escape'), '\\000'))[2:tgnargs] from pg_trigger
        where tgrelid = target::regclass and tgname = 'search_keep'
      $$;
    `);
    await queryRunner.query(`
      -- A version of a row as it is told, in place of one that was written down.
      create function history_tell(live regclass, content jsonb, starts timestamptz, ends timestamptz) returns void
        language plpgsql set search_path = public, pg_temp as $$
      begin
        if starts < ends then
          execute format('insert into %1$s_history (%2$s, recorded_from, recorded_to, recorded_by)
            select %2$s, $2, $3, pg_current_xact_id() from jsonb_populate_record(null::%1$s, $1)', live, history_columns(live))
            using content, starts, ends;
        end if;
      end $$;

      -- Rows that this transaction found or brought, and that carry their own times, are told from those: a plan from its steps,
      -- a report from its handing in and approval, a measure and a risk from both. States and figures are those of the time; the
      -- words are those of now. What has no such time is told from its last save on.
      create function history_tell_past() returns void language plpgsql set search_path = public, pg_temp as $$
      declare
        me xid8 := pg_current_xact_id();
        earliest timestamptz;
        one record;
      begin
        for one in
          with fresh as (
            delete from plan_history as h where h.recorded_by = me and h.recorded_to = 'infinity'
              and not exists (select from plan_history as before where before.id = h.id and before.recorded_to < 'infinity')
            returning h.*)
          select to_jsonb(fresh) as content, fresh.checklist, step.*
          from fresh cross join lateral (
            select kind, reason, at as starts, coalesce(lead(at) over (order by at, number), 'infinity') as ends,
              row_number() over (order by at, number) as place, count(*) over () as last,
              max(at) filter (where kind = 'SUBMIT') over (order by at, number) as submitted,
              max(at) filter (where kind = 'ENDORSE') over (order by at, number) as endorsed
            from plan_step where plan_id = fresh.id
            union all
            select null, null, least(fresh.updated_at, now()), 'infinity', 1, 1, null, null
              where not exists (select from plan_step where plan_id = fresh.id)) as step
        loop
          if one.place < one.last then
            one.content := one.content || jsonb_build_object('version', one.place, 'updated_at', one.starts,
              'status', case one.kind when 'SUBMIT' then 'SUBMITTED' when 'ENDORSE' then 'ENDORSED' when 'APPROVE' then 'APPROVED'
                when 'RETURN' then 'RETURNED' else 'DRAFT' end,
              'submitted_at', one.submitted, 'return_reason', one.reason,
              'submitted_by', case when one.submitted is not null then one.content -> 'submitted_by' end,
              'endorsed_at', case when one.kind in ('ENDORSE', 'APPROVE') then one.endorsed end,
              'endorsed_by', case when one.kind in ('ENDORSE', 'APPROVE') then one.content -> 'endorsed_by' end);
            if one.kind <> 'APPROVE' then
              one.content := one.content || '{"approved_on": null, "approved_at": null, "approved_by": null}' || jsonb_build_object(
                'checklist', (select coalesce(jsonb_agg(case when item ->> 'key' = 'APPROVED_BY_DIRECTOR'
                    then item || '{"status": "MISSING", "evidence": null}' else item end order by place), '[]')
                  from jsonb_array_elements(one.checklist) with ordinality as items (item, place)));
            end if;
          end if;
          perform history_tell('plan', one.content, one.starts, one.ends);
        end loop;

        for one in
          with fresh as (
            delete from progress_report_history as h where h.recorded_by = me and h.recorded_to = 'infinity'
              and not exists (select from progress_report_history as before where before.id = h.id and before.recorded_to < 'infinity')
            returning h.*)
          select to_jsonb(fresh) as content, version, status, least(created_at, submitted_at) as begun, submitted_at, approved_at,
            case when status = 'RETURNED' then case when demo then submitted_at + interval '4 days' else updated_at end end as returned_at
          from fresh
        loop
          if one.status in ('APPROVED', 'RETURNED') and one.submitted_at is not null then
            perform history_tell('progress_report', one.content || jsonb_build_object('status', 'SUBMITTED', 'version', one.version - 1,
              'updated_at', one.submitted_at, 'approved_at', null, 'approved_by', null, 'return_reason', null),
              one.submitted_at, coalesce(one.approved_at, one.returned_at, 'infinity'));
          end if;
          perform history_tell('progress_report', one.content,
            coalesce(one.approved_at, one.returned_at, one.submitted_at, one.begun), 'infinity');
        end loop;
        update progress_entry_history as h set recorded_from = report.since
          from (select id, min(recorded_from) as since from progress_report_history group by id) as report
          where report.id = h.report_id and h.recorded_by = me and h.recorded_to = 'infinity' and report.since < h.recorded_from
            and not exists (select from progress_entry_history as before where before.id = h.id and before.recorded_to < 'infinity');

        for one in
          with fresh as (
            delete from measure_history as h where h.recorded_by = me and h.recorded_to = 'infinity'
              and not exists (select from measure_history as before where before.id = h.id and before.recorded_to < 'infinity')
            returning h.*),
          figures as (
            select fresh.id, times.at, coalesce(plan.status = 'APPROVED', false) as plan_approved,
              current.status as current_status, current.percent as current_percent,
              approved.status as approved_status, approved.percent as approved_percent
            from fresh cross join lateral (
              select recorded_from as at from plan_history where id = fresh.plan_id
              union select recorded_from from progress_report_history where plan_id = fresh.plan_id) as times
            left join plan_history as plan on plan.id = fresh.plan_id and plan.recorded_from <= times.at and plan.recorded_to > times.at
            left join lateral (select e.status, e.percent from progress_entry_history as e
              join progress_report_history as r on r.id = e.report_id and r.recorded_from <= times.at and r.recorded_to > times.at
              where e.measure_id = fresh.id order by r.round desc limit 1) as current on true
            left join lateral (select e.status, e.percent from progress_entry_history as e
              join progress_report_history as r on r.id = e.report_id and r.recorded_from <= times.at and r.recorded_to > times.at
              where e.measure_id = fresh.id and r.status = 'APPROVED' order by r.round desc limit 1) as approved on true),
          changed as (
            select *, lag(to_jsonb(figures) - 'at') over (partition by id order by at) is not distinct from to_jsonb(figures) - 'at' as same
            from figures),
          told as (
            select *, coalesce(lead(at) over (partition by id order by at), 'infinity') as ends from changed where not same)
          select to_jsonb(fresh) || case when told.ends < 'infinity' then to_jsonb(told) - 'id' - 'at' - 'same' - 'ends' else '{}' end as content,
            told.at as starts, told.ends
          from fresh join told on told.id = fresh.id
        loop
          perform history_tell('measure', one.content, one.starts, one.ends);
        end loop;

        for one in
          with fresh as (
            delete from risk_history as h where h.recorded_by = me and h.recorded_to = 'infinity'
              and not exists (select from risk_history as before where before.id = h.id and before.recorded_to < 'infinity')
            returning h.*)
          select to_jsonb(fresh) || jsonb_build_object('plan_approved', plan.approved) as content, plan.starts, plan.ends
          from fresh cross join lateral (
            select approved, min(recorded_from) as starts, max(recorded_to) as ends from (
              select status = 'APPROVED' as approved, recorded_from, recorded_to, row_number() over (order by recorded_from)
                - row_number() over (partition by status = 'APPROVED' order by recorded_from) as island
              from plan_history where id = fresh.plan_id) as versions group by approved, island) as plan
        loop
          perform history_tell('risk', one.content, one.starts, one.ends);
        end loop;

        -- The made-up results of the demo data are added up on 1 August and published on 15 September of their year.
        for one in
          with fresh as (
            delete from ita_result_history as h where h.recorded_by = me and h.recorded_to = 'infinity'
              and not exists (select from ita_result_history as before where before.id = h.id and before.recorded_to < 'infinity')
            returning h.*)
          select to_jsonb(fresh) as content, demo and published_total is not null as published_later,
            case when demo then make_date(fiscal_year - 543, 8, 1)::timestamp at time zone 'Asia/Bangkok' else least(updated_at, now()) end as starts,
            make_date(fiscal_year - 543, 9, 15)::timestamp at time zone 'Asia/Bangkok' as published_at
          from fresh
        loop
          if one.published_later then
            perform history_tell('ita_result', one.content
              || '{"published_total": null, "published_level": null, "difference": null, "difference_class": null}', one.starts, one.published_at);
            one.starts := one.published_at;
          end if;
          perform history_tell('ita_result', one.content, one.starts, 'infinity');
        end loop;
        for one in
          with instruments as (
            delete from ita_instrument_score_history where recorded_by = me and recorded_to = 'infinity' returning *),
          indicators as (
            delete from ita_indicator_score_history where recorded_by = me and recorded_to = 'infinity' returning *),
          fresh as (
            select 'ita_instrument_score' as live, to_jsonb(i) as content, result_id from instruments as i
            union all select 'ita_indicator_score', to_jsonb(i), result_id from indicators as i)
          select live, content || jsonb_build_object('result_published', result.published_total is not null) as content,
            result.recorded_from as starts, result.recorded_to as ends
          from fresh join ita_result_history as result on result.id = fresh.result_id
        loop
          perform history_tell(one.live::regclass, one.content, one.starts, one.ends);
        end loop;

        -- Reference data were in force before anything that is told.
        select min(recorded_from) into earliest from (
          select recorded_from from plan_history union all select recorded_from from progress_report_history
          union all select recorded_from from ita_result_history) as told;
        if earliest < (select since from history_span) then
          update history_span set since = earliest;
          for one in select * from (values ('district', 'code'), ('reporting_round', 'fiscal_year, round'),
            ('plan_deadline', 'fiscal_year'), ('ita_scheme', 'fiscal_year')) as reference (live, keys)
          loop
            execute format('update %1$s_history set recorded_from = $1 where recorded_from > $1
              and (%2$s, recorded_from) in (select %2$s, min(recorded_from) from %1$s_history group by %2$s)', one.live, one.keys)
              using earliest;
          end loop;
        end if;
      end $$;

      -- For data that bring their past with them, in the transaction that loads them.
      create function app_tell_past() returns void language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if not (app_may_write() and app_scope() = 'system') then raise insufficient_privilege; end if;
        perform history_tell_past();
      end $$;
      revoke all on function app_tell_past(), history_tell_past(), history_tell(regclass, jsonb, timestamptz, timestamptz) from public;
      grant execute on function app_tell_past() to sucharit_api;
    `);
    for (const table of kept)
      await queryRunner.query('select keep_history($1::regclass, $2)', [table, publicVersions[table] ?? null]);
    await queryRunner.query('select history_tell_past()');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function app_tell_past(), history_tell_past(), history_tell(regclass, jsonb, timestamptz, timestamptz),
        app_search_paths(text), app_summary_moment(uuid), app_moment(timestamptz), keep_history(regclass, text);
    `);
    for (const table of [...kept].reverse()) await queryRunner.query(`drop function ${table}_history_keep() cascade`);
    await queryRunner.query(`
      drop table ${kept.map((table) => `${table}_history`).join(', ')}, history_span;
      drop function history_columns(regclass);
      drop function history_stamp();
    `);
  }
}
