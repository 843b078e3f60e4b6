import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a column of a type may not hold, because neither JSON nor a calendar has it. */
const impossible = `
  case format_type(a.atttypid, null)
    when 'numeric' then format('%1$I <> all (''{NaN,Infinity,-Infinity}''::numeric[])', a.attname)
    when 'double precision' then format('%1$I <> all (''{NaN,Infinity,-Infinity}''::float8[])', a.attname)
    when 'date' then format('isfinite(%1$I)', a.attname)
    when 'timestamp with time zone' then
      -- What stands in the history and is still so ends at infinity.
      format(case when a.attname = 'recorded_to' then '%1$I > ''-infinity''' else 'isfinite(%1$I)' end, a.attname)
    when 'text[]' then format('array_position(%1$I, null) is null', a.attname)
  end`;

const roles = ['CENTRE_ADMIN', 'CENTRE_OFFICER', 'ANALYST', 'DISTRICT_OFFICER', 'DISTRICT_HEAD', 'DISTRICT_DIRECTOR'];

/** The words of columns that took any until now. */
const words: Readonly<Record<string, readonly string[]>> = {
  'plan_comment.author_role': roles,
  'plan_step.actor_role': roles,
  'report_step.actor_role': roles,
  'progress_report.round': ['SIX_MONTH', 'TWELVE_MONTH'],
  'city_summary.round': ['SIX_MONTH', 'TWELVE_MONTH'],
  'job.kind': ['COMPILE_CITY_SUMMARY', 'KEEP_STATISTICS', 'VERIFY_AUDIT_TRAIL'],
};

/**
 * The answer of most reads is the JSON that their statement makes, which nobody looks at again. So a column refuses what an answer
 * cannot tell: NaN, infinity, a list with nothing in it, a word that its GraphQL enum does not have.
 */
export class ValuesThatCanBeTold1700000000061 implements MigrationInterface {
  readonly name = 'ValuesThatCanBeTold1700000000061';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [column, allowed] of Object.entries(words)) {
      const [table, name] = column.split('.');
      const list = allowed.map((word) => `'${word}'`).join(', ');
      await queryRunner.query(
        `alter table ${table} add constraint ${table}_${name}_check check (${name} in (${list}))`,
      );
    }
    await queryRunner.query(`
      alter table ita_result add constraint ita_result_distance_check check (published_total is null or difference is not null);
      alter table ita_result_history
        add constraint past_ita_result_distance_check check (published_total is null or difference is not null),
        add constraint past_ita_result_compared_check check ((published_total is null) = (difference_class is null));
      do $$
        declare one record;
        begin
          for one in
            select c.relname as table, a.attname as name, ${impossible} as condition
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
          loop
            continue when one.condition is null;
            execute format('alter table %I add constraint %I check (%s)', one.table, one.table || '_' || one.name || '_told_check', one.condition);
          end loop;
          -- What the history tells was a row of the table once, and keeps to the same words.
          for one in
            select past.relname as table, k.conname as name, pg_get_expr(k.conbin, k.conrelid) as condition
            from pg_constraint k join pg_class c on c.oid = k.conrelid
            join pg_class past on past.relname = c.relname || '_history' and past.relnamespace = c.relnamespace
            where c.relnamespace = 'public'::regnamespace and k.contype = 'c' and cardinality(k.conkey) = 1
              and k.conname not like '%_told_check'
          loop
            execute format('alter table %I add constraint %I check (%s)', one.table, 'past_' || one.name, one.condition);
          end loop;
        end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      do $$
        declare one record;
        begin
          for one in
            select conrelid::regclass as table, conname as name from pg_constraint
            where connamespace = 'public'::regnamespace and contype = 'c'
              and (conname like '%_told_check' or conname like 'past_%' or conname in (
                'plan_comment_author_role_check', 'plan_step_actor_role_check', 'report_step_actor_role_check', 'progress_report_round_check', 'city_summary_round_check',
                'job_kind_check', 'ita_result_distance_check'))
          loop
            execute format('alter table %s drop constraint %I', one.table, one.name);
          end loop;
        end $$;
    `);
  }
}
