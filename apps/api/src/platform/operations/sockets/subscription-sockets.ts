import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { refusalCatalogue, refuse } from '@sucharit/domain/shared';
import type { Caller } from '@sucharit/domain/access';
import type { FastifyInstance } from 'fastify';
import type { GraphQLError } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { Authenticator, type Identity } from '../../access/index.js';
import { ENVIRONMENT, type Environment } from '../../config/index.js';
import { DatabaseEvents, type DatabaseEvent } from '../../events/index.js';
import { languageOf, refusalOf, refusedError, type SubscriptionContext } from '../../graphql/index.js';
import { bodyLimits } from '../../http/body-limits.js';
import { askingOf } from './asking.js';
import { SubscriptionGate } from './subscription-gate.js';

const path = '/graphql';

/** Ceilings of this process. */
export const socketLimits = { sockets: 1_000, socketsPerAccount: 10, subscriptions: 20 } as const;

/** Why the server closes a socket; the others are those of the protocol graphql-transport-ws. */
export const closeCodes = { ...CloseCode, TooSlow: 4413, Ended: 4401 } as const;

/** A timer of Node runs at once when it is set further ahead than this. */
const longestTimerMs = 24 * 3_600_000;
/** How long a client may take to answer the closing of its socket. */
const closingMs = 1_000;
/** A client that has not said who it is by then is let go. */
const introductionMs = 5_000;

/** A socket of a known caller. */
interface Guest {
  readonly socket: WebSocket;
  readonly caller: Caller;
  readonly identify: (cost?: () => number) => Promise<Identity | null>;
  timer?: NodeJS.Timeout;
}

type Socket = Extra & Partial<Record<PropertyKey, never>>;

/**
 * Subscriptions over WebSockets (graphql-transport-ws) beside the HTTP server. A socket lives as long as what opened it: it is
 * closed when the session or token ends, or when the account may no longer do the same.
 */
