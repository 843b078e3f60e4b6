/** A product that has a task computing for ever; it says in which process. */
import { readEnvironment } from '../../src/platform/config/index.js';
import { Isolation, isolatedTask } from '../../src/platform/isolation/index.js';
import type { computesForEver } from './greedy.task.js';
import { sourceOptions } from './source-options.js';

const isolation = new Isolation(
  readEnvironment({
    DATABASE_URL: 'postgres://none',
    ISOLATED_NODE_OPTIONS: sourceOptions,
    ISOLATED_TASK_MS: '600000',
  }),
);
const tasks = new URL('./greedy.task.js', import.meta.url);
const work = isolatedTask<typeof computesForEver>(tasks, 'computesForEver');
void isolation.run(work, undefined as never, 'a');
process.stdout.write(`${isolation.processes()[0]}\n`);
