import type { LoggerService } from '@nestjs/common';
import { pino, type Logger as Pino } from 'pino';

/** Contexts in which Nest tells how it puts itself together: nobody's concern unless something is wrong there. */
const assembly = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'GraphQLModule',
]);

/**
 * Nest's log as JSON lines on standard output: time, level, context, message. No line holds an address, a user agent, a
 * cookie or a body, because nothing that has them writes here.
 */
export class JsonLogger implements LoggerService {
  private readonly pino: Pino;

  /** @param level pino's name of the lowest level that is written, or `silent` */
  constructor(level: string) {
    this.pino = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  }

  /** Would a line of this level be written? */
  writes = (level: string): boolean => this.pino.isLevelEnabled(level);

  log(message: unknown, ...rest: unknown[]): void {
    this.write(assembly.has(contextOf(rest) ?? '') ? 'debug' : 'info', message, rest);
  }
  fatal = (message: unknown, ...rest: unknown[]): void => this.write('fatal', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]): void => this.write('trace', message, rest);

  /** Nest passes the context last; an error's stack comes before it. */
  private write(
    level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    rest: unknown[],
  ): void {
    const stack = rest.slice(0, -1).find((part) => typeof part === 'string');
    this.pino[level](
      { context: contextOf(rest), ...(stack ? { stack } : {}) },
      message instanceof Error ? (message.stack ?? message.message) : String(message),
    );
  }
}

const contextOf = (rest: readonly unknown[]): string | undefined => {
  const last = rest.at(-1);
  return typeof last === 'string' ? last : undefined;
};
