import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matrices of risks as dated data: agencies cut them differently, and the one in force may change with a fiscal year. */
export class RiskMatrices1700000000078 implements MigrationInterface {
  readonly name = 'RiskMatrices1700000000078';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table risk_matrix (
        code text constraint risk_matrix_pk primary key,
        name_th text not null,
        name_en text not null,
        size integer not null constraint risk_matrix_size_check check (size between 3 and 5),
        bands jsonb not null,
        source text not null,
        confirmed boolean not null,
        in_force_from integer constraint risk_matrix_in_force_unique unique
          constraint risk_matrix_in_force_check check (in_force_from between 2500 and 2700),
        version integer not null default 1
      );
      grant select, insert on risk_matrix to sucharit_api;
      alter table risk_matrix enable row level security;
      alter table risk_matrix force row level security;
      -- Levels of risks are read with them, by everybody who reads risks.
      create policy risk_matrix_read on risk_matrix for select using (true);
      create policy risk_matrix_add on risk_matrix for insert with check ((select app_may_write() and app_scope() = 'system'));
      create trigger data_changed after insert or update or delete or truncate on risk_matrix
        for each statement execute function data_changed();
      select keep_history('risk_matrix');
      -- Strangers see the matrix in force with the open data, and no version of it.
      drop policy past_risk_matrix_read on risk_matrix_history;
      create policy past_risk_matrix_read on risk_matrix_history for select using ((select app_signed_in()));
      alter table risk_matrix_history
        add constraint risk_matrix_history_recorded_from_told_check check (isfinite(recorded_from)),
        add constraint risk_matrix_history_recorded_to_told_check check (recorded_to > '-infinity');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table risk_matrix, risk_matrix_history; drop function risk_matrix_history_keep()');
  }
}
