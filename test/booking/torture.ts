// `npm run torture [requests]`: the whole of what test/booking/torture.node.test.ts does small. Prints what it counted;
// ends with 1 when a word was not kept, or when the control kept it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noPostgres, openPostgres } from '../support/booking/postgres.js';
import { torture, type Outcome, type Torture } from '../support/booking/torture/torture.js';

const requests = Number(process.argv[2] ?? 10_000);
const whole = { requests, connections: 200, slots: 50, kills: 20 };
const folder = mkdtempSync(path.join(tmpdir(), 'torture-'));
const isKept = ({ lost, doubles, unmailed, orphans, twice, doubtful }: Outcome): boolean =>
  lost + doubles + unmailed + orphans === 0 && twice <= doubtful;

async function round(name: string, how: Omit<Torture, 'data'>, holds: (found: Outcome) => boolean): Promise<void> {
  const found = await torture({ ...how, data: path.join(folder, `${name.replace(/\W+/g, '-')}.db`) });
  console.log(`${name}: ${holds(found) ? 'as it should be' : 'NOT AS IT SHOULD BE'} ${JSON.stringify(found)}`);
  if (!holds(found)) process.exitCode = 1;
}

try {
  await round('SQLite, one process', { ...whole, processes: 1 }, isKept);
  if (noPostgres) console.log(`PostgreSQL: not run, because ${noPostgres}`);
  else {
    const postgres = await openPostgres();
    try {
      for (const processes of [2, 3]) {
        const database = postgres.fresh();
        await round(`PostgreSQL, ${processes} processes`, { ...whole, processes, database }, isKept);
      }
    } finally {
      await postgres.remove();
    }
  }
  const loose = { ...whole, requests: Math.min(requests, 1000), kills: 0, processes: 1, guarded: false } as const;
  await round('control, no rule in the database', { ...loose, claim: 'naive' }, ({ doubles }) => doubles > 0);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
