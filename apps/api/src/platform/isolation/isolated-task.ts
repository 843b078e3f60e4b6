/** A function that computes much and touches nothing: a document is read, a workbook is made. */
type TaskFunction = (input: never) => unknown;

/** A task that runs in a process of its own. `Work` is the function; it is found by name, because another process calls it. */
export interface IsolatedTask<Work extends TaskFunction> {
  /** Address of the module that exports the function. */
  readonly module: string;
  /** Name of the export. */
  readonly name: string;
  /** Exists for the compiler only. */
  readonly work?: Work;
}

const declared: IsolatedTask<TaskFunction>[] = [];

/**
 * Declares a task. Input and output are copied between processes: plain data and bytes, no class of ours.
 * @param module address of a file `x.task.ts`, which imports what the task needs
 */
export function isolatedTask<Work extends TaskFunction>(module: URL, name: string): IsolatedTask<Work> {
  const task: IsolatedTask<Work> = { module: module.href, name };
  declared.push({ module: task.module, name });
  return task;
}

/** Modules of all tasks that the loaded features declare, so that a process can load them before it is asked. */
export const declaredModules = (): readonly string[] => [...new Set(declared.map(({ module }) => module))];
