import { useTranslate } from 'react-admin';
import { commentFields, type CommentData } from '../../shared/comments/comments.js';
import { History, type HistoryData } from '../../shared/history.js';
import { usePlanFieldWords } from './plan-field-words.js';

/** The comments, steps and versions of a plan. */
export interface PlanTalk extends HistoryData {
  readonly comments: { readonly nodes: readonly CommentData[] };
}

/** Comments, timeline and versions of a plan, beside the plan itself. */
export const planTalkQuery = `query PlanTalk($id: ID!) { plan(id: $id) {
  comments(first: 200) { nodes { ${commentFields} } }
  timeline { number kind at actorName actorRole reason revision }
  versions { number keptAt changes { field before after } } } }`;

/** The steps and versions of the plan. */
export function PlanHistory({ talk, fiscalYear }: { talk: PlanTalk; fiscalYear: number }) {
  const translate = useTranslate();
  const words = usePlanFieldWords(fiscalYear);
  return <History of={talk} title={translate('history.title')} kinds="history.kind" {...words} />;
}
