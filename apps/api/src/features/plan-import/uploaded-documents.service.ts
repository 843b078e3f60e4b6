import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { system, type Caller } from '@sucharit/domain/access';
import { refuse, refuseInput } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import { Database, isUuid } from '../../platform/database/index.js';
import { Turns, WaitedTooLong } from '../../platform/turns/index.js';
import type { ReadPlanDocumentInput } from './graphql/plan-reading.types.js';

/** Documents of one account that wait to be imported; an earlier one goes when there are more. */
const keptOfOne = 3;
const keptFor = '1 day';
/** Documents that are in memory at once because they are read, of everybody and of one; the others wait where they are kept. */
const inMemory = { all: 6, each: 2 } as const;
const waitMs = 10_000;

/** Keeps documents that came as bytes until they are imported, and gives the bytes of a document however it was given. */
@Injectable()
export class UploadedDocumentsService {
  private readonly turns = new Turns(inMemory);

  constructor(private readonly database: Database) {}

  /**
   * Keeps a document for a day; the same bytes again are the document that is there.
   * @returns its number, for `uploadId`
   * @throws Refusal DOCUMENT_EMPTY
   */
  async keep(caller: Caller, body: Buffer): Promise<{ id: string }> {
    if (body.length === 0) throw refuse('DOCUMENT_EMPTY');
    await this.database.write(system, (manager) =>
      manager.query(`delete from uploaded_document where uploaded_at < now() - interval '${keptFor}'`),
    );
    return this.database.write(caller, async (manager) => {
      const [kept] = (await manager.query(
        `insert into uploaded_document (account_id, sha256, body) values ($1, $2, $3)
         on conflict (account_id, sha256) do update set uploaded_at = now() returning id`,
        [caller.accountId, createHash('sha256').update(body).digest(), body],
      )) as { id: string }[];
      await manager.query(
        `delete from uploaded_document where account_id = $1 and id not in (
           select id from uploaded_document where account_id = $1 order by uploaded_at desc limit $2)`,
        [caller.accountId, keptOfOne],
      );
      if (!kept) throw new Error('a document that was just kept is gone');
      return kept;
    });
  }

  /**
   * Does something with the bytes of a document, from whichever field gives it.
   * @throws Refusal INVALID_INPUT unless exactly one does; NOT_FOUND for an upload that is not the caller's, or not kept any more;
   *   RATE_LIMITED when many are read
   */
  async use<T>(caller: Caller, given: ReadPlanDocumentInput, work: (bytes: Uint8Array) => Promise<T>): Promise<T> {
    const { text, contentBase64, uploadId } = given;
    const fields = [text, contentBase64, uploadId].filter((value) => typeof value === 'string');
    if (fields.length === 1 && typeof text === 'string') return work(Buffer.from(text, 'utf8'));
    if (fields.length === 1 && typeof contentBase64 === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(contentBase64))
      return work(Buffer.from(contentBase64, 'base64'));
    if (fields.length === 1 && typeof uploadId === 'string')
      return this.inTurn(caller, async () => work(await this.bodyOf(caller, uploadId)));
    throw refuseInput('ONE_OF_THREE', { first: 'text', second: 'contentBase64', third: 'uploadId' }, ['text']);
  }

  private async bodyOf(caller: Caller, id: string): Promise<Buffer> {
    const [kept] = isUuid(id)
      ? await this.database.readRows<{ body: Buffer }>(
          caller,
          sql`select body from uploaded_document
            where id = ${id}::uuid and account_id = ${caller.accountId}::uuid and uploaded_at >= now() - ${keptFor}::interval`,
        )
      : [];
    if (!kept) throw refuse('NOT_FOUND', {}, ['uploadId']);
    return kept.body;
  }

  private async inTurn<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
    const giveBack = await this.turns.enter(caller.accountId, waitMs).catch((error: unknown) => {
      throw error instanceof WaitedTooLong ? refuse('RATE_LIMITED', { seconds: waitMs / 1_000 }) : error;
    });
    try {
      return await work();
    } finally {
      giveBack();
    }
  }
}
