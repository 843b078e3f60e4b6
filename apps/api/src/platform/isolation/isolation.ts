import { deserialize } from 'node:v8';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Refusal, refuse, type RefusalCode } from '@sucharit/domain/shared';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { IsolatedChild, IsolationLimit } from './fork-child.js';
import { declaredModules, type IsolatedTask } from './isolated-task.js';
import type { Answer } from './messages.js';

/** Tasks that wait, of everybody and of one; more are refused. Each holds its input in memory. */
const waitingLimits = { all: 30, one: 3 } as const;
/** What a refused caller is told to wait: one task takes less. */
const comeBackSeconds = 10;
/** A process beside the first one ends when nobody has needed it for so long. */
const idleMs = 60_000;

interface Waiting {
  readonly task: { readonly module: string; readonly name: string };
  readonly input: unknown;
  readonly by: string;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs what computes much, or on what strangers send, in processes of its own: its memory and its time are theirs, and the
 * requests of everybody else go on meanwhile. One process is kept for the next task.
 */
@Injectable()
export class Isolation implements OnApplicationShutdown {
  private readonly logger = new Logger('Isolation');
  private readonly idle: { child: IsolatedChild; timer: NodeJS.Timeout | undefined }[] = [];
  private readonly all = new Set<IsolatedChild>();
  private readonly waiting: Waiting[] = [];
  /** Whose tasks run. */
  private readonly running = new Set<string>();
  private closed = false;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** Starts the first process, so that nobody waits for it. */
  warm(): void {
    if (this.all.size === 0 && !this.closed) this.rest(this.start());
  }

  /** Identifiers of the processes that run now. */
  processes(): readonly (number | undefined)[] {
    return [...this.all].map(({ pid }) => pid);
  }

  /**
   * Runs a task and gives what its function returns.
   * @param by whose task it is: of each, one runs at a time and three wait, so that nobody takes all processes
   * @throws Refusal what the task refused; RATE_LIMITED or UNAVAILABLE when too many wait
   * @throws IsolationLimit the task used too much memory or time, and is gone without a trace
   */
  async run<Work extends (input: never) => unknown>(
    task: IsolatedTask<Work>,
    input: Parameters<Work>[0],
    by: string,
  ): Promise<Awaited<ReturnType<Work>>> {
    if (this.closed) throw refuse('UNAVAILABLE');
    if (this.waiting.filter((other) => other.by === by).length >= waitingLimits.one)
      throw refuse('RATE_LIMITED', { seconds: comeBackSeconds });
    if (this.waiting.length >= waitingLimits.all) throw refuse('UNAVAILABLE');
    const output = new Promise<unknown>((resolve, reject) => {
      this.waiting.push({ task, input, by, resolve, reject });
      this.next();
    });
    // What crosses between processes is checked where the task is declared.
    return output as Promise<Awaited<ReturnType<Work>>>;
  }

  /** Ends every process; what still runs or waits is refused. */
  onApplicationShutdown(): void {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(refuse('UNAVAILABLE'));
    for (const { timer } of this.idle) clearTimeout(timer);
    for (const child of this.all) child.end();
  }

  private next(): void {
    const at = this.waiting.findIndex(({ by }) => !this.running.has(by));
    if (at < 0) return;
    const child = this.take();
    if (!child) return;
    const [work] = this.waiting.splice(at, 1);
    if (work) void this.carryOut(child, work);
  }

  private async carryOut(child: IsolatedChild, { task, input, by, resolve, reject }: Waiting): Promise<void> {
    this.running.add(by);
    try {
      resolve(outputOf(await child.run(task.module, task.name, input)));
    } catch (error) {
      if (this.closed) return reject(refuse('UNAVAILABLE'));
      if (error instanceof IsolationLimit) this.logger.warn(`${task.name}: ${error.message}`);
      reject(error);
    } finally {
      this.running.delete(by);
      if (child.isTired) child.end();
      else if (this.all.has(child) && !this.closed) this.rest(child);
      this.next();
    }
  }

  /** A process without work, or a new one while there may be more. */
  private take(): IsolatedChild | undefined {
    const rested = this.idle.pop();
    if (rested) {
      clearTimeout(rested.timer);
      return rested.child;
    }
    return this.all.size < this.environment.ISOLATED_PROCESSES ? this.start() : undefined;
  }

  private rest(child: IsolatedChild): void {
    const timer = this.all.size > 1 ? setTimeout(() => child.end(), idleMs).unref() : undefined;
    this.idle.push({ child, timer });
  }

  private start(): IsolatedChild {
    const { ISOLATED_MEMORY_MB, ISOLATED_TASK_MS, ISOLATED_NODE_OPTIONS } = this.environment;
    const limits = {
      memoryMiB: ISOLATED_MEMORY_MB,
      processorMs: ISOLATED_TASK_MS,
      nodeOptions: ISOLATED_NODE_OPTIONS,
    };
    const child = new IsolatedChild(limits, () => this.gone(child));
    this.all.add(child);
    child.load(declaredModules());
    return child;
  }

  private gone(child: IsolatedChild): void {
    this.all.delete(child);
    const at = this.idle.findIndex((rested) => rested.child === child);
    if (at >= 0) clearTimeout(this.idle.splice(at, 1)[0]?.timer);
    if (this.closed) return;
    // One that could not even start is tried again with the next task only.
    if (child.hasWorked) this.warm();
    this.next();
  }
}

/** What the task returned, or throws what it threw. */
function outputOf(answer: Answer): unknown {
  if (answer.kind === 'done') return deserialize(answer.output);
  if (answer.kind === 'refused') throw new Refusal(answer.code as RefusalCode, answer.parameters, answer.path);
  if (answer.kind === 'limit') throw new IsolationLimit(answer.limit, '');
  const failure = new Error(answer.message);
  failure.stack = `${answer.stack}\n    (in an isolated process)`;
  throw failure;
}
