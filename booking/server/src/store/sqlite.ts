// SQLite in one file: every commit is on disk before it is told (WAL, synchronous=FULL), one writer at a time. Touches the
// file and its -wal and -shm.
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'libsql';
import { Taken, Unavailable } from './database.js';
import type { Database, Opening, Queries, Row, Value } from './database.js';
import { migrate } from './migrate.js';

/** How long to wait for another process that writes, ms. */
const patience = 10_000;

/** `wait`: how long SQLite itself waits, ms. It lets nothing else run meanwhile, so a writer waits with `begin`. */
function connect(file: string, wait: number): SQLite.Database {
  const db = new SQLite(file, { timeout: wait });
  db.exec(`PRAGMA busy_timeout = ${wait}`);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  db.exec('PRAGMA foreign_keys = ON');
  // What is deleted is overwritten: somebody who was erased is not read back from the file.
  db.exec('PRAGMA secure_delete = ON');
  return db;
}

/** Ours for what went wrong; what is no fault of the database passes. */
function told(error: unknown): unknown {
  const { code = '', name, message = '' } = error as { code?: string; name?: string; message?: string };
  if (code.startsWith('SQLITE_CONSTRAINT') && message.includes('taken')) return new Taken();
  return name === 'SqliteError' ? new Unavailable(code, { cause: error }) : error;
}

function queriesOf(db: SQLite.Database): Queries & { forget(): void } {
  const known = new Map<string, SQLite.Statement>();
  const prepared = (sql: string) => {
    const statement = known.get(sql) ?? db.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
  return {
    forget: () => known.clear(),
    all(sql, values = []) {
      try {
        const statement = prepared(sql);
        if (statement.reader) return Promise.resolve(statement.all([...values]) as Row[]);
        statement.run([...values] as Value[]);
        return Promise.resolve([]);
      } catch (error) {
        return Promise.reject(told(error));
      }
    },
  };
}

const isBusy = (error: unknown) => String((error as { code?: string }).code).startsWith('SQLITE_BUSY');

/** Begins to write, once whoever else writes is ready. */
async function begin(db: SQLite.Database): Promise<void> {
  const end = performance.now() + patience;
  for (let turn = 1; ; turn++) {
    try {
      db.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw told(error);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(turn, 20)));
    }
  }
}

/** Readable by its owner alone, before anything is in it. */
function makeFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}

/** Opens the file, makes it when it is not there, and brings its tables up to date. */
export async function openSqlite(file: string, { guarded = true }: Opening = {}): Promise<Database> {
  makeFile(file);
  const writer = connect(file, patience);
  writer.exec('PRAGMA busy_timeout = 0');
  const write = queriesOf(writer);
  let last: Promise<unknown> = Promise.resolve();
  async function attempt<T>(work: Parameters<Database['transaction']>[0]): Promise<T> {
    await begin(writer);
    try {
      const done = await work({ all: write.all, lock: () => Promise.resolve() });
      writer.exec('COMMIT');
      return done as T;
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK');
      throw told(error);
    }
  }
  const transaction: Database['transaction'] = (work) => {
    const done = last.then(() => attempt(work));
    last = done.catch(() => undefined);
    return done as ReturnType<typeof work>;
  };
  try {
    await transaction((queries) => migrate(queries, 'sqlite', guarded, Date.now()));
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = connect(file, patience);
  const read = queriesOf(reader);
  return {
    kind: 'sqlite',
    all: read.all,
    transaction,
    async tidy() {
      await last;
      // Pages as they were before stand in the log until it is emptied.
      await read.all('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async backup(copy) {
      if (existsSync(copy)) throw new Error(`${copy} is there already.`);
      makeFile(copy);
      await last;
      await read.all('VACUUM INTO ?1', [copy]);
    },
    async close() {
      await last;
      write.forget();
      read.forget();
      reader.close();
      writer.close();
    },
  };
}
