import { accountRefusals } from './catalogue/account-refusals.js';
import { calendarRefusals } from './catalogue/calendar-refusals.js';
import { channelRefusals } from './catalogue/channel-refusals.js';
import { checklistRefusals } from './catalogue/checklist-refusals.js';
import { documentRefusals } from './catalogue/document-refusals.js';
import { inputRefusals } from './catalogue/input-refusals.js';
import { itaRefusals } from './catalogue/ita-refusals.js';
import { planRefusals } from './catalogue/plan-refusals.js';
import { referenceRefusals } from './catalogue/reference-refusals.js';
import { reportRefusals } from './catalogue/report-refusals.js';
import { requestRefusals } from './catalogue/request-refusals.js';
import { standInRefusals } from './catalogue/stand-in-refusals.js';
import { workflowRefusals } from './catalogue/workflow-refusals.js';

/**
 * Every refusal the product can give, cut by subject. Codes are published in `errors[].extensions.code` and never change their
 * meaning. `{name}` stands for a parameter of the refusal. Each message says what is wrong and what to do.
 */
export const refusalCatalogue = {
  ...accountRefusals,
  ...calendarRefusals,
  ...channelRefusals,
  ...checklistRefusals,
  ...documentRefusals,
  ...inputRefusals,
  ...itaRefusals,
  ...planRefusals,
  ...referenceRefusals,
  ...reportRefusals,
  ...requestRefusals,
  ...standInRefusals,
  ...workflowRefusals,
} as const;
