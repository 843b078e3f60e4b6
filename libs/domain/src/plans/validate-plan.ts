import { compareFigures, parseMoney } from '../shared/decimal.js';
import { assertFiscalYear, isIsoDate } from '../shared/fiscal-year.js';
import { refuse } from '../shared/refusals.js';
import { checkRequiredText, checkText, checkTexts, listLimit, textLimits } from '../shared/text.js';
import { dimensions } from './dimension.js';
import { measureKinds } from './measure-kind.js';
import type { PlanContent, PlanMeasure } from './plan-content.js';
import { swotLists } from './swot-items.js';

type Path = readonly (string | number)[];

/**
 * Refuses a measure whose values cannot be kept: texts above `textLimits`, an unknown dimension or kind, a number below 1,
 * a budget that is no amount of baht. An empty title and an open dimension are allowed in a draft; submitting asks for them.
 * @param path where the measure stands in the input
 */
export function validateMeasure(measure: PlanMeasure, path: Path = []): void {
  checkNumber(measure.number, [...path, 'number']);
  if (measure.dimension !== null) checkCode(measure.dimension, dimensions, [...path, 'dimension']);
  if (measure.kind !== null) checkCode(measure.kind, measureKinds, [...path, 'kind']);
  checkText(measure.mission, textLimits.paragraph, [...path, 'mission']);
  checkText(measure.title, textLimits.line, [...path, 'title']);
  checkTexts(measure.objectives, textLimits.paragraph, [...path, 'objectives']);
  checkTexts(measure.methods, textLimits.paragraph, [...path, 'methods']);
  if (measure.budget !== null) parseMoney(measure.budget, [...path, 'budget']);
}

/** Refuses plan content that cannot be kept, with the path of the first value at fault. Says nothing about completeness. */
export function validatePlanContent(content: PlanContent, path: Path = []): void {
  assertFiscalYear(content.fiscalYear, [...path, 'fiscalYear']);
  if (content.approvedOn !== null && !isIsoDate(content.approvedOn)) {
    throw refuse('INVALID_INPUT', { detail: 'YYYY-MM-DD' }, [...path, 'approvedOn']);
  }
  for (const section of ['strategicLinkage', 'corruptionSituation', 'antiBribery'] as const) {
    checkText(content[section], textLimits.section, [...path, section]);
  }
  for (const list of ['noGiftRules', 'objectives', 'goals', 'benefits'] as const) {
    checkTexts(content[list], textLimits.paragraph, [...path, list]);
  }
  for (const list of swotLists) {
    const texts = content.swot[list].map(({ text }) => text);
    checkTexts(texts, textLimits.paragraph, [...path, 'swot', list]);
  }
  checkList(content.risks, [...path, 'risks'], (risk, at) => {
    checkRequiredText(risk.description, textLimits.paragraph, [...at, 'description']);
  });
  checkList(content.measures, [...path, 'measures'], validateMeasure);
  validatePriorYearIta(content.priorYearIta, [...path, 'priorYearIta']);
}

function validatePriorYearIta(ita: PlanContent['priorYearIta'], path: Path): void {
  if (ita === null) return;
  assertFiscalYear(ita.fiscalYear, [...path, 'fiscalYear']);
  if (ita.scores.length > listLimit) {
    throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: ita.scores.length }, [...path, 'scores']);
  }
  ita.scores.forEach((score, index) => {
    if (!isScore(score)) throw refuse('ITA_SCORE_RANGE', { number: index + 1 }, [...path, 'scores', index]);
  });
  if (ita.total !== null && !isScore(ita.total)) {
    throw refuse('INVALID_INPUT', { detail: '0.00–100.00' }, [...path, 'total']);
  }
}

function isScore(text: string): boolean {
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) && compareFigures(text, 100) <= 0;
}

/** Lists whose items carry a number of their own: bounded, numbered from 1, every number once. */
function checkList<Item extends { readonly number: number }>(
  items: readonly Item[],
  path: Path,
  check: (item: Item, path: Path) => void,
): void {
  if (items.length > listLimit) throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: items.length }, path);
  const numbers = new Set<number>();
  items.forEach((item, index) => {
    checkNumber(item.number, [...path, index, 'number']);
    if (numbers.has(item.number)) {
      throw refuse('DUPLICATE_NUMBER', { number: item.number }, [...path, index, 'number']);
    }
    numbers.add(item.number);
    check(item, [...path, index]);
  });
}

function checkNumber(value: number, path: Path): void {
  if (!Number.isInteger(value) || value < 1 || value > 9_999) {
    throw refuse('INVALID_INPUT', { detail: `${value}: 1–9999` }, path);
  }
}

function checkCode(value: string, known: readonly string[], path: Path): void {
  if (!known.includes(value)) throw refuse('INVALID_INPUT', { detail: known.join(' | ') }, path);
}
