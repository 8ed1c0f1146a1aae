// Opens what the configuration names: a file for SQLite, an address for PostgreSQL.
import type { Database, Opening } from './database.js';
import { readsOf } from './reads.js';
import type { Store } from './store.js';
import { writesOf } from './writes.js';

const isPostgres = (place: string) => /^postgres(?:ql)?:\/\//.test(place);

async function openDatabase(place: string, opening: Opening): Promise<Database> {
  return isPostgres(place)
    ? (await import('./postgres.js')).openPostgres(place, opening)
    : (await import('./sqlite.js')).openSqlite(place, opening);
}

/** Opens the store of a place, migrated. */
export async function openStore(place: string, opening: Opening = {}): Promise<Store> {
  const database = await openDatabase(place, opening);
  return {
    kind: database.kind,
    read: readsOf(database),
    write: (work) => database.transaction((transaction) => work(writesOf(transaction))),
    tidy: () => database.tidy(),
    backup: (file) => database.backup(file),
    close: () => database.close(),
  };
}
