import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';

/** What the compiler needs of a validated operation. */
export interface OperationScope {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One response key of a selection, with every node that was merged into it. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

/** The fields selected on an object type, merged as GraphQL merges them (spec section 6.3.2); no unions or interfaces exist here. */
export function selectedFields(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  scope: OperationScope,
): SelectedField[] {
  const byKey = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, scope.variables)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, scope.variables)?.['if'] === false) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const earlier = byKey.get(key);
        byKey.set(key, earlier ? [...earlier, selection] : [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (!selection.typeCondition || selection.typeCondition.name.value === type.name) visit(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = scope.fragments[selection.name.value];
        if (fragment?.typeCondition.name.value === type.name) visit(fragment.selectionSet);
      }
    }
  };
  for (const set of selections) visit(set);
  return [...byKey].map(([key, nodes]) => ({ key, name: nodes[0].name.value, nodes }));
}

/** The selection sets below a field. */
export const selectionsOf = (field: SelectedField): SelectionSetNode[] =>
  field.nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));

/** The field's arguments after coercion and defaults. */
export const argumentsOf = (
  definition: GraphQLField<unknown, unknown>,
  field: SelectedField,
  scope: OperationScope,
): Readonly<Record<string, unknown>> => getArgumentValues(definition, field.nodes[0], scope.variables);
