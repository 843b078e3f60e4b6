import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the assessment asks of an item, by function, track and fiscal year: the code and the contents move from year to year. */
export class ItemChecklists1700000000104 implements MigrationInterface {
  readonly name = 'ItemChecklists1700000000104';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table item_checklist (
        id uuid not null default gen_random_uuid() constraint item_checklist_pk primary key,
        function text not null,
        track text not null constraint item_checklist_track_check check (track in ('DISTRICT', 'GENERAL')),
        fiscal_year integer not null constraint item_checklist_fiscal_year_check check (fiscal_year between 2500 and 2700),
        code text,
        name_th text not null,
        name_en text not null,
        contents jsonb not null,
        source text not null,
        confirmed boolean not null,
        version integer not null default 1,
        constraint item_checklist_place_unique unique (function, track, fiscal_year),
        constraint item_checklist_function_check check (function in ('COMPLAINT_GUIDELINE', 'COMPLAINT_CHANNEL',
          'COMPLAINT_STATISTICS', 'PARTICIPATION', 'NO_GIFT_DECLARATION', 'NO_GIFT_CULTURE', 'NO_GIFT_REPORT', 'GIFTS_RECEIVED',
          'RISK_ASSESSMENT', 'RISK_HANDLING', 'ACTION_PLAN', 'SIX_MONTH_PROGRESS', 'TWELVE_MONTH_RESULT', 'ETHICS',
          'INTEGRITY_MEASURES'))
      );
      grant select, insert, update on item_checklist to sucharit_api;
      alter table item_checklist enable row level security;
      alter table item_checklist force row level security;
      -- The names of items are read with the plans of which they are asked, by everybody who reads plans.
      create policy item_checklist_read on item_checklist for select using (true);
      create policy item_checklist_add on item_checklist for insert with check ((select app_may_write() and app_administers()));
      create policy item_checklist_change on item_checklist for update using ((select app_may_write() and app_administers()));
      create trigger data_changed after insert or update or delete or truncate on item_checklist
        for each statement execute function data_changed();
      select keep_history('item_checklist');
      drop policy past_item_checklist_read on item_checklist_history;
      create policy past_item_checklist_read on item_checklist_history for select using ((select app_signed_in()));
      alter table item_checklist_history
        add constraint item_checklist_history_recorded_from_told_check check (isfinite(recorded_from)),
        add constraint item_checklist_history_recorded_to_told_check check (recorded_to > '-infinity');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'drop table item_checklist, item_checklist_history; drop function item_checklist_history_keep()',
    );
  }
}
