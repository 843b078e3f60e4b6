import { refuse } from '@sucharit/domain/shared';
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Ceilings of one document. The deepest operation of the published contract has 6 levels, 7 with edges. */
export const queryLimits = {
  depth: 9,
  introspectionDepth: 15,
  aliases: 15,
  directives: 9,
  tokens: 1_000,
  /** Estimated values of the answer. */
  cost: 20_000,
} as const;

interface Counted {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly introspects: boolean;
}

const join = (left: Counted, right: Counted): Counted => ({
  depth: Math.max(left.depth, right.depth),
  aliases: left.aliases + right.aliases,
  directives: left.directives + right.directives,
  introspects: left.introspects || right.introspects,
});
const nothing: Counted = { depth: 0, aliases: 0, directives: 0, introspects: false };

/** Counts a selection with its fragments flattened. Each fragment is counted once, so that nested spreads cannot make this slow. */
function counter(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode | undefined) => Counted {
  const counted = new Map<string, Counted>();
  const count = (set: SelectionSetNode | undefined): Counted => {
    let sum = nothing;
    for (const selection of set?.selections ?? []) {
      const own: Counted = { ...nothing, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FIELD) {
        const below = count(selection.selectionSet);
        sum = join(sum, {
          depth: below.depth + 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
          directives: below.directives + own.directives,
          introspects: below.introspects || selection.name.value === '__schema' || selection.name.value === '__type',
        });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum = join(sum, join(own, count(selection.selectionSet)));
      } else {
        const name = selection.name.value;
        if (!counted.has(name)) {
          // A fragment that spreads itself is refused by validation; here it must only not recurse for ever.
          counted.set(name, nothing);
          counted.set(name, count(fragments.get(name)?.selectionSet));
        }
        sum = join(sum, join(own, counted.get(name) ?? nothing));
      }
    }
    return sum;
  };
  return count;
}

/** The fields an operation selects on its root type, through fragments; each fragment counts every time it is spread. */
function rootFieldsOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNode[] {
  const open = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return visit(selection.selectionSet);
      const name = selection.name.value;
      if (open.has(name)) return [];
      open.add(name);
      const fields = visit(fragments.get(name)?.selectionSet);
      open.delete(name);
      return fields;
    });
  return visit(operation.selectionSet);
}

/** What is found in a document that stays within the limits. */
export interface DocumentFacts {
  readonly introspects: boolean;
  /** Names of the root fields of the operation that will run. */
  readonly rootFields: readonly string[];
}

/**
 * Refuses a document that exceeds a limit. Runs before anything is asked of the database; a hostile document costs no more
 * than its validation, which the token limit bounds, and one walk.
 * @param chosen the operation that will run; the others of the document are counted as well
 */
export function assertWithinLimits(document: DocumentNode, chosen: OperationDefinitionNode): DocumentFacts {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const count = counter(fragments);
  let anyIntrospects = false;
  for (const operation of operations) {
    const { depth, aliases, directives, introspects } = count(operation.selectionSet);
    const operationDirectives = directives + (operation.directives?.length ?? 0);
    anyIntrospects ||= introspects;
    // The standard introspection query is 13 deep by nature; it is bounded by its own selection.
    const maximumDepth = introspects ? queryLimits.introspectionDepth : queryLimits.depth;
    if (depth > maximumDepth) throw refuse('DEPTH_LIMIT', { maximum: maximumDepth, actual: depth });
    if (aliases > queryLimits.aliases) throw refuse('ALIAS_LIMIT', { maximum: queryLimits.aliases, actual: aliases });
    if (operationDirectives > queryLimits.directives)
      throw refuse('DIRECTIVE_LIMIT', { maximum: queryLimits.directives, actual: operationDirectives });
    if (operation.operation === OperationTypeNode.MUTATION && rootFieldsOf(operation, fragments).length > 1)
      throw refuse('MUTATION_LIMIT');
  }
  const rootFields = rootFieldsOf(chosen, fragments).map((field) => field.name.value);
  return { introspects: anyIntrospects, rootFields: [...new Set(rootFields)] };
}
