import { registerEnum } from '../../../platform/read-model/index.js';

export const ItaInstrumentKey = { IIT: 'IIT', EIT: 'EIT', OIT: 'OIT' } as const;
registerEnum(ItaInstrumentKey, 'ItaInstrumentKey', 'The three instruments of the ITA assessment.', {
  IIT: 'Internal staff (ผู้มีส่วนได้ส่วนเสียภายใน).',
  EIT: 'Outside users (ผู้มีส่วนได้ส่วนเสียภายนอก).',
  OIT: 'Public disclosure (การเปิดเผยข้อมูลสาธารณะ).',
});

export const ItaDifferenceClass = { EXACT: 'EXACT', ROUNDING: 'ROUNDING', MISMATCH: 'MISMATCH' } as const;
registerEnum(ItaDifferenceClass, 'ItaDifferenceClass', 'How far the published total is from the recomputed one.', {
  EXACT: 'Equal.',
  ROUNDING: 'At most 0.01 apart, as where a printed row is itself an average.',
  MISMATCH: 'More than 0.01 apart: one of the printed figures is wrong.',
});
