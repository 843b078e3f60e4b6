import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Percentiles and deviations of sums of money, right to the satang: PostgreSQL's percentile_cont is binary, where 0.1 has no exact
 * value, and its stddev_pop keeps 16 digits, which rounding to two decimals then rounds once more.
 */
export class ExactSpread1700000000070 implements MigrationInterface {
  readonly name = 'ExactSpread1700000000070';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- The percentile of the values that are not null, interpolated linearly between two of them and rounded half up to two
      -- decimals; null without a value. Percent is 0 to 100.
      create function exact_percentile(given numeric[], percent numeric) returns numeric
        language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select round(ranked.low + (ranked.high - ranked.low) * (ranked.place - floor(ranked.place)), 2)
        from (select placed.sorted[floor(placed.place)::int + 1] as low, placed.sorted[ceil(placed.place)::int + 1] as high, placed.place
          from (select array_agg(v order by v) as sorted, percent * 0.01 * (count(*) - 1) as place
            from unnest(given) as v where v is not null) as placed) as ranked
      $$;
      -- The standard deviation of the values that are not null, as a population, rounded half up to two decimals; null without
      -- a value. With 40 decimals before it, the last rounding is that of the exact figure.
      create function exact_deviation(given numeric[]) returns numeric
        language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select round(sqrt(round(count(v) * sum(v * v) - sum(v) * sum(v), 40)) / nullif(count(v), 0), 2) from unnest(given) as v
      $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'drop function exact_percentile(numeric[], numeric); drop function exact_deviation(numeric[])',
    );
  }
}
