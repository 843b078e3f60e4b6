import { accountIdOf, roleOf, rowScopeOf, type Actor, type Caller } from '@sucharit/domain/access';
import { escapeLiteral } from 'pg';

/** The settings that row-level security reads (migrations 1 and 11). */
export function scopeSettings(actor: Actor, write: boolean, lasting: 'transaction' | 'session'): string {
  const scope = rowScopeOf(actor);
  const settings: Record<string, string> = {
    'app.scope': scope.kind,
    'app.district': scope.kind === 'district' ? String(scope.districtCode) : '',
    'app.account': accountIdOf(actor) ?? '',
    'app.role': roleOf(actor) ?? '',
    'app.write': write ? 'on' : 'off',
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, ${lasting === 'transaction'})`,
  );
  return `select ${calls.join(', ')}`;
}

/** The account of a session, in the order of the parameters of app_holds and app_standing (schema.sql). */
export const holderValues = ({ accountId, username, displayName, role, districtCode }: Caller): unknown[] => [
  accountId,
  username,
  displayName,
  role,
  districtCode,
];
/** SQL types of holderValues. */
export const holderTypes = ['uuid', 'text', 'text', 'text', 'integer'] as const;

/** Properties of a caller that decide which rows it sees. */
export const scopeProperties: ReadonlySet<string | symbol> = new Set(['kind', 'role', 'districtCode']);

/** Key of a caller's row scope: callers of one key see the same rows. */
export const scopeKeyOf = (actor: Actor): string =>
  actor.kind === 'ACCOUNT' ? `${actor.role} ${actor.districtCode}` : actor.kind;
