import type { amendmentTexts as thai } from './amendment.th.js';

/** Texts of amendments of plans in force, in English. */
export const amendmentTexts: typeof thai = {
  begin: 'Amend the plan',
  begin_hint:
    'A draft is written beside the plan in force. The plan stays as it is, and is what is counted, until the amendment is approved.',
  reason: 'Reason for the amendment',
  reason_hint: 'Whoever decides reads this, such as: the budget was cut in the middle of the year.',
  title: 'Amendment of the plan of %{year}, %{name} District',
  under_way: 'An amendment of this plan is under way: %{state}. Until it is approved, what stands here is in force.',
  open: 'Open the amendment',
  to_plan: 'Plan in force',
  none: 'No amendment of this plan is under way',
  none_hint: 'It may have been approved or withdrawn. The page of the plan has its history.',
  amended_on: 'Amended on %{date}',
  material: 'It changes the substance of the plan: every step of approval is asked anew.',
  immaterial:
    'It changes nothing of the substance: it goes to the director at once. Substance is the linkage to higher plans, risks, SWOT, anti-bribery policy, aims and measures.',
  differences: 'Differences from the plan in force (%{count})',
  same: 'It says what the plan in force says so far. Change something below.',
  in_force: 'In force',
  amended: 'Amended',
  content: 'Content of the amendment',
  steps: 'Steps of the amendment',
  withdraw: 'Withdraw the amendment',
  withdraw_hint:
    'What was written in it is given up. The plan in force stays as it is, and another amendment can be begun.',
  removed: 'Measures taken out by amendments',
  removed_hint: 'They count no more. What reports said of them stays here.',
  removed_measure: 'Measure %{number}: %{title}',
  said_then: '%{round}: %{status}, %{percent}%',
};
