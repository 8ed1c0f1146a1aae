// What was chosen, through a reload: kept in this tab's history entry, which no server and no other page sees. Nothing that was
// typed: browsers write entries to disk (decision 0008).
import { keepEntry, readEntry } from '../../../platform/storage/history-entry.js';
import { readDraft, toKeep, type Draft } from '../draft.js';

/** The key of a widget that is on the page: where it stands among its like, which is the same after a reload. */
export const keyOf = (widget: Element): string =>
  `kinekit-booking-${[...document.querySelectorAll(widget.localName)].indexOf(widget)}`;

/** Keeps the hour and the step it is at; without an hour takes away what was kept. Never throws. */
export const keep = (key: string, draft?: Draft, step = ''): void =>
  keepEntry(key, draft?.slots.length ? `${step} ${toKeep(draft)}` : undefined);

/** What was kept before the reload. Never throws. */
export function kept(key: string): { readonly draft: Draft; readonly step: string } | undefined {
  const [, step = '', json] = /^([\w-]*) (.*)$/s.exec(readEntry(key) ?? '') ?? [];
  const draft = readDraft(json);
  return draft && { draft, step };
}
