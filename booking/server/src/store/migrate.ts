// Brings the tables of a database up to this version, each step in the transaction of the others: all of it or nothing.
import type { Queries } from './database.js';
import { migrationsOf } from './migrations.js';

/** Runs the steps that were not run yet; refuses tables of a later version than this one knows. */
export async function migrate(
  queries: Queries,
  kind: 'sqlite' | 'postgres',
  guarded: boolean,
  now: number,
): Promise<void> {
  await queries.all('CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, at BIGINT NOT NULL)');
  const [row] = await queries.all('SELECT COALESCE(MAX(version), 0) AS version FROM migration');
  const there = Number(row?.['version']);
  const steps = migrationsOf(kind, guarded);
  if (there > steps.length) {
    throw new Error(
      `The database is of version ${there}, this program knows ${steps.length}: start a newer kinekit-booking.`,
    );
  }
  for (const [index, step] of steps.entries()) {
    if (index < there) continue;
    for (const act of step) await (typeof act === 'string' ? queries.all(act) : act(queries));
    await queries.all('INSERT INTO migration (version, at) VALUES (?1, ?2)', [index + 1, now]);
  }
}
