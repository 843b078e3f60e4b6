import type { AuditEventFilter } from '@sucharit/contract';
import { spellingsOf, type AuditAction } from '@sucharit/domain/audit';

/** The filter above the trail; its days are those of Bangkok. */
export interface AuditSearch {
  readonly actor: string;
  readonly action: AuditAction | '';
  readonly object: string;
  readonly from: string;
  readonly to: string;
}

/** The API's condition for what is asked. */
export function auditFilter({ actor, action, object, from, to }: AuditSearch): AuditEventFilter {
  const at = {
    ...(from ? { gte: `${from}T00:00:00+07:00` } : {}),
    ...(to ? { lte: `${to}T23:59:59.999999+07:00` } : {}),
  };
  return {
    ...(actor.trim() ? { actor: { contains: actor.trim() } } : {}),
    ...(action ? { action: { in: spellingsOf(action) } } : {}),
    ...(object.trim() ? { object: { contains: object.trim() } } : {}),
    ...(Object.keys(at).length > 0 ? { at } : {}),
  };
}
