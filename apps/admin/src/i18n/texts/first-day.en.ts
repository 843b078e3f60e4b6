/** Texts that tell somebody new what is expected, by when, and what to do when something is in the way. */
export const firstDayTexts = {
  session_ended:
    'You were signed out because nothing was done for a while. Sign in again: what you were typing will be back.',
  another_account:
    'Another account has signed in in this browser, so this page was opened again for %{name}. What was being typed before will be back for its own person when they sign in again.',
  due: 'due %{date}',
  due_in: 'due %{date}, %{smart_count} day left |||| due %{date}, %{smart_count} days left',
  due_today: 'due today (%{date})',
  coming: 'Due next',
  waited: 'submitted %{date}, waiting for you for %{days} days',
  waited_today: 'submitted today (%{date})',
  waits_since: 'submitted %{date}, waiting for %{days} days',
  awaits_head: 'Plan of %{year}: waiting for the head of section to endorse it',
  decide_now: 'Decide without waiting…',
  overdue: 'overdue since %{date}',
  of_year: '%{what} of %{year}',
  plan_of_year: 'Plan of %{year}',
  waits: {
    PLAN_SUBMITTED: 'Waiting for the head of section to endorse it; it can be changed when it is returned or recalled.',
    SUBMITTED: 'Waiting for the director to approve it; it can be changed when it is returned or recalled.',
    ENDORSED: 'Waiting for the director to approve it.',
    AWAIT: 'Waiting for the head of section; once it is endorsed, it comes to you.',
  },
  removed: 'Removed: %{what}',
  ita_result: 'the ITA result',
  undo: 'Undo',
  remind_all_ask: 'Remind all districts that are late of the %{what}: %{count}?',
  remind_all_send: 'Send',
  no_change: 'no change',
  save_first: 'Nothing was submitted, because not all that is typed could be saved.',
  missing_first: 'Still missing: %{what}. Press again to submit all the same.',
  put_right: 'Correct the red field before you submit: what is typed there is not saved yet.',
};
