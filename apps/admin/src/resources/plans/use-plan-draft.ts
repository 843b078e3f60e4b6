import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useLogoutIfAccessDenied } from 'react-admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConsoleDataProvider } from '../../providers/data-provider.js';
import { operationKey } from '../../providers/use-operation.js';
import { keepTyped, rescued, useLeaveGuard, type Saving } from '../../shared/saved-state.js';
import { planQuery, savePlan, type PlanData, type PlanMeasure } from './plan-query.js';

/** Parts of a plan that can be typed here. */
export type PlanChanges = Partial<
  Pick<
    PlanData,
    | 'documentNumber'
    | 'strategicLinkage'
    | 'corruptionSituation'
    | 'antiBribery'
    | 'noGiftRules'
    | 'objectives'
    | 'goals'
    | 'benefits'
    | 'measures'
    | 'risks'
  >
>;

/** Typing pauses this long, in milliseconds, before it is saved. */
const pause = 900;

const measureInput = ({ percentComplete: _percent, progressStatus: _status, ...measure }: PlanMeasure) => measure;
const inputOf = ({ measures, ...rest }: PlanChanges): object => ({
  ...rest,
  ...(measures ? { measures: measures.map(measureInput) } : {}),
});

/**
 * A plan as it is being typed: shown at once, saved after a pause with the version that was read, one save at a time. What
 * could not be saved stays on the page.
 */
export function usePlanDraft(plan: PlanData) {
  const provider = useDataProvider<ConsoleDataProvider>();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const client = useQueryClient();
  const [changes, setChanges] = useState<PlanChanges>(() => rescued(plan.id));
  const [saving, setSaving] = useState<Saving>(() => (Object.keys(changes).length > 0 ? 'dirty' : 'saved'));
  const [error, setError] = useState<Error | null>(null);
  const pending = useRef<PlanChanges>(changes);
  const busy = useRef(false);
  const version = useRef(plan.version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  version.current = Math.max(version.current, plan.version);
  useLeaveGuard(saving);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (busy.current || Object.keys(pending.current).length === 0) return;
    const sent = pending.current;
    pending.current = {};
    busy.current = true;
    setSaving('saving');
    const read = client.getQueryData<{ plan: PlanData | null }>(operationKey(planQuery, { id: plan.id }));
    version.current = Math.max(version.current, read?.plan?.version ?? 0);
    try {
      const { result } = await provider.run<{ result: { plan: PlanData } }>(savePlan, {
        input: { planId: plan.id, version: version.current, ...inputOf(sent) },
      });
      version.current = result.plan.version;
      client.setQueryData(operationKey(planQuery, { id: plan.id }), { plan: result.plan });
      setError(null);
      keepTyped(plan.id, pending.current);
      busy.current = false;
      if (Object.keys(pending.current).length > 0) await save();
      else {
        setChanges({});
        setSaving('saved');
      }
    } catch (failure) {
      busy.current = false;
      pending.current = { ...sent, ...pending.current };
      setError(failure as Error);
      setSaving('failed');
      void logoutIfAccessDenied(failure);
    }
  }, [client, logoutIfAccessDenied, plan.id, provider]);

  const change = (part: PlanChanges): void => {
    setChanges((current) => ({ ...current, ...part }));
    pending.current = { ...pending.current, ...part };
    keepTyped(plan.id, pending.current);
    setSaving('dirty');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pause);
  };
  useEffect(() => {
    if (Object.keys(pending.current).length > 0) timer.current = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer.current);
  }, [save]);

  return { draft: { ...plan, ...changes }, change, save, saving, error };
}
