// docs/booking-server.md, followed on an empty folder: its own blocks are run, with the ports of this test in the file that
// a practice is told to change.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, vi } from 'vitest';
import { restSource } from '../../src/practice/booking/rest.js';
import type { Slot } from '../../src/practice/booking/source.js';
import { newKey } from '../../src/practice/booking/draft.js';
import { dayOf, addDays } from '../../src/platform/time/zone.js';
import { wish } from '../support/booking/booking-server.js';
import { snippetsOf } from '../e2e/support/snippets.js';
import { Browser, textOf } from '../support/booking/desk.js';
import { calendar, event, openWeb } from '../support/booking/outside/calendars.js';
import { openMailSink } from '../support/booking/mail-sink.js';

vi.setConfig({ testTimeout: 120_000 });

const root = path.resolve(import.meta.dirname, '../..');
const blocks = new Map([...snippetsOf('docs/booking-server.md')].map(([name, text]) => [name, text.trim()]));

/** The server of the guide runs as a practice runs it: on this machine's clock, and so does who visits it. */
const realNow = (): number => performance.timeOrigin;

it('leads from nothing to a booking, a mail, a copy and back', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
  const sink = await openMailSink();
  const today = dayOf(
    Number(new Date(spawnSync('date', ['+%FT%TZ', '-u'], { encoding: 'utf8' }).stdout.trim())),
    'Europe/Brussels',
  );
  const away = addDays(today, 7);
  const stamp = (day: string): string => day.replaceAll('-', '');
  const ownCalendar = await openWeb((_, response) => {
    response.end(calendar(event(`DTSTART;VALUE=DATE:${stamp(today)}`, `DTEND;VALUE=DATE:${stamp(away)}`)));
  });
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  const program = path.join(bin, 'kinekit-booking');
  for (const file of [program, `${program}-check`]) {
    const made = `${root}/booking/server/dist/${path.basename(file)}.js`;
    writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${made}" "$@"\n`);
    chmodSync(file, 0o755);
  }
  // The server's clock is the real one, whatever day this test thinks it is.
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const env = { ...environment, PATH: `${bin}:${process.env['PATH']}`, DATABASE_URL: '' };
  let port = '8080';
  const commandOf = (name: string): string =>
    (blocks.get(name) ?? expect.fail(`no block ${name}`)).replace('8080', port);
  const run = (name: string, cwd = folder): string => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', commandOf(name)], { cwd, env, encoding: 'utf8' });
    expect([name, status, stderr]).toEqual([name, 0, expect.any(String)]);
    return stdout;
  };
  const started: ChildProcess[] = [];
  const start = async (): Promise<ChildProcess> => {
    const child = spawn('sh', ['-c', `exec ${commandOf('start')}`], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    for await (const line of createInterface(child.stdout!)) {
      const said = /http:\/\/127\.0\.0\.1:(\d+) \(sqlite\)/.exec(line);
      if (!said) continue;
      port = said[1]!;
      return child;
    }
    throw new Error('it did not start');
  };
  const stop = async (child: ChildProcess): Promise<void> => {
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
  };
  try {
    run('build', root);
    run('new');
    const file = path.join(folder, 'booking.yaml');
    const config = readFileSync(file, 'utf8')
      .replace('port: 8080', 'port: 0')
      .replace('port: 1025', `port: ${sink.port}`);
    writeFileSync(file, config.replace("['08:00-12:00', '13:00-17:00']", "['12:00-08:00']"));
    const wrong = spawnSync('sh', ['-c', commandOf('check')], { cwd: folder, env, encoding: 'utf8' });
    expect([wrong.status, wrong.stderr]).toEqual([
      1,
      expect.stringContaining('hours.mo: 12:00-08:00 ends before it begins'),
    ]);
    // The check of the API asks more than a visitor does in a minute.
    const busy = `name: Noor Verlinden\n    busy: { url: ${ownCalendar.url}/, private: true }`;
    writeFileSync(file, `${config.replace('name: Noor Verlinden', busy)}limits: { writesPerMinute: 400 }\n`);
    expect(run('check')).toContain('can be used');

    const first = await start();
    expect(statSync(path.join(folder, 'data/key')).mode & 0o777).toBe(0o600);
    const visitor = restSource({ base: `http://127.0.0.1:${port}/api/booking/v1`, now: realNow });
    const health = JSON.parse(run('health')) as { ok: boolean };
    expect(health.ok).toBe(true);
    const range = { service: 'kine', from: today, to: addDays(today, 14) };
    const base = `http://127.0.0.1:${port}/api/booking/v1`;
    const offered = async (): Promise<Slot[]> =>
      ((await (await fetch(`${base}/slots?${new URLSearchParams(range)}`)).json()) as { slots: Slot[] }).slots;
    // Read beside the start, by the file the build made for it.
    await vi.waitFor(async () => expect((await offered()).filter(({ start }) => start < away)).toEqual([]), {
      timeout: 20_000,
    });
    const slots = await offered();
    expect(slots.length).toBeGreaterThan(4);
    const booked = await visitor.book(wish(slots.slice(-1)), { key: newKey() });
    if (!booked.ok || booked.kind !== 'booked') return expect.fail(JSON.stringify(booked));
    await vi.waitFor(() => expect(sink.mails).toHaveLength(2), { timeout: 10_000 });
    const [patient, practice] = ['mila@voorbeeld.example', 'hallo@delinde.example'].map((to) =>
      sink.mails.find((mail) => mail.to === to),
    );
    expect(patient?.ics).toContain('BEGIN:VEVENT');
    expect(practice?.text).toContain('> Rug');

    expect(run('user')).toContain('Ria can sign in at http://localhost:8080/admin');
    expect(run('giver')).toContain('Noor can sign in');
    const ria = new Browser(`http://127.0.0.1:${port}`);
    expect((await ria.signIn('Ria', 'een lange zin die niemand raadt')).path).toBe('/admin');
    const bookedOn = booked.appointment.sessions[0]!.slot.start.slice(0, 10);
    expect(textOf(await ria.get(`/admin/day?day=${bookedOn}`))).toContain('Mila Peeters');
    const noor = new Browser(ria.url);
    expect((await noor.signIn('Noor', 'een andere lange zin van Noor')).path).toBe('/admin');
    expect((await noor.get('/admin')).text).toContain('<html lang="fr">');
    expect(String(spawnSync(program, ['user', 'list'], { cwd: folder, env, encoding: 'utf8' }).stdout)).toBe(
      'Noor\tagenda of noor\nRia\treception: every agenda\n',
    );
    const wrongUser = spawnSync(program, ['user', 'add', 'Els'], {
      cwd: folder,
      env,
      encoding: 'utf8',
      input: 'kort\n',
    });
    expect([wrongUser.status, wrongUser.stderr]).toEqual([1, expect.stringContaining('at least 12')]);

    expect(run('conforms')).toMatch(/\n\d+ hold, 0 fail, \d+ were left out/);

    run('backup');
    await stop(first);
    for (const end of ['', '-wal', '-shm']) {
      const data = path.join(folder, `data/booking.db${end}`);
      if (statSync(data, { throwIfNoEntry: false })) renameSync(data, `${data}.away`);
    }
    run('restore');
    const second = await start();
    const again = restSource({ base: `http://127.0.0.1:${port}/api/booking/v1`, now: realNow });
    const mailed = /#manage=(\S+)/.exec(patient?.text ?? '')?.[1] ?? '';
    const read = await again.read(mailed);
    expect(read.ok && read.appointment.id).toBe(booked.appointment.id);
    await stop(second);
    expect(spawnSync('sh', ['-c', commandOf('restore')], { cwd: folder, env, encoding: 'utf8' }).stderr).toContain(
      'never overwrites',
    );
  } finally {
    // What failed half way leaves no server behind.
    for (const child of started) child.kill('SIGKILL');
    await sink.close();
    await ownCalendar.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
