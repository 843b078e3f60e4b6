import type { guideTexts as thai } from './guide.th.js';

/** The same in English. */
export const guideTexts: Record<keyof typeof thai, string> = {
  title: 'Guide',
  intro:
    'How to do it, task by task, yours first. Strong words are buttons and entries of the menu as the console has them.',
  contents: 'Contents of the guide',
  own: 'Your tasks (%{role})',
};
