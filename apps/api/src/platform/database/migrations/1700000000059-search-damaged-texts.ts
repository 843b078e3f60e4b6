import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a writing mistake, another keyboard or a machine leaves, and the regular expressions below mend. */
const marks = [...'\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e'];
const toMend = [
  ...marks.map((mark) => `${mark}${mark}`),
  '[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e4d]',
  '\u0e4d',
  '[\u0e32\u0e33][\u0e48-\u0e4b]',
].join('|');
/** Glyphs of Thai fonts of Windows before Unicode, from U+F700 on, by what they stand for. */
const oldGlyphs = Array.from({ length: 0x1b }, (_, index) => String.fromCharCode(0xf700 + index)).join('');
const theirLetters =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';
const space = '[\\u0020\\u00a0\\u2000-\\u200a\\u202f\\u3000]';
const noBlank = '[^\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const splitAm = `([\u0e01-\u0e2e][\u0e48-\u0e4b]*)\u0e4d?${space}+([\u0e48-\u0e4b]*)\u0e32`;
const unseen =
  '[\\u0001-\\u0008\\u000e-\\u001f\\u007f\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]+';
const invisible =
  '[\\u0001-\\u0020\\u007f\\u0085\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u2069\\u3000\\ufeff]+';

/** Steps of migration 15: what they do with a text whose damage is mended. */
const spelled = `
        value := lower(regexp_replace(value, '${invisible}', '', 'g') collate "C");
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
        return value;`;
const mended = `
        value := regexp_replace(value, '${unseen}', '', 'g');
        if value ~ '[\uf700-\uf71a]' then
          value := translate(value, '${oldGlyphs}', '${theirLetters}');
        end if;
        if value ~ '${space}[\u0e48-\u0e4b]*\u0e32' then
          value := regexp_replace(value, '(${noBlank})${splitAm}', '\\1\\2\\3\u0e33', 'g');
          value := regexp_replace(value, '${splitAm}(?=${noBlank})', '\\1\\2\u0e33', 'g');
        end if;`;

/**
 * Texts that a machine damaged are found by a word that is typed well, and the other way round: sara am split by a space, tone marks
 * of old fonts. The companions of all searched tables are written anew.
 */
export class SearchDamagedTexts1700000000059 implements MigrationInterface {
  readonly name = 'SearchDamagedTexts1700000000059';

  async up(queryRunner: QueryRunner): Promise<void> {
    await normalise(queryRunner, mended + spelled);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await normalise(queryRunner, spelled);
  }
}

async function normalise(queryRunner: QueryRunner, steps: string): Promise<void> {
  // Row-level security binds the owner too: what there is, is read as the product itself.
  await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
  await queryRunner.query(`
      -- The same as normaliseForSearch of the domain, step by step.
      create or replace function search_normalised(value text) returns text language plpgsql immutable strict parallel safe as $$
      begin${steps}
      end $$;

      do $$
      declare
        searched record;
      begin
        -- The arguments of the trigger: the key of the table, then where its texts stand.
        for searched in
          select tgrelid::regclass::text as target, split_part(encode(tgargs, 'escape'), '\\000', 1) as key_column
          from pg_trigger where tgname = 'search_keep' order by 1
        loop
          perform search_renew(searched.target, searched.key_column, app_search_paths(searched.target), null, null);
        end loop;
      end $$;
  `);
}
