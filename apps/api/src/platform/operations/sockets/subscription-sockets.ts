import { ServerResponse, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { refuse, refuseInput } from '@sucharit/domain/shared';
import type { Caller } from '@sucharit/domain/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Server as ProtocolServer } from 'graphql-ws';
import { WebSocketServer, type ServerOptions } from 'ws';
import { Authenticator, unauthenticated, type RequestCredentials, type Identity } from '../../access/index.js';
import { Clock } from '../../clock/index.js';
import { accessChanged, DatabaseEvents, type DatabaseEvent } from '../../events/index.js';
import { languageOf, refusalOf, refusedError, type SubscriptionContext } from '../../graphql/index.js';
import { networkOf } from '../../http/index.js';
import { credentialsOfSocket } from './socket-credentials.js';
import { BoundedSocket } from './bounded-socket.js';
import { PendingConnections } from './pending-connections.js';
import { closeCodes, socketBounds, socketLimits } from './socket-limits.js';
import { SubscriptionGate } from './subscription-gate.js';

const path = '/graphql';

/** A timer of Node runs at once when it is set further ahead than this. */
const longestTimerMs = 24 * 3_600_000;
/** Milliseconds until a client must have answered the close frame; then its socket is destroyed. */
const closingMs = 1_000;
/** Milliseconds until a client must have sent connection_init. */
const initialisationMs = 5_000;
/** Milliseconds between pings; a client that has not answered one before the next is terminated. */
const pingMs = 12_000;

/** A socket from its handshake on. */
interface Peer {
  readonly socket: BoundedSocket;
  /** The request that opened it. */
  readonly credentials: RequestCredentials;
  /** Removes it from the pending connections. */
  readonly settle: () => void;
}

/** A socket of a known caller. */
interface Connection extends Peer {
  readonly caller: Caller;
  readonly identify: (cost?: () => number) => Promise<Identity | null>;
  timer?: NodeJS.Timeout;
}

/** Socket and first bytes of an upgrade that is routed as a request. */
interface Upgrade {
  readonly wire: Duplex;
  readonly head: Buffer;
}

/** ws takes the option, its types do not name it. */
const serverOptions: ServerOptions & { readonly closeTimeout: number } = {
  noServer: true,
  maxPayload: socketBounds.messageBytes,
  maxFragments: socketBounds.fragments,
  perMessageDeflate: false,
  clientTracking: true,
  // One pong at a time is answered by BoundedSocket.
  autoPong: false,
  closeTimeout: closingMs,
  handleProtocols,
};

/**
 * Subscriptions over WebSockets (graphql-transport-ws) beside the HTTP server. A socket lives as long as what opened it: it is
 * closed when the session or token ends, or when the account may no longer do the same.
 */
@Injectable()
export class SubscriptionSockets implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger('Subscriptions');
  private readonly upgrades = new WeakMap<IncomingMessage, Upgrade>();
  private readonly strangers = new PendingConnections(socketLimits.pending.strangers);
  private readonly arrivals = new PendingConnections(socketLimits.pending.callers);
  private readonly peers = new Set<Peer>();
  private readonly connections = new Map<Peer, Connection>();
  /** Subscriptions that have received their first answer. */
  private readonly answered = new WeakSet<SubscriptionContext>();
  private readonly server = new WebSocketServer(serverOptions);
  private protocol: ProtocolServer<Peer> | undefined;
  private pings: NodeJS.Timeout | undefined;
  private stopListening: (() => void) | undefined;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly events: DatabaseEvents,
    private readonly gate: SubscriptionGate,
    private readonly clock: Clock,
  ) {}

  /** Bytes that all peers together have not read. */
  get unread(): number {
    let sum = 0;
    for (const { socket } of this.peers) sum += socket.unread;
    return sum;
  }

  onModuleInit(): void {
    // A worker has no server.
    const fastify = this.http.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    // Before the HTTP server waits for its connections to end, ours included.
    fastify.addHook('preClose', () => this.closeAll());
    fastify.addHook('onRequest', async (request, reply) => {
      const upgrade = this.upgrades.get(request.raw);
      if (upgrade && request.routeOptions.url === path) await this.open(request, reply, upgrade);
    });
  }

  onApplicationBootstrap(): void {
    const server = this.http.httpAdapter?.getHttpServer() as Server | undefined;
    const fastify = this.http.httpAdapter?.getInstance<FastifyInstance>();
    if (!server || !fastify) return;
    // An upgrade is a request until its handshake: address, protocol, cookies and refusals are found as for any other.
    server.on('upgrade', (request: IncomingMessage, wire: Duplex, head: Buffer) => {
      wire.on('error', () => wire.destroy());
      const response = new ServerResponse(request);
      response.shouldKeepAlive = false;
      response.assignSocket(wire as never);
      response.once('finish', () => wire.destroy());
      this.upgrades.set(request, { wire, head });
      fastify.routing(request, response);
    });
    this.protocol = this.protocolServer();
    this.pings = setInterval(() => {
      for (const { socket } of this.peers) socket.checkAlive();
    }, pingMs).unref();
  }

  private protocolServer(): ProtocolServer<Peer> {
    return makeServer<Record<string, unknown>, Peer>({
      connectionInitWaitTimeout: initialisationMs,
      subscribe: (args) => this.gate.begin(args),
      onConnect: async ({ extra, connectionParams }) => this.onConnect(extra, connectionParams),
      onSubscribe: async ({ extra, subscriptions }, id, payload) => {
        const language = languageOf(extra.credentials.headers['accept-language']);
        if (id.length > socketBounds.idCharacters) {
          extra.socket.terminate('idCharacters');
          return [refusedError(refuseInput('SOCKET_ID'), language)];
        }
        if (Object.keys(subscriptions).length > socketLimits.subscriptions)
          return [refusedError(refuse('SUBSCRIPTION_LIMIT', { maximum: socketLimits.subscriptions }), language)];
        return this.gate.admit(payload, (cost) => this.currentCaller(extra, cost), {
          language,
          tooSlow: () => extra.socket.close(closeCodes.TooSlow, 'Too slow'),
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
          language: languageOf(extra.credentials.headers['accept-language']),
        }),
    });
  }

  /** Closes every socket, so that clients turn to another process. */
  private async closeAll(): Promise<void> {
    this.stopListening?.();
    clearInterval(this.pings);
    for (const { socket } of this.peers) socket.close(closeCodes.GoingAway, 'Going away');
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** Authenticates the cookie or header of the upgrade, then completes the handshake. */
  private async open(request: FastifyRequest, reply: FastifyReply, { wire, head }: Upgrade): Promise<void> {
    let settle = this.strangers.enter(networkOf(request.ip), () => wire.destroy());
    wire.once('close', () => settle());
    const credentials = credentialsOfSocket(request);
    const identity = await this.authenticator().identify(credentials);
    if (!identity && credentials.headers.authorization !== undefined) throw unauthenticated(true);
    if (wire.destroyed) return void reply.hijack();
    if (identity) {
      if (this.connections.size >= socketLimits.sockets) throw refuse('UNAVAILABLE');
      settle();
      settle = this.arrivals.enter(identity.caller.accountId, () => wire.destroy());
    }
    reply.hijack();
    reply.raw.detachSocket(wire as never);
    this.server.handleUpgrade(request.raw, wire, head, (opened) => {
      const socket = new BoundedSocket(opened, wire, {
        fallsBehind: () => this.relieve(),
        terminated: (bound) => this.logger.warn(`a socket passed its bound ${bound} and was ended`),
        failed: (error) => this.logger.error(error),
      });
      const peer: Peer = { socket, credentials, settle: () => settle() };
      this.peers.add(peer);
      const closed = this.protocol?.opened(socket, peer);
      opened.on('error', (error) => this.logger.debug(`a socket broke the protocol: ${error.message}`));
      opened.once('close', (code, reason) => {
        this.forget(peer);
        closed?.(code, String(reason)).catch((error: unknown) => this.logger.error(error));
      });
    });
  }

  /** Authenticates the socket by header, cookie or the payload's `authorization`. False closes it with 4403. */
  private async onConnect(peer: Peer, payload: Readonly<Record<string, unknown>> | undefined): Promise<boolean> {
    const { socket } = peer;
    const authorization = payload?.['authorization'] ?? payload?.['Authorization'];
    const credentials: RequestCredentials =
      typeof authorization === 'string'
        ? { ...peer.credentials, headers: { ...peer.credentials.headers, authorization } }
        : peer.credentials;
    const identify: Connection['identify'] = (cost) => this.authenticator().identify(credentials, cost);
    this.stopListening ??= await this.events.subscribe((event) => this.onEvent(event));
    let identity: Identity | null;
    try {
      identity = await identify();
    } catch (error) {
      if (refusalOf(error)?.code === 'RATE_LIMITED') return this.end(socket, CloseCode.TooManyInitialisationRequests);
      throw error;
    }
    if (!identity) return this.end(socket, CloseCode.Unauthorized);
    // If the socket closed while we authenticated it, no close event will follow.
    if (!this.peers.has(peer)) return false;
    const { caller } = identity;
    const ofAccount = [...this.connections.values()].filter((other) => other.caller.accountId === caller.accountId);
    if (ofAccount.length >= socketLimits.socketsPerAccount || this.connections.size >= socketLimits.sockets)
      return this.end(socket, CloseCode.TooManyInitialisationRequests);
    const connection: Connection = { ...peer, caller, identify };
    this.connections.set(peer, connection);
    peer.settle();
    socket.acknowledge();
    this.watch(peer, identity.endsAt);
    return true;
  }

  private end(socket: BoundedSocket, code: number): boolean {
    socket.close(code, code === CloseCode.Unauthorized ? 'Unauthorized' : 'Too many');
    return false;
  }

  /** Authenticates the caller again; closes the socket when it is not the one who opened it. */
  private async currentCaller(peer: Peer, cost?: () => number): Promise<Caller> {
    const connection = this.connections.get(peer);
    const identity = await connection?.identify(cost);
    if (!connection || !identity || JSON.stringify(identity.caller) !== JSON.stringify(connection.caller)) {
      peer.socket.close(closeCodes.Ended, 'Ended');
      throw refuse('UNAUTHENTICATED');
    }
    this.watch(peer, identity.endsAt);
    return identity.caller;
  }

  /** Charges an answer to the budget of the token. Admission has charged the first one. */
  private async charge(context: SubscriptionContext): Promise<number> {
    if (this.answered.has(context)) return this.authenticator().spend(context.caller, context.cost);
    this.answered.add(context);
    return 0;
  }

  private watch(peer: Peer, endsAt: Date): void {
    const connection = this.connections.get(peer);
    if (!connection) return;
    clearTimeout(connection.timer);
    const wait = Math.min(longestTimerMs, Math.max(0, endsAt.getTime() - this.clock.now().getTime()) + 1);
    connection.timer = setTimeout(() => this.check(peer), wait);
    connection.timer.unref();
  }

  private check(peer: Peer): void {
    this.currentCaller(peer).catch((error: unknown) => {
      // A caller that cannot be checked loses the socket.
      if (!refusalOf(error)) this.logger.error(error);
      peer.socket.close(closeCodes.Ended, 'Ended');
    });
  }

  private onEvent(event: DatabaseEvent): void {
    if (event !== 'gap' && !accessChanged.is(event)) return;
    for (const [peer, { caller }] of this.connections)
      if (event === 'gap' || caller.accountId === event.id) this.check(peer);
  }

  /** Terminates the slowest readers until the unread bytes of all are within their bound. */
  private relieve(): void {
    let { unread } = this;
    if (unread <= socketBounds.unreadOfAll) return;
    for (const { socket } of [...this.peers].sort((left, right) => right.socket.unread - left.socket.unread)) {
      if (unread <= socketBounds.unreadOfAll) return;
      unread -= socket.unread;
      socket.terminate('unreadOfAll');
    }
  }

  private forget(peer: Peer): void {
    peer.settle();
    this.peers.delete(peer);
    clearTimeout(this.connections.get(peer)?.timer);
    this.connections.delete(peer);
  }

  private authenticator = (): Authenticator =>
    this.modules.get<Authenticator>(Authenticator as never, { strict: false });
}
