import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { Refusal, refuse } from '@sucharit/domain/shared';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { AccessInventory, accessRefusal } from '../access/index.js';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { assertValues, assertWithinLimits, refusalOf, type DocumentFacts } from '../graphql/index.js';
import { Reads, type PlannedOperation } from '../read-model/index.js';
import { readRegisteredOperations, type RegisteredOperations } from './registered-operations.js';

/** A valid operation that somebody wants to run. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** SHA-256 of the document's text in hexadecimal; null when the client did not send the document. */
  readonly hash: string | null;
  /** The request has an access token, whatever it is worth. */
  readonly hasToken?: boolean;
  /** The answer has no end that is known before it is read: it is compiled by who asks, and counts as it leaves. */
  readonly unbounded?: boolean;
}

/** An operation that may run. */
export interface Admitted extends DocumentFacts, PlannedOperation {
  /** Who asks; null for nobody in particular. */
  readonly caller: Caller | null;
}

/** Finds out who asks. The estimated cost of the answer is asked for only where a budget counts. */
export type Authenticate = (cost: () => number) => Promise<Caller | null> | Caller | null;

/** One question of "may this run?". */
export interface AdmissionCheck {
  /** What it is about, for who reads the list. */
  readonly name: string;
  /** @throws Refusal */
  readonly assert: (asked: AskedOperation, facts: DocumentFacts, caller: Caller | null) => void;
}

/** A session of the console, not a token and not nobody. */
const isSession = (caller: Caller | null): boolean => caller !== null && caller.token === undefined;

const rootTypes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/**
 * "May this run?", for every way in which an operation comes: over HTTP, from the kept answers, over a socket, as an export.
 * In this order: limits of the document and its values (no SQL) → who asks → the checks → the compiled statement with its cost
 * (no SQL). A check that is added here holds for all of them.
 */
@Injectable()
export class Admission {
  /** Documents that clients may send by their hash alone. */
  readonly registered: RegisteredOperations = readRegisteredOperations();
  private readonly facts = new WeakMap<OperationDefinitionNode, DocumentFacts>();
  private readonly checks: AdmissionCheck[];

  constructor(
    @Inject(ENVIRONMENT) environment: Environment,
    private readonly schemas: GraphQLSchemaHost,
    private readonly reads: Reads,
    inventory: AccessInventory,
  ) {
    const introspection = {
      session: environment.GRAPHQL_INTROSPECTION || environment.GRAPHQL_EXPLORER,
      token: environment.GRAPHQL_INTROSPECTION,
    };
    this.checks = [
      {
        name: 'registered operations only',
        assert: ({ hash }, _, caller) => {
          if (!environment.GRAPHQL_REGISTERED_ONLY || isSession(caller)) return;
          if (hash === null || !this.registered.has(hash)) throw refuse('OPERATION_NOT_REGISTERED');
        },
      },
      {
        name: 'introspection',
        assert: (_, { introspects }, caller) => {
          if (introspects && !(caller && introspection[isSession(caller) ? 'session' : 'token']))
            throw refuse('INTROSPECTION_OFF');
        },
      },
      {
        name: 'access to every root field',
        assert: ({ operation, hasToken = false }, { rootFields }, caller) => {
          for (const name of rootFields) {
            if (name.startsWith('__')) continue;
            const refusal = accessRefusal(
              inventory.ruleOf(`${rootTypes[operation.operation]}.${name}`),
              caller,
              hasToken,
            );
            if (refusal) throw refusal;
          }
        },
      },
    ];
  }

  /**
   * Adds a check to those that every operation passes.
   * @returns takes it away again
   */
  require(check: AdmissionCheck): () => void {
    this.checks.push(check);
    return () => void this.checks.splice(this.checks.indexOf(check), 1);
  }

  /** Lets an operation run, or says why it may not. */
  async admit(asked: AskedOperation, authenticate: Authenticate): Promise<Admitted | Refusal> {
    try {
      const { document, operation, variables } = asked;
      const { schema } = this.schemas;
      const facts = this.factsOf(document, operation);
      assertValues(variables);
      const caller = await authenticate(() => this.reads.estimate(schema, document, operation, variables));
      for (const { assert } of this.checks) assert(asked, facts, caller);
      const planned: PlannedOperation =
        caller && !asked.unbounded
          ? this.reads.plan(schema, document, operation, variables, caller)
          : { compiled: null, estimated: 1 };
      return { ...facts, ...planned, caller };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return refusal;
      throw error;
    }
  }

  /** What is found in the document; it is looked through once. */
  private factsOf(document: DocumentNode, operation: OperationDefinitionNode): DocumentFacts {
    const known = this.facts.get(operation);
    if (known) return known;
    const facts = assertWithinLimits(document, operation);
    this.facts.set(operation, facts);
    return facts;
  }
}
