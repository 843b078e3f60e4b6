import type { OfficeMessages } from './office-th.js';

/** Texts of writing plans and reports, in English. */
export const officeEn: OfficeMessages = {
  saving: {
    saved: 'Saved',
    dirty: 'Typing…',
    saving: 'Saving…',
    failed: 'Not saved yet; what you typed is still here.',
    offline: 'The service cannot be reached. It will be saved when the network is back.',
    conflict: 'Not saved yet: somebody else saved first. Decide below.',
    restored: 'What you typed on %{date} is back. It is not saved yet.',
    save_it: 'Save',
    discard: 'Discard',
  },
  leaving: {
    title: 'Something is not saved yet',
    kept: 'If you leave, what you typed is kept in this browser and will be back when you open the page again.',
    lost: 'If you sign out now, what is not saved yet will be gone from this browser.',
    leave: 'Leave the page',
    stay: 'Stay here',
  },
  conflict: {
    title: 'Fields changed by both: %{count}',
    by: 'Saved before you by %{who}.',
    somebody: 'Somebody else saved before you.',
    rest: 'The other fields have been joined. Choose one version of each field, then save.',
    mine: 'Mine',
    theirs: 'Theirs',
    all_mine: 'Take all of mine',
    all_theirs: 'Take all of theirs',
    save: 'Save what is chosen',
    undecided: 'Fields still to decide: %{count}',
    empty: 'not there any more',
  },
  fields: { measure: 'Measure %{number}', title: 'Title', mission: 'Mission', kind: 'Kind' },
};
