import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CompiledOperation } from '../read-model/index.js';

/** Bytes of answers that one process keeps; beyond them the one that was not used for longest goes. */
const maximumBytes = 32 * 1024 * 1024;
/** A longer answer is not kept. */
const maximumAnswer = 2 * 1024 * 1024;

/** An answer and the version of the data it was read from. */
export interface KeptAnswer {
  readonly version: string;
  /** The whole response to a session, UTF-8. */
  readonly body: Buffer;
  /** JSON of `data`: a part of `body`. */
  readonly data: Buffer;
  /** Strong validator of the data (RFC 9110 section 8.8.3), made when it is first asked for. */
  etag?: string;
}

/** The validator of an answer. */
export function etagOf(answer: KeptAnswer): string {
  answer.etag ??= `"${createHash('sha256').update(answer.data).digest('base64url').slice(0, 27)}"`;
  return answer.etag;
}

/**
 * Answers by compiled operation, which is one and the same object for the same document, variables and row scope. Whoever takes
 * one compares its version with that of the database first.
 */
export class AnswerStore extends LRUCache<CompiledOperation, KeptAnswer> {
  constructor() {
    super({
      maxSize: maximumBytes,
      maxEntrySize: maximumAnswer,
      sizeCalculation: ({ body }) => body.length,
    });
  }
}
