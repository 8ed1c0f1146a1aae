// A request as a letter, line by line; how much of it a mail address can hold; and a number that is dialled.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, toRequest } from '../../../../src/practice/booking/draft.js';
import { mailtoOf, requestSource, requestText, telOf } from '../../../../src/practice/booking/request.js';
import type { BookingPractice, BookingRequest } from '../../../../src/practice/booking/source.js';
import { en } from '../../../../src/practice/booking/words/en.js';
import { fr } from '../../../../src/practice/booking/words/fr.js';
import { nl } from '../../../../src/practice/booking/words/nl.js';

const practice: BookingPractice = {
  kind: 'request',
  name: 'De Linde',
  phone: '+32 (0)9 000 00 00',
  mail: 'hallo@delinde.example',
  zone: 'Europe/Brussels',
  services: [{ id: 'kine', name: { nl: 'Kine', fr: 'Kiné' }, minutes: 30, careGivers: ['noor'], sessions: 1 }],
  careGivers: [{ id: 'noor', name: 'Noor Verlinden' }],
  questions: [
    { id: 'arts', label: { nl: 'Huisarts?', fr: 'Médecin ?' }, required: false, max: 100 },
    { id: 'sport', label: { nl: 'Sport?' }, required: false, max: 100 },
  ],
  prescription: true,
  noticeMinutes: 0,
  horizonDays: 60,
  can: { hold: false, manage: false, waitingList: false },
};
const person = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
const bare = toRequest({ ...emptyDraft('k'), person, consent: true }, 'nl');
const full: BookingRequest = {
  ...bare,
  service: 'kine',
  careGiver: 'noor',
  slots: [
    {
      id: 's1',
      start: '2026-12-07T09:00:00Z',
      end: '2026-12-07T09:30:00Z',
      service: 'kine',
      careGiver: 'noor',
    },
  ],
  preferred: [' dinsdag\nna 16 uur ', ' '],
  known: true,
  reason: 'Knie,\nsinds mei',
  prescription: { date: '2026-11-02', prescriber: 'dr. A.\tVoorbeeld', sessions: 9 },
  answers: { sport: 'lopen', arts: ' dr. B.\n', oud: 'x' },
};
const call = { key: 'k' };
const gone = { ...call, signal: AbortSignal.abort() };

describe('the letter', () => {
  it('has all that was said, each on its own line, and the questions in the order of the practice', () => {
    expect(requestText(full, practice, nl).split('\n')).toEqual([
      'Dag,',
      '',
      'Ik wil graag een afspraak maken.',
      'Voor: Kine',
      'Bij: Noor Verlinden',
      'Deze momenten passen mij:',
      '- maandag 7 december 2026, 10:00',
      '- dinsdag na 16 uur',
      '',
      'Naam: Mila Peeters',
      'Telefoon: 0400 00 00 00',
      'E-mail: mila@voorbeeld.example',
      'Ik was al eens patiënt bij jullie.',
      'Waarvoor ik kom: Knie, sinds mei',
      'Voorschrift van 2 november 2026, dr. A. Voorbeeld, 9 beurten',
      'Huisarts? dr. B.',
      'Sport? lopen',
      '',
      'Vriendelijke groeten',
      'Mila Peeters',
    ]);
  });

  it('has no line for what was not said, nor for what the practice does not know', () => {
    const short = [
      'Dag,',
      '',
      'Ik wil graag een afspraak maken.',
      '',
      'Naam: Mila Peeters',
      'Telefoon: 0400 00 00 00',
      'E-mail: mila@voorbeeld.example',
      '',
      'Vriendelijke groeten',
      'Mila Peeters',
    ];
    expect(requestText(bare, practice, nl).split('\n')).toEqual(short);
    const unknown = { ...bare, service: 'x', careGiver: 'y', reason: ' \n', answers: { arts: ' ' } };
    expect(requestText(unknown, practice, nl).split('\n')).toEqual(short);
  });

  it('in English writes its days as in the UK: the day first, no comma after it', () => {
    const text = requestText({ ...full, language: 'en' }, practice, en);
    expect(text).toMatch(/Monday,? 7 December 2026/);
    expect(text).not.toMatch(/December 7|\d{4}-\d\d/);
  });

  it('in French has its space before the colon', () => {
    const lines = requestText({ ...full, language: 'fr' }, practice, fr).split('\n');
    for (const label of [fr.service, fr.moments, fr.name]) expect(lines.join('\n')).toContain(`${label}\u00a0:`);
    expect(lines).toContain('Médecin ? dr. B.');
  });
});

