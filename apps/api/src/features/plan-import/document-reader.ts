import { Injectable } from '@nestjs/common';
import { accountIdOf } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import type { Actor } from '../../platform/database/index.js';
import { Isolation, IsolationLimit, isolatedTask } from '../../platform/isolation/index.js';
import type { DocumentToRead, readDocument, ReadDocument } from './read-document.task.js';

const task = isolatedTask<typeof readDocument>(new URL('./read-document.task.js', import.meta.url), 'readDocument');

/** Reads documents in a process of their own: what a file makes of its reader ends that process and nobody's request. */
@Injectable()
export class DocumentReader {
  constructor(private readonly isolation: Isolation) {}

  /** @throws Refusal the reader's; DOCUMENT_TOO_COMPLEX when reading takes too much memory or time */
  async read(actor: Actor, document: DocumentToRead): Promise<ReadDocument> {
    const by = accountIdOf(actor) ?? 'system';
    try {
      return await this.isolation.run(task, document, by);
    } catch (error) {
      if (error instanceof IsolationLimit) throw refuse('DOCUMENT_TOO_COMPLEX');
      throw error;
    }
  }
}
