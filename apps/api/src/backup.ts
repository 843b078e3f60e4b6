import { restoreBackup, type RestoredBackup } from './backup/restore-backup.js';
import { takeBackup, type TakenBackup } from './backup/take-backup.js';
import { readEnvironment } from './platform/config/index.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Writes all that the database of DATABASE_URL holds into one file. @throws BackupError */
export const backUp = (env: Variables, file: string): Promise<TakenBackup> =>
  takeBackup(readEnvironment(env).DATABASE_URL, file);

/** Restores a backup into the empty database of DATABASE_URL. @throws BackupError */
export function restore(env: Variables, file: string): Promise<RestoredBackup> {
  const { DATABASE_URL, DATABASE_API_URL } = readEnvironment(env);
  return restoreBackup(DATABASE_URL, file, DATABASE_API_URL !== null);
}
