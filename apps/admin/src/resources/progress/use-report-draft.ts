import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useLogoutIfAccessDenied } from 'react-admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConsoleDataProvider } from '../../providers/data-provider.js';
import { operationKey } from '../../providers/use-operation.js';
import { keepTyped, rescued, useLeaveGuard, type Saving } from '../../shared/saved-state.js';
import { reportQuery, saveProgress, type Entry, type ReportData } from './report-query.js';

/** Typing pauses this long, in milliseconds, before it is saved. */
const pause = 900;

/** An empty row, as the API wants it once something is typed. */
export const emptyEntry: Entry = {
  status: 'IN_PROGRESS',
  percentComplete: 0,
  done: '',
  difficulty: null,
  reason: null,
  reasonText: null,
  evidenceLinks: [],
};

/** What a status fixes about the percentage and the reason. */
export function withStatus(entry: Entry, status: Entry['status']): Entry {
  const percentComplete =
    status === 'COMPLETED'
      ? 100
      : status === 'NOT_STARTED'
        ? 0
        : entry.percentComplete === 100
          ? 99
          : entry.percentComplete;
  return status === 'CANNOT_PROCEED'
    ? { ...entry, status, percentComplete }
    : { ...entry, status, percentComplete, reason: null, reasonText: null };
}

/** A row the API would refuse as it stands waits until it is whole. */
const isWhole = ({ status, reason, reasonText, percentComplete }: Entry): boolean =>
  Number.isFinite(percentComplete) &&
  (status !== 'CANNOT_PROCEED' || (reason !== null && (reason !== 'OTHER' || Boolean(reasonText?.trim()))));

/**
 * A report as it is being typed: each row is saved after a pause, with the version that was read, one save at a time; what is
 * not saved yet survives a reload.
 */
export function useReportDraft(report: ReportData) {
  const provider = useDataProvider<ConsoleDataProvider>();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const client = useQueryClient();
  const [typed, setTyped] = useState<Record<string, Entry>>(() => rescued(report.id));
  const pending = useRef<Record<string, Entry>>(typed);
  const [saving, setSaving] = useState<Saving>(Object.keys(typed).length > 0 ? 'dirty' : 'saved');
  const [error, setError] = useState<Error | null>(null);
  const busy = useRef(false);
  const version = useRef(report.version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  version.current = Math.max(version.current, report.version);
  useLeaveGuard(saving);

  const keep = useCallback((): void => keepTyped(report.id, pending.current), [report.id]);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const sent = Object.fromEntries(Object.entries(pending.current).filter(([, entry]) => isWhole(entry)));
    if (busy.current || Object.keys(sent).length === 0) return;
    pending.current = Object.fromEntries(Object.entries(pending.current).filter(([id]) => !(id in sent)));
    busy.current = true;
    setSaving('saving');
    const read = client.getQueryData<{ progressReport: ReportData | null }>(
      operationKey(reportQuery, { id: report.id }),
    );
    version.current = Math.max(version.current, read?.progressReport?.version ?? 0);
    try {
      const { result } = await provider.run<{ result: { report: ReportData } }>(saveProgress, {
        input: {
          reportId: report.id,
          version: version.current,
          entries: Object.entries(sent).map(([measureId, entry]) => ({ measureId, ...entry })),
        },
      });
      version.current = result.report.version;
      client.setQueryData(operationKey(reportQuery, { id: report.id }), { progressReport: result.report });
      setTyped((current) =>
        Object.fromEntries(
          Object.entries(current).filter(([id, entry]) => sent[id] !== entry || id in pending.current),
        ),
      );
      setError(null);
      setSaving(Object.keys(pending.current).length > 0 ? 'dirty' : 'saved');
      keep();
      busy.current = false;
      if (Object.values(pending.current).some(isWhole)) await save();
    } catch (failure) {
      busy.current = false;
      pending.current = { ...sent, ...pending.current };
      keep();
      setError(failure as Error);
      setSaving('failed');
      void logoutIfAccessDenied(failure);
    }
  }, [client, keep, logoutIfAccessDenied, provider, report.id]);

  const change = (measureId: string, entry: Entry): void => {
    setTyped((current) => ({ ...current, [measureId]: entry }));
    pending.current = { ...pending.current, [measureId]: entry };
    keep();
    setSaving('dirty');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pause);
  };
  useEffect(() => {
    if (Object.keys(pending.current).length > 0) timer.current = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer.current);
  }, [save]);

  const entryOf = (measureId: string): Entry | null => {
    const saved = report.entries.find(({ measure }) => measure.id === measureId);
    if (typed[measureId]) return typed[measureId];
    if (!saved) return null;
    const { locked: _locked, measure: _measure, ...entry } = saved;
    return entry;
  };
  return { entryOf, change, save, saving, error };
}
