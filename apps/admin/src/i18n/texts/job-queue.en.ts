/** Texts of the page of the job queue. */
export const jobQueueTexts = {
  title: 'Job queue',
  intro: 'Work done in the background: how much waits, and what failed and why. The page looks again every 5 seconds.',
  what: 'Job',
  state: 'State',
  attempts: 'Attempts',
  added: 'Queued',
  worked: 'Last worked on',
  failure: 'Why it failed',
  action: 'Action',
  retry: 'Try again',
  retry_of: 'Try again: %{name} (%{id})',
  retried: 'The job is in the queue again.',
  remove: 'Remove all failed jobs',
  remove_hint:
    '%{count} failed jobs leave the queue. What people asked for stays in its history, and the removal is recorded.',
  removed: '%{count} jobs were removed.',
  no_worker: 'A job has been waiting since %{since}. Perhaps no worker runs: tell whoever runs the server.',
  none: 'There is no job here',
  none_hint: 'Jobs come when a summary is compiled, the audit trail is verified, or figures change.',
};
