import { permissionsOf, roles, type Permission, type Role } from '../access/index.js';

/** Permissions of deciding on what others write. A stand-in acts with these of the person stood in for, and with no other. */
const decidingPermissions = ['plans:endorse', 'plans:recommend', 'plans:approve', 'progress:approve'] as const;

/** The decisions that a role takes on plans and reports. */
export const decisionsOf = (role: Role): Permission[] =>
  decidingPermissions.filter((permission) => permissionsOf(role).has(permission));

/** The roles that decide on something, and so may be stood in for, in the order of the way. */
export const decidingRoles: readonly Role[] = roles.filter((role) => decisionsOf(role).length > 0);

/** True for somebody with these permissions who decides on what others write, and so is not given the writing as a task. */
export const decides = (permissions: ReadonlySet<string>): boolean =>
  decidingPermissions.some((permission) => permissions.has(permission));
