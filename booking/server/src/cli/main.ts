#!/usr/bin/env node
// What `kinekit-booking` starts.
import { run } from './run.js';

await run(process.argv.slice(2));
