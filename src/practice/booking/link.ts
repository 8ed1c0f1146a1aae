// The agenda a practice already has elsewhere: opened on the visitor's click, never before. Touches nothing.
import type { BookingSource, BookingPractice } from './source.js';

/** An https address without user or password, or undefined: anything else could lead astray. */
export function safeLink(link: string | undefined): string | undefined {
  try {
    const url = new URL(link ?? '');
    return url.protocol !== 'https:' || url.username || url.password ? undefined : url.href;
  } catch {
    return undefined;
  }
}

/** A source that hands over to the practice's own agenda. Everything but `describe` and `book` is unsupported. */
export function linkSource(practice: BookingPractice): BookingSource {
  const url = safeLink(practice.link);
  const { link: _link, ...rest } = practice;
  const told: BookingPractice = {
    ...rest,
    kind: 'link',
    can: { hold: false, manage: false, waitingList: false },
    ...(url ? { link: url } : {}),
  };
  const aborted = { ok: false, reason: 'aborted' } as const;
  const unsupported = async () => ({ ok: false, reason: 'unsupported' }) as const;
  return {
    describe: async (call) => (call?.signal?.aborted ? aborted : { ok: true, practice: told }),
    slots: unsupported,
    hold: unsupported,
    extend: unsupported,
    release: unsupported,
    read: unsupported,
    reschedule: unsupported,
    cancel: unsupported,
    book: async (_request, call) => {
      if (call.signal?.aborted) return aborted;
      return url ? { ok: true, kind: 'hand-over', handOver: { url, text: '' } } : unsupported();
    },
  };
}
