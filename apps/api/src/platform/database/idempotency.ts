import { createHash } from 'node:crypto';
import { refuse, refuseInput } from '@sucharit/domain/shared';
import type { Caller } from '@sucharit/domain/access';
import canonicalizeModule from 'canonicalize';
import type { EntityManager } from 'typeorm';

// The package is CommonJS and types its function as the default of a default.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

const maximumKeyLength = 200;
const lifetime = '24 hours';

/** SHA-256 of the command in RFC 8785 form, so that the order of its properties does not matter. */
const hashOf = (command: unknown): Buffer =>
  createHash('sha256')
    .update(canonicalize(command) ?? 'undefined')
    .digest();

/**
 * Carries out a command once per key. The claim is a row of the business transaction: whoever comes second with the same
 * key waits for the first to commit and is given its response; when the first rolls back, the second carries it out.
 */
export const Idempotency = {
  /**
   * @param manager the transaction in which `work` writes, opened for `caller`
   * @param operation name of the operation; keys count per account and operation
   * @param key what the client chose, 1–200 characters; null carries the command out every time
   * @param command what the client asked for, without the key
   * @param work returns what is kept as the response: JSON, and never a secret
   * @throws Refusal IDEMPOTENCY_MISMATCH when the key came with another command in the last 24 hours
   */
  async run<Response>(
    manager: EntityManager,
    caller: Caller,
    operation: string,
    key: string | null | undefined,
    command: unknown,
    work: () => Promise<Response>,
  ): Promise<Response> {
    if (key === null || key === undefined) return work();
    if (key.length === 0 || key.length > maximumKeyLength)
      throw refuseInput('IDEMPOTENCY_KEY', { maximum: maximumKeyLength }, ['idempotencyKey']);
    const identity = [caller.accountId, operation, key];
    const hash = hashOf(command);
    await manager.query(
      `delete from idempotency_key where ctid = any (array(
         select ctid from idempotency_key where account_id = $1 and created_at < now() - $2::interval
         for update skip locked))`,
      [caller.accountId, lifetime],
    );
    const claimed = (await manager.query(
      `insert into idempotency_key (account_id, operation, key, command_hash) values ($1, $2, $3, $4)
       on conflict do nothing returning true as claimed`,
      [...identity, hash],
    )) as unknown[];
    if (claimed.length === 0) {
      const [kept] = (await manager.query(
        'select command_hash, response from idempotency_key where account_id = $1 and operation = $2 and key = $3',
        identity,
      )) as { command_hash: Buffer; response: Response }[];
      if (!kept?.command_hash.equals(hash)) throw refuse('IDEMPOTENCY_MISMATCH', {}, ['idempotencyKey']);
      return kept.response;
    }
    const response = await work();
    await manager.query(
      'update idempotency_key set response = $4 where account_id = $1 and operation = $2 and key = $3',
      [...identity, JSON.stringify(response ?? null)],
    );
    return response;
  },
};
