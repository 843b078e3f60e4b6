/** A client that keeps a number of connections busy. It shares the machine with what it measures, so it does little. */
import http from 'node:http';

/**
 * @typedef {{ url: string, headers: Record<string, string> }} Target
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
  const requests = bodies.map((body) => ({
    body,
    options: {
      agent,
      hostname,
      port,
      path: pathname,
      method: 'POST',
      headers: {
        ...target.headers,
        'content-type': 'application/json',
        accept: 'application/json',
        'content-length': Buffer.byteLength(body),
      },
    },
  }));
  /** @type {number[]} */
  const latencies = [];
  let next = 0;
  const begin = performance.now();
  const one = () =>
    new Promise((resolve, reject) => {
      const { options, body } = /** @type {typeof requests[number]} */ (requests[next++ % requests.length]);
      const since = performance.now();
      const request = http.request(options, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${target.url} answered ${response.statusCode} under load`));
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
