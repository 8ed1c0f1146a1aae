// PostgreSQL, for more than one server process. Touches the network and, for a backup, pg_dump.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import pg from 'pg';
import { Taken, Unavailable } from './database.js';
import type { Database, Opening, Queries, Row, Value } from './database.js';
import { migrate } from './migrate.js';

/** Codes by which PostgreSQL says that two transactions got in each other's way: one of them may try again. */
const tryAgain = new Set(['40001', '40P01']);

const exclusion = '23P01';

const tries = 6;

/** Our numbers are ms and counts: far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format)) as never,
};

const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';

const told = (error: unknown): Error =>
  codeOf(error) === exclusion ? new Taken() : new Unavailable(codeOf(error) || 'connection', { cause: error });

/** ?1 as $1: the same text for both databases. */
const numbered = (sql: string) => sql.replace(/\?(\d+)/g, '$$$1');

const queriesOf = (client: pg.Pool | pg.PoolClient): Queries => ({
  async all(sql, values = []) {
    try {
      return (await client.query<Row>(numbered(sql), values as Value[])).rows;
    } catch (error) {
      throw told(error);
    }
  },
});

/** Runs a program of PostgreSQL's on the database of an address; who and where goes in the environment, not on the line. */
export async function runTool(
  tool: string,
  url: string,
  argsFor: (database: string) => readonly string[],
): Promise<void> {
  const { host, port, user = '', password, database = '' } = new pg.Client({ connectionString: url });
  const where = { PGHOST: host, PGPORT: String(port), PGUSER: user, PGDATABASE: database };
  const env = { ...process.env, ...where, ...(password ? { PGPASSWORD: password } : {}) };
  const child = spawn(tool, [...argsFor(database)], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => (said += String(part)));
  const [code] = (await Promise.race([
    once(child, 'close'),
    once(child, 'error').then(([error]) => Promise.reject(error as Error)),
  ])) as [number | null];
  if (code !== 0) throw new Error(`${tool} ended with ${code}: ${said.trim().split('\n')[0] ?? ''}`);
}

/** Opens the database of an address and brings its tables up to date. */
export async function openPostgres(url: string, { guarded = true }: Opening = {}): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000, types });
  // A connection that breaks while nobody uses it is replaced at the next question.
  pool.on('error', () => undefined);
  async function attempt<T>(work: Parameters<Database['transaction']>[0]): Promise<T> {
    const client = await pool.connect().catch((error: unknown) => Promise.reject(told(error)));
    let broken: Error | undefined;
    client.on('error', (error) => (broken = error));
    try {
      const queries = queriesOf(client);
      await queries.all('BEGIN');
      const lock = async (name: string) => {
        await queries.all('SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))', [name]);
      };
      const done = await work({ ...queries, lock });
      await queries.all('COMMIT');
      return done as T;
    } catch (error) {
      await client.query('ROLLBACK').catch((fault: Error) => (broken ??= fault));
      throw error;
    } finally {
      client.removeAllListeners('error');
      client.on('error', () => undefined);
      client.release(broken);
    }
  }
  const transaction: Database['transaction'] = async (work) => {
    for (let turn = 1; ; turn++) {
      try {
        return await attempt(work);
      } catch (error) {
        if (turn >= tries || !tryAgain.has(codeOf(error))) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * turn));
      }
    }
  };
  try {
    await transaction(async (queries) => {
      await queries.lock('kinekit-booking migration');
      await migrate(queries, 'postgres', guarded, Date.now());
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    kind: 'postgres',
    all: queriesOf(pool).all,
    transaction,
    async tidy() {
      await queriesOf(pool).all('VACUUM appointment, session, waiting, outbox, audit');
    },
    async backup(copy) {
      if (existsSync(copy)) throw new Error(`${copy} is there already.`);
      await runTool('pg_dump', url, () => ['--format=custom', '--no-owner', `--file=${copy}`]);
    },
    close: () => pool.end(),
  };
}
