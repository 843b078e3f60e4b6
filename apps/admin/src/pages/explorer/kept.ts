/** What the explorer keeps in this browser for one account: the page as it was left, and the questions that were run. */

/** A question with its variables, both as typed. */
export interface Question {
  readonly query: string;
  readonly variables: string;
}

/** A question that was run, and when. */
export interface AskedQuestion extends Question {
  readonly at: string;
}

const longest = 50;
/** More would fill the browser's store, which other pages need for what is typed. */
const largest = 20_000;
const pageKey = (username: string): string => `sucharit.explorer.page.${username}`;
const historyKey = (username: string): string => `sucharit.explorer.history.${username}`;

function read<Value>(key: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden store costs the history, not the answer.
  }
}

export const keptPage = (username: string): Question | null => read<Question>(pageKey(username));
export const keepPage = (username: string, question: Question): void => write(pageKey(username), question);
export const keptHistory = (username: string): readonly AskedQuestion[] =>
  read<AskedQuestion[]>(historyKey(username)) ?? [];
export const forgetHistory = (username: string): void => localStorage.removeItem(historyKey(username));

/** History with a question at its head; the same question asked before stands only once. */
export function withAsked(history: readonly AskedQuestion[], question: Question, at: string): AskedQuestion[] {
  const others = history.filter(({ query, variables }) => query !== question.query || variables !== question.variables);
  const size = question.query.length + question.variables.length;
  return size > largest ? [...history] : [{ ...question, at }, ...others].slice(0, longest);
}

/** Puts a question at the head of the history and gives the history. */
export function keepAsked(username: string, question: Question): readonly AskedQuestion[] {
  const history = withAsked(keptHistory(username), question, new Date().toISOString());
  write(historyKey(username), history);
  return history;
}
