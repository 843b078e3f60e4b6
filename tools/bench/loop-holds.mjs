/**
 * Loaded into a measured process before its program (`node --import`): on SIGUSR2 it says how long its event loop was held at the most
 * since it was last asked, and counts anew. Whoever sends a request meanwhile waits as long.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const NANOSECONDS = 1_000_000;
/** A look every 10 ms costs what is measured nothing that shows. */
const watched = monitorEventLoopDelay({ resolution: 10 });
watched.enable();
process.on('SIGUSR2', () => {
  process.stdout.write(`Loop held for ${(watched.max / NANOSECONDS).toFixed(1)} ms\n`);
  watched.reset();
});
