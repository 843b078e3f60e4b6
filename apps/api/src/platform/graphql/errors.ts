import { HeaderMap } from '@apollo/server';
import { Refusal, refusalCatalogue, refusalMessage, refuse, refuseInput, type Language } from '@sucharit/domain/shared';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { ConnectionLost, AbortError } from '../database/index.js';
import { statusOfRefusal } from './refusal-status.js';

/** PostgreSQL and network errors that mean "the database cannot be reached now", by SQLSTATE class or errno. */
const unreachable = /^(08|57P|53)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

/** What pg says, without a code, of a connection that was not to be had or has ended; of one that ended between two statements too. */
const lost = /Connection terminated|timeout exceeded when trying to connect|is not queryable/;

/** Refusals by the SQLSTATE that a function of the database raises. */
const raisedRefusals = new Map<string, (detail: string) => Refusal>();

/** Declares the refusal that a SQLSTATE of our own functions means. */
export function refusesOn(sqlState: string, refusalOfDetail: (detail: string) => Refusal): void {
  raisedRefusals.set(sqlState, refusalOfDetail);
}

/** The refusal behind an error, when there is one: our own, or what a failing database amounts to for the user. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  // Answered to nobody, and no defect.
  if (error instanceof AbortError || error instanceof ConnectionLost) return refuse('UNAVAILABLE');
  const cause =
    error instanceof QueryFailedError
      ? (error.driverError as { code?: unknown; detail?: unknown })
      : (error as { code?: unknown; detail?: unknown } | null);
  const code = typeof cause?.code === 'string' ? cause.code : '';
  if (code === '57014') return refuse('STATEMENT_TIMEOUT');
  const raised = raisedRefusals.get(code);
  if (raised) return raised(String(cause?.detail));
  if (unreachable.test(code)) return refuse('UNAVAILABLE');
  // A NUL, or half of a surrogate pair: PostgreSQL cannot store it as text.
  if (code === '22021' || code === '22P05') return refuseInput('CHARACTER');
  if (error instanceof Error && lost.test(error.message)) return refuse('UNAVAILABLE');
  return null;
}

/** The header that tells when to come back, for a refusal that says so. */
export const retryAfter = ({ code, parameters: { seconds } }: Refusal): [string, string][] =>
  refusalCatalogue[code].kind === 'TOO_MANY' && seconds !== undefined ? [['retry-after', String(seconds)]] : [];

/** The public form of a refusal. */
export function refusedError(refusal: Refusal, language: Language): GraphQLError {
  return new GraphQLError(refusalMessage(refusal.code, refusal.parameters, language), {
    extensions: {
      code: refusal.code,
      ...refusal.parameters,
      ...(refusal.path.length > 0 ? { field: refusal.path.join('.') } : {}),
      http: { status: statusOfRefusal(refusal.code), headers: new HeaderMap(retryAfter(refusal)) },
    },
  });
}

const genericMessages: Record<Language, string> = {
  th: 'ระบบขัดข้อง โปรดลองใหม่ หากยังไม่ได้ แจ้งผู้ดูแลพร้อมหมายเลขคำขอ',
  en: 'Something went wrong on our side. Try again; if it stays, tell the administrator this request number:',
};

/** What is said of a failure that is nobody else's business, with the number under which the log has it. */
export const failureMessage = (language: Language, requestId: string): string =>
  `${genericMessages[language]} ${requestId}`;

/** Errors GraphQL itself gives about a document or its variables; their text speaks of the published schema only. */
const documentErrors = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What Apollo says of a request without naming a code: a hash that is not that of the document, an unknown protocol version. */
const isOfRequest = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  !error.originalError &&
  error.extensions['code'] === undefined &&
  (error.extensions['http'] as { status?: number } | undefined)?.status === 400;

const suggestion = / Did you mean .*$/s;

/** Suggestions ("Did you mean …") would tell a stranger what exists; whoever has signed in is helped by them. */
export const suggests = ({ message }: GraphQLFormattedError): boolean => suggestion.test(message);

/**
 * The one place where an error becomes public: a refusal keeps its code, a document error its text, anything else is logged with
 * the request id and answered generically.
 * @param isKnown true for somebody who has signed in: suggestions are kept
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  language: Language,
  requestId: string,
  log: (error: unknown) => void,
  isKnown = false,
): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const refusal = refusalOf(original);
  const place = formatted.path ? { path: formatted.path } : {};
  if (refusal) {
    const { http: _status, ...extensions } = refusedError(refusal, language).extensions;
    return { message: refusalMessage(refusal.code, refusal.parameters, language), ...place, extensions };
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code in refusalCatalogue && error instanceof GraphQLError && !error.originalError) {
    const { http: _status, stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    return { message: formatted.message, ...place, extensions };
  }
  const documentCode = isOfRequest(error) ? 'BAD_REQUEST' : code;
  if (typeof documentCode === 'string' && documentErrors.has(documentCode))
    return {
      message: (isKnown ? formatted.message : formatted.message.replace(suggestion, '')).slice(0, 500),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...place,
      extensions: { code: documentCode },
    };
  log(original);
  return { message: failureMessage(language, requestId), ...place, extensions: { code: 'INTERNAL_ERROR', requestId } };
}
