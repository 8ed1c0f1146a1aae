// One visit to the admin page: who it is of, what was asked, and what may be answered. Types, and reading of fields. Pure.
import { isDay, addDays, dayOf } from '../../../../src/platform/time/zone.js';
import { manyLines, oneLine } from '../../../../src/practice/plain-text.js';
import type { Language } from '../../../../src/practice/booking/source.js';
import type { Practice } from '../agenda/practice.js';
import type { House } from '../api/routes.js';
import type { PracticeWords } from '../mail/practice-words.js';
import type { Act, StaffMember } from '../store/admin/kept.js';
import type { Piece } from './html.js';
import type { AdminWords } from './words/words.js';

/** What a form or an address says, by name. */
export interface Fields {
  /** On one line; empty when it is not there. */
  one(name: string): string;
  /** With its lines. */
  text(name: string): string;
  /** As it was typed: for passwords. */
  raw(name: string): string;
  all(name: string): readonly string[];
  has(name: string): boolean;
}

/** Reads what a parser of forms gave, whatever it is. */
export function fieldsOf(sent: unknown): Fields {
  const from = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  const all = (name: string): string[] => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.filter((one) => typeof one === 'string');
  };
  const raw = (name: string) => all(name)[0] ?? '';
  return {
    raw,
    one: (name) => oneLine(raw(name)),
    text: (name) => manyLines(raw(name)),
    all: (name) => all(name).map(oneLine),
    has: (name) => raw(name) !== '',
  };
}

/** A visit before it is known whose. */
export interface OpenVisit {
  readonly house: House;
  readonly words: AdminWords;
  /** Words of the mails to the practice, which say the same things. */
  readonly said: PracticeWords;
  readonly language: Language;
  readonly locale: string;
  /** What each form must bring back. */
  readonly csrf: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Fields;
  readonly form: Fields;
  readonly now: number;
  /** Where the practice reaches this server. */
  readonly address: string;
}

/** A visit of somebody who is signed in. */
export interface Visit extends OpenVisit {
  readonly member: StaffMember;
  /** Of the session. */
  readonly secret: string;
}

/** Places in the menu. */
export type Place = 'day' | 'week' | 'new' | 'search' | 'waiting' | 'block' | 'feeds' | 'log' | 'sign-in' | 'elsewhere';

/** What is shown. */
export interface Content {
  readonly title: string;
  readonly here: Place;
  readonly body: Piece;
  readonly status?: number;
  /** What went wrong, above all else. */
  readonly fault?: string | undefined;
}

/** What is answered: a page, another address, or a file. */
export type Reply =
  | Content
  | { readonly go: string; readonly signedIn?: string; readonly signedOut?: true }
  | { readonly file: string; readonly type: string; readonly name?: string };

/** There is no such thing here, or not for who asks. */
export class Missing extends Error {}

/** Ids of ours; anything else is not looked up. */
export function idOf({ params }: OpenVisit, name: string): string {
  const id = params[name] ?? '';
  if (!/^[\w-]{1,60}$/.test(id)) throw new Missing();
  return id;
}

/** Today at the practice. */
export const todayOf = ({ house, now }: OpenVisit): string => dayOf(now, house.desk.practice.zone);

/** A day that was asked for, some years around today; today otherwise. */
export function dayIn(visit: OpenVisit, said: string): string {
  const today = todayOf(visit);
  return isDay(said) && said > addDays(today, -3660) && said < addDays(today, 1830) ? said : today;
}

/** Whose agendas somebody sees. */
export function giversOf({ house, member }: Visit) {
  const { careGivers } = house.desk.practice;
  return member.careGiver === undefined ? careGivers : careGivers.filter(({ id }) => id === member.careGiver);
}

/** Whether somebody is of a care giver the practice no longer has: there is no agenda left for them to see. */
export const isBereft = (practice: Practice, { careGiver }: Pick<StaffMember, 'careGiver'>): boolean =>
  careGiver !== undefined && !practice.careGivers.some(({ id }) => id === careGiver);

/** The care giver who was asked for, if this person may see that agenda; the only one there is; or undefined. */
export function giverIn(visit: Visit, said: string): string | undefined {
  // Undefined is everybody: whoever has one agenda is never without it, whether or not the practice still has its care giver.
  if (visit.member.careGiver !== undefined) return visit.member.careGiver;
  const givers = giversOf(visit);
  return givers.length === 1 ? givers[0]!.id : givers.find(({ id }) => id === said)?.id;
}

/** Whether a care giver's time is this person's business. */
export const mayTouch = ({ member }: Visit, careGiver: string): boolean =>
  member.careGiver === undefined || member.careGiver === careGiver;

/** Notes what was done. */
export async function note({ house, member, now }: Visit, act: Act, about?: string): Promise<void> {
  await house.desk.store.write((writes) => writes.noteAct({ at: now, staff: member.name, act, about }));
}
