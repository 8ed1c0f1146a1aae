// What was chosen and typed, through a reload: kept in this tab's history entry, which no server and no other page sees.
// Why not storage: decision 0008.
import { keepEntry, readEntry } from '../../../platform/storage/history-entry.js';
import { readDraft, toKeep, type Draft } from '../draft.js';

/** The key of a widget that is on the page: where it stands among its like, which is the same after a reload. */
export const keyOf = (widget: Element): string =>
  `kinekit-booking-${[...document.querySelectorAll(widget.localName)].indexOf(widget)}`;

/** Whether a visitor has given anything: before that nothing is kept. */
const given = ({ slots, preferred, person, reason, answers }: Draft): boolean =>
  !!(slots.length || preferred.length || reason || Object.values({ ...person, ...answers }).some(Boolean));

/** Keeps the draft and the step it is at; without a draft takes away what was kept. Never throws. */
export const keep = (key: string, draft?: Draft, step = ''): void =>
  keepEntry(key, draft && given(draft) ? `${step} ${toKeep(draft)}` : undefined);

/** What was kept before the reload. Never throws. */
export function kept(key: string): { readonly draft: Draft; readonly step: string } | undefined {
  const [, step = '', json] = /^([\w-]*) (.*)$/s.exec(readEntry(key) ?? '') ?? [];
  const draft = readDraft(json);
  return draft && { draft, step };
}
