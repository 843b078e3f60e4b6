import type { AuditEventFilter } from '@sucharit/contract';
import { auditActions, spellingsOf } from '@sucharit/domain/audit';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The API's condition for what is chosen above the trail; its days are those of Bangkok. */
export function auditFilter(chosen: Readonly<Record<string, unknown>>): AuditEventFilter {
  const [actor, object, from, to] = [chosen['actor'], chosen['object'], chosen['from'], chosen['to']].map(textOf);
  const action = auditActions.find((name) => name === chosen['action']);
  const at = {
    ...(from ? { gte: `${from}T00:00:00+07:00` } : {}),
    ...(to ? { lte: `${to}T23:59:59.999999+07:00` } : {}),
  };
  return {
    ...(actor ? { actor: { contains: actor } } : {}),
    ...(action ? { action: { in: spellingsOf(action) } } : {}),
    ...(object ? { object: { contains: object } } : {}),
    ...(Object.keys(at).length > 0 ? { at } : {}),
  };
}
