// Runs every check against an endpoint, one after the other, and undoes what they left. Touches the endpoint.
import { appointmentChecks } from './checks/appointments.js';
import { holdChecks } from './checks/holds.js';
import { publicChecks } from './checks/public.js';
import { hostile, refusalChecks } from './checks/refusals.js';
import { clientOf, NoAnswer } from './client.js';
import { Fault, freshKey, LeftOut } from './visit.js';
import type { Check, Choice, Visit } from './visit.js';

/** How much is tried: `read` writes nothing, `hold` keeps a slot aside for a moment, `write` also makes an appointment. */
export type Extent = 'read' | 'hold' | 'write';

/** What is checked, and how. */
export interface CheckOptions extends Choice {
  readonly url: string;
  readonly extent: Extent;
  readonly now: () => number;
  /** ms for one answer. */
  readonly timeout: number;
  readonly wait: (ms: number, why: string) => Promise<void>;
}

/** What came of one check. */
export interface Result {
  readonly name: string;
  readonly result: 'ok' | 'fails' | 'left out';
  /** What holds, what is wrong, or why it was not tried. */
  readonly says: string;
  /** Place in booking/openapi.yaml. */
  readonly where: string;
}

/** Every check with what it needs. */
export const checks: readonly { readonly check: Check; readonly extent: Extent }[] = [
  ...publicChecks.map((check) => ({ check, extent: 'read' as const })),
  ...refusalChecks.map((check) => ({ check, extent: 'read' as const })),
  ...holdChecks.map((check) => ({ check, extent: 'hold' as const })),
  ...appointmentChecks.map((check) => ({ check, extent: 'write' as const })),
  { check: hostile, extent: 'read' },
];

const extents: readonly Extent[] = ['read', 'hold', 'write'];

const needs: Readonly<Record<Extent, string>> = {
  read: '',
  hold: 'a slot is kept aside for it, and --read-only was asked for',
  write: 'an appointment is made for it: ask for it with --write',
};

async function tried({ name, says, where, run }: Check, visit: Visit): Promise<Result> {
  try {
    await run(visit);
    return { name, result: 'ok', says, where };
  } catch (error) {
    if (error instanceof LeftOut) return { name, result: 'left out', says: error.message, where };
    if (error instanceof Fault) return { name, result: 'fails', says: error.message, where: error.where ?? where };
    if (error instanceof NoAnswer) return { name, result: 'fails', says: error.message, where };
    throw error;
  }
}

/** Checks an endpoint; results come as they are found. What was made on the way is undone, as far as the endpoint lets it. */
export async function* checkEndpoint(options: CheckOptions): AsyncGenerator<Result> {
  const { service, careGiver, day, mail, now } = options;
  const visit: Visit = {
    ask: clientOf(options),
    choice: { service, careGiver, day, mail },
    now,
    patient: { name: `Kinekit Check ${freshKey().slice(0, 8)}`, reason: `Test ${freshKey()}` },
    leavings: [],
  };
  try {
    for (const { check, extent } of checks) {
      const { name, where } = check;
      const far = extents.indexOf(extent) > extents.indexOf(options.extent);
      yield far ? { name, result: 'left out', says: needs[extent], where } : await tried(check, visit);
    }
  } finally {
    for (const undo of visit.leavings.reverse()) await undo().catch(() => undefined);
  }
}
