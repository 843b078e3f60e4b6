import { pathToFileURL } from 'node:url';
import { processEnvironment, readEnvironment } from './platform/config/index.js';
import { Isolation } from './platform/isolation/index.js';
import { createServer } from './server.js';

/** A running server. */
export interface RunningServer {
  /** Where a browser on this machine finds it. */
  readonly url: string;
  /** Lets running requests and jobs end, then closes every connection. */
  close(): Promise<void>;
}

/** Requests that have not ended by then are cut off. */
const maximalWaitMs = 15_000;

async function start(): Promise<RunningServer> {
  const environment = readEnvironment(processEnvironment);
  const app = await createServer(environment);
  await app.listen(environment.PORT, environment.HOST);
  app.get(Isolation).warm();
  const port = new URL(await app.getUrl()).port;
  return { url: `http://localhost:${port}`, close: () => app.close() };
}

/** Settles when the server listens; importing this module starts it. */
export const ready = start();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await ready;
  process.stdout.write(`Listening on ${server.url}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      setTimeout(() => process.exit(1), maximalWaitMs).unref();
      void server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}
