import { accountHeader } from '@sucharit/domain/access';
import { HttpError } from 'react-admin';
import { failureWords } from './failure-words.js';
import type { TypedDocument } from './typed-document.js';

/** A refusal or failure as the API gives it. */
export interface ApiError {
  readonly code: string;
  readonly message: string;
  /** Input field at fault, outermost first, joined with dots. */
  readonly field?: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What a request came to when the API refused it. `body.errors` holds every refusal. */
export class ApiRefusal extends HttpError {
  readonly code: string;
  readonly errors: readonly ApiError[];

  /** @param otherwise what to say when there are no refusals to read */
  constructor(errors: readonly ApiError[], status: number, otherwise = '') {
    const [first] = errors;
    super(first?.message ?? otherwise, status, { errors });
    // HttpError sets its own prototype on whatever it makes, which would hide what kind of error this is.
    Object.setPrototypeOf(this, ApiRefusal.prototype);
    this.code = first?.code ?? 'INTERNAL_ERROR';
    this.errors = errors;
  }
}

/** The API could not be reached at all. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export interface GraphqlBody {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

const statusOfCode: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

/** The refusal that an answer tells of. */
export function refusalOf(body: GraphqlBody, status: number): ApiRefusal {
  const errors = (body.errors ?? []).map(({ message, extensions = {} }) => ({
    code: String(extensions['code'] ?? 'INTERNAL_ERROR'),
    message,
    ...(typeof extensions['field'] === 'string' ? { field: extensions['field'] } : {}),
    extensions,
  }));
  return new ApiRefusal(errors, statusOfCode[errors[0]?.code ?? ''] ?? (status >= 400 ? status : 400));
}

let current: string | null = null;

/** Username of the account that requests are sent for; null until it is known. */
export const currentUsername = (): string | null => current;

/** From now on every request says for whom it is, so that the API refuses what another account would be made to have done. */
export function setCurrentUsername(username: string | null): void {
  current = username;
}

const headersOf = (type: string, language: string): Record<string, string> => ({
  'content-type': type,
  'accept-language': language,
  ...(current === null ? {} : { [accountHeader]: encodeURIComponent(current) }),
});

/** Sends a request to our own origin; `language` decides the language of its messages, `signal` stops it. */
export async function send(path: string, body: unknown, language: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: headersOf('application/json', language),
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable(failureWords(language).unreachable);
  }
}

/**
 * One GraphQL operation, with variables that fit it.
 * @throws ApiRefusal when the API refuses it
 * @throws Unreachable without a connection
 */
export async function runOperation<Data>(
  document: TypedDocument<Data, never>,
  variables: object,
  language: string,
): Promise<Data> {
  const response = await send('/graphql', { query: document, variables }, language);
  let body: GraphqlBody;
  try {
    body = (await response.json()) as GraphqlBody;
  } catch {
    throw new ApiRefusal([], response.status, failureWords(language).failed);
  }
  if ((body.errors?.length ?? 0) > 0 || body.data === null || body.data === undefined)
    throw refusalOf(body, response.status);
  return body.data as Data;
}

/**
 * Gives a file as plain bytes.
 * @throws ApiRefusal when the API refuses it
 * @throws Unreachable without a connection
 */
export async function sendFile(path: string, file: Blob, language: string): Promise<{ readonly id: string }> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: headersOf('application/octet-stream', language),
      body: file,
    });
  } catch {
    throw new Unreachable(failureWords(language).unreachable);
  }
  if (response.ok) return (await response.json()) as { id: string };
  const { error } = (await response.json().catch(() => ({}))) as { error?: { code: string; message: string } };
  throw new ApiRefusal(error ? [{ ...error, extensions: {} }] : [], response.status, failureWords(language).failed);
}
