// What a device does with what it is given to keep: faults of storage, and storage that works.

export const key = 'kinekit:record';
const given = '2026-05-02T08:00:00.000Z';
export const agreed = JSON.stringify({ version: 1, consent: { given } });
const score = { at: '2026-05-01T09:00:00.000Z', zone: 'UTC', scale: 'nrs', value: 9 };

const refuse = (name: string): never => {
  throw new DOMException('no', name);
};
/** The browser's own storage with some of its acts otherwise. */
const otherwise = (own: Storage, change: Partial<Storage>): Storage =>
  new Proxy(own, {
    get: (_, name) => {
      const value: unknown = change[name as keyof Storage] ?? Reflect.get(own, name);
      return typeof value === 'function' ? (value as () => unknown).bind(own) : value;
    },
  });
/** Uses up the quota for real, to the last letter. */
export const fill = (): void => {
  for (let size = 2 ** 22, i = 0; size >= 1;) {
    try {
      localStorage.setItem(`filler-${i}`, 'x'.repeat(size));
      i++;
    } catch {
      size = Math.floor(size / 2);
    }
  }
};

export interface Mode {
  /** What the device holds before. */
  readonly before?: string;
  /** What the page finds in place of its storage. */
  readonly get?: (own: Storage) => unknown;
  readonly full?: boolean;
  /** What was there before is not a record that can be read: it must still be somewhere. */
  readonly aside?: boolean;
}

export const failing: Readonly<Record<string, Mode>> = {
  'there is no storage': { get: () => null },
  'looking at storage throws': { get: () => refuse('SecurityError') },
  'reading throws': { get: (own) => otherwise(own, { getItem: () => refuse('SecurityError') }) },
  'writing throws': { get: (own) => otherwise(own, { setItem: () => refuse('NotAllowedError') }) },
  'a write is taken and nothing kept': { get: (own) => otherwise(own, { setItem: () => undefined }) },
  'storage has no room at all': { get: (own) => otherwise(own, { setItem: () => refuse('QuotaExceededError') }) },
  'storage is full': { full: true },
  'storage is full, and the person agreed before': { before: agreed, full: true },
  'a newer kit wrote here': { before: JSON.stringify({ version: 9, painLog: [score] }) },
  'a newer kit wrote here, and the person agreed before': {
    before: JSON.stringify({ version: 9, consent: { given }, painLog: [score] }),
  },
};
export const working: Readonly<Record<string, Mode>> = {
  'storage works': {},
  'storage works, and the person agreed before': { before: agreed },
  'what was there was cut short': { before: '{"version":1,"painLog":[', aside: true },
  'what was there is damaged': { before: '{"version":1,"painLog":[{"at":7}],"steps":"many"}', aside: true },
  'another program wrote there': { before: '["theirs"]', aside: true },
};
