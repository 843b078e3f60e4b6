import { refuse } from '@sucharit/domain/shared';
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Ceilings of one document. The deepest operation of the published contract has 6 levels, 7 with edges. */
export const queryLimits = {
  depth: 9,
  aliases: 15,
  directives: 9,
  tokens: 1_000,
  leaves: 20_000,
  rootFields: 10,
} as const;

interface Measured {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly introspects: boolean;
}

const join = (left: Measured, right: Measured): Measured => ({
  depth: Math.max(left.depth, right.depth),
  aliases: left.aliases + right.aliases,
  directives: left.directives + right.directives,
  introspects: left.introspects || right.introspects,
});
const nothing: Measured = { depth: 0, aliases: 0, directives: 0, introspects: false };

/** Counts a selection with its fragments flattened. Each fragment is measured once, so that nested spreads cannot make this slow. */
function measurer(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode | undefined) => Measured {
  const measured = new Map<string, Measured>();
  const measure = (set: SelectionSetNode | undefined): Measured => {
    let sum = nothing;
    for (const selection of set?.selections ?? []) {
      const own: Measured = { ...nothing, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FIELD) {
        const below = measure(selection.selectionSet);
        sum = join(sum, {
          depth: below.depth + 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
          directives: below.directives + own.directives,
          introspects: below.introspects || selection.name.value === '__schema' || selection.name.value === '__type',
        });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum = join(sum, join(own, measure(selection.selectionSet)));
      } else {
        const name = selection.name.value;
        if (!measured.has(name)) {
          // A fragment that spreads itself is refused by validation; here it must only not recurse for ever.
          measured.set(name, nothing);
          measured.set(name, measure(fragments.get(name)?.selectionSet));
        }
        sum = join(sum, join(own, measured.get(name) ?? nothing));
      }
    }
    return sum;
  };
  return measure;
}

/** What is found in a document that stays within the limits. */
export interface DocumentFacts {
  readonly introspects: boolean;
}

/**
 * Refuses a document that exceeds a limit. Runs before validation and before anything is asked of the database, so that a
 * hostile document costs no more than one walk.
 */
export function assertWithinLimits(document: DocumentNode): DocumentFacts {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measure = measurer(fragments);
  let anyIntrospects = false;
  for (const operation of operations) {
    const { depth, aliases, directives, introspects } = measure(operation.selectionSet);
    const operationDirectives = directives + (operation.directives?.length ?? 0);
    anyIntrospects ||= introspects;
    // The standard introspection query is 13 deep by nature; it is bounded by its own selection.
    if (!introspects && depth > queryLimits.depth)
      throw refuse('DEPTH_LIMIT', { maximum: queryLimits.depth, actual: depth });
    if (introspects && depth > 15) throw refuse('DEPTH_LIMIT', { maximum: 15, actual: depth });
    if (aliases > queryLimits.aliases) throw refuse('ALIAS_LIMIT', { maximum: queryLimits.aliases, actual: aliases });
    if (operationDirectives > queryLimits.directives)
      throw refuse('DIRECTIVE_LIMIT', { maximum: queryLimits.directives, actual: operationDirectives });
    if (operation.operation === OperationTypeNode.MUTATION && operation.selectionSet.selections.length > 1)
      throw refuse('MUTATION_LIMIT');
  }
  return { introspects: anyIntrospects };
}
