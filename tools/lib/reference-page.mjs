/** The reference of the published schema as one page, made from the SDL and its descriptions alone. */
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

/** @typedef {import('graphql').GraphQLField<unknown, unknown>} Field */

const anchor = (/** @type {string} */ name) => `#${name.toLowerCase()}`;
const oneLine = (/** @type {string | null | undefined} */ text) =>
  (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

/** A type as it is written, linked to its section. @param {import('graphql').GraphQLType} type */
function typeLink(type) {
  const named = getNamedType(type);
  const text = `\`${type}\``;
  return isSpecifiedScalarType(named) ? text : `[${text}](${anchor(named.name)})`;
}

/** @param {{ deprecationReason?: string | null | undefined, description?: string | null | undefined }} thing */
const meaning = ({ description, deprecationReason }) =>
  `${deprecationReason ? `**Deprecated:** ${oneLine(deprecationReason)} ` : ''}${oneLine(description)}`;

/** @param {readonly Field[]} fields */
function fieldTable(fields) {
  const rows = fields.flatMap((field) => [
    `| \`${field.name}\` | ${typeLink(field.type)} | ${meaning(field)} |`,
    ...field.args.map((argument) => `| · \`${argument.name}\` | ${typeLink(argument.type)} | ${meaning(argument)} |`),
  ]);
  return `| field, · argument | type | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** The page. @param {string} sdl @returns {string} Markdown */
export function referencePage(sdl) {
  const schema = buildSchema(sdl);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type !== null && type !== undefined,
  );
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root.name === type.name))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  /** @param {string} title @param {(type: import('graphql').GraphQLNamedType) => string | null} body */
  const sections = (title, body) => {
    const parts = types.flatMap((type) => {
      const text = body(type);
      return text === null ? [] : [`### ${type.name}\n\n${oneLine(type.description)}\n\n${text}`];
    });
    return `## ${title}\n\n${parts.join('\n')}`;
  };
  return `# API reference

Generated from [schema.graphql](../../libs/contract/schema.graphql) by \`npm run contract\`. How to send a query is in the
[quick start](quick-start.md); ready questions are in [libs/contract/library](../../libs/contract/library).

${roots.map((root) => `## ${root.name}\n\n${fieldTable(Object.values(root.getFields()))}`).join('\n')}
${sections('Objects', (type) => (isObjectType(type) ? fieldTable(Object.values(type.getFields())) : null))}
${sections('Inputs', (type) =>
  isInputObjectType(type)
    ? `| field | type | meaning |\n| --- | --- | --- |\n${Object.values(type.getFields())
        .map((field) => `| \`${field.name}\` | ${typeLink(field.type)} | ${meaning(field)} |`)
        .join('\n')}\n`
    : null,
)}
${sections('Enumerations', (type) =>
  isEnumType(type)
    ? `| value | meaning |\n| --- | --- |\n${type
        .getValues()
        .map((value) => `| \`${value.name}\` | ${meaning(value)} |`)
        .join('\n')}\n`
    : null,
)}
${sections('Scalars', (type) => (isScalarType(type) ? '' : null))}
`;
}
