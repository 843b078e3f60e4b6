import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@sucharit/domain/access';

/** Demand of an operation on its caller: a permission, or one of several, only a signed-in account, or nothing at all. */
export type AccessRule =
  | { readonly kind: 'permission'; readonly permissions: readonly Permission[] }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'public' };

export const ACCESS_RULE = 'sucharit:access';

/** The caller must hold this permission, or one of several. */
export const Requires = (...permissions: readonly [Permission, ...Permission[]]): MethodDecorator =>
  SetMetadata(ACCESS_RULE, { kind: 'permission', permissions } satisfies AccessRule);

/** Any signed-in account. */
export const SignedIn = (): MethodDecorator => SetMetadata(ACCESS_RULE, { kind: 'signed-in' } satisfies AccessRule);

/** Anyone at all, said by name because the default is nobody. */
export const Public = (): MethodDecorator => SetMetadata(ACCESS_RULE, { kind: 'public' } satisfies AccessRule);
