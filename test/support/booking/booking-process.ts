// A demo server in a process of its own, to be killed: `node --import tsx booking-process.ts <data file> [options]`, where the
// options are JSON: `database` (PostgreSQL), `smtp` (a port), `guarded`, `claim`, `staleAfter`, and `since` when its clock
// moves: the moment, in ms, that is its Sunday. Prints where it is.
import path from 'node:path';
import { smtpTransport } from '../../../booking/server/src/mail/transport.js';
import { startServer, type ServerOptions } from '../../../demo/server/server.js';
import { plenty, sunday } from './booking-server.js';

type Told = Pick<ServerOptions, 'database' | 'guarded' | 'claim' | 'staleAfter'> & {
  readonly smtp?: number;
  readonly since?: number;
};

const data = process.argv[2] ?? '';
const { smtp, since, ...told } = JSON.parse(process.argv[3] ?? '{}') as Told;
const sink = { host: '127.0.0.1', port: smtp ?? 0, secure: false, requireTls: false };
const server = await startServer({
  port: 0,
  data,
  root: path.join(path.dirname(data), 'site'),
  dist: path.join(path.dirname(data), 'dist'),
  now: () => (since === undefined ? sunday : sunday + Math.round(performance.timeOrigin + performance.now() - since)),
  difficulty: 0,
  minimumSeconds: 0,
  limits: plenty,
  ...told,
  ...(smtp === undefined ? {} : { transport: smtpTransport(sink, 'delinde.example') }),
});
console.log(JSON.stringify({ url: server.url, api: server.api }));
