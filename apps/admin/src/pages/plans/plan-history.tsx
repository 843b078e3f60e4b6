import { useTranslate } from 'react-admin';
import { History } from '../../shared/history.js';
import type { PlanTalkQuery } from './plans.operations.js';
import { usePlanFieldWords } from './plan-field-words.js';

/** The comments, steps and versions of a plan. */
type PlanTalk = NonNullable<PlanTalkQuery['plan']>;

/** The steps and versions of the plan. */
export function PlanHistory({ talk, fiscalYear }: { talk: PlanTalk; fiscalYear: number }) {
  const translate = useTranslate();
  const words = usePlanFieldWords(fiscalYear);
  return <History of={talk} title={translate('history.title')} kinds="history.kind" {...words} />;
}
