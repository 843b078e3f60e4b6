import type { Sql } from 'sql-template-tag';
import { searchName } from './filter-inputs.js';
import { compileLogic, compileOperators, filterWork, type FilterPlace, type FilterWork } from './filter-logic.js';
import { rowsOfList } from './page-size.js';
import { readRegistry, type ReadClass, type RowContext } from './registry.js';
import { compileRelation } from './relation-filters.js';
import { compileSearch } from './search.js';

/** Conditions on a row of a type, related rows included. */
export function compileConditions(
  type: ReadClass,
  given: unknown,
  context: RowContext,
  place: FilterPlace,
  work: FilterWork,
): Sql {
  const { fields, typeName } = readRegistry.typeOf(type);
  return compileLogic(given, place, work, (name, value, here) => {
    if (name === searchName) return compileSearch(type, value, context, here, work);
    const rules = fields.get(name);
    switch (rules?.is) {
      case 'column':
        if (rules.looksAt) work.examine(here.rows * rules.looksAt * rowsOfList);
        return compileOperators(value, rules.expression(context), rules.column, here, work);
      case 'group':
        return compileConditions(rules.type(), value, { ...context, parent: context.row }, here, work);
      case 'object':
      case 'list':
      case 'connection':
        return compileRelation(rules, value, context, here, work, compileConditions);
      default:
        throw new Error(`filter on ${typeName}.${name}, which cannot be filtered`);
    }
  });
}

/**
 * Turns a coerced `<Type>Filter` value into a condition; `empty` when nothing is asked.
 * @param examine told how many related rows a row of the list may need, for the cost estimate
 */
export const compileFilter = (
  type: ReadClass,
  filter: unknown,
  context: RowContext,
  examine?: (rows: number) => void,
): Sql => compileConditions(type, filter, context, { path: ['filter'], depth: 0, rows: 1 }, filterWork(examine));
