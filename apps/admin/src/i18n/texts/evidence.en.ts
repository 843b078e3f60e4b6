/** Texts of evidence files. */
export const evidenceTexts = {
  files: 'Evidence files',
  of_measure: 'Evidence files of measure %{number}',
  drop: 'Drop files here, or',
  choose: 'choose files',
  choose_of: 'Choose evidence files of measure %{number}',
  sending: 'Sending %{name}',
  remove: 'Remove',
  remove_of: 'Remove the file %{name}',
  confirm: 'Yes, remove %{name}',
};
