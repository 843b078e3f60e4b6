import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import { Database } from '../../platform/database/index.js';

/** A stored file, ready to be sent. */
export interface StoredFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly body: Buffer;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class SummaryFilesService {
  constructor(private readonly database: Database) {}

  /** The bytes of a summary's file, under the caller's row scope. Refuses with NOT_FOUND what is not there. */
  async read(caller: Caller, id: string): Promise<StoredFile> {
    if (!uuid.test(id)) throw refuse('NOT_FOUND');
    const [file] = await this.database.readRows<StoredFile>(
      caller,
      sql`select file_name as "fileName", media_type as "mediaType", body from city_summary_file where id = ${id}::uuid`,
    );
    if (!file) throw refuse('NOT_FOUND');
    return file;
  }
}
