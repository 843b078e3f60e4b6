import {
  buildSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { InnerTestApp } from './test-app.js';

/** The schema by which the product answers. */
export const schemaOf = (app: InnerTestApp): GraphQLSchema => buildSchema(app.schemaText());

type Field = GraphQLField<unknown, unknown>;

/** Texts of the arguments with which a field is asked, parentheses included; one document is made for each. */
export type ArgumentTexts = (field: Field, parent: GraphQLObjectType) => readonly string[];

const leavesOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter(
      (field) =>
        isLeafType(getNamedType(field.type)) && field.args.every(({ type: argument }) => !isNonNullType(argument)),
    )
    .map(({ name }) => name)
    .join(' ');

/** Fields of one object, and how large they are: tokens, fields under another name, and values of the answer. */
interface Selection {
  readonly text: string;
  readonly tokens: number;
  readonly aliases: number;
  readonly values: number;
}

/** How large a document may be: fields below each other, and a selection of it. */
type PathBounds = { readonly depth: number } & Readonly<Record<Exclude<keyof Selection, 'text'>, number>>;

/** Rows that a list is taken to have. */
const rowsOfList = 20;

const tokensOf = (text: string): number => text.match(/[\w-]+|[^\w\s]/g)?.length ?? 0;

/** Joins selections to as few as these bounds allow; one that is larger stays alone. */
function packed(selections: readonly Selection[], bounds: PathBounds): Selection[] {
  const packs: Selection[] = [];
  for (const one of selections) {
    const last = packs.at(-1);
    const both = last && {
      text: `${last.text} ${one.text}`,
      tokens: last.tokens + one.tokens,
      aliases: last.aliases + one.aliases,
      values: last.values + one.values,
    };
    const fits = both && both.tokens <= bounds.tokens && both.aliases <= bounds.aliases && both.values <= bounds.values;
    if (fits) packs.splice(-1, 1, both);
    else packs.push(one);
  }
  return packs;
}

/**
 * Documents that together reach every field of every object by every way that passes no type twice, each from one root field, and ask
 * for the plain fields of each object on a way once.
 */
export function pathDocuments(
  schema: GraphQLSchema,
  bounds: PathBounds,
  argumentTexts: ArgumentTexts,
): { documents: readonly string[]; ways: ReadonlySet<string> } {
  const ways = new Set<string>();
  let names = 0;
  /** Selections of an object that together reach all below it. */
  const selectionsOf = (parent: GraphQLObjectType, passed: readonly string[], way: string): Selection[] => {
    // The root is passed but is no field; below the next object stand its plain fields.
    if (passed.length + 1 > bounds.depth) return [];
    return Object.values(parent.getFields()).flatMap((field) => {
      const type = getNamedType(field.type);
      const texts = isObjectType(type) && !passed.includes(type.name) ? argumentTexts(field, parent) : [];
      if (!isObjectType(type) || texts.length === 0) return [];
      ways.add(`${way}${field.name}`);
      const plain = `__typename ${leavesOf(type)}`;
      const below = packed(
        [
          { text: plain, tokens: tokensOf(plain), aliases: 0, values: tokensOf(plain) },
          ...selectionsOf(type, [...passed, type.name], `${way}${field.name}.`),
        ],
        bounds,
      );
      const rows = isListType(getNullableType(field.type)) ? rowsOfList : 1;
      return texts.flatMap((text) =>
        below.map((selection): Selection => {
          // An answer holds each use of a field under a name of its own.
          const name = texts.length > 1 && way ? `way${(names += 1)}: ${field.name}` : field.name;
          return {
            text: `${name}${text} { ${selection.text} }`,
            tokens: selection.tokens + tokensOf(`${name}${text} {}`),
            aliases: selection.aliases + (name === field.name ? 0 : 1),
            values: selection.values * rows,
          };
        }),
      );
    });
  };
  const query = schema.getQueryType() as GraphQLObjectType;
  const documents = selectionsOf(query, [query.name], '').map(({ text }) => `{ ${text} }`);
  return { documents, ways };
}
