import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Caller } from '@sucharit/domain/access';
import { Refusal } from '@sucharit/domain/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, OperationTypeNode, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Authenticator } from '../access/index.js';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import {
  Database,
  type HeldRead,
  type HeldSession,
  type Statement,
  type AbortState,
  WatchedTables,
} from '../database/index.js';
import type { CompiledOperation } from '../read-model/index.js';
import { Admission, type Admitted, type AskedOperation, type Authenticate } from './admission.js';
import { AnswerStore, etagOf, type KeptAnswer } from './answer-store.js';
import { publicError } from '../graphql/errors.js';
import { passThrough, writeResult } from './pass-through.js';
import { queryLimits } from '../graphql/query-limits.js';
import { languageOf, ResponseAbort } from '../graphql/request-context.js';

/** Documents that were valid once and are answered without asking Apollo again. */
const maximumDocuments = 500;
/** Longest document that is remembered, in characters. */
const maximumDocument = 10_000;

interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a well-formed request asks; null for everything that Apollo had better look at. */
function askedOf(request: FastifyRequest): Asked | null {
  const { accept } = request.headers;
  if (accept !== undefined && !/application\/json|\*\/\*/.test(accept)) return null;
  if (accept?.includes('graphql-response')) return null;
  let given: unknown = request.body;
  if (request.method === 'GET') {
    // The headers that keep other sites from sending it (Apollo's rule against forged requests).
    if (!request.headers['apollo-require-preflight'] && !request.headers['x-apollo-operation-name']) return null;
    const { variables, ...rest } = request.query as Record<string, unknown>;
    try {
      given = { ...rest, ...(typeof variables === 'string' ? { variables: JSON.parse(variables) as unknown } : {}) };
    } catch {
      return null;
    }
  } else if (request.method !== 'POST') return null;
  if (!isRecord(given)) return null;
  const { query, operationName, variables, ...others } = given;
  if (typeof query !== 'string' || Object.keys(others).length > 0) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return null;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

/**
 * Answers ahead of Apollo what needs neither its validation nor graphql-js: a query that was valid before and whose statement
 * yields the whole answer. Limits, access and cost are those of every request. Answers are kept by the version of the data, which
 * every request reads together with the question whether its session still stands. Everything else, and everything that is to be
 * refused, goes on to Apollo as if it had not been looked at.
 */
@Injectable()
export class AnswerCache implements OnModuleInit {
  private readonly logger = new Logger('GraphQL');
  private readonly documents = new LRUCache<string, Pick<AskedOperation, 'document' | 'hash'>>({
    max: maximumDocuments,
  });
  private readonly store = new AnswerStore();
  private readonly flights = new Map<CompiledOperation, Promise<KeptAnswer | null>>();
  private readonly keepable = new WeakMap<CompiledOperation, boolean>();

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly host: HttpAdapterHost,
    private readonly authenticator: Authenticator,
    private readonly admission: Admission,
    private readonly database: Database,
    private readonly watched: WatchedTables,
  ) {}

  onModuleInit(): void {
    // A process without HTTP, such as a worker, has no adapter.
    const server = (this.host.httpAdapter as { getInstance?: () => FastifyInstance } | undefined)?.getInstance?.();
    server?.addHook('preHandler', async (request, reply) => {
      if (request.routeOptions.url === '/graphql' && (await this.answered(request, reply))) return reply;
      return undefined;
    });
  }

  /** Apollo has found this document valid. */
  remember(query: string, document: DocumentNode, hash: string): void {
    if (query.length <= maximumDocument) this.documents.set(query, { document, hash });
  }

  private async answered(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const asked = askedOf(request);
    const known = asked && this.documents.get(asked.query);
    const operation = known ? getOperationAST(known.document, asked.operationName) : null;
    if (!asked || !known || operation?.operation !== OperationTypeNode.QUERY) return false;
    const session = this.authenticator.cachedSession(request);
    if (!session && request.headers.authorization === undefined) return false;
    const presumed = session?.holder ?? this.authenticator.cachedTokenHolder(request);
    let costOf: (() => number) | undefined;
    const admitted = await this.admitted({ ...known, operation, variables: asked.variables }, (cost) => {
      costOf = cost;
      return presumed ?? this.authenticator.authenticate(request, cost);
    });
    if (!admitted?.caller || !admitted.compiled?.complete) return false;
    const { caller, compiled } = admitted;
    // The use of a token whose holder is presumed is counted while the answer is read, which goes out only if the presumption holds.
    const held = session || !presumed ? true : this.isHeldBy(presumed, request, costOf);
    let answer: KeptAnswer | null;
    try {
      answer = await this.answer(compiled, caller, session, held, request, reply);
    } catch (error) {
      await this.sendError(request, reply, error);
      return true;
    }
    if (!answer) return false;
    this.send(request, reply, answer, compiled);
    return true;
  }

  private async isHeldBy(presumed: Caller, request: FastifyRequest, cost?: () => number): Promise<boolean> {
    try {
      return isDeepStrictEqual(await this.authenticator.authenticate(request, cost), presumed);
    } catch {
      return false;
    }
  }

  /** What is refused or fails is left for Apollo to find out again; the use of a token is counted once for a request. */
  private async admitted(asked: AskedOperation, authenticate: Authenticate): Promise<Admitted | null> {
    try {
      const admitted = await this.admission.admit(asked, authenticate);
      return admitted instanceof Refusal || admitted.introspects ? null : admitted;
    } catch {
      return null;
    }
  }

  /** The answer, kept or read now; null when the session is no longer held by whom it was. */
  private async answer(
    compiled: CompiledOperation,
    caller: Caller,
    session: HeldSession | null,
    held: Promise<boolean> | true,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<KeptAnswer | null> {
    const { statement } = compiled;
    if (!(this.keepable.get(compiled) ?? (await this.findWhetherToKeep(compiled)))) {
      const [holds, read] = await Promise.allSettled([
        held,
        this.database.readHeld(caller, session, statement, false, new ResponseAbort(reply.raw)),
      ]);
      if (holds.status === 'rejected' || !holds.value) return null;
      if (read.status === 'rejected') throw read.reason;
      return answerOf(compiled, read.value);
    }
    if (!(await held)) return null;
    const versionNow = request.dataVersion;
    const before = this.flights.get(compiled);
    if (before ?? this.store.get(compiled)) {
      const { held, version } =
        versionNow === undefined
          ? await this.database.checkSession(session)
          : { held: session === null, version: versionNow };
      if (!held) return null;
      const kept = this.store.get(compiled);
      if (kept?.version === version) return kept;
      let last: typeof before;
      for (let flight = this.flights.get(compiled); flight && flight !== last; flight = this.flights.get(compiled)) {
        // Of a session that has ended, or one that failed, no other request learns anything.
        const answer = await flight.catch(() => null);
        // What was being read when the request came may have been read before a change that came before the request.
        if (answer && (flight !== before || answer.version === version)) return answer;
        last = flight;
      }
    }
    // Nothing is waited for between the last look and this, so that of many who are answered together one alone reads.
    const reading = this.read(caller, session, compiled, new ResponseAbort(reply.raw));
    this.flights.set(compiled, reading);
    try {
      return await reading;
    } finally {
      if (this.flights.get(compiled) === reading) this.flights.delete(compiled);
    }
  }

  private async read(
    caller: Caller,
    session: HeldSession | null,
    compiled: CompiledOperation,
    abort: AbortState,
  ): Promise<KeptAnswer | null> {
    const answer = answerOf(compiled, await this.database.readHeld(caller, session, compiled.statement, true, abort));
    if (answer) this.store.set(compiled, answer);
    return answer;
  }

  private async findWhetherToKeep(compiled: CompiledOperation): Promise<boolean> {
    const { personal, statement } = compiled;
    const keep = !personal && this.environment.KEEP_ANSWERS && (await this.watched.covers(textOf(statement)));
    this.keepable.set(compiled, keep);
    return keep;
  }

  private send(request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer, compiled: CompiledOperation): void {
    if (request.method === 'GET') {
      const etag = etagOf(answer);
      void reply
        .header('etag', etag)
        .header('cache-control', 'private, no-cache')
        .header('vary', 'Authorization, Cookie');
      if (request.headers['if-none-match']?.split(',').some((given) => given.trim().replace(/^W\//, '') === etag))
        return void reply.code(304).send();
    }
    const { remainingBudget } = request;
    void reply
      .type('application/json; charset=utf-8')
      .send(remainingBudget === undefined ? answer.body : bodyOf(compiled, answer, remainingBudget));
  }

  private async sendError(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<void> {
    const language = languageOf(request.headers['accept-language']);
    const log = (problem: unknown): void =>
      this.logger.error(
        `request ${request.id}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`,
      );
    const response = await passThrough(Promise.reject(error as Error), (formatted, given) =>
      publicError(formatted, given, language, request.id, log),
    );
    if (response.body.kind !== 'single') throw error;
    void reply
      .code(response.http.status ?? 200)
      .type('application/json; charset=utf-8')
      .send(writeResult(response.body.singleResult));
  }
}

/** Everything that a statement may run. */
const textOf = ({ text, otherwise }: Statement): string => (otherwise ? `${text}\n${otherwise.text}` : text);

const begin = '{"data":';

/** @param remaining what is left of a token's budget; null in a session */
function endOf({ estimatedCost }: CompiledOperation, remaining: number | null): string {
  const cost = { estimated: Math.max(1, Math.ceil(estimatedCost)), limit: queryLimits.cost, remaining };
  return `,"extensions":${JSON.stringify({ cost })}}\n`;
}

/** Null when the session was no longer held. */
function answerOf(compiled: CompiledOperation, { held, version, data }: HeldRead): KeptAnswer | null {
  if (!held) return null;
  const text = data ?? '{}';
  const end = endOf(compiled, null);
  // Written in its place: to join the texts first would copy a long one once more.
  const length = Buffer.byteLength(text);
  const body = Buffer.allocUnsafe(begin.length + length + end.length);
  body.write(begin);
  body.write(text, begin.length);
  body.write(end, begin.length + length);
  return { version, body, data: body.subarray(begin.length, begin.length + length) };
}

/** The response to a token, of which the budget is left that it says. */
function bodyOf(compiled: CompiledOperation, { body, data }: KeptAnswer, remaining: number): Buffer {
  return Buffer.concat([body.subarray(0, begin.length + data.length), Buffer.from(endOf(compiled, remaining))]);
}
