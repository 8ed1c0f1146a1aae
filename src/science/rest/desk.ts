// What there is at a place of work to feel comfortable with, and what to change where it is not. No way to sit is wrong: a
// person says how each part is for them, and only that decides. Pure.
import type { ClaimId } from '../evidence/registry.js';

/** What a desk rests on. */
export const deskClaims = [
  'desk-list',
  'desk-posture',
  'desk-standing',
  'desk-adjustable',
  'pain-flare-hours',
  'pain-flare-sitting',
] as const satisfies readonly ClaimId[];

/** What can be changed, as the source lists it (desk-list). */
export const deskParts = ['screen', 'feet', 'back', 'work'] as const;
export type DeskPart = (typeof deskParts)[number];

/** How a person can find a part: on one side, good, on the other. */
export const waysOf = {
  screen: ['low', 'fine', 'high'],
  feet: ['hanging', 'fine', 'cramped'],
  back: ['bare', 'fine', 'pushing'],
  work: ['sitting', 'fine', 'standing'],
} as const satisfies Record<DeskPart, readonly [string, 'fine', string]>;

export type WayOf<P extends DeskPart> = (typeof waysOf)[P][number];
export type Way = WayOf<DeskPart>;

/** What a person said of each part; nothing where nothing was said. */
export type Desk = { readonly [P in DeskPart]?: WayOf<P> | undefined };

/** One of the parts, or nothing for anything else. */
export const partOf = (raw: unknown): DeskPart | undefined => deskParts.find((part) => part === raw);

/** One of the ways of this part, or nothing for anything else. */
export const wayOf = <P extends DeskPart>(part: P, raw: unknown): WayOf<P> | undefined =>
  waysOf[part].find((way) => way === raw) as WayOf<P> | undefined;

/** The parts that are not comfortable, in the order of the list. */
export const toChange = (desk: Desk): readonly DeskPart[] =>
  deskParts.filter((part) => desk[part] !== undefined && desk[part] !== 'fine');

/** The next part nothing was said of, after `from`; nothing when all were. */
export function nextPart(desk: Desk, from: DeskPart): DeskPart | undefined {
  const start = deskParts.indexOf(from);
  return deskParts
    .map((_, i) => deskParts[(start + 1 + i) % deskParts.length]!)
    .find((part) => desk[part] === undefined);
}
