/** Why the database could not be opened, and what to do about it. */
import { join } from 'node:path';
import { SQLITE_FILE } from './open.ts';

const messageOf = (error: unknown): string =>
  error instanceof AggregateError
    ? error.errors.map(messageOf).join('; ')
    : error instanceof Error
      ? error.message
      : String(error);

/** The address of a database is not repeated: a password may stand in it. */
export const storageProblem = (
  error: unknown,
  { databaseUrl, dataDir }: { readonly databaseUrl: string | null; readonly dataDir: string },
): string => {
  const what = databaseUrl ? 'The database that DATABASE_URL names' : `The database ${join(dataDir, SQLITE_FILE)}`;
  const message = messageOf(error);
  if (/^corrupted migrations/.test(message))
    return `${what} was made by a newer version of Salient. Start that version, or restore a backup of before.`;
  return `${what} could not be opened: ${message}`;
};
