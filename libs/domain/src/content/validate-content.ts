import { compareFigures, isFigure, parseMoney } from '../shared/decimal.js';
import { assertFiscalYear, isIsoDate } from '../shared/fiscal-year.js';
import { refuse, refuseInput } from '../refusals/refusals.js';
import { checkRequiredText, checkText, checkTexts, listLimit, rowLimit, textLimits } from '../shared/text.js';
import { ratingLimit } from '../shared/rating.js';
import type { ValuePath } from '../shared/value-path.js';
import {
  fieldsOf,
  type ContentField,
  type ContentOf,
  type ContentSchema,
  type ContentValues,
} from './content-schema.js';

/**
 * Refuses content that cannot be kept, with the path of the first value at fault: texts above their limits, codes that are
 * unknown, numbers of rows that are no numbers or stand twice, amounts and scores that are none. Says nothing about completeness.
 * @param path where the content stands in the input
 */
export function validateContent<Schema extends ContentSchema>(
  schema: Schema,
  content: ContentOf<Schema>,
  path: ValuePath = [],
): void {
  for (const [name, field] of fieldsOf(schema)) checkValue(field, (content as ContentValues)[name], [...path, name]);
}

function checkValue(field: ContentField, value: unknown, path: ValuePath): void {
  switch (field.kind) {
    case 'text':
      (field.required ? checkRequiredText : checkText)((value as string | null) ?? '', textLimits[field.limit], path);
      return;
    case 'texts':
      checkItems(value as readonly string[], field.limit, field.check, path);
      return;
    case 'number':
      checkNumber(value as number, path);
      return;
    case 'identity':
      if (value !== null && !isIdentity(value as string)) throw refuseInput('ROW_IDENTITY', {}, path);
      return;
    case 'year':
      assertFiscalYear(value as number, path);
      return;
    case 'money':
      if (value !== null) parseMoney(value as string, path);
      return;
    case 'figure':
      if (value !== null && !isFigure(value as string)) throw refuseInput('FIGURE', {}, path);
      return;
    case 'month':
      if (value !== null && !isMonth(value as number)) throw refuseInput('MONTH', {}, path);
      return;
    case 'rating':
      if (value !== null && !isRating(value as number)) throw refuse('RISK_SCALE', { maximum: ratingLimit }, path);
      return;
    case 'count':
      if (value !== null && !isCount(value as number))
        throw refuseInput(
          'WHOLE_NUMBER',
          { name: String(path[path.length - 1]), minimum: 0, maximum: maximumCount },
          path,
        );
      return;
    case 'date':
      if (value !== null && !isIsoDate(value)) throw refuseInput('DAY', {}, path);
      return;
    case 'score':
      if (value !== null && !isScore(value as string)) throw refuseInput('SCORE', {}, path);
      return;
    case 'scores':
      checkScores(value as readonly (string | null)[], path);
      return;
    case 'percent':
      if (!isScore(String(value))) throw refuseInput('SCORE', {}, path);
      return;
    case 'choice':
      if ((field.required || value !== null) && !field.codes.includes(value as string))
        throw refuseInput('CHOICE', { choices: field.codes.join(', ') }, path);
      return;
    case 'choices':
      (value as readonly string[]).forEach((code, index) => {
        if (!field.codes.includes(code))
          throw refuseInput('CHOICE', { choices: field.codes.join(', ') }, [...path, index]);
      });
      return;
    case 'rows':
      checkRows(field.of, value as readonly RowValues[], path, true);
      return;
    case 'items':
      checkRows(field.of, value as readonly RowValues[], path, false);
      return;
    case 'group':
      if (value !== null) validateContent(field.of, value as ContentOf<ContentSchema>, path);
  }
}

function checkItems(
  texts: readonly string[],
  limit: keyof typeof textLimits,
  check: ((text: string, path: ValuePath) => void) | undefined,
  path: ValuePath,
): void {
  if (!check) return checkTexts(texts, textLimits[limit], path);
  checkLength(texts, path);
  texts.forEach((text, index) => check(text, [...path, index]));
}

function checkLength(items: readonly unknown[], path: ValuePath, maximum = listLimit): void {
  if (items.length > maximum) throw refuse('LIST_TOO_LONG', { maximum, actual: items.length }, path);
}

function checkScores(scores: readonly (string | null)[], path: ValuePath): void {
  checkLength(scores, path);
  scores.forEach((score, index) => {
    if (score !== null && !isScore(score)) throw refuse('ITA_SCORE_RANGE', { number: index + 1 }, [...path, index]);
  });
}

const isRating = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= ratingLimit;
/** More of one thing in a year than any district has. */
const maximumCount = 999_999;
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= maximumCount;
const isMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 12;

/** 0 to 100 with at most two decimals. */
export const isScore = (text: string): boolean => /^\d{1,3}(\.\d{1,2})?$/.test(text) && compareFigures(text, 100) <= 0;

type RowValues = ContentValues & { readonly number?: number; readonly id?: string | null };

const isIdentity = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);

/** Rows are bounded; those with numbers of their own have every number and every identity once. */
function checkRows(schema: ContentSchema, rows: readonly RowValues[], path: ValuePath, numbered: boolean): void {
  checkLength(rows, path, numbered ? rowLimit : listLimit);
  const numbers = new Set<number>();
  const identities = new Set<string>();
  rows.forEach((row, index) => {
    if (numbered && row.number !== undefined) {
      checkNumber(row.number, [...path, index, 'number']);
      if (numbers.has(row.number)) throw refuse('DUPLICATE_NUMBER', { number: row.number }, [...path, index, 'number']);
      numbers.add(row.number);
    }
    if (typeof row.id === 'string') {
      if (identities.has(row.id)) throw refuseInput('ROW_IDENTITY', {}, [...path, index, 'id']);
      identities.add(row.id);
    }
    validateContent(schema, row as ContentOf<ContentSchema>, [...path, index]);
  });
}

function checkNumber(value: number, path: ValuePath): void {
  if (!Number.isInteger(value) || value < 1 || value > 9_999) throw refuseInput('NUMBER', { given: value }, path);
}
