import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that are searched: what rows are named by, and where in a row, as JSON, its searched texts stand. */
const searched = [
  { table: 'district', key: 'code', paths: ['$.name_th', '$.name_en'] },
  {
    table: 'plan',
    key: 'id',
    paths: [
      '$.document_number',
      '$.strategic_linkage',
      '$.corruption_situation',
      '$.anti_bribery',
      '$.no_gift_rules[*]',
      '$.objectives[*]',
      '$.goals[*]',
      '$.benefits[*]',
      '$.swot.*[*].text',
      '$.district.name_th',
      '$.district.name_en',
    ],
  },
  { table: 'measure', key: 'id', paths: ['$.mission', '$.title', '$.objectives[*]', '$.methods[*]'] },
  { table: 'risk', key: 'id', paths: ['$.description'] },
  { table: 'progress_entry', key: 'id', paths: ['$.done', '$.difficulty', '$.reason_text'] },
  // What is withdrawn is found by nobody.
  { table: 'plan_comment', key: 'id', paths: ['$ ? (@.withdrawn_at == null).body'] },
  { table: 'account', key: 'id', paths: ['$.username', '$.display_name'] },
];

/** Everything that a writing mistake or another keyboard leaves and that the regular expressions below mend. */
const marks = [...'\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e'];
const toMend = [
  ...marks.map((mark) => `${mark}${mark}`),
  '[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e4d]',
  '\u0e4d',
  '[\u0e32\u0e33][\u0e48-\u0e4b]',
].join('|');

/**
 * Search in Thai text. A searched table has a companion, <table>_search, with each row's texts in the one form in which texts are
 * compared, and a trigram index on it. The companions are closed to everybody; app_search looks in them and gives keys alone.
 */
export class ThaiSearch1700000000015 implements MigrationInterface {
  readonly name = 'ThaiSearch1700000000015';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create extension if not exists pg_trgm;

      -- The same as normaliseForSearch of the domain, step by step.
      create function search_normalised(value text) returns text language plpgsql immutable strict parallel safe as $$
      begin
        value := lower(regexp_replace(value,
          '[\\u0001-\\u0020\\u007f\\u0085\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u2069\\u3000\\ufeff]+',
          '', 'g') collate "C");
        if value ~ '[\u0e45\u0e50-\u0e59]' then
          value := translate(value, '\u0e45\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56\u0e57\u0e58\u0e59', '\u0e320123456789');
        end if;
        value := replace(value, '\u0e40\u0e40', '\u0e41');
        if value ~ '${toMend}' then
          value := regexp_replace(value, '([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+', '\\1', 'g');
          value := regexp_replace(value, '([\u0e48-\u0e4c]+)([\u0e31\u0e34-\u0e3a\u0e4d]+)', '\\2\\1', 'g');
          value := regexp_replace(value, '\u0e4d([\u0e48-\u0e4c]*)\u0e32', '\\1\u0e33', 'g');
          value := regexp_replace(value, '([\u0e32\u0e33])([\u0e48-\u0e4b]+)', '\\2\\1', 'g');
        end if;
        return value;
      end $$;

