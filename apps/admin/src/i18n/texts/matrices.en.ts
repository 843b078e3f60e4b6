import type { matricesTexts as th } from './matrices.th.js';

/** Texts of the pages of matrices of risks. */
export const matricesTexts: typeof th = {
  title: 'Risk matrices',
  intro: 'Levels of risks by score (likelihood × impact). Each matrix holds from its year on, until another one does.',
  edit_intro: "Try it out on all districts' risks first, then save. It holds for plans from this year on.",
  of_year: 'Risk matrix from %{year} on',
  set_for: 'Set the matrix from %{year} on',
  none: 'There is no matrix of risks yet',
  from_year: 'Holds from',
  name: 'Matrix',
  history: 'Earlier settings',
  matrix: 'Matrix',
  presets: 'Begin with one that offices use:',
  size: 'Size',
  drawn: 'Score and level of each cell',
  levels_hint: 'From the mildest up; each level begins after the one before it, the last one ends at %{maximum}.',
  up_to: 'Scores %{from} to',
  colour: 'Colour',
  steps: 'New steps for the steps of before',
  steps_hint:
    "The size changes from %{before} × %{before} to %{size} × %{size}. Ratings on record change as said here, and so do those of a plan that is copied from an earlier year's.",
  step: '%{of} %{step} becomes',
  preview: 'Risks under the proposed matrix (not saved)',
  would_move:
    '%{moved} of %{count} risks would change their level, in %{districts} districts; %{rerated} would be rated otherwise.',
  by_district: 'Changed levels by district',
  moved: 'Changed',
  of: '%{moved} of %{count}',
  risks: 'Risks whose level changes',
  first_risks: 'Risks whose level changes, the first %{count}',
  now: 'Now',
  then: 'Proposed',
  saved: 'The matrix from %{year} on was saved: %{moved} risks changed their level.',
};
