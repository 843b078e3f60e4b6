import type { Words } from '../content/index.js';
import { riskAreaNames } from '../risks/risk-area.js';
import { riskControlStrengthNames, riskResponseNames, riskStateNames } from '../risks/risk-codes.js';
import type { FiscalYear } from '../shared/fiscal-year.js';
import { dimensionsOf } from './dimension-names.js';
import { budgetStatusNames } from './measure-budget.js';
import { measureKindNames } from './measure-kind.js';
import { measureLinkNames } from './measure-link.js';
import { swotFactorNames } from './swot-factor.js';
import { targetGroupNames } from './target-group.js';

type Choices = readonly (readonly [code: string, words: Words])[];

const namesByChoice: Readonly<Record<string, (fiscalYear: FiscalYear) => Choices>> = {
  BudgetStatus: () => Object.entries(budgetStatusNames),
  Dimension: (fiscalYear) =>
    dimensionsOf(fiscalYear).map(({ dimension, number, nameTh, nameEn }) => [
      dimension,
      { nameTh: `${number}. ${nameTh}`, nameEn: `${number}. ${nameEn}` },
    ]),
  MeasureKind: () => Object.entries(measureKindNames),
  MeasureLinkKind: () => Object.entries(measureLinkNames),
  RiskArea: () => Object.entries(riskAreaNames),
  RiskControlStrength: () => Object.entries(riskControlStrengthNames),
  RiskResponse: () => Object.entries(riskResponseNames),
  RiskState: () => Object.entries(riskStateNames),
  TargetGroup: () => Object.entries(targetGroupNames),
  SwotFactor: () => Object.entries(swotFactorNames),
};

/**
 * What may be chosen in a field of a plan, in order, as it is named in the plan's year.
 * @param choice the name of the list in the schema (`choice`)
 */
export function choiceNames(choice: string, fiscalYear: FiscalYear): Choices {
  const names = namesByChoice[choice];
  if (!names) throw new Error(`${choice} has no names: add them to choice-names.ts`);
  return names(fiscalYear);
}
