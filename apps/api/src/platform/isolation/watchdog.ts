/**
 * Thread of an isolated process that ends the process: the thread that computes cannot look at a clock or at its parent.
 * Processor time counts, not time of day, so that a busy machine ends nobody.
 */
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { limitLine, type Limit } from './messages.js';

const { parent, residentBytes } = workerData as { readonly parent: number; readonly residentBytes: number };
const intervalMs = 50;
const standardError = 2;

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
let lastProcessorMs = Infinity;
parentPort?.on('message', (allowedMs: number) => (lastProcessorMs = processorMs() + allowedMs));

function end(limit: Limit | null): void {
  if (limit) writeSync(standardError, limitLine(limit));
  process.kill(process.pid, 'SIGKILL');
}

setInterval(() => {
  // Another parent: the product was killed and left us behind.
  if (process.ppid !== parent) end(null);
  else if (process.memoryUsage.rss() > residentBytes) end('memory');
  else if (processorMs() > lastProcessorMs) end('time');
}, intervalMs);
