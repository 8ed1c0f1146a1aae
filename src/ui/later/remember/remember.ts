// The record and the note that asks whether this device may remember. Loaded when a person first keeps something.
import { ContextEvent } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../../shared/controls/button.styles.js';
import type { Language } from '../../../platform/locale/language.js';
import { openRecord, type RecordStore, type Status } from '../../../practice/record/store.js';
import type { PracticeInfo } from '../../../practice/info.js';
import { practiceContext } from '../../base/context/keys.js';
import type { Host } from '../../base/controllers/host.js';
import { opened } from '../../shared/memory/record-opened.js';
import { lock, tick } from '../../shared/controls/icons.js';
import { moreTokens } from '../../shared/controls/tokens.js';
import { adopt } from '../common/adopt-styles.js';
import { textsIn } from '../common/texts-in.js';
import { withReplacements } from '../wording.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import { strings } from './strings/index.js';

const styles = css`
  .consent {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.25em;
    border: 2px solid var(--_ink);
    border-radius: var(--kine-radius, 0.75em);
    background: var(--_sheet);
    font-size: 0.9412em;
  }
  .kept {
    display: flex;
    align-items: start;
    gap: 0.5em;
    color: var(--_ink-muted);
    font-size: 0.9412em;
  }
  .kept.good {
    color: var(--_leaf-4, var(--_ink));
    font-weight: 600;
  }
`;

/** What the note and the record need of one widget's memory (ui/controllers/memory.ts). */
export interface Remembering {
  readonly host: Host;
  readonly words: { readonly language: Language };
  readonly onRecord?: ((record: KineRecord) => void) | undefined;
  readonly byButton?: boolean | undefined;
  differs?: boolean;
  edited?: () => void;
  store?: RecordStore;
  note?: unknown;
  since?: string | undefined;
  stop?: () => void;
}

/** Whether the device holds the record as it is: written, and found there. */
const isKept = (status: Status): boolean => status === 'saved' || status === 'corrupt-kept';

/** What the practice tells, asked for once: the note is made anew each time. */
function practiceOf(host: Host): PracticeInfo | undefined {
  let told: PracticeInfo | undefined;
  host.dispatchEvent(new ContextEvent(practiceContext, host, (info) => (told = info)));
  return told;
}

/** Opens the page's record for one widget and keeps the widget up to date with it. */
export function openFor(memory: Remembering): RecordStore | undefined {
  const { host } = memory;
  if (memory.store || !host.isConnected) return memory.store;
  const store = (memory.store = openRecord());
  const show = (): void => {
    const record = store.get();
    memory.since = isKept(store.status()) ? record.consent?.given : undefined;
    memory.onRecord?.(record);
    // What was said about keeping may be true no longer.
    if (memory.note) void askFor(memory);
    host.requestUpdate();
  };
  memory.edited ??= () => {
    if (!memory.note || memory.differs) return;
    memory.differs = true;
    void askFor(memory);
  };
  // Both are fired for what a person does alone.
  if (memory.byButton) for (const type of ['input', 'change']) host.addEventListener(type, memory.edited);
  memory.stop = store.subscribe(show);
  show();
  document.dispatchEvent(new Event(opened));
  return store;
}

/**
 * Changes the page's record, unless that is `done` already. Where the visitor agreed and it could not be written, the widget
 * says so.
 */
export function changeFor(memory: Remembering, fn: (record: KineRecord) => KineRecord, done?: Status): void {
  const store = openFor(memory);
  if (store && !isKept(done ?? store.update(fn)) && store.consent.state() === 'given') void askFor(memory);
}

/** As `changeFor`, and says how that went; asks first whether the device may remember. */
export async function keepFor(
  memory: Remembering,
  fn: (record: KineRecord) => KineRecord,
  done?: Status,
): Promise<void> {
  changeFor(memory, fn, done);
  memory.differs = false;
  await askFor(memory);
}

/** Shows one widget's note about keeping. */
export async function askFor(memory: Remembering): Promise<void> {
  const store = openFor(memory);
  if (!store) return;
  adopt(memory.host, moreTokens, buttonStyles, styles);
  memory.note = await noteFor(memory, store, () => void askFor(memory));
  memory.host.requestUpdate();
}

/**
 * What to show about keeping: the question, or how it went. `again` is called after each answer; `differs`: what is on the
 * screen was changed after it was kept.
 */
export async function noteFor(
  { host, words, differs }: Remembering,
  store: RecordStore,
  again: () => void,
): Promise<TemplateResult> {
  const own = practiceOf(host)?.texts?.['remember-note'];
  const t = withReplacements(await textsIn(strings, words.language, host), own, words.language);
  const status = store.status();
  const act = (fn: () => unknown) => () => {
    fn();
    again();
  };
  const quiet = (label: string, fn: () => unknown) =>
    html`<button class="quiet" type="button" @click=${act(fn)}>${label}</button>`;
  const state = store.consent.state();
  if (state === 'unasked') {
    return html`<div class="consent" part="consent" role="group" aria-labelledby="consent-title">
      <p><strong id="consent-title">${t.ask}</strong></p>
      <p>${t.means}</p>
      <p class="actions">
        <button class="button primary" type="button" @click=${act(() => store.consent.give())}>${t.yes}</button>
        ${quiet(t.no, () => store.consent.withdraw())}
      </p>
    </div>`;
  }
  if (state === 'refused') {
    return html`<p class="kept" role="status">${lock()}<span>${t.notKept}</span></p>
      ${quiet(t.yetKeep, () => store.consent.give())}`;
  }
  const kept = isKept(status);
  const fine = kept && !differs;
  return html`<p class="kept ${fine ? 'good' : ''}" role="status">
      ${fine ? tick() : lock()}<span>${kept && differs ? t.differs : t.status[status]}</span>
    </p>
    ${fine ? html`<p class="small">${t.safari}</p>` : nothing} ${quiet(t.forget, () => store.consent.withdraw())}`;
}
