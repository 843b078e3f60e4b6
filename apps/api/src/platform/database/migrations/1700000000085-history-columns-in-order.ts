import type { MigrationInterface, QueryRunner } from 'typeorm';

const unordered = 'and not known.attisdropped)\n          loop';
const ordered = 'and not known.attisdropped)\n            order by a.attnum\n          loop';

/** New columns of a table come into its history in their order: without one, two databases could have them in two orders. */
export class HistoryColumnsInOrder1700000000085 implements MigrationInterface {
  readonly name = 'HistoryColumnsInOrder1700000000085';

  async up(queryRunner: QueryRunner): Promise<void> {
    await replaceInKeepHistory(queryRunner, unordered, ordered);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await replaceInKeepHistory(queryRunner, ordered, unordered);
  }
}

async function replaceInKeepHistory(queryRunner: QueryRunner, from: string, to: string): Promise<void> {
  const [row] = (await queryRunner.query(
    `select pg_get_functiondef('keep_history(regclass, text)'::regprocedure) as text`,
  )) as [{ text: string }];
  if (!row.text.includes(from)) throw new Error('keep_history is not the function that this migration was written for');
  await queryRunner.query(row.text.replace(from, to));
}
