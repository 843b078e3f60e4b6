/** Texts of the page of a progress report. */
export const progressTexts = {
  asked: 'What the report must show',
  asked_by: 'What the report must show (%{code})',
  title: '%{report} of %{year}',
  percent_needed: 'Give the percentage, such as 62.5; without it this measure is not saved.',
  if_any: '(if any)',
  evidence_hint:
    'Evidence: paste or drop links, one a line, or drop files: PDF, JPEG, PNG, .docx or .xlsx, at most 5 MB a file and 10 files a measure.',
  measure: 'measure %{number}',
  not_reported: 'Not reported',
  locked: 'Completed by the approved six-month report, so it cannot change.',
  carried:
    'As the six-month report says, which is not approved yet: correct it there and it changes here, or write it anew here.',
  bare_completion: 'Reported as completed, but with neither words nor evidence',
  bare: '%{measure} (completed, but with neither words nor evidence)',
  promised: 'By the plan',
  objectives: 'Objectives',
  methods: 'Methods',
  budget: 'Budget',
  last_round: 'Six-month report',
  copy_last: 'Copy to edit',
  six_month_pending: 'This report can be approved once the six-month one is:',
  submitted_at: 'Submitted %{date}',
  approved_at: 'Approved %{date}',
  round_closed:
    'This round takes no entries today, so the report can neither be edited nor submitted. If it still has to be mended, ask the centre to extend the closing day.',
  none: 'There is no such report',
};
