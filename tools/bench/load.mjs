/**
 * A client that keeps a number of connections busy. It shares the machine with what it measures, so it does little: node:http takes
 * as long for a short answer as the API does for giving it, and undici copies long ones into its parser.
 */
import { once } from 'node:events';
import http from 'node:http';
import { connect } from 'node:net';

/**
 * @typedef {{ url: string, headers: Record<string, string>, known?: Map<string, string> }} Target `known`: validators of answers that
 *   the client has, by body; such a question is asked by GET, and answered 304
 * @typedef {{ latencies: number[], elapsedMs: number }} Slice `latencies`: ms of each request
 */

/**
 * Sends one GraphQL request and reads the answer as text.
 * @param {Target} target
 * @param {string} body
 * @param {http.Agent} [agent]
 * @returns {Promise<string>}
 * @throws {Error} the status is not 200
 */
export function ask(target, body, agent) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      target.url,
      {
        method: 'POST',
        ...(agent ? { agent } : {}),
        headers: {
          ...target.headers,
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        /** @type {Buffer[]} */
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.once('error', reject);
        response.once('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${target.url} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
      },
    );
    request.once('error', reject);
    request.end(body);
  });
}

/**
 * Sends the bodies in turn over `connections` kept-alive connections until the time is over. Answers are read, not kept.
 * @param {Target} target
 * @param {readonly string[]} bodies
 * @param {{ connections: number, durationMs: number }} amount
 * @returns {Promise<Slice>}
 */
export async function load(target, bodies, { connections, durationMs }) {
  const { hostname, port, host, pathname } = new URL(target.url);
  const headers = { host, accept: 'application/json', ...target.headers };
  const common = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const requests = bodies.map((body) => {
    const validator = target.known?.get(body);
    const [status, lines, sent] =
      validator === undefined
        ? [
            200,
            [
              `POST ${pathname} HTTP/1.1`,
              'content-type: application/json',
              `content-length: ${Buffer.byteLength(body)}`,
            ],
            body,
          ]
        : [304, [`GET ${queryOf(target, body)} HTTP/1.1`, `if-none-match: ${validator}`], ''];
    return { status, bytes: Buffer.from(`${[...lines, ...common].join('\r\n')}\r\n\r\n${sent}`) };
  });
  /** @type {number[]} */
  const latencies = [];
  let next = 0;
  const begin = performance.now();
  const lane = async () => {
    const connection = await connectTo(hostname, Number(port));
    try {
      while (performance.now() - begin < durationMs) {
        const { status, bytes } = /** @type {typeof requests[number]} */ (requests[next++ % requests.length]);
        const since = performance.now();
        const given = await connection.ask(bytes);
        // Once a minute a session is looked at more closely, and its answer is sent whole.
        if (given !== status && given !== 200) throw new Error(`${target.url} answered ${given} under load`);
        latencies.push(performance.now() - since);
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return { latencies, elapsedMs: performance.now() - begin };
}

const HEAD_END = '\r\n\r\n';

/**
 * A connection that is asked one thing after the other and counts the bytes of the answers. Only for answers that say how long
 * they are.
 * @param {string} host @param {number} port
 * @returns {Promise<{ ask: (request: Buffer) => Promise<number>, close: () => void }>} `ask` gives the status when the answer has come whole
 */
async function connectTo(host, port) {
  const socket = connect({ host, port, noDelay: true });
  /** @type {{ resolve: (status: number) => void, reject: (error: Error) => void } | null} */
  let asked = null;
  let head = /** @type {Buffer} */ (Buffer.alloc(0));
  let status = 0;
  /** Bytes that are still to come; null while the head has not come whole. @type {number | null} */
  let missing = null;
  const fail = (/** @type {Error} */ error) => asked?.reject(error);
  socket.on('error', fail);
  socket.on('close', () => fail(new Error(`${host}:${port} closed the connection`)));
  socket.on('data', (part) => {
    if (missing === null) {
      head = head.length === 0 ? part : Buffer.concat([head, part]);
      const end = head.indexOf(HEAD_END);
      if (end < 0) return;
      const text = head.toString('latin1', 0, end);
      status = Number(text.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length));
      const length = status === 304 ? '0' : /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
      if (length === undefined) return void socket.destroy(new Error(`an answer does not say how long it is: ${text}`));
      missing = Number(length) - (head.length - end - HEAD_END.length);
      head = Buffer.alloc(0);
    } else missing -= part.length;
    if (missing > 0) return;
    missing = null;
    asked?.resolve(status);
  });
  await once(socket, 'connect');
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        asked = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** Address of a question that is asked by GET. @param {Target} target @param {string} body */
const queryOf = ({ url }, body) => {
  const { query, operationName, variables } = JSON.parse(body);
  return `${new URL(url).pathname}?${new URLSearchParams({ query, operationName, variables: JSON.stringify(variables) })}`;
};

/**
 * Asks every question by GET and keeps the validators of the answers.
 * @param {Target} target @param {readonly string[]} bodies @returns {Promise<Map<string, string>>} by body
 */
export async function validatorsOf(target, bodies) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const body of bodies) {
    await ask(target, body);
    const response = await fetch(new URL(queryOf(target, body), target.url), { headers: target.headers });
    const text = await response.text();
    const validator = response.headers.get('etag');
    if (!validator) throw new Error(`${target.url} gives no validator: ${response.status} ${text.slice(0, 300)}`);
    found.set(body, validator);
  }
  return found;
}