@Injectable()
export class SubscriptionSockets implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger('Subscriptions');
  private readonly guests = new Map<WebSocket, Guest>();
  /** Subscriptions that have had an answer. */
  private readonly begun = new WeakSet<SubscriptionContext>();
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: bodyLimits.document * 4,
    perMessageDeflate: false,
    clientTracking: true,
  });
  private stopListening: (() => void) | undefined;
  private dispose: (() => Promise<void>) | undefined;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly http: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly events: DatabaseEvents,
    private readonly gate: SubscriptionGate,
  ) {}

  /** Before the HTTP server waits for its connections to end, ours included. */
  onModuleInit(): void {
    const fastify = this.http.httpAdapter?.getInstance<FastifyInstance>();
    fastify?.addHook('preClose', () => this.closeAll());
  }

  onApplicationBootstrap(): void {
    // A worker has no server.
    const server = this.http.httpAdapter?.getHttpServer() as Server | undefined;
    if (!server) return;
    server.on('upgrade', (request, socket, head) => void this.upgrade(request, socket, head));
    const { dispose } = useServer<Record<string, unknown>, Socket>(
      {
        connectionInitWaitTimeout: introductionMs,
        subscribe: (args) => this.gate.begin(args),
        onConnect: async ({ extra, connectionParams }) => this.welcome(extra, connectionParams),
        onDisconnect: ({ extra }) => this.forget(extra.socket),
        onClose: ({ extra }) => this.forget(extra.socket),
        onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
          const language = languageOf(extra.request.headers['accept-language']);
          if (Object.keys(subscriptions).length > socketLimits.subscriptions)
            return [refusedError(refuse('SUBSCRIPTION_LIMIT', { maximum: socketLimits.subscriptions }), language)];
          return this.gate.admit(payload, (cost) => this.stillThere(extra.socket, cost), {
            language,
            tooSlow: () => this.cutOff(extra.socket),
          });
        },
        onNext: async ({ subscriptions }, id, _payload, { contextValue }, result) => {
          const context = contextValue as SubscriptionContext;
          const seconds = await this.charge(context);
          if (seconds === 0) return this.gate.publicResult(result, context);
          void (subscriptions[id] as AsyncIterator<unknown> | null)?.return?.();
          const refusal = refuse('COST_BUDGET', { estimated: context.cost, seconds });
          return { errors: this.gate.publicErrors([refusedError(refusal, context.language)], context) };
        },
        onError: ({ extra }, _id, _payload, errors) =>
          this.gate.publicErrors(errors as readonly GraphQLError[], {
            language: languageOf(extra.request.headers['accept-language']),
          }),
      },
      this.server,
    );
    this.dispose = async () => dispose();
  }

  /** Closes every socket, so that clients turn to another process. */
  private async closeAll(): Promise<void> {
    this.stopListening?.();
    const dispose = this.dispose;
    this.dispose = undefined;
    // A client that does not answer the closing must not keep the process.
    const late = setTimeout(() => {
      for (const socket of this.server.clients) socket.terminate();
    }, closingMs);
    await dispose?.();
    clearTimeout(late);
  }

  /** Before the handshake: where the page comes from, and whether a cookie or header that is sent opens anything. */
  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    const refuseWith = (status: number): void => {
      socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    };
    try {
      if (request.url?.split('?')[0] !== path) return refuseWith(404);
      if (this.server.clients.size >= socketLimits.sockets) return refuseWith(503);
      const asking = askingOf(request, this.environment.TRUST_PROXY);
      const identity = await this.authenticator().identify(asking);
      if (!identity && asking.headers.authorization !== undefined) return refuseWith(401);
      this.server.handleUpgrade(request, socket, head, (opened) => this.server.emit('connection', opened, request));
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) this.logger.error(error);
      refuseWith(refusal ? refusalCatalogue[refusal.code].http : 500);
    }
  }

  /** After the handshake: who it is, by header, cookie or `{ authorization }`. False closes with 4403. */
  private async welcome(
    { socket, request }: Socket,
    introduction: Readonly<Record<string, unknown>> | undefined,
  ): Promise<boolean> {
    const authorization = introduction?.['authorization'] ?? introduction?.['Authorization'];
    const asking = askingOf(
      request,
      this.environment.TRUST_PROXY,
      typeof authorization === 'string' ? authorization : undefined,
    );
    const identify: Guest['identify'] = (cost) => this.authenticator().identify(asking, cost);
    this.stopListening ??= await this.events.subscribe((event) => this.heard(event));
    let identity: Identity | null;
    try {
      identity = await identify();
    } catch (error) {
      if (refusalOf(error)?.code === 'RATE_LIMITED') return this.end(socket, CloseCode.TooManyInitialisationRequests);
      throw error;
    }
    if (!identity) return this.end(socket, CloseCode.Unauthorized);
    // Who has left while they were asked about is not welcomed: nothing would ever show them out.
    if (socket.readyState !== socket.OPEN) return false;
    const { caller } = identity;
    const others = [...this.guests.values()].filter((guest) => guest.caller.accountId === caller.accountId);
    if (others.length >= socketLimits.socketsPerAccount)
      return this.end(socket, CloseCode.TooManyInitialisationRequests);
    const guest: Guest = { socket, caller, identify };
    this.guests.set(socket, guest);
    this.watch(guest, identity.endsAt);
    return true;
  }

  /** Closes the socket of a reader that does not read, which may not read the closing either. */
  private cutOff(socket: WebSocket): void {
    socket.close(closeCodes.TooSlow, 'Too slow');
    setTimeout(() => socket.terminate(), closingMs).unref();
  }

  private end(socket: WebSocket, code: number): boolean {
    socket.close(code, code === CloseCode.Unauthorized ? 'Unauthorized' : 'Too many');
    return false;
  }

  /** Who is asking now, when that is still the same as when the socket was opened. */
  private async stillThere(socket: WebSocket, cost?: () => number): Promise<Caller> {
    const guest = this.guests.get(socket);
    const identity = await guest?.identify(cost);
    if (!guest || !identity || JSON.stringify(identity.caller) !== JSON.stringify(guest.caller)) {
      socket.close(closeCodes.Ended, 'Ended');
      throw refuse('UNAUTHENTICATED');
    }
    this.watch(guest, identity.endsAt);
    return identity.caller;
  }

  /** The first answer was counted when the subscription was let in; the others count as they leave. */
  private async charge(context: SubscriptionContext): Promise<number> {
    if (this.begun.has(context)) return this.authenticator().spend(context.caller, context.cost);
    this.begun.add(context);
    return 0;
  }

  private watch(guest: Guest, endsAt: Date): void {
    clearTimeout(guest.timer);
    const wait = Math.min(longestTimerMs, Math.max(0, endsAt.getTime() - Date.now()) + 1);
    guest.timer = setTimeout(() => this.check(guest), wait);
    guest.timer.unref();
  }

  private check(guest: Guest): void {
    this.stillThere(guest.socket).catch((error: unknown) => {
      // Who cannot be asked about is not let stay.
      if (!refusalOf(error)) this.logger.error(error);
      guest.socket.close(closeCodes.Ended, 'Ended');
    });
  }

  private heard(event: DatabaseEvent): void {
    if (event.kind !== 'access' && event.kind !== 'gap') return;
    for (const guest of this.guests.values())
      if (event.kind === 'gap' || guest.caller.accountId === event.id) this.check(guest);
  }

  private forget(socket: WebSocket): void {
    clearTimeout(this.guests.get(socket)?.timer);
    this.guests.delete(socket);
  }

  private authenticator = (): Authenticator =>
    this.modules.get<Authenticator>(Authenticator as never, { strict: false });
}
