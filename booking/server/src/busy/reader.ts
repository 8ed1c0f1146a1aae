// Reads one calendar in a process of its own: what has no end there, or no measure, ends with it. From standard input to
// standard output; touches nothing else.
import { text } from 'node:stream/consumers';
import { readBusy } from './calendar.js';
import type { Window } from './calendar.js';

const asked = JSON.parse(await text(process.stdin)) as Window & { readonly text: string };
process.stdout.write(JSON.stringify(readBusy(asked.text, asked)));
