#!/usr/bin/env node
// What `kinekit-booking-check` starts.
import { runCheck } from './cli.js';

process.exitCode = await runCheck(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
