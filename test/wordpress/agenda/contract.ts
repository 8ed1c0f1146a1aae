// The contract of every source of slots against a real WordPress.
import { spawn } from 'node:child_process';
import { test } from '../../e2e/support/runner.js';
import { root } from '../../e2e/support/site.js';
import { agendaOf, nameOf, type Place } from './places.js';

export function contractTests(place: Place): void {
  test(`${nameOf(place)}: the kit's own client books, moves and cancels as with any other source`, async () => {
    const { api, clear } = await agendaOf(place);
    await clear();
    const args = ['vitest', 'run', '--config', 'test/wordpress/agenda/contract.config.ts'];
    const run = spawn('npx', args, { cwd: root, env: { ...process.env, KINE_WORDPRESS_API: api } });
    let said = '';
    run.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    run.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => run.on('exit', resolve));
    if (code !== 0) throw new Error(said);
  });
}
