// What was chosen and typed, through a reload: in this tab's history entry, which no server and no other page sees, and
// which goes with the tab. Touches history.state, under one key per widget. Why not storage: decision 0008.
import { readDraft, toKeep, type Draft } from '../../../practice/booking/draft.js';

/** The key of a widget that is on the page: where it stands among its like, which is the same after a reload. */
export const keyOf = (widget: Element): string =>
  `kinekit-booking-${[...document.querySelectorAll(widget.localName)].indexOf(widget)}`;

const state = (): Record<string, unknown> | undefined => {
  const found: unknown = history.state ?? {};
  return typeof found === 'object' && !Array.isArray(found) ? (found as Record<string, unknown>) : undefined;
};

/** Whether a visitor has given anything: before that nothing is kept. */
const given = ({ slots, preferred, person, reason, answers }: Draft): boolean =>
  !!(slots.length || preferred.length || reason || Object.values({ ...person, ...answers }).some(Boolean));

/** Keeps the draft and the step it is at; without a draft takes away what was kept. Never throws. */
export function keep(key: string, draft?: Draft, step = ''): void {
  try {
    const { [key]: was, ...rest } = state() ?? {};
    const now = draft && given(draft) ? `${step} ${toKeep(draft)}` : undefined;
    // A page that keeps something else than an object there leaves us no room.
    if (was === now || !state()) return;
    history.replaceState(now === undefined ? rest : { ...rest, [key]: now }, '');
  } catch {
    // Too often, too large, or a frame that may not: nothing is kept.
  }
}

/** What was kept before the reload. Never throws. */
export function kept(key: string): { readonly draft: Draft; readonly step: string } | undefined {
  try {
    const found = state()?.[key];
    if (typeof found !== 'string') return undefined;
    const space = found.indexOf(' ');
    const draft = readDraft(found.slice(space + 1));
    return draft && { draft, step: found.slice(0, space) };
  } catch {
    return undefined;
  }
}
