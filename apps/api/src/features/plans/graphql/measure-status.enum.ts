import { measureProgressStatusNames, type MeasureProgressStatus as Status } from '@sucharit/domain/progress';
import { bilingual, codes, registerEnum } from '../../../platform/read-model/index.js';

export const MeasureProgressStatus: { readonly [C in Status]: C } = codes(measureProgressStatusNames);
registerEnum(
  MeasureProgressStatus,
  'MeasureProgressStatus',
  "How far a measure is, by the codes of the NACC's plan tracker (e-PlanNACC) and one for not yet begun.",
  bilingual(measureProgressStatusNames),
);
