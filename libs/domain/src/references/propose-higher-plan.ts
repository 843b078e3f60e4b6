import { refuse, refuseInput } from '../refusals/refusals.js';
import { assertFiscalYear } from '../shared/fiscal-year.js';
import { checkRequiredText, checkTexts, listLimit, textLimits } from '../shared/text.js';
import type { HigherPlan } from './higher-plan.js';

/** Longest number of a guideline as it is printed. */
const numberLength = 20;

/**
 * The higher plan as it is kept, in one spelling. Refuses with the path of the field at fault: INVALID_INPUT a code that is none,
 * TEXT_REQUIRED, TEXT_TOO_LONG, LIST_TOO_LONG, HIGHER_PLAN_YEARS a cycle that ends before it begins, HIGHER_PLAN_GUIDELINE_TWICE.
 */
export function proposeHigherPlan(proposed: HigherPlan): HigherPlan {
  if (!/^[A-Z][A-Z0-9_]{1,59}$/.test(proposed.code)) throw refuseInput('REFERENCE_CODE', {}, ['code']);
  const [firstYear, lastYear] = [
    assertFiscalYear(proposed.firstYear, ['firstYear']),
    assertFiscalYear(proposed.lastYear, ['lastYear']),
  ];
  if (lastYear < firstYear) throw refuse('HIGHER_PLAN_YEARS', { firstYear, lastYear }, ['lastYear']);
  const { guidelines } = proposed;
  if (guidelines.length > listLimit)
    throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: guidelines.length }, ['guidelines']);
  checkTexts(proposed.otherNames, textLimits.line, ['otherNames']);
  const said = (text: string, ...path: (string | number)[]): string =>
    checkRequiredText(text, path.at(-1) === 'number' ? numberLength : textLimits.line, path).trim();
  const kept = guidelines.map((guideline, index) => ({
    number: said(guideline.number, 'guidelines', index, 'number'),
    nameTh: said(guideline.nameTh, 'guidelines', index, 'nameTh'),
    nameEn: said(guideline.nameEn, 'guidelines', index, 'nameEn'),
  }));
  kept.forEach(({ number }, index) => {
    if (kept.findIndex((other) => other.number === number) < index)
      throw refuse('HIGHER_PLAN_GUIDELINE_TWICE', { number }, ['guidelines', index, 'number']);
  });
  return {
    code: proposed.code,
    nameTh: said(proposed.nameTh, 'nameTh'),
    nameEn: said(proposed.nameEn, 'nameEn'),
    otherNames: proposed.otherNames.map((name) => name.trim()),
    firstYear,
    lastYear,
    guidelines: kept,
    source: said(proposed.source, 'source'),
    confirmed: proposed.confirmed,
  };
}
