/**
 * The visitor's record on this device: one per page, shared by all widgets, written only after consent. Touches storage
 * and clock through `platform/` only. Whatever storage does, memory keeps what the person entered and `status` says it.
 */
import { systemClock, type Clock } from '../../platform/time/clock.js';
import { keys, onChange, readText, removeText, writeText, type Written } from '../../platform/storage/texts.js';
import { merge } from './merge.js';
import { migrate } from './migrate.js';
import { emptyRecord, readRecord, type KineRecord } from './schema.js';

export const PREFIX = 'kinekit:';
export const KEY = `${PREFIX}record`;

/** Where texts are kept; the functions of `platform/storage/texts.ts`, or a test's own. None may throw. */
export interface TextStorage {
  readText(key: string): string | null | undefined;
  writeText(key: string, text: string): Written;
  removeText(key: string): void;
  keys(prefix: string): string[];
  onChange(key: string, cb: (text: string | null) => void): () => void;
}

export interface Edges {
  storage: TextStorage;
  clock: Pick<Clock, 'now'>;
}

/**
 * 'memory': no consent, gone with the page. 'saved'. 'denied', 'full': storage refused, memory keeps it. 'newer': a later
 * kit wrote here, its text stays untouched. 'corrupt-kept': saved, and the unreadable text found here is kept aside.
 */
export type Status = 'memory' | 'saved' | 'denied' | 'full' | 'newer' | 'corrupt-kept';
export type ConsentState = 'unasked' | 'given' | 'refused';
/** `whole`: every part of the file was understood. */
export type ImportResult = { ok: true; whole: boolean } | { ok: false; reason: 'not-json' | 'not-a-record' | 'newer' };

export interface RecordStore {
  get(): KineRecord;
  /** Calls `listener` after each change, from here or another tab. Returns what stops it. */
  subscribe(listener: (record: KineRecord) => void): () => void;
  /** Puts `change(record)` in its place; parts that are not valid are left out, consent is left alone. */
  update(change: (record: KineRecord) => KineRecord): Status;
  consent: {
    state(): ConsentState;
    /** Writes the record from now on. */
    give(): Status;
    /**
     * Removes everything of the kit from the device; the page keeps what it shows. Where nobody agreed nothing was written: what
     * is there could not be read, and stays.
     */
    withdraw(): void;
  };
  status(): Status;
  /** The record as JSON, without the consent: another device asks for its own. */
  export(): string;
  /** Adds an exported record to this one; what is here stays where both say something. Never throws. */
  import(text: string): ImportResult;
  /** Empties the record here, in the other tabs and on the device; consent is asked again. */
  erase(): void;
}

interface Read {
  record: KineRecord;
  whole: boolean;
  json: boolean;
  newer?: true;
  odd?: true;
}

const parse = (text: string): Read => {
  try {
    const { raw, ...fate } = migrate(JSON.parse(text));
    return { ...readRecord(raw), json: true, ...fate };
  } catch {
    return { record: emptyRecord(), whole: false, json: false };
  }
};

const withConsent = ({ consent: _, ...rest }: KineRecord, consent?: KineRecord['consent']): KineRecord =>
  consent ? { ...rest, consent } : rest;

