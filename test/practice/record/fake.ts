// A device with tabs for the record's tests: storage that can be denied or full, events between tabs, a clock by hand.
import type { TextStorage } from '../../../src/practice/record/store.js';

export interface Device {
  texts: Map<string, string>;
  fault: 'none' | 'denied' | 'full';
  /** Every key written, in order. */
  writes: string[];
  now: number;
  tab(): { storage: TextStorage; clock: { now(): number } };
}

export const device = (first: Record<string, string> = {}): Device => {
  const listeners: { tab: number; key: string; cb: (text: string | null) => void }[] = [];
  let tabs = 0;
  const self: Device = {
    texts: new Map(Object.entries(first)),
    fault: 'none',
    writes: [],
    now: Date.UTC(2026, 10, 22, 9),
    tab: () => {
      const tab = ++tabs;
      const tell = (key: string, text: string | null): void =>
        listeners.filter((l) => l.tab !== tab && l.key === key).forEach((l) => l.cb(text));
      return {
        clock: { now: () => self.now },
        storage: {
          readText: (key) => (self.fault === 'denied' ? undefined : (self.texts.get(key) ?? null)),
          writeText: (key, text) => {
            if (self.fault !== 'none') return self.fault;
            self.writes.push(key);
            self.texts.set(key, text);
            tell(key, text);
            return 'ok';
          },
          removeText: (key) => {
            if (self.texts.delete(key)) tell(key, null);
          },
          keys: (prefix) => [...self.texts.keys()].filter((key) => key.startsWith(prefix)),
          onChange: (key, cb) => {
            listeners.push({ tab, key, cb });
            return () => undefined;
          },
        },
      };
    },
  };
  return self;
};
