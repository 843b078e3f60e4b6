import { processEnvironment, readEnvironment } from './platform/config/index.js';
import { createServer } from './server.js';

/** A running server. */
export interface RunningServer {
  /** Where a browser on this machine finds it. */
  readonly url: string;
  /** Lets running requests end, then closes every connection. */
  close(): Promise<void>;
}

async function start(): Promise<RunningServer> {
  const environment = readEnvironment(processEnvironment);
  const app = await createServer(environment);
  await app.listen(environment.PORT, environment.HOST);
  const port = new URL(await app.getUrl()).port;
  return { url: `http://localhost:${port}`, close: () => app.close() };
}

/** Settles when the server listens; importing this module starts it. */
export const ready = start();
