/** Texts of what plans of districts have in common. */
export const similarTexts = {
  title: 'Similar texts of districts',
  short: 'Similar texts',
  intro:
    'Texts that the plans of several districts have in the same or nearly the same words: information about the whole, no fault of a plan. The name of a district in a text makes no difference.',
  kind: 'What is compared',
  found: 'Found %{groups} groups among %{texts} texts of %{districts} districts',
  incomplete: 'There are too many texts to compare them all; those of the same words are all shown.',
  none: 'No similar texts were found',
  group: 'Group %{number}, in %{count} districts',
  first: 'The wording of most in the group',
  other: 'Another wording, %{percent}% alike',
  place: '%{name}, item %{number}',
  untold: '%{count} more wordings in this group',
  next: 'Next groups (%{count} left)',
};
