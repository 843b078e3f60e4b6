import type { helpTexts as thai } from './help.th.js';

/** The same in English. */
export const helpTexts: Record<keyof typeof thai, string> = {
  title: 'Explanation',
  of: 'Explanation of %{name}',
  example: 'Example:',
  begin: 'Begin this plan',
  begin_hint: 'Nothing is written yet. Choose one way; another one stays open.',
  import: 'Import a Word file',
  import_hint:
    'The plan is a file already: its contents are read into the sections, and you check them before they are saved.',
  copy_hint: 'Take the plan of an earlier year as a draft, then check and change it section by section.',
  write: 'Write it section by section',
  write_hint:
    'Begin with the first one. Press ? beside a heading or field to see what belongs there. What you type is saved.',
};
