/** Texts of what plans lack. */
export const gapsTexts = {
  title: 'What plans lack',
  intro: "What each district's plan lacks by rule, found in the plan as it stands now, drafts and approved ones alike",
  of_plan: 'What is still lacking',
  none_of_plan: 'Nothing is lacking by rule',
  hint: 'Found at once in what is written; it does not keep the plan from being submitted',
  more: 'Show %{count} more',
  by_kind: 'Counts by kind',
  all_kinds: 'All kinds',
  kind: 'Kind',
  count: 'Count',
  count_in: '%{count} in %{districts} districts',
  thing: 'What it is about',
  place: 'Place in the plan',
  by_district: 'Counts by district',
  no_plan: 'No plan yet',
};
