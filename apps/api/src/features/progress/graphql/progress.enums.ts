import {
  cannotProceedReasonNames,
  reportWorkflow,
  type CannotProceedReason as Reason,
  type ReportAction as Action,
  type ReportStatus as ReportState,
} from '@sucharit/domain/progress';
import { bilingual, codes, registerEnum } from '../../../platform/read-model/index.js';

export const CannotProceedReason: { readonly [C in Reason]: C } = codes(cannotProceedReasonNames);
registerEnum(
  CannotProceedReason,
  'CannotProceedReason',
  "Why a measure cannot proceed, by the tracker's codes.",
  bilingual(cannotProceedReasonNames),
);

export const ReportStatus: { readonly [C in ReportState]: C } = codes(reportWorkflow.states);
registerEnum(
  ReportStatus,
  'ReportStatus',
  'Where a progress report stands.',
  Object.fromEntries(Object.entries(reportWorkflow.states).map(([code, { en }]) => [code, en])) as Record<
    ReportState,
    string
  >,
);

const actionTexts: Record<Action, string> = {
  EDIT: 'Change entries of a draft or returned report.',
  SUBMIT: 'Hand the report to the director.',
  APPROVE: 'Director: publish its figures.',
  RETURN: 'Director: send it back with a reason.',
  RECALL: 'Take it back before the director decides; it is returned then.',
};
export const ReportAction: { readonly [C in Action]: C } = codes(actionTexts);
registerEnum(ReportAction, 'ReportAction', 'What can be done with a progress report.', actionTexts);
