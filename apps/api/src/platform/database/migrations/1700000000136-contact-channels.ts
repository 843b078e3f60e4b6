import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of channels on which people reach the districts and the city, as dated data with a source. */
export class ContactChannels1700000000136 implements MigrationInterface {
  readonly name = 'ContactChannels1700000000136';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table contact_channel (
        id uuid constraint contact_channel_pk primary key default gen_random_uuid(),
        district_code integer constraint contact_channel_district_fk references district,
        matter text not null constraint contact_channel_matter_check check (matter in ('CORRUPTION', 'GENERAL', 'OPINION')),
        kind text not null constraint contact_channel_kind_check
          check (kind in ('PHONE', 'EMAIL', 'WEBSITE', 'SOCIAL_MEDIA', 'POST', 'IN_PERSON')),
        address text not null,
        owner text not null,
        source text not null,
        confirmed boolean not null,
        version integer not null default 1
      );
      create unique index contact_channel_once_index
        on contact_channel (coalesce(district_code, 0), matter, kind, address);
      grant select, insert, update, delete on contact_channel to sucharit_api;
      alter table contact_channel enable row level security;
      alter table contact_channel force row level security;
      create policy contact_channel_read on contact_channel for select using ((select app_signed_in()));
      -- A channel of the city has no district, and so is owned by none.
      create policy contact_channel_add on contact_channel for insert
        with check ((select app_may_write()) and app_owns(district_code));
      create policy contact_channel_change on contact_channel for update
        using ((select app_may_write()) and app_owns(district_code));
      create policy contact_channel_remove on contact_channel for delete
        using ((select app_may_write()) and app_owns(district_code));
      create trigger data_changed after insert or update or delete or truncate on contact_channel
        for each statement execute function data_changed();
      select keep_history('contact_channel');
      alter table contact_channel_history
        add constraint contact_channel_history_recorded_from_told_check check (isfinite(recorded_from)),
        add constraint contact_channel_history_recorded_to_told_check check (recorded_to > '-infinity');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table contact_channel, contact_channel_history;
      drop function contact_channel_history_keep();
    `);
  }
}
