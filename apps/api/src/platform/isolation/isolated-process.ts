/** Entry point of an isolated process: runs one task after another until the product that started it goes. */
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { Refusal } from '@sucharit/domain/shared';
import { largestOutputBytes, type Answer, type Request, type Sent } from './messages.js';

const [parent, residentBytes, tiredBytes] = process.argv.slice(2).map(Number) as [number, number, number];

const watchdog = new Worker(new URL('./watchdog.js', import.meta.url), { workerData: { parent, residentBytes } });
const load = async (module: string): Promise<Readonly<Record<string, unknown>>> => import(module);

async function answerTo(request: Request & { kind: 'run' }): Promise<Answer> {
  try {
    const work = (await load(request.module))[request.name];
    if (typeof work !== 'function') throw new Error(`${request.module} exports no function ${request.name}`);
    const output = serialize(await (work as (input: unknown) => unknown)(request.input));
    return output.byteLength > largestOutputBytes ? { kind: 'limit', limit: 'output' } : { kind: 'done', output };
  } catch (error) {
    if (error instanceof Refusal)
      return { kind: 'refused', code: error.code, parameters: error.parameters, path: error.path };
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', message, stack };
  }
}

process.on('message', (request: Request) => {
  if (request.kind === 'load') return void Promise.all(request.modules.map(load));
  watchdog.postMessage(request.processorMs);
  return void answerTo(request).then((answer) => {
    watchdog.postMessage(Infinity);
    const sent: Sent = { answer, tired: process.memoryUsage.rss() > tiredBytes };
    process.send?.(sent);
  });
});
process.once('disconnect', () => process.exit(0));
// Ctrl-C in a terminal reaches every process of the product; this one goes when the product has ended its work.
process.on('SIGINT', () => undefined);
