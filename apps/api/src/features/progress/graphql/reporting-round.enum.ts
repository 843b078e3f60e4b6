import { registerEnum } from '../../../platform/read-model/index.js';

export const ReportingRound = { SIX_MONTH: 'SIX_MONTH', TWELVE_MONTH: 'TWELVE_MONTH' } as const;

registerEnum(ReportingRound, 'ReportingRound', 'The two reporting rounds of a fiscal year.', {
  SIX_MONTH: 'Data as of 31 March (รอบ 6 เดือน).',
  TWELVE_MONTH: 'Data as of 30 September (รอบ 12 เดือน).',
});
