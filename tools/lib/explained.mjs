/** A failure of a command of the operator's, in lines for the terminal. */
import { UserError } from './console.mjs';
import { loadApi } from './load-api.mjs';

/**
 * UserError and refusals in words, a database that is away or was not migrated with what to do, and a defect as it is.
 * @param {unknown} error
 * @returns {Promise<string[]>}
 */
export async function explained(error) {
  if (error instanceof UserError) return [error.message];
  if (error instanceof Error && error.name === 'Refusal') {
    const { refusalLines } = await loadApi('import.js');
    const refusal = /** @type {import('@sucharit/domain/shared').Refusal} */ (error);
    const [thai, english] = refusalLines(refusal);
    return [`${refusal.code}: ${thai}`, `${english}`];
  }
  if (error instanceof Error && error.name === 'BackupError') return [error.message];
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '42P01') return ['This database was not set up: run npm start, or node tools/migrate.mjs, first.'];
  if (/^(ECONN|ENOTFOUND|28|3D)/.test(code))
    return [
      `The database cannot be reached (${code}): check DATABASE_URL, that PostgreSQL runs, and that node tools/migrate.mjs has set it up.`,
    ];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
