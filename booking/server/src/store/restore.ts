// Puts a backup back, where nothing is yet. Touches the database it names.
import { closeSync, copyFileSync, constants, existsSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'libsql';
import pg from 'pg';
import { runTool } from './postgres.js';

function checkFile(file: string): void {
  const db = new SQLite(file);
  try {
    const [first] = db.prepare('PRAGMA integrity_check').all([]) as { integrity_check: string }[];
    if (first?.integrity_check !== 'ok') throw new Error(`${file} is damaged: ${first?.integrity_check ?? 'unknown'}`);
    db.prepare('SELECT COUNT(*) FROM appointment').all([]);
  } finally {
    db.close();
  }
}

function restoreFile(backup: string, file: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already. Move it away first: a restore never overwrites.`);
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(backup, file, constants.COPYFILE_EXCL);
  try {
    checkFile(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  const handle = openSync(file, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

async function restoreAddress(backup: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT to_regclass('appointment') IS NOT NULL AS there");
    if ((rows[0] as { there: boolean }).there) throw new Error('The database has tables already. Make an empty one.');
  } finally {
    await client.end();
  }

  const args = ['--no-owner', '--single-transaction', '--exit-on-error'];
  await runTool('pg_restore', url, (database) => [...args, `--dbname=${database}`, backup]);
}

/** Restores a backup into a place that is empty. */
export async function restore(backup: string, place: string): Promise<void> {
  if (!existsSync(backup)) throw new Error(`${backup} is not there.`);
  if (/^postgres(?:ql)?:\/\//.test(place)) await restoreAddress(backup, place);
  else restoreFile(backup, place);
}