      -- The texts of a row at these places, one a line; a search has no line end and so never runs from one text into the next.
      create function search_body(row_json jsonb, paths text[]) returns text language sql immutable parallel safe as $$
        select coalesce(string_agg(search_normalised(value #>> '{}'), E'\\n' order by place), '')
        from unnest(paths) with ordinality as searched (path, place), jsonb_path_query(row_json, path::jsonpath) as value
        where jsonb_typeof(value) = 'string'
      $$;

      -- Writes the texts of rows anew: of one by its key, of a district's, or of all.
      create function search_renew(target text, key_column text, paths text[], of_column text, of_value text)
        returns void language plpgsql as $$
      declare
        district text := '';
      begin
        if array_to_string(paths, ' ') like '%$.district.%' then
          district := ' || jsonb_build_object(''district'', (select to_jsonb(d) from district as d where d.code = t.district_code))';
        end if;
        execute format(
          'insert into %I as s (id, body) select t.%I, search_body(to_jsonb(t)%s, $1) from %I as t %s
           on conflict (id) do update set body = excluded.body where s.body <> excluded.body',
          target || '_search', key_column, district, target,
          case when of_column is null then '' else format('where t.%I = %L', of_column, of_value) end)
          using paths;
      end $$;
      revoke all on function search_renew(text, text, text[], text, text) from public;

      -- Of the row itself. Arguments: its key, then where its texts stand.
      create function search_keep() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform search_renew(tg_table_name, tg_argv[0], tg_argv[1:], tg_argv[0], to_jsonb(new) ->> tg_argv[0]);
        return null;
      end $$;
      -- Of the rows of a district that is named anew. Arguments: the table, its key, then where its texts stand.
      create function search_keep_of_district() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform search_renew(tg_argv[0], tg_argv[1], tg_argv[2:], 'district_code', new.code::text);
        return null;
      end $$;

      -- Has a table searched: its companion with index and policies, and the triggers that keep it. Called by migrations.
      create function search_add(target text, key_column text, paths text[]) returns void language plpgsql as $$
      declare
        companion text := target || '_search';
        places text;
        watched text;
        key_type text;
      begin
        select string_agg(quote_literal(path), ', ') into places from unnest(paths) as path;
        select string_agg(distinct quote_ident(column_name), ', ') into watched
          from unnest(paths) as path, regexp_matches(path, '(?:\\$|@|\\))\\.(\\w+)', 'g') as hit,
            lateral (select case hit[1] when 'district' then 'district_code' else hit[1] end as column_name) as named;
        select format_type(atttypid, atttypmod) into key_type from pg_attribute
          where attrelid = target::regclass and attname = key_column;
        execute format('create table %I (id %s constraint %I primary key constraint %I references %I (%I) on delete cascade on update cascade,
          body text not null)', companion, key_type, companion || '_pk', companion || '_fk', target, key_column);
        execute format('alter table %I enable row level security', companion);
        execute format('alter table %I force row level security', companion);
        execute format('create policy %I on %I to current_user using (true) with check (true)', companion || '_owner', companion);
        execute format('grant select on %I to sucharit_api', companion);
        if not exists (select from pg_policy where polrelid = target::regclass and polname = target || '_owner') then
          execute format('create policy %I on %I for select to current_user using (true)', target || '_owner', target);
        end if;
        perform search_renew(target, key_column, paths, null, null);
        execute format('create index %I on %I using gin (body gin_trgm_ops)', companion || '_index', companion);
        execute format('create trigger search_keep after insert or update of %s on %I
          for each row execute function search_keep(%L, %s)', watched, target, key_column, places);
        if array_to_string(paths, ' ') like '%$.district.%' then
          execute format('create trigger %I after update of name_th, name_en on district
            for each row execute function search_keep_of_district(%L, %L, %s)', 'search_keep_' || target, target, key_column, places);
        end if;
      end $$;
      revoke all on function search_add(text, text, text[]) from public;

      -- Keys of the rows of a table in whose texts all words occur, whoever may see the rows: the caller's scope is applied where
      -- they are read. Under row-level security the index could not be used, because LIKE is not leakproof. Words are written into
      -- the statement, so that it is planned for them.
      create function app_search(target text, words text[]) returns table (key text)
        language plpgsql stable security definer rows 500 parallel restricted set search_path = public, pg_temp as $$
      begin
        return query execute format('select id::text from %I where %s', target || '_search',
          (select string_agg(format('body like %L', '%' || regexp_replace(word, '([\\\\%_])', '\\\\\\1', 'g') || '%'), ' and ')
           from unnest(words) as word));
      end $$;
      revoke all on function app_search(text, text[]) from public;
      grant execute on function app_search(text, text[]) to sucharit_api;
    `);
    for (const { table, key, paths } of searched)
      await queryRunner.query('select search_add($1, $2, $3)', [table, key, paths]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { table } of searched)
      await queryRunner.query(`
        drop trigger search_keep on ${table};
        drop trigger if exists search_keep_${table} on district;
        drop table ${table}_search;
        ${table === 'account' ? '' : `drop policy ${table}_owner on ${table};`}
      `);
    await queryRunner.query(`
      drop function app_search(text, text[]);
      drop function search_add(text, text, text[]);
      drop function search_keep_of_district();
      drop function search_keep();
      drop function search_renew(text, text, text[], text, text);
      drop function search_body(jsonb, text[]);
      drop function search_normalised(text);
      drop extension pg_trgm;
    `);
  }
}
