import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Caller } from '@sucharit/domain/access';
import { Client } from 'pg';
import { testAccounts, testPassword, type TestAccountName } from './accounts.js';
import { loadProduct } from './load-product.js';
import { startServerProcess } from './server-process.js';
import { sourceOptions } from './source-options.js';
import { cookieOf, TestClient } from './test-client.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** The product on a database of its own, behind real HTTP. */
export interface TestApp {
  readonly url: string;
  readonly database: TestDatabase;
  /** A client without cookie or token. */
  readonly anonymous: TestClient;
  /** A client with a session and the Origin of the console; a new session the first time. */
  as(account: TestAccountName): Promise<TestClient>;
  /** The secret of a new session of an account, which no sign-in begins: hashing a password takes longer than most tests. */
  beginSession(account: TestAccountName): Promise<string>;
  /** A client that has signed in with the password. */
  signIn(account: TestAccountName): Promise<TestClient>;
  close(): Promise<void>;
}

/** The product within the process of the test, which may reach into it. */
export interface InnerTestApp extends TestApp {
  readonly app: NestFastifyApplication;
  /** A provider of the running application by the name of its class. */
  get<T>(name: string): T;
  /** The schema by which it answers, as text. */
  schemaText(): string;
  /** The account as services know their caller. */
  callerOf(account: TestAccountName): Promise<Caller>;
}

export interface TestAppOptions {
  /** Environment variables that differ from a test's usual ones. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Another instance on the database of an earlier one; closing it leaves the database. */
  readonly database?: TestDatabase;
}

/** Name of the cookie that carries the secret of a session. */
export const sessionCookie = '__Host-sid';

/** The people of a test, who ask a product at an address. */
function peopleAt(url: string, database: TestDatabase): Pick<TestApp, 'anonymous' | 'signIn' | 'beginSession' | 'as'> {
  const anonymous = new TestClient(url);
  const sessions = new Map<TestAccountName, Promise<TestClient>>();

  const signIn = async (account: TestAccountName): Promise<TestClient> => {
    const response = await anonymous.post('/auth/login', {
      username: testAccounts[account].username,
      password: testPassword,
    });
    if (response.status !== 200) throw new Error(`${account} cannot sign in: ${await response.text()}`);
    return new TestClient(url, { cookie: cookieOf(response), origin: url });
  };
  const beginSession = async (account: TestAccountName): Promise<string> => {
    const { hashSecret, newSecret } = await loadProduct();
    const secret = newSecret();
    // On a connection of its own: the test may be within a transaction.
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      await client.query(
        `insert into session (id_hash, account_id, expires_at)
         select $1, id, now() + interval '12 hours' from account where username = $2`,
        [hashSecret(secret), testAccounts[account].username],
      );
    } finally {
      await client.end();
    }
    return secret;
  };
  const enter = async (account: TestAccountName): Promise<TestClient> =>
    new TestClient(url, { cookie: `${sessionCookie}=${await beginSession(account)}`, origin: url });
  return {
    anonymous,
    signIn,
    beginSession,
    as(account) {
      const session = sessions.get(account) ?? enter(account);
      sessions.set(account, session);
      return session;
    },
  };
}

/**
 * Starts the product as it was built, in a process of its own: it is there in a second, while a test that loads the sources into
 * itself needs several, for every file.
 */
export async function startBuiltApp(environment: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const server = await startServerProcess(database, { isBuilt: true, environment });
  return {
    url: server.url,
    database,
    ...peopleAt(server.url, database),
    async close() {
      await server.end('SIGTERM');
      await database.drop();
    },
  };
}

/** Starts the product from its sources, within the process of the test but outside its modules. */
export async function startTestApp(options: TestAppOptions = {}): Promise<InnerTestApp> {
  const database = options.database ?? (await createTestDatabase());
  const product = await loadProduct();
  const app = await product.startProduct({
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    PORT: '0',
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '5',
    ISOLATED_NODE_OPTIONS: sourceOptions,
    // A machine that runs many tests at once answers late; the tests about that set their own.
    DATABASE_WAIT_MS: '20000',
    // A test does in a second what somebody does in an hour.
    WRITES_PER_MINUTE: '100000',
    ...options.environment,
  });
  const url = `http://127.0.0.1:${new URL(await app.getUrl()).port}`;
  return {
    url,
    database,
    app,
    ...peopleAt(url, database),
    get: <T>(name: string) => product.providerOf(app, name) as T,
    schemaText: () => product.schemaTextOf(app),
    async callerOf(account) {
      const { username, role, district } = testAccounts[account];
      const [row] = await database.query<{ id: string; display_name: string }>(
        'select id, display_name from account where username = $1',
        [username],
      );
      return {
        kind: 'ACCOUNT',
        accountId: row!.id,
        username,
        displayName: row!.display_name,
        role,
        districtCode: district,
      };
    },
    async close() {
      await app.close();
      if (!options.database) await database.drop();
    },
  };
}
