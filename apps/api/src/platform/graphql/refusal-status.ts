import { refusalCatalogue, type RefusalCode, type RefusalKind } from '@sucharit/domain/shared';

const statuses: Readonly<Record<RefusalKind, number>> = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  MISSING: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  UNUSABLE: 422,
  TOO_MANY: 429,
  UNAVAILABLE: 503,
};

/** The HTTP status with which a refusal is answered. */
export const statusOfRefusal = (code: RefusalCode): number => statuses[refusalCatalogue[code].kind];
