// A day at the desk, by plain forms: an appointment by phone, moved, called off; time blocked; the waiting list; search; files.
import { expect, it, vi } from 'vitest';
import { deLinde } from '../../../demo/server/practice.js';
import { addDays } from '../../../src/platform/time/zone.js';
import {
  monday,
  bookRaw,
  kineOn,
  sunday,
  wish,
  freshKey,
  freshProof,
  ask,
} from '../../support/booking/booking-server.js';
import { Browser, textOf, withDesk, type Form } from '../../support/booking/desk.js';
import { mailsIn } from '../../support/booking/mails.js';

vi.setConfig({ testTimeout: 120_000 });

const caller: Form = { name: 'Jef Claes', phone: '0499 12 34 56', mail: 'jef@voorbeeld.example', language: 'nl' };
const at = (hour: string, day = monday, giver = 'noor'): Form => ({ service: 'kine', giver, day, hour, other: '' });
const idIn = (path: string): string => /appointment\/([\w-]+)/.exec(path)?.[1] ?? '';

it('books by phone in a free hour, mails the patient and not the practice, and gives the hour to nobody else', () =>
  withDesk(async ({ demo, as, store }) => {
    const ria = await as('ria');
    const day = await ria.get(`/admin/day?day=${monday}`);
    expect(textOf(day)).toContain('Maandag 23 november 2026');
    const free = /href="(\/admin\/new\?giver=noor[^"]*)"/.exec(day.text)![1]!.replace(/&amp;/g, '&');
    const form = await ria.get(free);
    expect(form.text).toMatch(/value="08:00"[^>]*checked|checked[^>]*value="08:00"/);
    const more = {
      reason: 'Knie\nna het lopen',
      known: 'yes',
      tell: 'yes',
      prescriber: 'dr. A',
      'prescribed-sessions': '9',
    };
    const made = await ria.send('/admin/new', { ...at('08:00'), ...caller, ...more, 'prescribed-on': '2026-11-02' });
    expect(textOf(made)).toContain('De afspraak staat vast. Jef Claes');
    expect(textOf(made)).toContain('Voorschrift van maandag 2 november 2026, 9 beurten');
    await demo.mailed();
    expect((await mailsIn(demo.folder)).map(({ to }) => to)).toEqual(['jef@voorbeeld.example']);
    expect((await kineOn(demo)).map(({ start }) => start)).not.toContain('2026-11-23T08:00:00+01:00');
    const again = await ria.post('/admin/new', { ...at('08:00'), ...caller });
    expect([again.status, textOf(again).includes('Dit is niet vrij: maandag 23 november 2026, 08:00.')]).toEqual([
      422,
      true,
    ]);
    expect(again.text).toContain('value="Jef Claes"');
    const there = textOf(await ria.get(`/admin/day?day=${monday}`));
    expect(there).toContain('08:00–08:30 Jef Claes Kinesitherapie voorschrift, 9 beurten Knie na het lopen');
    expect(await store.read.aheadOf('jef@voorbeeld.example', sunday)).toBe(1);
  }));

it('books outside the hours and within the notice, for whoever has no mail, and a course of weeks as one', () =>
  withDesk(async ({ demo, as, store }) => {
    const ria = await as('ria');
    await ria.get('/admin/new');
    const evening = { ...at('other', '2026-11-22'), other: '21:35' };
    const made = await ria.post('/admin/new', { ...evening, name: 'Zonder Mail', phone: '0499 12 34 56', tell: 'yes' });
    expect(made.status).toBe(303);
    const course = await ria.post('/admin/new', { ...at('09:00'), ...caller, weeks: '4' });
    const { sessions } = (await store.read.appointment(idIn(course.path)))!;
    expect(sessions.map(({ slot }) => slot.start.slice(0, 16))).toEqual(
      [0, 7, 14, 21].map((days) => `${addDays(monday, days)}T09:00`),
    );
    const clash = await ria.post('/admin/new', { ...at('09:00', addDays(monday, -7)), ...caller, weeks: '3' });
    expect(clash.status).toBe(422);
    expect(textOf(clash)).toContain('maandag 23 november 2026, 09:00; maandag 30 november 2026, 09:00');
    await demo.mailed();
    expect(await mailsIn(demo.folder)).toEqual([]);
  }));

