/** A client that keeps a number of connections busy. It shares the machine with what it measures, so it does little. */
import http from 'node:http';

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
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });
  const { hostname, port, pathname } = new URL(target.url);
  const requests = bodies.map((body) => {
    const validator = target.known?.get(body);
    const common = { agent, hostname, port };
    const { accept, ...headers } = { ...target.headers, accept: 'application/json' };
    return validator === undefined
      ? {
          body,
          status: 200,
          options: {
            ...common,
            path: pathname,
            method: 'POST',
            headers: {
              ...headers,
              accept,
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
            },
          },
        }
      : {
          body: '',
          status: 304,
          options: {
            ...common,
            path: queryOf(target, body),
            method: 'GET',
            headers: { ...headers, accept, 'if-none-match': validator },
          },
        };
  });
  /** @type {number[]} */
  const latencies = [];
  let next = 0;
  const begin = performance.now();
  const one = () =>
    new Promise((resolve, reject) => {
      const { options, body, status } = /** @type {typeof requests[number]} */ (requests[next++ % requests.length]);
      const since = performance.now();
      const request = http.request(options, (response) => {
        // Once a minute a session is looked at more closely, and its answer is sent whole.
        if (response.statusCode !== status && response.statusCode !== 200)
          reject(new Error(`${target.url} answered ${response.statusCode} under load`));
        response.resume();
        response.once('error', reject);
        response.once('end', () => resolve(latencies.push(performance.now() - since)));
      });
      request.once('error', reject);
      request.end(body);
    });
  const lane = async () => {
    while (performance.now() - begin < durationMs) await one();
  };
  try {
    await Promise.all(Array.from({ length: connections }, lane));
    return { latencies, elapsedMs: performance.now() - begin };
  } finally {
    agent.destroy();
  }
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
