/** What a GraphQL request came to. */
export interface GqlResult<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
  /** Codes of the errors, in order. */
  readonly codes: readonly string[];
  readonly headers: Headers;
  readonly text: string;
}

/** Speaks HTTP with a test server as one caller. */
export class TestClient {
  /**
   * @param url origin of the server
   * @param headers sent with every request: cookie and origin, or a token
   */
  constructor(
    readonly url: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same caller with other headers added. */
  with = (headers: Readonly<Record<string, string>>): TestClient =>
    new TestClient(this.url, { ...this.headers, ...headers });

  /** Any request; `headers` may add to the caller's. */
  request = (
    path: string,
    { headers, ...init }: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<Response> =>
    fetch(`${this.url}${path}`, { ...init, headers: { ...this.headers, ...headers }, redirect: 'manual' });

  /** Posts JSON. */
  post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    this.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  /** One GraphQL operation. */
  async gql<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Record<string, string> = {},
  ): Promise<GqlResult<Data>> {
    const response = await this.post('/graphql', { query, variables }, headers);
    const text = await response.text();
    let body: { data?: Data | null; errors?: GqlResult['errors'] } = {};
    try {
      body = JSON.parse(text) as typeof body;
    } catch {
      throw new Error(`GraphQL answered ${response.status} with what is not JSON: ${text.slice(0, 200)}`);
    }
    const errors = body.errors ?? [];
    return {
      status: response.status,
      data: body.data ?? null,
      errors,
      codes: errors.map(({ extensions }) => extensions.code),
      headers: response.headers,
      text,
    };
  }

  /** One GraphQL operation that must succeed. */
  async data<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> {
    const result = await this.gql<Data>(query, variables);
    if (result.errors.length > 0 || result.data === null)
      throw new Error(`The operation failed: ${result.text.slice(0, 1000)}`);
    return result.data;
  }
}

/** The session cookie of a sign-in response, as a Cookie header. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');

/** A document with one mutation that takes `$input` of this type. */
export const mutation = (field: string, input: string, payload = '__typename'): string =>
  `mutation ($input: ${input}!) { ${field}(input: $input) { ${payload} } }`;
