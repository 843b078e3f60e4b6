import { Field, ID, InputType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import { ReadColumn, ReadType } from '../../../platform/read-model/index.js';

@ReadType({
  description:
    'A file that shows what a report says about a measure. Its district and the city see it, others not even when the report is published: it may show persons.',
  table: 'evidence_file',
  scope: (row, caller) => districtScope(row, caller, sql`false`),
})
export class EvidenceFile {
  @ReadColumn({ column: 'id', description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'id', description: 'The measure it belongs to.' })
  measureId!: string;
  @ReadColumn({ column: 'text', description: 'Name under which it was given.' })
  fileName!: string;
  @ReadColumn({ column: 'text', description: 'Media type, by its content.' })
  mediaType!: string;
  @ReadColumn({ column: 'int', sql: ({ row }) => sql`octet_length(${row}.body)`, description: 'Size in bytes.' })
  size!: number;
  @ReadColumn({
    column: 'text',
    sql: ({ row }) => sql`encode(${row}.sha256, 'hex')`,
    description: 'SHA-256 of the bytes, in hex.',
  })
  sha256!: string;
  @ReadColumn({ column: 'instant', description: 'When it was given.' })
  uploadedAt!: string;
  @ReadColumn({
    column: 'text',
    sql: ({ row }) => sql`'/files/evidence/' || ${row}.id`,
    description: 'Where to download it: a path on the address of this API, for signed-in callers.',
  })
  url!: string;
}

@InputType({ description: 'Which evidence file to remove.' })
export class RemoveEvidenceFileInput {
  @Field(() => ID, { description: 'The file, of a draft or returned report.' })
  id!: string;
}
