/** The built API as our tools use it: the contract between tools and apps/api/dist, in one place. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from './console.mjs';

/**
 * @typedef {{ kind: 'create', username: string, displayName: string } | { kind: 'reset', username: string, othersLost: boolean }} AdminCommand
 */

/**
 * @typedef {{
 *   'main.js': { ready: Promise<{ url: string, close: () => Promise<void> }> },
 *   'migrate.js': { migrate: (env: NodeJS.ProcessEnv) => Promise<{ applied: string[] }> },
 *   'seed.js': {
 *     loadReferenceData: (env: NodeJS.ProcessEnv) => Promise<unknown>,
 *     loadDemoData: (env: NodeJS.ProcessEnv, options: { force?: boolean }) => Promise<{ loaded: boolean }>,
 *   },
 *   'import.js': {
 *     importFile: (env: NodeJS.ProcessEnv, file: string, replace: boolean) =>
 *       Promise<{ planId: string, findings: readonly { code: string, messageTh: string, start: number }[] }>,
 *     textOfFile: (file: string) =>
 *       Promise<{ text: string, leftOut: readonly import('@sucharit/domain/plan-document').LeftOut[] }>,
 *     refusalLines: (refusal: import('@sucharit/domain/shared').Refusal) => string[],
 *   },
 *   'audit-verify.js': {
 *     verifyAuditTrail: (env: NodeJS.ProcessEnv, anchors: readonly import('./audit-anchors.mjs').AuditAnchor[]) =>
 *       Promise<{ events: number, head: { seq: number, hash: string }, fault: string | null }>,
 *   },
 *   'admin.js': {
 *     runAdminCommand: (env: NodeJS.ProcessEnv, command: AdminCommand) => Promise<{ username: string, password: string, until: Date }>,
 *   },
 *   'backup.js': {
 *     backUp: (env: NodeJS.ProcessEnv, file: string) => Promise<{ takenAt: string, tables: number, rows: number }>,
 *     restore: (env: NodeJS.ProcessEnv, file: string) => Promise<{ takenAt: string, tables: number, rows: number, auditEvents: number,
 *       sessionsEnded: number, tokensRevoked: number, migrated: readonly string[] }>,
 *   },
 *   'access-table.js': {
 *     accessTable: () => { operation: string, rule: { kind: string, permissions?: readonly string[] } | undefined, roles: readonly string[] }[],
 *   },
 *   'table-owners.js': {
 *     tableOwners: Readonly<Record<string, string>>,
 *     foreignReads: Readonly<Record<string, readonly string[]>>,
 *   },
 *   'schema.js': { publishedSchema: () => Promise<string> },
 * }} ApiModules
 */

/**
 * Loads a module of the built API; `main.js` starts the server by being loaded.
 * @template {keyof ApiModules} Name
 * @param {Name} name
 * @returns {Promise<ApiModules[Name]>}
 * @throws {UserError} the API is not built
 */
export function loadApi(name) {
  const file = new URL(`../../apps/api/dist/${name}`, import.meta.url);
  if (!existsSync(fileURLToPath(file)))
    throw new UserError(`apps/api/dist/${name} is missing: run npm run build first.`);
  return import(file.href);
}
