import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Past versions of channels refuse every word that the channels themselves refuse. */
export class WordsOfPastChannels1700000000138 implements MigrationInterface {
  readonly name = 'WordsOfPastChannels1700000000138';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table contact_channel_history
        add constraint contact_channel_history_matter_check check (matter in ('CORRUPTION', 'GENERAL', 'OPINION')),
        add constraint contact_channel_history_kind_check
          check (kind in ('PHONE', 'EMAIL', 'WEBSITE', 'SOCIAL_MEDIA', 'POST', 'IN_PERSON'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table contact_channel_history
        drop constraint contact_channel_history_matter_check,
        drop constraint contact_channel_history_kind_check;
    `);
  }
}
