import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  permissionsOfCaller,
  roleDefinitions,
  roles,
  scopesOfRole,
  tokenScopeDefinitions,
  tokenScopes,
  type Caller,
  type Role,
  type TokenScope as Scope,
} from '@sucharit/domain/access';
import type { Environment } from '../../../platform/config/index.js';
import { registerEnum } from '../../../platform/read-model/index.js';

/** Roles as GraphQL values. */
export const AccountRole = Object.fromEntries(roles.map((role) => [role, role])) as { [Name in Role]: Name };

registerEnum(
  AccountRole,
  'AccountRole',
  'What an account is in the organisation; an account has exactly one role.',
  Object.fromEntries(
    roles.map((role) => [role, `${roleDefinitions[role].nameTh}; ${roleDefinitions[role].nameEn}.`]),
  ) as Record<Role, string>,
);

/** Scopes of access tokens as GraphQL values. */
export const TokenScope = Object.fromEntries(tokenScopes.map((scope) => [scope, scope])) as { [Name in Scope]: Name };

registerEnum(
  TokenScope,
  'TokenScope',
  'What an access token may be used for; never more than its holder may do.',
  Object.fromEntries(
    tokenScopes.map((scope) => {
      const { nameTh, nameEn } = tokenScopeDefinitions[scope];
      return [scope, `${nameTh}; ${nameEn}.`];
    }),
  ) as Record<Scope, string>,
);

@ObjectType({ description: 'An account as it is told about itself.' })
export class Account {
  @Field(() => String, { description: 'Name to sign in with, lower case.' })
  username!: string;
  @Field(() => String, { description: 'Name shown to others.' })
  displayName!: string;
  @Field(() => AccountRole, { description: 'Role, which decides what the account may do.' })
  role!: Role;
  @Field(() => Int, {
    nullable: true,
    description: 'District the account works for (1001–1050); null for the whole city.',
  })
  districtCode!: number | null;
  @Field(() => [String], {
    description:
      'Permissions of the role, such as `plans:submit`, in alphabetical order; with a token, those that its scopes let through.',
  })
  permissions!: string[];
  @Field(() => [TokenScope], { description: 'Scopes that the account can give to an access token.' })
  tokenScopes!: Scope[];
  @Field(() => Boolean, {
    description: 'Whether this installation opens the explorer of the API in the console; never with a token.',
  })
  explorer!: boolean;
}

/** The public form of a caller. */
export const accountOf = (caller: Caller, { GRAPHQL_EXPLORER }: Environment): Account => ({
  username: caller.username,
  displayName: caller.displayName,
  role: caller.role,
  districtCode: caller.districtCode,
  permissions: [...permissionsOfCaller(caller)].sort(),
  tokenScopes: scopesOfRole(caller.role),
  explorer: GRAPHQL_EXPLORER && caller.token === undefined,
});
