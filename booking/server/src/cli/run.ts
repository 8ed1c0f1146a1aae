// kinekit-booking from the command line. Touches the process, its files and what those name.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../config/config.js';
import type { Config } from '../config/config.js';
import { easyAppointments } from '../bridge/easyappointments.js';
import { openSecret } from '../guard/tokens.js';
import { smtpTransport } from '../mail/transport.js';
import { startService } from '../service.js';
import { openStore } from '../store/open.js';
import { example } from './example.js';
import { user } from './user.js';
import type { UserOptions } from './user.js';

const help = `kinekit-booking <command> [--config booking.yaml]

  new               writes a configuration to begin with
  check             says what is wrong with the configuration, or that nothing is
  start             runs the server
  backup <file>     writes a copy of all data, also while the server runs
  restore <file>    puts a copy back, where nothing is yet
  import <journal>  takes over the appointments of the old demo's journal
  user add <name>   lets somebody sign in to /admin; the password comes from standard input. The reception sees every
                    agenda; --care-giver <id> only that one. --language nl|fr|en|de
  user password <name>, user remove <name>, user list`;

/** Fields of a log line that could hold something personal, should one ever get there. */
const personal = ['name', 'mail', 'phone', 'reason', 'person', 'answers', 'token', 'manage', 'key', 'body', 'headers'];

/** What of a log line is never written. */
export const redact = {
  paths: personal.flatMap((name) => [name, `*.${name}`]).filter((name) => name !== 'mail'),
  remove: true,
};

async function start(config: Config): Promise<void> {
  const { practice, pages, address } = config;
  const secret = openSecret(config.keyFile);
  const store = await openStore(config.database);
  const domain = practice.mail.split('@')[1] ?? 'localhost';
  const service = await startService({
    ...config,
    store,
    secret,
    adapter: config.bridge && easyAppointments(config.bridge),
    transport: smtpTransport(config.smtp, domain),
    pages: () => pages,
    now: Date.now,
    difficulty: 12,
    minimumSeconds: 2,
    logger: { level: process.env['LOG_LEVEL'] ?? 'info', redact },
  });
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      void service.close().then(() => process.exit(0));
    });
  }
  console.log(`${practice.name}: ${service.url} (${store.kind}), for visitors ${address}`);
}

async function act(
  command: string,
  [file, name = '']: readonly string[],
  path: string,
  options: UserOptions,
): Promise<void> {
  if (command === 'new') {
    if (existsSync(path)) throw new Error(`${path} is there already.`);
    writeFileSync(path, example, { mode: 0o600 });
    return console.log(`${path} is written. Change it, then: kinekit-booking check`);
  }
  const config = readConfig(path);
  if (command === 'check') return console.log(`${path} can be used.`);
  if (command === 'start') return start(config);
  if (command === 'user') return user(config, file ?? '', name, options);
  if (!file) throw new Error(`${command} needs a file.`);
  if (command === 'restore') {
    await (await import('../store/restore.js')).restore(file, config.database);
    return console.log(
      `${file} is restored. The key (${config.keyFile}) is not in it: links in mails need the same one.`,
    );
  }
  const store = await openStore(config.database);
  try {
    if (command === 'backup') {
      await store.backup(file);
      return console.log(`All data is in ${file}. Keep ${config.keyFile} with it.`);
    }
    const { importJournal } = await import('../store/import-journal.js');
    const count = await importJournal(store, file, config.practice, Date.now());
    console.log(`${count.appointments} appointments and ${count.wishes} wishes were taken over.`);
  } finally {
    await store.close();
  }
}

/** Runs a command; the exit code says whether it went well. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      config: { type: 'string', default: 'booking.yaml' },
      help: { type: 'boolean', default: false },
      'care-giver': { type: 'string' },
      language: { type: 'string' },
    },
  });
  const [command = '', ...rest] = positionals;
  if (values.help || !['new', 'check', 'start', 'backup', 'restore', 'import', 'user'].includes(command)) {
    console.log(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  try {
    const { config, language } = values;
    await act(command, rest, config, { careGiver: values['care-giver'], language });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
