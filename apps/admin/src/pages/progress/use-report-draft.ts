import { useQueryClient } from '@tanstack/react-query';
import { emptyContent, pickContent } from '@sucharit/domain/content';
import { entrySchema } from '@sucharit/domain/progress';
import { rowFields, rowsOfFields } from '@sucharit/domain/revisions';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data-provider.js';
import { operationKey } from '../../providers/use-operation.js';
import { wrongIn } from './entry-check.js';
import { useDraft, type Latest } from '../../shared/drafts/use-draft.js';
import { useWho } from '../../shared/who.js';
import type { Entry, ReportData } from './report-data.js';
import { reportQuery, saveProgress } from './progress.operations.js';

/** Entries by the identity of their measure. */
type Entries = Readonly<Record<string, Entry>>;

/** An empty row, as the API wants it once something is typed. */
export const emptyEntry: Entry = { ...emptyContent(entrySchema), status: 'IN_PROGRESS' };

/** A row the API would refuse as it stands waits until it is whole; the others are saved meanwhile. */
const wholeOf = (entry: Entry): Entry | undefined => (wrongIn(entry) === null ? entry : undefined);

type Who = ReturnType<typeof useWho>;
const latestOf = (report: ReportData, who: Who): Latest<Entries> => ({
  version: report.version,
  parts: Object.fromEntries(report.entries.map((entry) => [entry.measure.id, pickContent(entrySchema, entry)])),
  savedBy: who(report.lastSavedByName, report.lastSavedByRole, report.lastSavedAt),
});

/** A report as it is being typed, a row a measure. */
export function useReportDraft(report: ReportData, reload: () => Promise<ReportData | null>) {
  const provider = useDataProvider<ConsoleDataProvider>();
  const client = useQueryClient();
  const who = useWho();
  const draft = useDraft<Entries>({
    kind: 'report',
    id: report.id,
    latest: latestOf(report, who),
    nameNow: (name) => report.plan.measures.find(({ number }) => String(number) === name)?.id ?? name,
    wholeOf: (_measure, entry) => wholeOf(entry),
    send: async (entries, version) => {
      const { result } = await provider.run(saveProgress, {
        input: {
          reportId: report.id,
          version,
          entries: Object.entries(entries).flatMap(([measureId, entry]) =>
            entry ? [{ ...entry, measureId, percentComplete: Number(entry.percentComplete) }] : [],
          ),
        },
      });
      client.setQueryData(operationKey(reportQuery, { id: report.id }), { progressReport: result.report });
      return latestOf(result.report, who);
    },
    reload: async () => {
      const latest = await reload();
      return latest && latestOf(latest, who);
    },
    split: (sides) => rowFields('entries', sides as Entries[]),
    join: (fields) => rowsOfFields('entries', fields) as unknown as Entries,
  });
  const saved = latestOf(report, who).parts;
  const typed = report.allowedActions.includes('EDIT') ? draft.typed : {};
  return {
    ...draft,
    /** What a row says now; null when nothing is reported on the measure. */
    entryOf: (measureId: string): Entry | null => typed[measureId] ?? saved[measureId] ?? null,
    changeEntry: (measureId: string, entry: Entry): void => draft.change({ [measureId]: entry }),
  };
}
