/** Texts of the editors of the SWOT analysis and of last year's ITA result. */
export const planEditingTexts = {
  factor: 'Factor of %{list} %{number}',
  finding: '%{list} %{number}',
  no_factor: 'no factor yet',
  add: 'Add to %{list}',
  remove: 'Remove %{list} %{number}',
  ita_add: 'Fill in the ITA result of the year before',
  ita_remove: 'Take the ITA result out of the plan',
  ita_year: 'Year of the ITA result',
  ita_other_year: 'The result of %{year} is filled in; the plan of %{plan} needs that of %{wanted}.',
  ita_take: 'Use the result of %{year} that is known here',
  ita_score: '%{number}. %{name}',
  ita_total: 'Total as the plan prints it',
  ita_hint: 'Fill in the scores the plan prints, such as 62.5; those left out stay left out.',
  ita_range: 'A number from 0 to 100, such as 62.5',
  finding_needed: 'A factor is chosen: write the finding, or remove it.',
};
