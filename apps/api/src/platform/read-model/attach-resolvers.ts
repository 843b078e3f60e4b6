import { GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { publicReader } from '@sucharit/domain/access';
import type { Reads, ReadContext } from './reads.js';
import { readRegistry } from './registry.js';

/**
 * Gives the read types their resolvers: objects that SQL built are keyed by response key, computed fields call their rule,
 * payload fields read their row back.
 */
export function attachReadResolvers(schema: GraphQLSchema, reads: () => Reads): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || type.name.startsWith('__')) continue;
    const rulesByField = readRegistry.fieldsOfTypeName(type.name);
    for (const [name, field] of Object.entries(type.getFields())) {
      const payload = readRegistry.payload(`${type.name}.${name}`);
      if (payload)
        field.resolve = (source: Record<string, unknown>, _args, context: ReadContext, info) =>
          reads().payload(payload.type(), source[payload.idFrom], info, context);
      else if (readRegistry.isReadType(type.name)) {
        const rules = rulesByField?.get(name);
        field.resolve =
          rules?.is === 'computed'
            ? (source: Record<string, unknown>, _args, context: ReadContext, info) => {
                const needs = source[info.path.key];
                return needs === null ? rules.inPast : rules.compute(needs as never, context.caller ?? publicReader);
              }
            : (source: Record<string, unknown>, _args, _context, info) => source[info.path.key];
      }
    }
  }
  return schema;
}