it('says what to mend, by field, and keeps what was typed', () =>
  withDesk(async ({ as }) => {
    const ria = await as('ria');
    await ria.get('/admin/new');
    const page = await ria.post('/admin/new', {
      ...at(''),
      ...{
        name: '',
        phone: 'bel mij',
        mail: 'geen',
        reason: 'x'.repeat(1001),
        weeks: '99',
        'prescribed-on': '2031-01-01',
      },
    });
    expect(page.status).toBe(422);
    const faults = [...page.text.matchAll(/class="fault" id="([\w-]+)-fault"/g)].map(([, name]) => name).sort();
    expect(faults).toEqual(
      ['hour', 'mail', 'name', 'phone', 'prescribed-on', 'prescribed-sessions', 'prescriber', 'reason', 'weeks'].sort(),
    );
    expect(page.text).toContain('value="bel mij"');
    expect(page.text).toMatch(/id="phone"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*id="phone"/);
  }));

it('moves to another care giver, calls off, tells the patient, and offers the hour to who waits', () =>
  withDesk(async ({ demo, as, store }) => {
    const [slot] = await kineOn(demo);
    const booked = await bookRaw(demo, [slot!]);
    const waits = { ...wish([]), weekdays: [], parts: [], careGiver: '', proof: await freshProof(demo) };
    const { preferred: _p, reason: _r, answers: _a, known: _k, slots: _s, ...kept } = waits;
    const person = { ...wish([]).person, mail: 'wacht@voorbeeld.example' };
    const listed = await ask(demo, 'POST', '/waiting-list', { body: { ...kept, person }, key: freshKey() });
    expect(listed.status).toBe(201);
    await demo.mailed();
    const before = (await mailsIn(demo.folder)).length;
    const ria = await as('ria');
    const { id, sessions } = booked.json as { id: string; sessions: { id: string }[] };
    const move = `/admin/appointment/${id}/move/${sessions[0]!.id}`;
    expect(textOf(await ria.get(move))).toContain('Nu: maandag 23 november 2026, 08:00, Noor Verlinden');
    const where = { giver: 'bram', day: '2026-11-24', hour: 'other', other: '10:00', sequence: '0', tell: 'yes' };
    const moved = await ria.send(move, where);
    expect(textOf(moved)).toContain('De afspraak is verzet.');
    const twice = await ria.post(move, { ...where, other: '11:00' });
    expect([twice.status, textOf(twice).includes('intussen veranderd')]).toEqual([409, true]);
    await demo.mailed();
    const after = await mailsIn(demo.folder);
    expect(
      after
        .slice(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['mila@voorbeeld.example', 'wacht@voorbeeld.example']);
    expect((await kineOn(demo)).map((one) => one.id)).toContain(slot!.id);
    const off = await ria.send(`/admin/appointment/${id}/cancel/${sessions[0]!.id}`, { sequence: '1' });
    expect(textOf(off)).toContain('De afspraak is geannuleerd.');
    await demo.mailed();
    const told = (await mailsIn(demo.folder)).slice(after.length).map(({ to }) => to);
    expect(told).not.toContain('mila@voorbeeld.example');
    expect((await store.read.trail(4)).map(({ act }) => act)).toEqual(['opened', 'cancelled', 'opened', 'opened']);
    expect(textOf(await ria.get('/admin/day?day=2026-11-24'))).toContain('1 geannuleerd');
  }));

it('blocks time for visitors and for the desk, not over appointments, and gives it back', () =>
  withDesk(async ({ demo, as, store }) => {
    const ria = await as('ria');
    await ria.get('/admin/block');
    const [slot] = await kineOn(demo, '2026-11-24');
    await bookRaw(demo, [slot!]);
    const days = { giver: 'noor', from: monday, to: monday, 'from-clock': '09:00', 'to-clock': '11:00' };
    const made = await ria.send('/admin/block', { ...days, note: 'overleg' });
    expect(textOf(made)).toContain('maandag 23 november 2026, 09:00 – maandag 23 november 2026, 11:00 overleg');
    const free = (await kineOn(demo)).map(({ start }) => start.slice(11, 16));
    expect([free.includes('08:30'), free.includes('09:00'), free.includes('10:45'), free.includes('11:00')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const taken = await ria.post('/admin/block', days);
    expect([taken.status, textOf(taken).includes('al geblokkeerd')]).toEqual([422, true]);
    const over = await ria.post('/admin/block', { ...days, to: '2026-11-25', from: '2026-11-24', whole: 'yes' });
    expect([over.status, textOf(over).includes('Mila Peeters')]).toEqual([422, true]);
    const week = await ria.send('/admin/block', { ...days, from: '2027-03-22', to: '2027-04-04', whole: 'yes' });
    expect(week.status).toBe(200);
    for (const wrong of [
      { to: '2026-11-20' },
      { 'from-clock': '11:00' },
      { to: '2027-03-01' },
      { 'to-clock': '25:00' },
    ]) {
      expect((await ria.post('/admin/block', { ...days, ...wrong })).status).toBe(422);
    }
    expect(textOf(await ria.get(`/admin/week?day=${monday}&giver=noor`))).toContain('09:00–11:00 Geblokkeerd overleg');
    const [first] = await store.read.blocks(sunday, sunday + 9e8);
    await ria.send(`/admin/block/${first!.id}/free`);
    expect((await kineOn(demo)).map(({ start }) => start.slice(11, 16))).toContain('09:00');
    expect((await ria.post(`/admin/block/${first!.id}/free`)).status).toBe(404);
  }));

it('books from the waiting list, strikes from it, and finds people with a request that names them nowhere', () =>
  withDesk(async ({ as, store }) => {
    const person = { name: 'Élise D’Hondt', mail: 'elise@voorbeeld.example', phone: '+32 499 12 34 56' };
    const when = { weekdays: [2], parts: ['morning' as const] };
    await store.write(async (writes) => {
      for (const id of ['w1', 'w2']) {
        await writes.addWish({ id, service: 'kine', careGiver: 'noor', ...when, person, language: 'fr' }, sunday);
      }
    });
    const ria = await as('ria');
    expect(textOf(await ria.get('/admin/waiting-list'))).toContain('Dagen die passen dinsdag');
    const form = await ria.get('/admin/new?wish=w1');
    expect(textOf(form)).toContain('Van de wachtlijst: Élise D’Hondt');
    const made = await ria.post('/admin/new', { ...at('10:00'), ...person, language: 'fr', wish: 'w1' });
    expect((await store.read.appointment(idIn(made.path)))?.language).toBe('fr');
    expect((await store.read.allWishes()).map((one) => one.wish.id)).toEqual(['w2']);
    await ria.send('/admin/waiting-list/w2/strike');
    expect(await store.read.allWishes()).toEqual([]);
    await ria.get('/admin/search');
    for (const sought of ['elise', 'HONDT', '0499 12', 'elise@']) {
      const found = await ria.post('/admin/search', { sought });
      expect([sought, textOf(found).includes('Volgende: maandag 23 november 2026, 10:00')]).toEqual([sought, true]);
      expect(found.path).toBe('/admin/search');
    }
    expect(textOf(await ria.post('/admin/search', { sought: 'x' }))).toContain('minstens twee letters');
    expect(textOf(await ria.post('/admin/search', { sought: 'niemand' }))).toContain('Niemand gevonden');
  }));

it('writes a table no spreadsheet takes for a formula, and a calendar at a secret address', () =>
  withDesk(async ({ demo, as, nobody }) => {
    const ria = await as('ria');
    await ria.get('/admin/new');
    await ria.post('/admin/new', { ...at('10:00'), ...caller, name: '=1+1; "x"', phone: '+32 499 12 34 56' });
    const csv = await ria.get(`/admin/agenda.csv?from=${monday}&to=${addDays(monday, 6)}`);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="agenda-2026-11-23.csv"');
    const [head, row] = csv.text.split('\r\n');
    expect(head).toContain('Dag;Van uur;Tot uur;Bij;Behandeling;Naam');
    expect(row).toContain(`2026-11-23;10:00;10:30;Noor Verlinden;Kinesitherapie;"'=1+1; ""x""";'+32 499 12 34 56`);
    const linkIn = (text: string): string => /value="(http[^"]*\/agenda\/[\w-]{32}\.ics)"/.exec(text)?.[1] ?? '';
    await ria.get('/admin/feeds');
    const plain = linkIn((await ria.post('/admin/feeds/noor')).text);
    expect(plain.startsWith(demo.url)).toBe(true);
    const calendar = await nobody().get(plain);
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    expect(calendar.text).toContain('DTSTART:20261123T090000Z\r\n');
    expect([calendar.text.includes('SUMMARY:Kinesitherapie'), calendar.text.includes('1+1')]).toEqual([true, false]);
    const named = linkIn((await ria.post('/admin/feeds/noor', { names: 'yes' })).text);
    expect((await nobody().get(named)).text).toContain('SUMMARY:=1+1\\; "x"\\, Kinesitherapie');
    expect((await nobody().get(plain)).status).toBe(404);
    await ria.post('/admin/feeds/noor/end');
    expect((await nobody().get(named)).status).toBe(404);
    expect(linkIn((await ria.get('/admin/feeds')).text)).toBe('');
  }));

it('speaks four languages, and remembers which', () =>
  withDesk(async ({ as, nobody }) => {
    const ria = await as('ria');
    for (const [language, day] of [
      ['fr', 'Lundi 23 novembre 2026'],
      ['en', 'Monday, 23 November 2026'],
      ['de', 'Montag, 23. November 2026'],
      ['nl', 'Maandag 23 november 2026'],
    ]) {
      await ria.send('/admin/language', { language: language! });
      const page = await ria.get(`/admin/day?day=${monday}`);
      expect([page.text.includes(`<html lang="${language}">`), textOf(page).includes(day!)]).toEqual([true, true]);
    }
    expect((await ria.post('/admin/language', { language: 'xx' })).status).toBe(303);
    expect(textOf(await nobody().get('/admin/sign-in?lang=de'))).toContain('Passwort');
  }));

it('shows the answers to its own questions, also to one that is asked no longer', () => {
  const label = (nl: string) => ({ nl, fr: nl, en: nl, de: nl });
  const asks = (...ids: string[]) => ({
    ...deLinde,
    questions: ids.map((id) => ({ id, label: label(`Vraag ${id}`), required: false, max: 200 })),
  });
  return withDesk(
    async ({ demo }) => {
      const [slot] = await kineOn(demo);
      const answers = { sport: 'Zwemmen', werk: 'Zittend' };
      expect((await bookRaw(demo, [slot!], freshKey(), { answers })).status).toBe(201);
      const later = await demo.again({ practice: asks('sport') });
      try {
        const ria = new Browser(later.url);
        await ria.signIn('ria');
        const day = await ria.get(`/admin/day?day=${monday}`);
        const page = textOf(await ria.get(/\/admin\/appointment\/[\w-]+/.exec(day.text)![0]));
        expect(page).toContain('Vraag sport Zwemmen');
        expect(page).toContain('werk Zittend');
        await later.mailed();
        const told = (await mailsIn(later.folder)).find(({ to }) => to === deLinde.mail)!.text;
        expect(told).toMatch(/Vraag werk:\s+> Zittend/);
      } finally {
        await later.close();
      }
    },
    { practice: asks('sport', 'werk') },
  );
});
