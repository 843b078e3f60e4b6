import { fork, type ChildProcess } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { limitSaid, type Answer, type Limit, type Request, type Sent } from './messages.js';

/** How much one isolated process may use. */
export interface IsolationLimits {
  /** Memory of its objects, in MiB; twice as much with all its bytes. */
  readonly memoryMiB: number;
  /** Processor time of one task, in milliseconds. */
  readonly processorMs: number;
  /** Options of Node.js. */
  readonly nodeOptions: readonly string[];
}

/** The process of a task ended because the task used too much, or was killed from outside. */
export class IsolationLimit extends Error {
  override readonly name = 'IsolationLimit';
  constructor(
    readonly limit: Limit,
    said: string,
  ) {
    super(`a task was ended by the limit of its ${limit}${said ? `: ${said}` : ''}`);
  }
}

const MiB = 1024 * 1024;
/** A process that has grown to this share of its memory is not given another task. */
const tiredShare = 0.75;
/** A third of the processor time of a request that wants it as well. */
const niceness = 5;
/** A task that neither computes nor ends; processor time cannot tell. */
const wallFactor = 10;
/** What is kept of the standard error of a process, in characters. */
const keptWords = 4_000;
const entry = fileURLToPath(new URL('./isolated-process.js', import.meta.url));

/** One isolated process. It takes one task at a time. */
export class IsolatedChild {
  private readonly child: ChildProcess;
  private said = '';
  private task: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void } | null = null;
  private late: NodeJS.Timeout | undefined;
  private overdue = false;
  private worked = false;
  private tired = false;

  /** @param ended called once, when the process is gone */
  constructor(
    private readonly limits: IsolationLimits,
    ended: () => void,
  ) {
    const { memoryMiB, nodeOptions } = limits;
    const resident = 2 * memoryMiB * MiB;
    this.child = fork(entry, [process.pid, resident, tiredShare * resident].map(String), {
      execArgv: [...nodeOptions, '--no-warnings', `--max-old-space-size=${memoryMiB}`],
      // No secret of the product: what reads a stranger's file does not know where the database is.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.said = (this.said + text).slice(-keptWords);
    });
    this.child.on('message', ({ answer, tired }: Sent) => {
      this.worked = true;
      this.tired = tired;
      this.finish((task) => task.resolve(answer));
    });
    this.child.on('error', (error) => this.finish((task) => task.reject(error)));
    // After 'close' everything it said has arrived.
    this.child.once('close', (code, signal) => {
      this.finish((task) => task.reject(this.reasonOf(code, signal)));
      ended();
    });
    this.stepBack();
    this.rest();
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** It has carried out a task. One that never has may be unable to start. */
  get hasWorked(): boolean {
    return this.worked;
  }

  /** It has grown so much that the next task wants a fresh process. */
  get isTired(): boolean {
    return this.tired;
  }

  /** Loads modules before the first task needs them. */
  load(modules: readonly string[]): void {
    const request: Request = { kind: 'load', modules };
    this.child.send(request, () => undefined);
  }

  /** @throws IsolationLimit when the process ended in the middle of the task */
  run(module: string, name: string, input: unknown): Promise<Answer> {
    const { processorMs } = this.limits;
    const request: Request = { kind: 'run', module, name, input, processorMs };
    return new Promise<Answer>((resolve, reject) => {
      this.task = { resolve, reject };
      this.child.ref();
      this.child.channel?.ref();
      this.late = setTimeout(() => {
        this.overdue = true;
        this.child.kill('SIGKILL');
      }, wallFactor * processorMs);
      this.child.send(request, (error) => {
        if (error) this.finish((task) => task.reject(error));
      });
    });
  }

  /** Ends the process at once; a task in it fails. */
  end(): void {
    this.child.kill('SIGKILL');
  }

  private finish(tell: (task: NonNullable<typeof this.task>) => void): void {
    const { task } = this;
    if (!task) return;
    this.task = null;
    clearTimeout(this.late);
    this.rest();
    tell(task);
  }

  /** A process that waits for work does not keep the product running. */
  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
    (this.child.stderr as { unref?: () => void } | null)?.unref?.();
  }

  /** Requests of everybody go before what is computed for one. */
  private stepBack(): void {
    try {
      if (this.child.pid !== undefined) os.setPriority(this.child.pid, niceness);
    } catch {
      // It ended by itself in between; 'close' tells.
    }
  }

  private reasonOf(code: number | null, signal: NodeJS.Signals | null): Error {
    const words = this.said.trim().split('\n')[0] ?? '';
    const limit = limitSaid(this.said);
    if (limit) return new IsolationLimit(limit, words);
    // V8 and the kernel end a process without memory by a signal; a defect of ours ends it with a code.
    if (signal) return new IsolationLimit(this.overdue ? 'time' : 'memory', `${signal} ${words}`.trim());
    return new Error(`an isolated process ended with ${code}: ${this.said.trim()}`);
  }
}
