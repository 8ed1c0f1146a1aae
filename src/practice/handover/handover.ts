/**
 * What goes from one screen to another in an address: a page for a visit, or a plan. All of it is after the '#', which no browser
 * sends to a server. Pure but for the browser's own compression.
 */
import { squeeze, unsqueeze } from '../../platform/squeeze.js';
import type { Plan } from '../plan.js';
import type { Summary } from '../summary/shape.js';
import { planIn, planRows, rowsOf, summaryIn } from './rows.js';

/** Of the form of what is handed over. A higher one is not read. */
const version = 1;
/** Characters of an address that one code can hold, and bytes they may become. */
const longest = 2000;
const mostBytes = 20_000;

export type Brought =
  | { readonly ok: true; readonly summary: Summary; readonly plan?: undefined }
  | { readonly ok: true; readonly plan: Plan; readonly summary?: undefined }
  /** `newer`: of a kit that writes another form; `broken`: not ours, or not whole. */
  | { readonly ok: false; readonly reason: 'newer' | 'broken' };

/** What stands after the '#' of an address: `summary=1.…`. */
export const summaryCode = async (summary: Summary): Promise<string> =>
  `summary=${version}.${await squeeze(JSON.stringify(rowsOf(summary)))}`;

/** What stands after the '#' of an address: `plan=1.…`. `made`: today, YYYY-MM-DD. */
export const planCode = async (plan: Plan, made: string): Promise<string> =>
  `plan=${version}.${await squeeze(JSON.stringify(planRows(plan, made)))}`;

const broken: Brought = { ok: false, reason: 'broken' };

/** Reads what stands after the '#'. Never throws. */
export async function readCode(code: string): Promise<Brought> {
  const [, what, form, packed = ''] = /^(summary|plan)=(\d{1,6})\.(.*)$/s.exec(code) ?? [];
  if (Number(form) > version) return { ok: false, reason: 'newer' };
  if (Number(form) !== version || packed.length > longest || !/^[\w-]+$/.test(packed)) return broken;
  const json = await unsqueeze(packed, mostBytes);
  if (json === undefined) return broken;
  let rows: unknown;
  try {
    rows = JSON.parse(json);
  } catch {
    return broken;
  }
  if (what === 'plan') {
    const plan = planIn(rows);
    return plan ? { ok: true, plan } : broken;
  }
  const summary = summaryIn(rows);
  return summary ? { ok: true, summary } : broken;
}