describe('a mail address', () => {
  const bodyOf = (mailto: string): string => decodeURIComponent(mailto.split('&body=')[1]!);

  it('holds subject and text, lines as mail has them', () => {
    expect(mailtoOf('a+b@c.example', 'Vraag & meer', 'één\nTwee')).toBe(
      'mailto:a%2Bb@c.example?subject=Vraag%20%26%20meer&body=%C3%A9%C3%A9n%0D%0ATwee',
    );
    expect(mailtoOf('geen adres', 'x', 'y')).toBeUndefined();
    expect(mailtoOf('a@b.example', 'x'.repeat(300), '')).toBe(`mailto:a@b.example?subject=${'x'.repeat(200)}&body=`);
  });

  it('is 1900 characters at most: what does not fit is cut between characters, and says so', () => {
    const start = 'mailto:a@b.example?subject=x&body=';
    const whole = 'y'.repeat(1900 - start.length);
    expect(mailtoOf('a@b.example', 'x', whole)).toBe(start + whole);
    const cut = mailtoOf('a@b.example', 'x', `${whole}y`, '[meer]')!;
    expect(bodyOf(cut)).toMatch(/^y+\r\n\r\n\[meer\]$/);
    expect(cut).toHaveLength(1900);
    expect(bodyOf(mailtoOf('a@b.example', 'x', `${whole}y`)!)).toMatch(/^y+\r\n\r\n…$/);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '👍', ' ', '\n', '%'), minLength: 900 }), (text) => {
        const mailto = mailtoOf('a@b.example', 'x', text, '[meer]')!;
        expect(mailto.length).toBeLessThanOrEqual(1900);
        const body = bodyOf(mailto).replaceAll('\r\n', '\n');
        const kept = body.replace(/\n\n\[meer\]$/, '');
        expect(text.trim().startsWith(kept)).toBe(true);
        // No more is cut than has to be: one more character would not fit.
        if (kept !== body) expect(mailto.length).toBeGreaterThan(1900 - 12);
      }),
      { numRuns: 40 },
    );
  });
});

it.each([
  ['+32 (0)9 000 00 00', 'tel:+3290000000'],
  ['09/000.00.00', 'tel:090000000'],
  ['112', 'tel:112'],
  ['0032 9+000', 'tel:00329000'],
  ['12', undefined],
  ['+12', undefined],
  ['1'.repeat(15), `tel:${'1'.repeat(15)}`],
  ['1'.repeat(16), undefined],
  ['', undefined],
  ['bel ons', undefined],
])('the number %j is dialled as %j', (phone, tel) => expect(telOf(phone)).toBe(tel));

describe('a source of letters', () => {
  const source = (of: BookingPractice) => requestSource({ practice: of, words: () => nl });

  it('says that it is one, and that it can nothing else', async () => {
    const told = { ...practice, kind: 'request' };
    expect(await source({ ...practice, kind: 'slots' }).describe()).toEqual({ ok: true, practice: told });
    expect(await source(practice).describe(gone)).toEqual({ ok: false, reason: 'aborted' });
    for (const act of ['slots', 'hold', 'extend', 'release', 'read', 'reschedule', 'cancel'] as const)
      expect(await (source(practice)[act] as () => Promise<unknown>)(), act).toEqual({
        ok: false,
        reason: 'unsupported',
      });
  });

  it('hands over a mail and a call, or the one there is', async () => {
    const text = requestText(bare, practice, nl);
    const mailto = mailtoOf(practice.mail!, nl.subject('De Linde'), text, nl.cut);
    const tel = 'tel:+3290000000';
    const made = (handOver: object) => ({ ok: true, kind: 'hand-over', handOver });
    const { phone: _phone, ...mailed } = practice;
    const { mail: _mail, ...called } = practice;
    expect(await source(practice).book(bare, call)).toEqual(made({ text, mailto, tel }));
    expect(await source(mailed).book(bare, call)).toEqual(made({ text, mailto }));
    expect(await source(called).book(bare, call)).toEqual(made({ text, tel }));
    expect(await source({ ...called, phone: 'bel ons' }).book(bare, call)).toEqual({
      ok: false,
      reason: 'unsupported',
    });
  });

  it('hands over nothing once the visitor has gone', async () => {
    expect(await source(practice).book(bare, gone)).toEqual({ ok: false, reason: 'aborted' });
  });
});
