import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { UseMutationResult } from '@tanstack/react-query';
import { useListContext, useNotify, useRecordContext, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useValueName } from '../../i18n/use-value-name.js';
import { afterwards, useCommand, useOperation } from '../../providers/use-operation.js';
import { ConfirmStep } from '../../shared/confirm-step.js';
import { formatCount, formatInstant } from '../../shared/format.js';
import { Answer, Page } from '../../shared/page.js';
import { RefusalAlert } from '../../shared/refusal.js';
import { Column, NameColumn, Register, RegisterTable, TimeColumn } from '../../shared/register/register-table.js';
import { Missing, Status, type StatusCode } from '../../shared/status.js';
import { stuck } from '../../shared/stuck.js';
import { chosenState, queueStates } from './job-queue-resource.js';
import {
  jobQueueQuery,
  removeFailedJobs,
  retryQueuedJob,
  type JobQueueQuery,
  type QueuedJobsQuery,
} from './job-queue.operations.js';

type QueueState = (typeof queueStates)[number];
type QueuedJob = QueuedJobsQuery['page']['nodes'][number];

const lookMs = 5_000;
/** A job that waits longer, in milliseconds, waits for a worker that is not there. */
const maximalWaitMs = 60_000;

const signs: Readonly<Record<QueueState, StatusCode>> = {
  WAITING: 'WAITING',
  ACTIVE: 'ACTIVE',
  DELAYED: 'LATE',
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
};
const countOf = (counts: JobQueueQuery['jobQueue'], state: QueueState): number =>
  counts[state.toLowerCase() as Lowercase<QueueState>];

/** Another attempt at a job that the API lets be tried again. */
function RetryButton({ retry }: { retry: UseMutationResult<unknown, Error, { id: string }> }) {
  const translate = useTranslate();
  const valueName = useValueName();
  const notify = useNotify();
  const job = useRecordContext<QueuedJob>();
  if (!job?.allowedActions.includes('RETRY')) return null;
  const { id, name } = job;
  return (
    <Button
      size="small"
      loading={retry.isPending && retry.variables.id === id}
      aria-label={translate('jobQueue.retry_of', { name: valueName('JobKind', name), id })}
      onClick={() => afterwards(retry.mutateAsync({ id }), () => notify('jobQueue.retried', { type: 'success' }))}
    >
      {translate('jobQueue.retry')}
    </Button>
  );
}

/** How many jobs stand where, and which of them are shown. */
function StateChoice({ counts }: { counts: JobQueueQuery['jobQueue'] }) {
  const translate = useTranslate();
  const valueName = useValueName();
  const { filterValues, setFilters } = useListContext();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={translate('jobQueue.state')}
      value={chosenState(filterValues as object) ?? ''}
      onChange={(_event, state: string | null) => setFilters(state ? { state } : {})}
    >
      <ToggleButton value="">{translate('common.all')}</ToggleButton>
      {queueStates.map((name) => (
        <ToggleButton key={name} value={name}>
          {valueName('QueuedJobState', name)} {formatCount(countOf(counts, name))}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** The work in the background: how much waits, what failed and in which words, and what can be done about it. */
export function JobQueuePage() {
  const translate = useTranslate();
  const valueName = useValueName();
  const notify = useNotify();
  const { language } = useLanguage();
  const query = useOperation(jobQueueQuery, {}, { refetchInterval: lookMs });
  const retry = useCommand(retryQueuedJob);
  const remove = useCommand(removeFailedJobs);
  return (
    <Page title={translate('jobQueue.title')} intro={translate('jobQueue.intro')}>
      <Register perPage={25} sort={{ field: 'addedAt', order: 'DESC' }} queryOptions={{ refetchInterval: lookMs }}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Answer query={query}>
            {({ jobQueue: counts }) => (
              <>
                {counts.waitingSince && query.dataUpdatedAt - Date.parse(counts.waitingSince) > maximalWaitMs && (
                  <Alert severity="warning" variant="outlined">
                    {translate('jobQueue.no_worker', { since: formatInstant(counts.waitingSince, language) })}
                  </Alert>
                )}
                <StateChoice counts={counts} />
                <RefusalAlert error={retry.error ?? remove.error} />
                {counts.failed > 0 && (
                  <ConfirmStep
                    label={translate('jobQueue.remove')}
                    hint={translate('jobQueue.remove_hint', { count: formatCount(counts.failed) })}
                    danger
                    busy={remove.isPending}
                    onConfirm={() =>
                      afterwards(remove.mutateAsync(undefined), ({ removeFailedJobs: { removed } }) =>
                        notify(translate('jobQueue.removed', { count: formatCount(removed) }), { type: 'success' }),
                      )
                    }
                  />
                )}
              </>
            )}
          </Answer>
          <RegisterTable
            name={translate('jobQueue.title')}
            none={translate('jobQueue.none')}
            noneHint={translate('jobQueue.none_hint')}
          >
            <NameColumn<QueuedJob>
              label="jobQueue.what"
              sx={{ ...stuck, minWidth: 180 }}
              render={({ name, payload }) => (
                <>
                  {valueName('JobKind', name)}
                  {payload !== '{}' && (
                    <Typography
                      component="div"
                      variant="caption"
                      sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
                    >
                      {payload}
                    </Typography>
                  )}
                </>
              )}
            />
            <Column<QueuedJob>
              label="jobQueue.state"
              render={({ state }) => <Status status={signs[state]} label={valueName('QueuedJobState', state)} />}
            />
            <Column<QueuedJob>
              label="jobQueue.attempts"
              align="right"
              sx={{ whiteSpace: 'nowrap' }}
              render={({ attemptsMade, maximumAttempts }) => `${attemptsMade} / ${maximumAttempts}`}
            />
            <TimeColumn source="addedAt" label="jobQueue.added" sortByOrder="DESC" />
            <TimeColumn source="finishedAt" or="startedAt" label="jobQueue.worked" disableSort />
            <Column<QueuedJob>
              label="jobQueue.failure"
              sx={{ minWidth: 220, wordBreak: 'break-word' }}
              render={({ failure }) => (failure === null ? <Missing /> : <span lang="en">{failure}</span>)}
            />
            <Column label="jobQueue.action">
              <RetryButton retry={retry} />
            </Column>
          </RegisterTable>
        </Box>
      </Register>
    </Page>
  );
}
