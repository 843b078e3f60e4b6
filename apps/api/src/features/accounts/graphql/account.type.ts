import { Field, Int, ObjectType } from '@nestjs/graphql';
import { permissionsOf, roleDefinitions, roles, type Caller, type Role } from '@sucharit/domain/access';
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
  @Field(() => [String], { description: 'Permissions of the role, such as `plans:submit`, in alphabetical order.' })
  permissions!: string[];
}

/** The public form of a caller. */
export const accountOf = (caller: Caller): Account => ({
  username: caller.username,
  displayName: caller.displayName,
  role: caller.role,
  districtCode: caller.districtCode,
  permissions: [...permissionsOf(caller.role)].sort(),
});
