/**
 * The feature that owns each table: it alone writes the table, in the transaction of whoever calls it. `…_history` and `…_search` belong
 * to the owner of their table, because triggers of the database alone fill them. 'platform' stands for technology without a feature.
 */
export const tableOwners = {
  access_token: 'accounts',
  access_token_use: 'accounts',
  account: 'accounts',
  session: 'accounts',
  sign_in_attempt: 'accounts',
  audit_event: 'audit',
  audit_head: 'audit',
  audit_verification: 'audit',
  plan_comment: 'comments',
  district: 'districts',
  ita_indicator_score: 'ita',
  ita_instrument_score: 'ita',
  ita_result: 'ita',
  ita_scheme: 'ita',
  notice: 'notices',
  notice_read: 'notices',
  deleted_plan: 'plans',
  measure: 'plans',
  plan: 'plans',
  plan_revision: 'plans',
  plan_step: 'plans',
  risk: 'plans',
  plan_document: 'plan-import',
  uploaded_document: 'plan-import',
  evidence_file: 'progress',
  plan_deadline: 'progress',
  progress_entry: 'progress',
  progress_report: 'progress',
  report_revision: 'progress',
  report_step: 'progress',
  reporting_round: 'progress',
  work_years: 'progress',
  figures_change: 'statistics',
  kept_figures: 'statistics',
  city_summary: 'summaries',
  city_summary_file: 'summaries',
  data_change: 'platform',
  history_span: 'platform',
  idempotency_key: 'platform',
  job: 'platform',
} as const satisfies Readonly<Record<string, string>>;

/**
 * Tables of other features that a feature reads in SQL of its own. One statement answers a whole question, so reading across features
 * is allowed; it stands here so that whoever changes a table sees who reads it.
 */
export const foreignReads: Readonly<Record<string, readonly (keyof typeof tableOwners)[]>> = {
  accounts: ['audit_event', 'district'],
  audit: ['account'],
  comments: ['measure', 'plan', 'progress_report'],
  districts: ['notice', 'plan_deadline', 'reporting_round'],
  ita: ['city_summary', 'district'],
  notices: ['district', 'work_years'],
  'open-data': ['ita_result', 'plan', 'progress_report'],
  'plan-import': ['district', 'plan'],
  plans: ['district', 'ita_indicator_score', 'ita_result', 'plan_comment', 'progress_entry', 'progress_report'],
  progress: ['measure', 'plan'],
  statistics: ['plan'],
  summaries: [
    'district',
    'ita_result',
    'ita_scheme',
    'measure',
    'plan',
    'progress_entry',
    'progress_report',
    'reporting_round',
  ],
};
