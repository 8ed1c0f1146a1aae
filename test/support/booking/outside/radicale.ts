/** Radicale, Debian's CalDAV server, on a port of its own with one user; ended with its group. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { freePort } from '../../../../scripts/free-port.js';

export interface Radicale {
  readonly user: string;
  readonly password: string;
  /** Address of the one calendar. */
  readonly calendar: string;
  /** Puts an event there, by the protocol. */
  put(name: string, ics: string): Promise<void>;
  /** A whole file in place of what the calendar holds, as a person brings their agenda along. */
  fill(ics: string): Promise<void>;
  /** Asks by the protocol. */
  dav(method: string, below: string, body?: string): Promise<number>;
  close(): Promise<void>;
}

/** Who may read and write what: its owner only, or everybody may read it, as an agenda that is published. */
const rights = (home: string, published: boolean): string => {
  if (!published) return 'type = owner_only';
  const rules = [
    '[owner]\nuser: .+\ncollection: {user}(/.*)?\npermissions: RrWw\n',
    '[readers]\nuser: .*\ncollection: [^/]+/agenda\npermissions: r\n',
  ];
  writeFileSync(path.join(home, 'rights'), rules.join('\n'));
  return `type = from_file\nfile = ${home}/rights`;
};

export async function openRadicale({ published = false } = {}): Promise<Radicale> {
  const home = mkdtempSync(path.join(tmpdir(), 'radicale-'));
  const port = await freePort();
  const [user, password] = ['noor', 'een geheim van noor'];
  writeFileSync(path.join(home, 'users'), `${user}:${password}\n`);
  writeFileSync(
    path.join(home, 'config'),
    [
      `[server]\nhosts = 127.0.0.1:${port}`,
      `[auth]\ntype = htpasswd\nhtpasswd_filename = ${home}/users\nhtpasswd_encryption = plain\ndelay = 0`,
      `[rights]\n${rights(home, published)}\n[storage]\nfilesystem_folder = ${home}/data\n[logging]\nlevel = error\n`,
    ].join('\n'),
  );
  const child = spawn('radicale', ['--config', path.join(home, 'config')], { stdio: 'ignore', detached: true });
  const root = `http://127.0.0.1:${port}`;
  const calendar = `${root}/${user}/agenda/`;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const dav: Radicale['dav'] = async (method, below, body) => {
    const headers = { authorization, 'content-type': body?.startsWith('<') ? 'text/xml' : 'text/calendar' };
    return (await fetch(calendar + below, { method, headers, ...(body === undefined ? {} : { body }) })).status;
  };
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) {
      const gone = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    }
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await vi.waitFor(() => fetch(root), { timeout: 20_000 });
    const made = await dav(
      'MKCALENDAR',
      '',
      '<?xml version="1.0"?><C:mkcalendar xmlns:C="urn:ietf:params:xml:ns:caldav"/>',
    );
    if (made !== 201) throw new Error(`no calendar: ${made}`);
  } catch (error) {
    await close();
    throw error;
  }
  const put = async (below: string, ics: string): Promise<void> => {
    const status = await dav('PUT', below, ics);
    if (status !== 201 && status !== 204) throw new Error(`${below || 'a whole calendar'} was not taken: ${status}`);
  };
  return {
    user,
    password,
    calendar,
    dav,
    put: (name, ics) => put(`${name}.ics`, ics),
    fill: (ics) => put('', ics),
    close,
  };
}
