import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from './access.decorators.js';

/** Metadata keys of @nestjs/graphql, which its package does not export. */
const RESOLVER_TYPE_METADATA = 'graphql:resolver_type';
const RESOLVER_NAME_METADATA = 'graphql:resolver_name';

/** One thing a client can call. */
export interface InventoryEntry {
  /** `Query.districts`, `Mutation.submitPlan`, `POST /auth/login`. */
  readonly operation: string;
  readonly rule: AccessRule;
}

type Class = new (...args: never[]) => unknown;
const scanner = new MetadataScanner();
const read = <T>(key: string, target: object): T | undefined => Reflect.getMetadata(key, target) as T | undefined;

/** The operations and routes of a resolver or controller with the rule that each names, or undefined. */
export function accessRulesOf(type: Class): { readonly operation: string; readonly rule: AccessRule | undefined }[] {
  const prototype = type.prototype as Record<string, () => unknown>;
  return scanner.getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name] as () => unknown;
    const operation = operationOf(handler, name, type);
    return operation ? [{ operation, rule: read<AccessRule>(ACCESS_RULE, handler) }] : [];
  });
}

function operationOf(handler: () => unknown, name: string, type: Class): string | null {
  const resolverType = read<string>(RESOLVER_TYPE_METADATA, handler);
  if (resolverType === 'Query' || resolverType === 'Mutation' || resolverType === 'Subscription')
    return `${resolverType}.${read<string>(RESOLVER_NAME_METADATA, handler) ?? name}`;
  const method = read<RequestMethod>(METHOD_METADATA, handler);
  if (method === undefined) return null;
  const path = [read<string>(PATH_METADATA, type), read<string>(PATH_METADATA, handler)]
    .map((part) => (part ?? '').replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/');
  return `${RequestMethod[method]} /${path}`;
}

/** Every operation and route with its access rule; the product does not start while one has none. */
@Injectable()
export class AccessInventory implements OnApplicationBootstrap {
  private readonly rules = new Map<string, AccessRule>();

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    const undecorated: string[] = [];
    for (const wrapper of [...this.discovery.getProviders(), ...this.discovery.getControllers()]) {
      if (!wrapper.metatype?.prototype || !wrapper.instance) continue;
      for (const { operation, rule } of accessRulesOf(wrapper.metatype as Class)) {
        if (rule) this.rules.set(operation, rule);
        else undecorated.push(operation);
      }
    }
    if (undecorated.length > 0)
      throw new Error(
        `These operations name no access rule (@Requires, @SignedIn or @Public): ${undecorated.join(', ')}`,
      );
  }

  /** The rule of an operation; undefined when there is none such. */
  ruleOf = (operation: string): AccessRule | undefined => this.rules.get(operation);

  /** Everything a client can call. */
  entries = (): InventoryEntry[] => [...this.rules].map(([operation, rule]) => ({ operation, rule }));
}
