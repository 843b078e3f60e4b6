import type { MigrationInterface, QueryRunner } from 'typeorm';

const declared = (more: string): string => `        one record;${more}\n      begin`;

/** Rows of a loop of `history_tell_past`: told one by one before, kept until the loop ends and told together since. */
const rows = [`'measure'`, `'risk'`, 'one.live::regclass'];

const oneByOne = (live: string): string => `          perform history_tell(${live}, one.content, one.starts, one.ends);
        end loop;`;
const together = (
  live: string,
): string => `          told_live := array_append(told_live, ${live.replace(/'$/, "'::regclass")});
          told_content := array_append(told_content, one.content);
          told_from := array_append(told_from, one.starts);
          told_to := array_append(told_to, one.ends);
        end loop;
        perform history_tell_all(told_live, told_content, told_from, told_to);
        select '{}', '{}', '{}', '{}' into told_live, told_content, told_from, told_to;`;

const arrays = `
        told_live regclass[] := '{}';
        told_content jsonb[] := '{}';
        told_from timestamptz[] := '{}';
        told_to timestamptz[] := '{}';`;

/** The many rows of measures, risks and scores are told in a statement for each table: a statement for each row took most of the time of a load. */
export class PastToldTogether1700000000135 implements MigrationInterface {
  readonly name = 'PastToldTogether1700000000135';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function history_tell_all(lives regclass[], contents jsonb[], starts timestamptz[], ends timestamptz[]) returns void
      language plpgsql set search_path to 'public', 'pg_temp' as $$
      declare
        one record;
      begin
        for one in select live, array_agg(content) as contents, array_agg(told_from) as starts, array_agg(told_to) as ends
          from unnest(lives, contents, starts, ends) as told (live, content, told_from, told_to)
          where told_from < told_to group by live
        loop
          execute format('insert into %1$s_history (%2$s, recorded_from, recorded_to, recorded_by)
            select %2$s, told_from, told_to, pg_current_xact_id() from unnest($1, $2, $3) as told (told_content, told_from, told_to)
            cross join lateral jsonb_populate_record(null::%1$s, told_content)', one.live, history_columns(one.live))
            using one.contents, one.starts, one.ends;
        end loop;
      end $$;
      revoke execute on function history_tell_all(regclass[], jsonb[], timestamptz[], timestamptz[]) from public;
    `);
    await rewrite(queryRunner, [
      [declared(''), declared(arrays)],
      ...rows.map((row) => [oneByOne(row), together(row)] as const),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await rewrite(queryRunner, [
      [declared(arrays), declared('')],
      ...rows.map((row) => [together(row), oneByOne(row)] as const),
    ]);
    await queryRunner.query('drop function history_tell_all(regclass[], jsonb[], timestamptz[], timestamptz[])');
  }
}

/** Replaces parts of the function that tells the past, whose other parts earlier migrations have written. */
async function rewrite(queryRunner: QueryRunner, parts: readonly (readonly [string, string])[]): Promise<void> {
  const [found] = (await queryRunner.query(
    `select pg_get_functiondef('history_tell_past()'::regprocedure) as text`,
  )) as [{ text: string }];
  const text = parts.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`history_tell_past does not have once: ${from}`);
    return before.replace(from, () => to);
  }, found.text);
  await queryRunner.query(text);
}
