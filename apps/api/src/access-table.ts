import { permissionsOf, roles, type Role } from '@sucharit/domain/access';
import { AppModule } from './app.module.js';
import { classesOf } from './module-classes.js';
import { accessRulesOf, type AccessRule } from './platform/access/index.js';

/** One operation or route, the rule it names, and the roles that the rule lets in. */
export interface AccessTableRow {
  readonly operation: string;
  readonly rule: AccessRule | undefined;
  readonly roles: readonly Role[];
}

/** Everything a client can call, by name; read from the decorators, so that it needs neither a database nor an environment. */
export function accessTable(): AccessTableRow[] {
  return [...classesOf(AppModule, 'providers'), ...classesOf(AppModule, 'controllers')]
    .flatMap((type) => accessRulesOf(type))
    .map(({ operation, rule }) => ({
      operation,
      rule,
      roles: roles.filter(
        (role) => rule && (rule.kind !== 'permission' || rule.permissions.some((one) => permissionsOf(role).has(one))),
      ),
    }))
    .sort((left, right) => (left.operation < right.operation ? -1 : 1));
}