const createStore = ({ storage, clock }: Edges): RecordStore => {
  const listeners = new Set<(record: KineRecord) => void>();
  let record = emptyRecord();
  /** The device's text as last seen, and the record in it: what the next merge starts from. */
  let seen: string | null = null;
  let base = record;
  let refused = false;
  let newer = false;
  /** The text on the device holds something that could not be read and is not kept aside yet. */
  let corrupt = false;
  let kept = false;
  let failed: Exclude<Written, 'ok'> | undefined;

  const status = (): Status => {
    if (newer) return 'newer';
    if (record.consent && failed) return failed;
    if (!record.consent) return 'memory';
    return kept ? 'corrupt-kept' : 'saved';
  };

  const tell = (): Status => {
    for (const listener of [...listeners]) {
      try {
        listener(record);
      } catch (error) {
        // One widget's fault must not keep the others from hearing.
        console.error(error);
      }
    }
    return status();
  };

  /** Takes in what the device holds now. */
  const take = (text: string | null): void => {
    if (text === seen) return;
    seen = text;
    newer = corrupt = false;
    if (text === null) {
      // Removed elsewhere: the person withdrew. The page keeps what it shows, the device gets nothing again.
      base = emptyRecord();
      refused ||= !!record.consent;
      record = withConsent(record);
      return;
    }
    const read = parse(text);
    newer = !!read.newer;
    corrupt = !newer && !read.whole;
    // What is missing from a damaged text was not deleted by anyone: nothing of ours goes because of it.
    record = merge(read.whole ? base : emptyRecord(), record, read.record);
    base = read.record;
    if (record.consent) refused = false;
  };

  /** Copies an unreadable text aside, once. */
  const keepAside = (text: string): Written => {
    const aside = storage.keys(`${KEY}:kept-`);
    if (aside.some((key) => storage.readText(key) === text)) return 'ok';
    let at = clock.now();
    while (aside.includes(`${KEY}:kept-${at}`)) at++;
    return storage.writeText(`${KEY}:kept-${at}`, text);
  };

  const save = (): void => {
    // First what another tab may have written since: its event may still be on its way.
    const text = storage.readText(KEY);
    if (text !== undefined) take(text);
    if (!record.consent || newer) return;
    // What cannot be looked at is not written over.
    if (text === undefined) return void (failed = 'denied');
    const now = JSON.stringify(record);
    const aside = corrupt && seen !== null ? keepAside(seen) : 'ok';
    const written = aside === 'ok' ? storage.writeText(KEY, now) : aside;
    failed = written === 'ok' ? undefined : written;
    if (failed) return;
    kept ||= corrupt;
    corrupt = false;
    seen = now;
    base = record;
  };

  const empty = (): void => {
    storage.keys(PREFIX).forEach((key) => storage.removeText(key));
    storage.removeText(KEY);
    take(null);
    record = withConsent(record);
    kept = false;
    failed = undefined;
  };

  const put = (next: KineRecord): Status => {
    record = withConsent(readRecord(next).record, record.consent);
    if (record.consent) save();
    return tell();
  };

  const found = storage.readText(KEY);
  if (found !== undefined) take(found);
  storage.onChange(KEY, (told) => {
    const text = storage.readText(KEY);
    if (text === undefined) return;
    // Another tab that erases writes an emptied record, then removes it. By the time this is heard the device may be bare: the
    // events still hold what was written, one after the other, and the last of them that it went. Who erased here needs none.
    const waiting = text === null && told !== null;
    if (waiting && seen === null) return;
    take(waiting ? told : text);
    tell();
  });

  return {
    get: () => record,
    subscribe: (listener) => {
      // Its own function, so that one listener may subscribe twice.
      const own = (now: KineRecord): void => listener(now);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    update: (change) => put(change(record)),
    consent: {
      state: () => (record.consent ? 'given' : refused ? 'refused' : 'unasked'),
      give: () => {
        const text = storage.readText(KEY);
        if (text !== undefined) take(text);
        refused = false;
        record = withConsent(record, record.consent ?? { given: new Date(clock.now()).toISOString() });
        save();
        return tell();
      },
      withdraw: () => {
        if (record.consent) empty();
        refused = true;
        tell();
      },
    },
    status,
    export: () => JSON.stringify(withConsent(record), null, 1),
    import: (text) => {
      const { record: theirs, whole, json, newer: later, odd } = parse(text);
      if (!json) return { ok: false, reason: 'not-json' };
      if (odd || later) return { ok: false, reason: odd ? 'not-a-record' : 'newer' };
      put(merge(emptyRecord(), record, theirs));
      return { ok: true, whole };
    },
    erase: () => {
      const { consent } = record;
      record = withConsent(emptyRecord(), consent);
      // The other tabs hear of an emptied record before it goes; a bare removal would leave theirs on the screen.
      if (consent && !newer && seen !== null) storage.writeText(KEY, JSON.stringify(record));
      empty();
      refused = false;
      tell();
    },
  };
};

const shared = Symbol.for('kinekit/record@1');

/** The page's one record, also shared with a second copy of the kit; with `edges`, a separate one on those. */
export const openRecord = (edges?: Edges): RecordStore => {
  if (edges) return createStore(edges);
  const page = globalThis as { [shared]?: RecordStore };
  return (page[shared] ??= createStore({
    storage: { keys, onChange, readText, removeText, writeText },
    clock: systemClock,
  }));
};
