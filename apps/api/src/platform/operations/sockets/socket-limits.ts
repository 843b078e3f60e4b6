import { CloseCode } from 'graphql-ws';

/** Ceilings of this process. */
export const socketLimits = {
  /** Sockets of known callers, and those of one account. */
  sockets: 1_000,
  socketsPerAccount: 10,
  /** Subscriptions of one socket. */
  subscriptions: 20,
  /** Sockets that have not been acknowledged yet: of strangers, and of those whose cookie or header said who they are. */
  pending: { strangers: { all: 512, each: 64 }, callers: { all: 512, each: 10 } },
} as const;

/** What one peer may make this process hold. A peer that passes a bound is terminated: it need not read a request to close. */
export const socketBounds = {
  /** Bytes that a peer may send before it is acknowledged; an introduction with a token takes some hundred. */
  introductionBytes: 8_192,
  /** Bytes of one message; for a document with its variables. */
  messageBytes: 400_000,
  /** Frames of one message. */
  fragments: 64,
  /** Bytes of what a ping or pong carries. */
  controlBytes: 1_024,
  /** Characters of the name that a client gives a subscription; each answer repeats it. */
  idCharacters: 128,
  /** Messages whose handling has not ended: subscriptions, and what was sent without waiting for answers. */
  messages: 100,
  /** Bytes that lie unread before another message is added, before and after the acknowledgement. */
  unreadBefore: 4_096,
  unread: 2_000_000,
  /** Bytes that lie unread at all peers together. Beyond it the peer with most of them is terminated. */
  unreadOfAll: 64_000_000,
} as const;

/** Why the server closes a socket; the others are those of the protocol graphql-transport-ws. */
export const closeCodes = { ...CloseCode, TooSlow: 4413, Ended: 4401, GoingAway: 1001 } as const;
