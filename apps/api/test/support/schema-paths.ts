import {
  buildSchema,
  getNamedType,
  isLeafType,
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

/**
 * Documents that together reach every field of every object by every way that passes no type twice: each goes one way from a
 * root field and asks for the plain fields at its end.
 * @param maximumDepth fields below each other that a document may have
 */
export function pathDocuments(schema: GraphQLSchema, maximumDepth: number, argumentTexts: ArgumentTexts): string[] {
  const documents: string[] = [];
  const walk = (parent: GraphQLObjectType, passed: readonly string[], wrap: (selection: string) => string): void => {
    // The root is passed but is no field; below the next object stand its plain fields.
    if (passed.length + 1 > maximumDepth) return;
    for (const field of Object.values(parent.getFields())) {
      const type = getNamedType(field.type);
      if (!isObjectType(type) || passed.includes(type.name)) continue;
      for (const text of argumentTexts(field, parent)) {
        const within = (selection: string): string => wrap(`${field.name}${text} { __typename ${selection} }`);
        documents.push(within(leavesOf(type)));
        walk(type, [...passed, type.name], within);
      }
    }
  };
  const query = schema.getQueryType() as GraphQLObjectType;
  walk(query, [query.name], (selection) => `{ ${selection} }`);
  return documents;
}
