import {
  assessmentTrackNames,
  itemFunctionNames,
  type AssessmentTrack as Track,
  type ItemFunction as Function,
} from '@sucharit/domain/checklists';
import { bilingual, codes, registerEnum } from '../../../platform/read-model/index.js';

export const ItemFunction: { readonly [C in Function]: C } = codes(itemFunctionNames);
registerEnum(
  ItemFunction,
  'ItemFunction',
  'Function of an item of the ITA assessment: the code of an item moves from year to year and between tracks, its function stays.',
  bilingual(itemFunctionNames),
);

export const AssessmentTrack: { readonly [C in Track]: C } = codes(assessmentTrackNames);
registerEnum(
  AssessmentTrack,
  'AssessmentTrack',
  'Track of the ITA assessment, by the kind of office that is assessed.',
  bilingual(assessmentTrackNames),
);
