/** Texts that tell somebody new what is expected, by when, and what to do when something is in the way. */
export const firstDayTexts = {
  session_ended:
    'You were signed out because nothing was done for a while. Sign in again: what you were typing will be back.',
  another_account:
    'Another account has signed in in this browser, so this page was opened again for %{name}. What was being typed before will be back for its own person when they sign in again.',
  due: 'due %{date}',
  overdue: 'overdue since %{date}',
  of_year: '%{what} of %{year}',
  plan_of_year: 'Plan of %{year}',
  waits: {
    SUBMITTED: 'Its district is reviewing it now; it can be changed when it is returned or recalled.',
    ENDORSED: 'With the director for approval.',
  },
  removed: 'Removed: %{what}',
  ita_result: 'the ITA result',
  undo: 'Undo',
  remind_all_ask: 'Remind all districts that are late of the %{what}: %{count}?',
  remind_all_send: 'Send',
  no_change: 'no change',
  save_first: 'Nothing was handed in, because not all that is typed could be saved.',
  to_submit: 'Go to handing in',
  put_right: 'Put the red field right before handing in: what is typed there is not saved yet.',
};
