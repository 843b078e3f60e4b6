import fc from 'fast-check';
import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Root fields that only read; their required arguments are known here. */
const roots = [
  'districts',
  'district',
  'plans',
  'measures',
  'risks',
  'progressReports',
  'itaResults',
  'itaSchemes',
  'riskMatrices',
  'itemChecklists',
  'higherPlans',
  'reportingRounds',
  'cityStatistics',
] as const;
const argumentValues: Readonly<Record<string, fc.Arbitrary<string>>> = {
  fiscalYear: fc.constantFrom('2564', '2565', '2566', '2570'),
  code: fc.constantFrom('1002', '1023', '1025', '999'),
  kind: fc.constantFrom('PLAN', 'SIX_MONTH', 'TWELVE_MONTH'),
  number: fc.constantFrom('1', '3', '99'),
  first: fc.integer({ min: 1, max: 4 }).map(String),
};
const maximumDepth = 7;

const isOptional = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

function argumentsText(field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
  const asked = field.args.filter(({ name, type }) => isNonNullType(type) || name === 'first');
  const values = asked.map(({ name }) => argumentValues[name] as fc.Arbitrary<string>);
  return fc
    .tuple(...values)
    .map((given) =>
      given.length === 0 ? '' : `(${given.map((value, index) => `${asked[index]?.name}: ${value}`).join(', ')})`,
    );
}

const directives = fc.constantFrom('', '', '', '', ' @include(if: true)', ' @skip(if: true)', ' @skip(if: false)');

function selectionOf(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      (isLeafType(getNamedType(field.type)) || depth > 1) &&
      (isOptional(field) || field.args.every(({ name }) => name in argumentValues)),
  );
  return fc
    .uniqueArray(fc.constantFrom('__typename', ...fields.map(({ name }) => name)), { minLength: 1, maxLength: 4 })
    .chain((names) => fc.tuple(...names.map((name) => fieldText(type, name, depth))))
    .chain((texts) =>
      fc.boolean().map((wrapped) => (wrapped ? `... on ${type.name} { ${texts.join(' ')} }` : texts.join(' '))),
    );
}

function fieldText(type: GraphQLObjectType, name: string, depth: number): fc.Arbitrary<string> {
  if (name === '__typename') return fc.constant(name);
  const field = type.getFields()[name] as GraphQLField<unknown, unknown>;
  const below = getNamedType(field.type);
  return argumentsText(field).chain((args) =>
    isObjectType(below)
      ? selectionOf(below, depth - 1).map((selection) => `${name}${args} { __typename ${selection} }`)
      : directives.map((directive) => `${name}${args}${directive}`),
  );
}

/** Selections of one or two read fields, valid under the schema: any fields, arguments, directives and inline fragments. */
export const randomDocument = (schema: GraphQLSchema): fc.Arbitrary<string> => {
  const query = schema.getQueryType() as GraphQLObjectType;
  return fc
    .uniqueArray(fc.constantFrom(...roots), { minLength: 1, maxLength: 2 })
    .chain((names) => fc.tuple(...names.map((name) => fieldText(query, name, maximumDepth))))
    .map((texts) => texts.join(' '));
};
