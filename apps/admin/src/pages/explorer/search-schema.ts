import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { fieldNameTh } from '@sucharit/domain/terms';

/**
 * Where a word stands in the names of a schema, its Thai names or its descriptions: `Type` or `Type.field`. Names that begin
 * with it come first, then names that hold it, then what only its description or its Thai name has.
 */
export function searchSchema(schema: GraphQLSchema, word: string): string[] {
  const wanted = word.trim().toLowerCase();
  const found: { path: string; rank: number }[] = [];
  const look = (path: string, name: string, other: string): void => {
    const rank = name.toLowerCase().startsWith(wanted)
      ? 0
      : name.toLowerCase().includes(wanted)
        ? 1
        : other.toLowerCase().includes(wanted)
          ? 2
          : null;
    if (rank !== null) found.push({ path, rank });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    look(type.name, type.name, type.description ?? '');
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const { name, description } of Object.values(type.getFields())) {
      const path = `${type.name}.${name}`;
      look(path, name, `${fieldNameTh(path)} ${description ?? ''}`);
    }
  }
  return found
    .sort((left, right) => left.rank - right.rank || (left.path < right.path ? -1 : 1))
    .map(({ path }) => path);
}
