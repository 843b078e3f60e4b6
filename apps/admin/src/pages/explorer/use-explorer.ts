import { parse } from 'graphql';
import { useLogoutIfAccessDenied, useTranslate } from 'react-admin';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { Unreachable } from '../../providers/graphql-client.js';
import { forgetHistory, keepAsked, keepPage, keptHistory, keptPage, type Question } from './kept.js';
import { runQuestion, type Answered } from './run-question.js';
import { variablesOf } from './snippets.js';

const firstQuestion: Question = {
  query: `query Districts($first: Int!) {
  districts(first: $first) {
    totalCount
    nodes {
      code
      nameTh
      nameEn
    }
  }
}
`,
  variables: '{ "first": 5 }',
};

/** Names of the operations of a document; none while it cannot be read. */
export function operationNames(query: string): string[] {
  try {
    return parse(query).definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition' && definition.name ? [definition.name.value] : [],
    );
  } catch {
    return [];
  }
}

/** The question on the page, its last answer, and what was asked before; kept in this browser under the account's name. */
export function useExplorer(username: string) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [question, setQuestion] = useState<Question>(() => keptPage(username) ?? firstQuestion);
  /** The question as it was typed last, which the page may not have drawn yet. */
  const latest = useRef(question);
  const [history, setHistory] = useState(() => keptHistory(username));
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const change = ({ query = latest.current.query, variables = latest.current.variables }: Partial<Question>): void => {
    latest.current = { query, variables };
    setQuestion(latest.current);
    keepPage(username, latest.current);
  };

  /** Asks the API what stands in the question; one that is still under way is given up. */
  const ask = async (operationName: string): Promise<void> => {
    underWay.current?.abort();
    const { query, variables: text } = latest.current;
    const variables = variablesOf(text);
    setProblem(variables === null ? translate('explorer.no_json') : null);
    if (variables === null) return;
    const controller = new AbortController();
    underWay.current = controller;
    setRunning(true);
    try {
      const body = { query, variables, ...(operationName ? { operationName } : {}) };
      const given = await runQuestion(body, language, controller.signal);
      if (given.refusal) void logoutIfAccessDenied(given.refusal);
      setAnswered(given);
      setHistory(keepAsked(username, { query, variables: text }));
    } catch (error) {
      if (controller.signal.aborted) return;
      setProblem(error instanceof Unreachable ? translate('state.unreachable') : String(error));
    } finally {
      if (underWay.current === controller) {
        underWay.current = null;
        setRunning(false);
      }
    }
  };

  return {
    question,
    change,
    ask,
    stop: (): void => underWay.current?.abort(),
    answered,
    problem,
    running,
    history,
    forget: (): void => {
      forgetHistory(username);
      setHistory([]);
    },
  };
}
