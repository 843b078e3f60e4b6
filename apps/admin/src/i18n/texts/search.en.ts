/** Texts of searching. */
export const searchTexts = {
  title: 'Search',
  label: 'Search districts, plans, measures',
  intro:
    'Found with Thai or Arabic digits, with or without spaces. All words have to occur. Press Ctrl+K to search from any page',
  begin: 'Type what to look for',
  begin_hint: 'At least one word of two characters: the name of a district, a word of a plan, the title of a measure',
  none: 'Nothing has “%{text}”',
  none_hint: 'Try a shorter word, or fewer words',
  found: '%{count} found',
  more: 'And %{count} more: type more to narrow it down',
  districts: 'Districts',
  plans: 'Plans',
  measures: 'Measures',
  risks: 'Risks',
  plan: 'Plan of %{year}, %{district}',
  place: 'Plan of %{year}, %{district}, number %{number}',
  find_district: 'Find a district',
  no_district: 'No district has these words',
  clear: 'Clear the search',
};
