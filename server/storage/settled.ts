/**
 * SQLite whose writes are on the disk when they are answered, without the whole process waiting for it: SQLite itself
 * would flush its log after every commit and stand still meanwhile. Here it does not; who wrote lets the next one write
 * and waits until the log was flushed, one flush for all that were written before it.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import {
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import type SQLite from 'libsql';

/**
 * Waits for the next flush that begins: those that come in one turn of the event loop share it, and those that come
 * while one is under way share the one after.
 */
class Flushes {
  private file: FileHandle | null = null;
  private underWay: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  settled(): Promise<void> {
    if (!this.next) {
      const begin = async () => {
        await turnOfLoop();
        this.next = null;
        await this.flush();
      };
      this.next = this.underWay.then(begin, begin);
      this.underWay = this.next;
    }
    return this.next;
  }

  async end(): Promise<void> {
    await this.underWay.catch(() => undefined);
    await this.file?.close();
  }

  private async flush(): Promise<void> {
    this.file ??= await open(this.path, 'r+');
    await this.file.datasync();
  }
}

/** Texts of statements that are kept prepared. */
const MOST_STATEMENTS = 300;

/** A statement that is kept; the driver says whether it gives rows only after it looked at all of its columns. */
class Kept implements SqliteStatement {
  readonly reader: boolean;
  private readonly statement: SqliteStatement;

  constructor(statement: SqliteStatement) {
    this.statement = statement;
    this.reader = statement.reader;
  }

  all = (parameters: readonly unknown[]) => this.statement.all(parameters);
  run = (parameters: readonly unknown[]) => this.statement.run(parameters);
  iterate = (parameters: readonly unknown[]) => this.statement.iterate(parameters);
}

/** The same database, with its statements kept and its writes noticed. */
class Watched implements SqliteDatabase {
  wrote = false;
  private readonly sqlite: SQLite.Database;
  private readonly statements = new Map<string, SqliteStatement>();

  constructor(sqlite: SQLite.Database) {
    this.sqlite = sqlite;
  }

  prepare(text: string): SqliteStatement {
    if (!text.startsWith('select')) this.wrote = true;
    let statement = this.statements.get(text);
    if (!statement) {
      if (this.statements.size >= MOST_STATEMENTS) this.statements.clear();
      statement = new Kept(this.sqlite.prepare(text) as unknown as SqliteStatement);
      this.statements.set(text, statement);
    }
    return statement;
  }

  close(): void {
    this.statements.clear();
    // Into the file itself: statements that are kept would keep the log from being cleared away.
    this.sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.sqlite.close();
  }
}

class SettlingDriver extends SqliteDriver {
  private readonly watched: Watched;
  private readonly flushes: Flushes;

  constructor(config: SqliteDialectConfig, watched: Watched, flushes: Flushes) {
    super(config);
    this.watched = watched;
    this.flushes = flushes;
  }

  override async releaseConnection(): Promise<void> {
    const { wrote } = this.watched;
    this.watched.wrote = false;
    await super.releaseConnection();
    if (wrote) await this.flushes.settled();
  }

  override async destroy(): Promise<void> {
    await this.flushes.end();
    await super.destroy();
  }
}

/** `sqlite` has to keep a log beside `file` (`journal_mode = WAL`). */
export class SettlingDialect extends SqliteDialect {
  private readonly make: () => SqliteDriver;

  constructor(sqlite: SQLite.Database, file: string) {
    const watched = new Watched(sqlite);
    super({ database: watched });
    this.make = () => new SettlingDriver({ database: watched }, watched, new Flushes(`${file}-wal`));
  }

  override createDriver(): SqliteDriver {
    return this.make();
  }
}
