/** What a backup must be, and what is said when it is not. */
import { migrations } from '../storage/migrations.ts';

/** What went wrong, as a sentence. */
export class BackupFailed extends Error {}

/** Throws `BackupFailed` unless these are changes of the tables that this version knows. */
export const checkMigrations = (file: string, names: readonly string[]): void => {
  if (names.length === 0) throw new BackupFailed(`${file} is not a backup of Salient.`);
  const newer = names.find((name) => !Object.hasOwn(migrations, name));
  if (newer !== undefined)
    throw new BackupFailed(`${file} was made by a newer version of Salient (${newer}). Restore it with that version.`);
};
