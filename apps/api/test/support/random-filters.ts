import fc from 'fast-check';
import { escapeLiteral } from 'pg';

/** A filter as a client sends it, and the same condition as plain SQL. */
export interface RandomFilter {
  readonly value: Readonly<Record<string, unknown>>;
  readonly sql: string;
}

type Kind = 'int' | 'score' | 'money' | 'text' | 'enum' | 'date' | 'instant' | 'boolean' | 'id';

/** One filterable field: its column or expression, and values worth asking for. */
export interface FilteredField {
  readonly kind: Kind;
  readonly sql: string;
  readonly values: fc.Arbitrary<string | number | boolean>;
}
export type FilteredFields = Readonly<Record<string, FilteredField>>;

const sqlTypes: Record<Kind, string> = {
  int: 'int',
  score: 'numeric',
  money: 'numeric',
  text: 'text',
  enum: 'text',
  date: 'date',
  instant: 'timestamptz',
  boolean: 'boolean',
  id: 'uuid',
};
const equality = ['eq', 'in', 'notIn', 'isNull'] as const;
const comparison = ['lt', 'lte', 'gt', 'gte'] as const;
const signs = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;
type Operator = keyof typeof signs | 'in' | 'notIn' | 'isNull' | 'contains';

const operatorsOf = (kind: Kind): readonly Operator[] => {
  if (kind === 'boolean') return ['eq', 'isNull'];
  if (kind === 'enum' || kind === 'id') return equality;
  return [...equality, ...comparison, ...(kind === 'text' ? (['contains'] as const) : [])];
};

function condition(field: FilteredField, operator: Operator): fc.Arbitrary<{ operand: unknown; sql: string }> {
  const literal = (value: string | number | boolean): string =>
    `${escapeLiteral(String(value))}::${sqlTypes[field.kind]}`;
  const sorted = field.kind === 'text' ? `(${field.sql}) collate "th-x-icu"` : `(${field.sql})`;
  switch (operator) {
    case 'isNull':
      return fc.boolean().map((operand) => ({ operand, sql: `(${field.sql}) is ${operand ? 'null' : 'not null'}` }));
    case 'in':
      return fc.array(field.values, { maxLength: 4 }).map((operand) => ({
        operand,
        sql: operand.length === 0 ? 'false' : `(${field.sql}) in (${operand.map(literal).join(', ')})`,
      }));
    case 'notIn':
      return fc.array(field.values, { maxLength: 4 }).map((operand) => ({
        operand,
        sql:
          operand.length === 0
            ? 'true'
            : `((${field.sql}) is null or (${field.sql}) not in (${operand.map(literal).join(', ')}))`,
      }));
    case 'contains':
      return field.values.map((operand) => ({
        operand,
        sql: `position(lower(${literal(operand)}) in lower(${field.sql})) > 0`,
      }));
    default:
      return field.values.map((operand) => ({ operand, sql: `${sorted} ${signs[operator]} ${literal(operand)}` }));
  }
}

const all = (parts: readonly string[]): string => (parts.length === 0 ? 'true' : `(${parts.join(' and ')})`);
const any = (parts: readonly string[]): string => (parts.length === 0 ? 'false' : `(${parts.join(' or ')})`);

function fieldCondition(name: string, field: FilteredField): fc.Arbitrary<RandomFilter> {
  return fc
    .uniqueArray(fc.constantFrom(...operatorsOf(field.kind)), { minLength: 0, maxLength: 2 })
    .chain((operators) =>
      fc
        .tuple(...operators.map((operator) => condition(field, operator).map((made) => ({ operator, ...made }))))
        .map((parts) => ({
          value: { [name]: Object.fromEntries(parts.map(({ operator, operand }) => [operator, operand])) },
          sql: all(parts.map(({ sql }) => sql)),
        })),
    );
}

const together = (parts: readonly RandomFilter[]): RandomFilter => ({
  value: Object.assign({}, ...parts.map(({ value }) => value)) as Record<string, unknown>,
  sql: all(parts.map(({ sql }) => sql)),
});

/** Any filter over these fields, with `and`, `or` and `not` nested up to `depth`; empty ones too. */
export function randomFilter(fields: FilteredFields, depth = 2): fc.Arbitrary<RandomFilter> {
  const plain = fc
    .uniqueArray(fc.constantFrom(...Object.keys(fields)), { maxLength: 2 })
    .chain((names) => fc.tuple(...names.map((name) => fieldCondition(name, fields[name] as FilteredField))));
  if (depth === 0) return plain.map(together);
  const below = randomFilter(fields, depth - 1);
  const list = fc.array(below, { maxLength: 3 });
  return fc
    .record(
      {
        and: list.map((parts) => ({
          value: { and: parts.map(({ value }) => value) },
          sql: all(parts.map(({ sql }) => sql)),
        })),
        or: list.map((parts) => ({
          value: { or: parts.map(({ value }) => value) },
          sql: any(parts.map(({ sql }) => sql)),
        })),
        not: below.map(({ value, sql }) => ({ value: { not: value }, sql: `(${sql}) is not true` })),
      },
      { requiredKeys: [] },
    )
    .chain((nested) => plain.map((parts) => together([...parts, ...Object.values(nested)])));
}
