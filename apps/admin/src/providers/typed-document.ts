declare const answer: unique symbol;

/** Text of a GraphQL operation that knows the types of its variables and its answer; generated beside its `.graphql`. */
export type TypedDocument<Data, Variables> = string & { readonly [answer]: (variables: Variables) => Data };
