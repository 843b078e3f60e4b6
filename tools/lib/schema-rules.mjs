/** What the published schema promises: everything is described, and nothing disappears that was not announced. */
import {
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  parse,
  visit,
} from 'graphql';

/**
 * Everything in the schema that has no description, by its path.
 * @param {string} sdl
 * @returns {string[]} such as `Plan.measures(first)`
 */
export function undescribed(sdl) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} path @param {{ description?: string | null | undefined }} thing */
  const look = (path, { description }) => {
    if (!description?.trim()) found.push(path);
  };
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(
      /** @type {never} */ (type),
    );
    if (!isRoot) look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return found;
}

/**
 * Changes that break a client of the published schema. What it marks as deprecated may go, and so may a type that only
 * such things led to.
 * @param {string} published SDL that clients know
 * @param {string} current SDL of the code
 * @returns {string[]} one sentence each
 */
export function brokenPromises(published, current) {
  const kept = withoutDeprecated(published);
  const reached = reachable(kept);
  return findBreakingChanges(kept, buildSchema(current))
    .map(({ description }) => description)
    .filter(
      (description) => !/^(\w+) was removed\.$/.test(description) || reached.has(description.split(' ')[0] ?? ''),
    );
}

/** @param {string} sdl */
function withoutDeprecated(sdl) {
  /** @param {{ directives?: readonly import('graphql').ConstDirectiveNode[] }} node */
  const drop = (node) => (node.directives?.some(({ name }) => name.value === 'deprecated') ? null : undefined);
  return buildASTSchema(
    visit(parse(sdl), {
      [Kind.FIELD_DEFINITION]: drop,
      [Kind.INPUT_VALUE_DEFINITION]: drop,
      [Kind.ENUM_VALUE_DEFINITION]: drop,
    }),
    { assumeValidSDL: true },
  );
}

/** Names of the types that the roots lead to. @param {import('graphql').GraphQLSchema} schema */
function reachable(schema) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {import('graphql').GraphQLType} type */
  const walkType = (type) => walk(/** @type {import('graphql').GraphQLNamedType} */ (getNamedType(type)));
  /** @param {import('graphql').GraphQLNamedType | null | undefined} type */
  const walk = (type) => {
    if (!type || names.has(type.name)) return;
    names.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(walk);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      walkType(field.type);
      if ('args' in field) for (const argument of field.args) walkType(argument.type);
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) walk(root);
  return names;
}
