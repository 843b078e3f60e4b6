import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionLife } from './sessions.js';

/** The prefix makes browsers insist on Secure, Path=/ and no Domain (ASVS 3.3.1). */
const name = '__Host-sid';

const options: CookieSerializeOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' };

/** The session's secret in a request; null when there is none. */
export const readSessionCookie = (request: Pick<FastifyRequest, 'cookies'>): string | null =>
  request.cookies[name] || null;

/** Hands the session's secret to the browser. */
export const setSessionCookie = (reply: FastifyReply, secret: string): void =>
  void reply.setCookie(name, secret, { ...options, maxAge: sessionLife.absoluteHours * 3600 });

/** Has the browser forget the session and everything it kept of it. */
export const clearSession = (reply: FastifyReply): void =>
  void reply.clearCookie(name, options).header('clear-site-data', '"cache", "cookies", "storage"');
