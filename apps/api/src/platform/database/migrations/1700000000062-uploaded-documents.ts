import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plan documents that were sent as bytes, to be read and imported by their number; the account that sent one sees it, for a day. */
export class UploadedDocuments1700000000062 implements MigrationInterface {
  readonly name = 'UploadedDocuments1700000000062';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table uploaded_document (
        id uuid not null default gen_random_uuid(),
        account_id uuid not null,
        sha256 bytea not null,
        body bytea not null,
        uploaded_at timestamptz not null default now(),
        constraint uploaded_document_pk primary key (id),
        constraint uploaded_document_same_unique unique (account_id, sha256),
        constraint uploaded_document_account_fk foreign key (account_id) references account (id),
        constraint uploaded_document_size_check check (octet_length(body) between 1 and 10000000),
        constraint uploaded_document_uploaded_at_told_check check (isfinite(uploaded_at))
      );
      create index uploaded_document_time_index on uploaded_document (uploaded_at);
      -- What is packed already is only slowed down by packing it again.
      alter table uploaded_document alter column body set storage external;
      alter table uploaded_document enable row level security, force row level security;
      create policy uploaded_document_own on uploaded_document
        using ((select app_scope() = 'system') or account_id = (select app_account()))
        with check ((select app_may_write()) and account_id = (select app_account()));
      grant select, insert, update, delete on uploaded_document to sucharit_api;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table uploaded_document');
  }
}
