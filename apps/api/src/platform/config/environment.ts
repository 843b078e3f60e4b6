import { isIsoDate } from '@sucharit/domain/shared';

/** One environment variable: what it is for, whether its value may be shown, and how it is read. */
interface Variable<T> {
  readonly description: string;
  readonly sensitive: boolean;
  /** What may stand in it, and what stands for it when it is absent: for .env.example and docs/settings.md. */
  readonly values: string;
  readonly fallback: string | null;
  readonly parse: (text: string | undefined) => T;
}

/** How the text of a variable is read. */
type Form<T> = Pick<Variable<T>, 'values' | 'fallback' | 'parse'>;

const text = (fallback: string | null): Form<string> => ({
  values: fallback === null ? 'text, required' : 'text',
  fallback,
  parse: (value) => {
    const result = value?.trim() || fallback;
    if (result === null) throw new Error('is required');
    return result;
  },
});
const optional: Form<string | null> = { values: 'text', fallback: null, parse: (value) => value?.trim() || null };
const flag = (fallback: boolean): Form<boolean> => ({
  values: 'true or false',
  fallback: String(fallback),
  parse: (value) => {
    if (value === undefined || value === '') return fallback;
    if (value === 'true' || value === 'false') return value === 'true';
    throw new Error('must be true or false');
  },
});
const whole = (fallback: number, minimum: number, maximum: number): Form<number> => ({
  values: `whole number, ${minimum} to ${maximum}`,
  fallback: String(fallback),
  parse: (value) => {
    const number = value === undefined || value === '' ? fallback : Number(value);
    if (!Number.isInteger(number) || number < minimum || number > maximum)
      throw new Error(`must be a whole number from ${minimum} to ${maximum}`);
    return number;
  },
});
const day = (first: string, last: string): Form<string | null> => ({
  values: `date, ${first} to ${last}`,
  fallback: null,
  parse: (value) => {
    const given = value?.trim() || null;
    if (given !== null && !(isIsoDate(given) && given >= first && given <= last))
      throw new Error(`must be a date from ${first} to ${last}, written as 2026-10-01`);
    return given;
  },
});
const list: Form<readonly string[]> = {
  values: 'texts, separated by commas',
  fallback: null,
  parse: (value) =>
    (value ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
};

const variable = <T>(description: string, form: Form<T>, sensitive = false): Variable<T> => ({
  description,
  sensitive,
  ...form,
});

/** Every variable the product reads; nothing else reads the environment. */
export const environmentVariables = {
  NODE_ENV: variable('production, development or test; decides defaults of other software only.', text('production')),
  PORT: variable('Port of the HTTP server; 0 takes a free one.', whole(3000, 0, 65535)),
  HOST: variable('Address the HTTP server listens on.', text('127.0.0.1')),
  DATABASE_URL: variable(
    'PostgreSQL 15+ as the owner of the schema: migrations, and the source of the API login.',
    text(null),
    true,
  ),
  DATABASE_API_URL: variable(
    'PostgreSQL as the restricted role sucharit_api; derived from DATABASE_URL when absent.',
    optional,
    true,
  ),
  DATABASE_POOL_SIZE: variable('Connections of each of the two pools (reads, writes).', whole(10, 2, 200)),
  DATABASE_READS_AT_ONCE: variable(
    'Short reads that one process has PostgreSQL run at the same time; about twice its processors is quickest. Others wait for 20 ms at most.',
    whole(4, 1, 200),
  ),
  DATABASE_WAIT_MS: variable(
    'Longest wait for a connection to the database, or for a database that does not answer; then a request is told 503 UNAVAILABLE.',
    whole(1_900, 100, 600_000),
  ),
  WRITES_PER_MINUTE: variable(
    'Changes that one account may make in a minute in one process; then it is told 429 RATE_LIMITED.',
    whole(240, 1, 1_000_000),
  ),
  STATEMENT_TIMEOUT_MS: variable('Longest run of one SQL statement of a request.', whole(5_000, 100, 600_000)),
  JOB_STATEMENT_TIMEOUT_MS: variable('Longest run of one SQL statement of a job.', whole(60_000, 100, 3_600_000)),
  EXPORT_CONNECTIONS: variable('Exports that may run at the same time in one process.', whole(3, 1, 50)),
  EXPORT_TIMEOUT_MS: variable('Longest time an export may take, its reader included.', whole(600_000, 100, 86_400_000)),
  ISOLATED_PROCESSES: variable(
    'Processes in which documents are read and files are made, each for one task at a time.',
    whole(2, 1, 16),
  ),
  ISOLATED_MEMORY_MB: variable(
    'Memory of the objects of one such process, in MiB; with all its bytes it may take twice as much.',
    whole(256, 32, 4096),
  ),
  ISOLATED_TASK_MS: variable('Longest processor time of one such task.', whole(10_000, 50, 600_000)),
  ISOLATED_NODE_OPTIONS: variable('Options of Node.js for these processes, comma separated.', list),
  RESPONSE_STALL_MS: variable(
    'A client that takes nothing of its answer for so long (twice as long at most), or is so far behind 16 kB a second, is cut off.',
    whole(30_000, 100, 3_600_000),
  ),
  RUN_WORKER: variable('Runs the job worker inside the HTTP process (embedded default).', flag(false)),
  CONSOLE_DIST: variable('Folder of the built console; without it the API serves no pages.', optional),
  PUBLIC_ORIGINS: variable(
    'Origins, comma separated, whose pages may send requests with a cookie; the own address always may.',
    list,
  ),
  SECURITY_CONTACT: variable(
    'Where a security problem of this installation is reported, as mailto:… or https://…; /.well-known/security.txt names it, and is not found without it.',
    optional,
  ),
  OPEN_DATA_LICENCE: variable(
    'Address of the licence under which the open data are given, such as https://creativecommons.org/licenses/by/4.0/; without it none is claimed.',
    optional,
  ),
  OPEN_DATA_CONTACT: variable('Whom to ask about the open data, as mailto:… or https://….', optional),
  TRUST_PROXY: variable('True when a reverse proxy sets X-Forwarded-For and X-Forwarded-Proto.', flag(false)),
  AUDIT_ORIGIN_DAYS: variable(
    'Days after which the address, browser and session number of a sign-in or change by staff are deleted; the number is not confirmed.',
    whole(90, 1, 3_650),
  ),
  GRAPHQL_INTROSPECTION: variable('Lets signed-in callers read the schema through the API.', flag(false)),
  GRAPHQL_EXPLORER: variable(
    'Opens the explorer of the API in the console, and lets sessions of the console read the schema for it.',
    flag(false),
  ),
  GRAPHQL_REGISTERED_ONLY: variable(
    'Runs only registered operations (the .graphql files of libs/contract) for callers with a token and for nobody in particular; sessions of the console are not bound.',
    flag(false),
  ),
  KEEP_COUNTS: variable(
    'Keeps how many rows a list has until the data change; false counts them on every page.',
    flag(true),
  ),
  KEEP_ANSWERS: variable('Keeps answers in memory until the data changes; false reads each one anew.', flag(true)),
  DEMO_PASSWORD: variable('Password of the demo accounts.', text('sucharit-demo'), true),
  DEMO_DAY: variable(
    'Day (Bangkok) for which demo data are made when they are loaded; by default today. A day up to 2023-09-30 gives the data on which tests rest.',
    day('2022-10-01', '2099-09-30'),
  ),
  LOG_LEVEL: variable('trace, debug, info, warn, error, fatal or silent.', text('info')),
  WORKER_LOCK_MS: variable(
    'How long a worker that died keeps its job before another may take it up.',
    whole(4_000, 500, 600_000),
  ),
} satisfies Record<string, Variable<unknown>>;

/** The validated environment. */
export type Environment = {
  readonly [Name in keyof typeof environmentVariables]: ReturnType<(typeof environmentVariables)[Name]['parse']>;
};

/** Reads and checks every variable; throws one error that names all that is wrong. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const problems: string[] = [];
  const entries = Object.entries(environmentVariables).map(([name, rule]) => {
    try {
      return [name, rule.parse(source[name])] as const;
    } catch (error) {
      problems.push(`${name} ${(error as Error).message} (${rule.description})`);
      return [name, null] as const;
    }
  });
  if (problems.length > 0) throw new Error(`The environment is not complete:\n- ${problems.join('\n- ')}`);
  return Object.fromEntries(entries) as Environment;
}
