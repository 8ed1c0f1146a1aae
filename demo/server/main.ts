// The demo from the command line: --port, --host, --data, --root, --dist. Touches the process.
import { parseArgs } from 'node:util';
import { startServer } from './server.js';

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.cache/appointments.db' },
      root: { type: 'string', default: 'demo/site' },
      dist: { type: 'string', default: process.env['KINE_DIST'] || 'dist' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${values.port} is not a port (0-65535).`);
  const server = await startServer({
    port,
    host: values.host,
    data: values.data,
    root: values.root,
    dist: values.dist,
  });
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      void server.close().then(() => process.exit(0));
    });
  }
  console.log(`Kinepraktijk De Linde (demo): ${server.url}/`);
  console.log('Mails are not sent: they are written to outbox/ beside the data file.');
}

/** What went wrong and what to do, in one sentence. */
function sentenceOf(error: unknown): string {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program; choose another with --port.`;
  if (code === 'EACCES') return `Port ${port} or the data folder is not ours to use; choose another.`;
  return message;
}

main().catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exit(1);
});
