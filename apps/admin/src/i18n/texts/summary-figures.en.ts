/** Texts of the figures of a summary beside those of the one before. */
export const summaryFiguresTexts = {
  title: 'Figures beside those of another summary',
  with: 'Compare with',
  with_hint: 'Summaries of the same round, of this year or an earlier one',
  counts:
    'Measures and progress count approved plans and reports; on time and late count reports that were submitted and not returned; ITA counts what is published.',
  choice: '%{year} · compiled %{when}',
  of_minute: '%{when}, no. %{number}',
  first: 'There is no other summary of this round to compare with',
  changes: 'Districts that stand elsewhere (%{smart_count})',
  no_changes: 'Every district stands where it stood in the other summary',
  unchanged: 'as before',
  became: 'became',
  report: 'Report of the round',
  figure: 'Figure',
  value: 'In this one',
  before: 'In the other',
  difference: 'Difference',
  not_recorded: 'Not recorded',
};
