import { emptyContent } from '@sucharit/domain/content';
import { riskSchema, type PlanRisk } from '@sucharit/domain/plans';
import { withinCurrent } from '@sucharit/domain/risks';
import { fiscalYearEnd } from '@sucharit/domain/shared';
import { Chooser } from './chooser.js';
import type { riskTexts } from './texts/situation-texts.js';

const controls = [
  'ตรวจสอบซ้ำโดยหัวหน้าฝ่ายก่อนเสนออนุมัติ',
  'สุ่มตรวจเอกสารทุกเดือน',
  'เผยแพร่ขั้นตอนและระยะเวลาให้ประชาชนทราบ',
] as const;

/** The risks of a made-up plan with their ratings, of which some districts have not given all. */
export function demoRisks(
  texts: readonly (typeof riskTexts)[number][],
  districtCode: number,
  fiscalYear: number,
): PlanRisk[] {
  const yearOfEnd = fiscalYearEnd(fiscalYear).slice(0, 4);
  return texts.map((text, index) => {
    // A chooser of its own, so that what was chosen for the other parts stays.
    const choose = new Chooser('risk', districtCode, fiscalYear, index + 1);
    const risk: PlanRisk = { ...emptyContent(riskSchema), ...text, number: index + 1 };
    if (choose.chance(15)) return risk;
    const [likelihood, impact] = [choose.whole(1, 4), choose.whole(2, 5)];
    const isAnswered = choose.chance(75);
    return withinCurrent({
      ...risk,
      likelihood,
      impact,
      control: choose.pick(controls),
      controlStrength: choose.pick(['GOOD', 'FAIR', 'FAIR', 'WEAK']),
      response: isAnswered ? choose.pick(['TREAT', 'TREAT', 'TREAT', 'TAKE', 'TRANSFER', 'TERMINATE']) : null,
      residualLikelihood: isAnswered ? choose.whole(1, likelihood) : null,
      residualImpact: isAnswered ? impact : null,
      owner: isAnswered ? `หัวหน้า${risk.unit}` : null,
      reviewOn: isAnswered ? `${yearOfEnd}-${choose.pick(['03-31', '06-30', '09-30'])}` : null,
      state: isAnswered ? choose.pick(['OPEN', 'BEING_TREATED', 'BEING_TREATED', 'CLOSED']) : null,
    });
  });
}
