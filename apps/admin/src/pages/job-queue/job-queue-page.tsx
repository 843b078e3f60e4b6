import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useValueName } from '../../i18n/use-value-name.js';
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { Card } from '../../shared/card.js';
import { ConfirmStep } from '../../shared/confirm-step.js';
import { formatCount, formatInstant } from '../../shared/format.js';
import { Answer, Notice, Page } from '../../shared/page.js';
import { MoreRows, usePages } from '../../shared/pages.js';
import { RefusalAlert } from '../../shared/refusal.js';
import { Missing, Status, type StatusCode } from '../../shared/status.js';
import { useAddress } from '../../shared/use-address.js';
import { stuck } from '../../shared/stuck.js';
import { jobQueueQuery, removeFailedJobs, retryQueuedJob, type JobQueueQuery } from './job-queue.operations.js';

const queueStates = ['WAITING', 'ACTIVE', 'DELAYED', 'FAILED', 'COMPLETED'] as const;
type QueueState = (typeof queueStates)[number];
type QueuedJob = JobQueueQuery['queuedJobs']['nodes'][number];

const perPage = 25;
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

/** A time that may not have come. */
function When({ at }: { at: string | null }) {
  const { language } = useLanguage();
  return <TableCell sx={{ whiteSpace: 'nowrap' }}>{at ? formatInstant(at, language) : <Missing />}</TableCell>;
}

function JobRow({ job, busy, onRetry }: { job: QueuedJob; busy: boolean; onRetry: () => void }) {
  const translate = useTranslate();
  const valueName = useValueName();
  const name = valueName('JobKind', job.name);
  return (
    <TableRow hover sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ ...stuck, minWidth: 180 }}>
        {name}
        {job.payload !== '{}' && (
          <Typography component="div" variant="caption" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {job.payload}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <Status status={signs[job.state]} label={valueName('QueuedJobState', job.state)} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {job.attemptsMade} / {job.maximumAttempts}
      </TableCell>
      <When at={job.addedAt} />
      <When at={job.finishedAt ?? job.startedAt} />
      <TableCell sx={{ minWidth: 220, wordBreak: 'break-word' }} lang={job.failure ? 'en' : undefined}>
        {job.failure ?? <Missing />}
      </TableCell>
      <TableCell>
        {job.allowedActions.includes('RETRY') && (
          <Button
            size="small"
            loading={busy}
            aria-label={translate('jobQueue.retry_of', { name, id: job.id })}
            onClick={onRetry}
          >
            {translate('jobQueue.retry')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

/** The work in the background: how much waits, what failed and in which words, and what can be done about it. */
export function JobQueuePage() {
  const translate = useTranslate();
  const valueName = useValueName();
  const notify = useNotify();
  const { language } = useLanguage();
  const { get, set } = useAddress();
  const state = queueStates.find((name) => name === get('state'));
  const pages = usePages(state ?? '');
  const query = useOperation(
    jobQueueQuery,
    { filter: state ? { state: { eq: state } } : {}, first: perPage, after: pages.after },
    { refetchInterval: lookMs, keepWhile: () => true },
  );
  const retry = useCommand(retryQueuedJob);
  const remove = useCommand(removeFailedJobs);
  return (
    <Page title={translate('jobQueue.title')} intro={translate('jobQueue.intro')}>
      <Answer query={query}>
        {({ jobQueue: counts, queuedJobs: page }) => (
          <Box sx={{ display: 'grid', gap: 2 }}>
            {counts.waitingSince && query.dataUpdatedAt - Date.parse(counts.waitingSince) > maximalWaitMs && (
              <Alert severity="warning" variant="outlined">
                {translate('jobQueue.no_worker', { since: formatInstant(counts.waitingSince, language) })}
              </Alert>
            )}
            <ToggleButtonGroup
              exclusive
              size="small"
              aria-label={translate('jobQueue.state')}
              value={state ?? ''}
              onChange={(_event, chosen: string | null) => set({ state: chosen ?? '' })}
            >
              <ToggleButton value="">{translate('common.all')}</ToggleButton>
              {queueStates.map((name) => (
                <ToggleButton key={name} value={name}>
                  {valueName('QueuedJobState', name)} {formatCount(countOf(counts, name))}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            <RefusalAlert error={retry.error ?? remove.error} />
            {counts.failed > 0 && (
              <ConfirmStep
                label={translate('jobQueue.remove')}
                hint={translate('jobQueue.remove_hint', { count: formatCount(counts.failed) })}
                danger
                busy={remove.isPending}
                onConfirm={() =>
                  remove.mutate(undefined, {
                    onSuccess: ({ removeFailedJobs: { removed } }) =>
                      notify(translate('jobQueue.removed', { count: formatCount(removed) }), { type: 'success' }),
                  })
                }
              />
            )}
            {page.nodes.length === 0 ? (
              <Notice title={translate('jobQueue.none')} hint={translate('jobQueue.none_hint')} />
            ) : (
              <Card flush>
                <TableContainer tabIndex={0} role="region" aria-label={translate('jobQueue.title')}>
                  <Table size="small">
                    <TableHead>
                      <TableRow>
                        <TableCell>{translate('jobQueue.what')}</TableCell>
                        <TableCell>{translate('jobQueue.state')}</TableCell>
                        <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                          {translate('jobQueue.attempts')}
                        </TableCell>
                        <TableCell>{translate('jobQueue.added')}</TableCell>
                        <TableCell>{translate('jobQueue.worked')}</TableCell>
                        <TableCell>{translate('jobQueue.failure')}</TableCell>
                        <TableCell>{translate('jobQueue.action')}</TableCell>
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {page.nodes.map((job) => (
                        <JobRow
                          key={job.id}
                          job={job}
                          busy={retry.isPending && retry.variables.id === job.id}
                          onRetry={() =>
                            retry.mutate(
                              { id: job.id },
                              { onSuccess: () => notify('jobQueue.retried', { type: 'success' }) },
                            )
                          }
                        />
                      ))}
                    </TableBody>
                  </Table>
                </TableContainer>
                <MoreRows pages={pages} page={page} />
              </Card>
            )}
          </Box>
        )}
      </Answer>
    </Page>
  );
}
