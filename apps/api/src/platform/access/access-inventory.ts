import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
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

/** Every operation and route with its access rule; the product does not start while one has none. */
@Injectable()
export class AccessInventory implements OnApplicationBootstrap {
  private readonly rules = new Map<string, AccessRule>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const undecorated: string[] = [];
    for (const wrapper of [...this.discovery.getProviders(), ...this.discovery.getControllers()]) {
      const prototype = wrapper.metatype?.prototype as object | undefined;
      if (!prototype || !wrapper.instance) continue;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = (prototype as Record<string, unknown>)[name] as () => unknown;
        const operation = this.operationOf(handler, name, wrapper.metatype as () => unknown);
        if (!operation) continue;
        const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, handler);
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

  private operationOf(handler: () => unknown, name: string, metatype: () => unknown): string | null {
    const resolverType = this.reflector.get<string | undefined>(RESOLVER_TYPE_METADATA, handler);
    if (resolverType === 'Query' || resolverType === 'Mutation' || resolverType === 'Subscription')
      return `${resolverType}.${this.reflector.get<string | undefined>(RESOLVER_NAME_METADATA, handler) ?? name}`;
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return null;
    const path = [
      this.reflector.get<string | undefined>(PATH_METADATA, metatype),
      this.reflector.get<string | undefined>(PATH_METADATA, handler),
    ]
      .map((part) => (part ?? '').replace(/^\/|\/$/g, ''))
      .filter(Boolean)
      .join('/');
    return `${RequestMethod[method]} /${path}`;
  }
}
