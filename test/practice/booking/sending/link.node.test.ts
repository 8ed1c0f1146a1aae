// An agenda elsewhere: which address is opened, and a source that can nothing but hand over to it.
import { beforeEach, describe, expect, it } from 'vitest';
import { linkSource, safeLink } from '../../../../src/practice/booking/link.js';
import type { BookingPractice, BookingRequest, BookingSource, Slot } from '../../../../src/practice/booking/source.js';

const practice: BookingPractice = {
  kind: 'slots',
  name: 'De Linde',
  zone: 'Europe/Brussels',
  services: [],
  careGivers: [],
  questions: [],
  prescription: false,
  noticeMinutes: 0,
  horizonDays: 60,
  can: { hold: true, manage: true, waitingList: true },
  link: 'https://agenda.example/linde?a=1',
};
const request = {} as BookingRequest;
const slot = {} as Slot;
const gone = { signal: AbortSignal.abort() };

it.each([
  ['https://agenda.example', 'https://agenda.example/'],
  [' https://agenda.example/a b ', 'https://agenda.example/a%20b'],
  ['http://agenda.example/', undefined],
  ['https://u@agenda.example/', undefined],
  ['https://:p@agenda.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address %j is opened as %j', (link, safe) => expect(safeLink(link)).toBe(safe));

describe('a source with an address', () => {
  let source: BookingSource;
  beforeEach(() => {
    source = linkSource(practice);
  });

  it('says that it is one, and that it can nothing else', async () => {
    expect(await source.describe()).toEqual({
      ok: true,
      practice: { ...practice, kind: 'link', can: { hold: false, manage: false, waitingList: false } },
    });
    expect(await source.describe({})).toMatchObject({ ok: true });
  });

  it('hands over, and says nothing to the agenda', async () => {
    expect(await source.book(request, { key: 'k' })).toEqual({
      ok: true,
      kind: 'hand-over',
      handOver: { url: practice.link, text: '' },
    });
  });

  it('does neither once the visitor has gone', async () => {
    expect(await source.describe(gone)).toEqual({ ok: false, reason: 'aborted' });
    expect(await source.book(request, { key: 'k', ...gone })).toEqual({ ok: false, reason: 'aborted' });
  });

  it('can nothing else', async () => {
    const acts: ((of: BookingSource) => Promise<unknown>)[] = [
      (of) => of.slots({ service: 'kine', from: '2026-12-01', to: '2026-12-31' }),
      (of) => of.hold([slot], { key: 'k' }),
      (of) => of.extend({ id: 'h', token: 't' } as never),
      (of) => of.release({ id: 'h', token: 't' } as never),
      (of) => of.read('t'),
      (of) => of.reschedule('t', 's', slot, { key: 'k' }),
      (of) => of.cancel('t', undefined, { key: 'k' }),
    ];
    for (const act of acts) expect(await act(source)).toEqual({ ok: false, reason: 'unsupported' });
  });
});

it('a source whose address is not safe says none and opens none', async () => {
  const source = linkSource({ ...practice, link: 'javascript:alert(1)' });
  const described = await source.describe();
  expect(described.ok && 'link' in described.practice).toBe(false);
  expect(await source.book(request, { key: 'k' })).toEqual({ ok: false, reason: 'unsupported' });
});
