// kinekit-booking-check from the command line: says of an endpoint whether it conforms to booking/openapi.yaml. Touches the
// endpoint that is named.
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { isDay } from '../../../../src/platform/time/zone.js';
import { clientOf, NoAnswer } from './client.js';
import { checkEndpoint } from './run.js';
import type { CheckOptions, Result } from './run.js';

const help = `kinekit-booking-check <url> [options]

Says of an endpoint, such as https://praktijk.be/wp-json/kinekit/v1, whether it conforms to booking/openapi.yaml. A slot is
kept aside for a moment and given back.

  --write             also makes, moves and cancels test appointments; mails go out about them
  --read-only         keeps nothing aside either
  --service <id>      the service to try; the first when not told
  --care-giver <id>   only this care giver
  --day <YYYY-MM-DD>  only this day
  --mail <address>    where mails about the test appointments go; the practice's own when not told
  --timeout <s>       patience for one answer; 15 when not told
  --json              the results as JSON

Ends with 0 when everything that was tried holds, 1 when something does not, 2 when nothing could be tried.`;

/** How it ended. */
export type Code = 0 | 1 | 2;

/** Where it writes. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

class Misuse extends Error {}

const options = {
  write: { type: 'boolean', default: false },
  'read-only': { type: 'boolean', default: false },
  service: { type: 'string' },
  'care-giver': { type: 'string' },
  day: { type: 'string' },
  mail: { type: 'string' },
  timeout: { type: 'string', default: '15' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof parsed>['values'];

function choiceOf(values: Values, [url, ...more]: readonly string[], { err }: Output): CheckOptions {
  const { write, 'read-only': readOnly, day, timeout, service, mail, 'care-giver': careGiver } = values;
  if (!url || more.length) throw new Misuse('one address is needed');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new Misuse(`${url} is no http(s) address`);
  if (write && readOnly) throw new Misuse('--write and --read-only do not go together');
  if (day !== undefined && !isDay(day)) throw new Misuse(`${day} is no day`);
  const seconds = Number(timeout);
  if (!(seconds >= 1 && seconds <= 300)) throw new Misuse('--timeout is from 1 to 300');
  const wait = async (ms: number, why: string) => {
    err(`${why}; waiting`);
    await pause(ms);
  };
  const extent = write ? 'write' : readOnly ? 'read' : 'hold';
  return { url, extent, service, careGiver, day, mail, timeout: seconds * 1000, now: Date.now, wait };
}

const marks: Readonly<Record<Result['result'], string>> = { ok: 'ok   ', fails: 'FAILS', 'left out': '-    ' };

/** One line. */
export function lineOf({ name, result, says, where }: Result): string {
  const line = `${marks[result]}  ${name.padEnd(17)} ${says}`;
  return result === 'fails' ? `${line}  [${where}]` : line;
}

const count = (results: readonly Result[], result: Result['result']) =>
  results.filter((one) => one.result === result).length;

async function check(values: Values, positionals: readonly string[], output: Output): Promise<Code> {
  const { out } = output;
  const chosen = choiceOf(values, positionals, output);
  // Nobody there is another matter than somebody who answers wrongly.
  await clientOf(chosen)('GET', '/practice');
  const results: Result[] = [];
  for await (const result of checkEndpoint(chosen)) {
    results.push(result);
    if (!values.json) out(lineOf(result));
  }
  const fails = count(results, 'fails');
  if (values.json) out(JSON.stringify({ url: chosen.url, conforms: fails === 0, results }, undefined, 2));
  else out(`\n${count(results, 'ok')} hold, ${fails} fail, ${count(results, 'left out')} were left out`);
  return fails ? 1 : 0;
}

/** Runs it. */
export async function runCheck(args: readonly string[], output: Output): Promise<Code> {
  try {
    const { values, positionals } = parsed(args);
    if (values.help) {
      output.out(help);
      return 0;
    }
    return await check(values, positionals, output);
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof NoAnswer)) throw error;
    output.err(error.message);
    if (error instanceof Misuse) output.err(`\n${help}`);
    return 2;
  }
}
