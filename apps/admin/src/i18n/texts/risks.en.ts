import type { risksTexts as th } from './risks.th.js';

/** Texts of the register of risks of a plan. */
export const risksTexts: typeof th = {
  add: 'Add a risk',
  open: 'Edit risk %{number}',
  remove: 'Remove risk %{number}',
  move_up: 'Move risk %{number} up',
  move_down: 'Move risk %{number} down',
  insert: 'Insert a risk before risk %{number}',
  moved: 'The risk is now number %{number} of %{count}',
  no_words: 'A risk without words',
  words_needed: 'Write the risk or remove it; several pasted lines become several risks',
  level: '%{name} risk',
  level_heading: 'Level',
  residual_level_heading: 'Residual level',
  not_rated: 'Not rated',
  residual: 'Residual',
  residual_hint: 'Not above the current one',
};
