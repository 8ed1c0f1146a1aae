// A demo server in a process of its own, to be killed: `node --import tsx booking-process.ts <data file>`. Prints where it is.
import path from 'node:path';
import { startServer } from '../../demo/server/server.js';
import { sunday } from './booking-server.js';

const data = process.argv[2] ?? '';
const server = await startServer({
  port: 0,
  data,
  root: path.join(path.dirname(data), 'site'),
  dist: path.join(path.dirname(data), 'dist'),
  now: () => sunday,
  difficulty: 2,
  minimumSeconds: 0,
  limits: { reads: 10_000, writes: 10_000, holds: 1000 },
});
console.log(JSON.stringify({ url: server.url, api: server.api }));
