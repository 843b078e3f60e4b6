import { refuseInput } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import { identifier } from '../database/index.js';
import type { OrderPart } from './cursor.js';
import { enumValueOf } from './filterable.js';
import { orderChoicesOf, type OrderChoice } from './order-choices.js';
import { rowsOfList } from './page-size.js';
import { readRegistry, type ReadClass, type RowContext } from './registry.js';

const maximumOrderParts = 4;

type Step = Readonly<Record<string, unknown>> & { readonly field: string; readonly direction: 'ASC' | 'DESC' };

/** Arguments of a step beside its field and direction: exactly those that the field needs. */
function argumentsOfStep({ field, direction, ...given }: Step, { args }: OrderChoice): Record<string, unknown> {
  void direction;
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
  const needed = Object.keys(args);
  if (needed.some((name) => !(name in said)) || Object.keys(said).some((name) => !needed.includes(name)))
    throw needed.length === 0
      ? refuseInput('ORDER_NEEDS_NOTHING', { name: field, given: Object.keys(said).join(', ') }, ['orderBy'])
      : refuseInput('ORDER_NEEDS', { name: field, needed: needed.join(', ') }, ['orderBy']);
  return said;
}

/**
 * The total order of a list: what the client asked for, then the key.
 * @param examine told how many related rows a row of the list may need, for the cost estimate
 */
export function orderOf(
  type: ReadClass,
  args: Readonly<Record<string, unknown>>,
  context: RowContext,
  examine: (rows: number) => void = () => undefined,
): OrderPart[] {
  const { typeName, key, defaultOrder } = readRegistry.typeOf(type);
  const asked = (args['orderBy'] as readonly Step[] | null | undefined) ?? [];
  if (asked.length > maximumOrderParts)
    throw refuseInput('ORDER_STEPS', { actual: asked.length, maximum: maximumOrderParts }, ['orderBy']);
  const usual = defaultOrder.map((step): Step => ({ ...step, field: enumValueOf(step.field) }));
  const choices = orderChoicesOf(type);
  const parts = (asked.length > 0 ? asked : usual).map((step): OrderPart => {
    const choice = choices.find(({ value }) => value === step.field);
    if (!choice) throw new Error(`${typeName} is ordered by ${step.field}, which it cannot be`);
    const given = argumentsOfStep(step, choice);
    // Every row of the list is looked at before the first page is known.
    examine(choice.looksAt(context.caller) * rowsOfList);
    const named = Object.keys(choice.args).map((name) => ` ${name}=${String(given[name])}`);
    return {
      field: choice.field + named.join(''),
      kind: choice.kind,
      expression: choice.expression(named.length > 0 ? { ...context, args: given } : context),
      descending: step.direction === 'DESC',
    };
  });
  return [
    ...parts,
    { field: key.column, kind: key.kind, expression: sql`${context.row}.${identifier(key.column)}`, descending: false },
  ];
}
