// Mails of the demo: the practice reads what the patient wrote, the patient's mail carries nothing that was typed.
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { patientLetter, practiceLetter, waitingLetter } from '../../booking/server/src/mail/letters.js';
import type { Practice } from '../../booking/server/src/agenda/practice.js';
import { deLinde } from '../../demo/server/practice.js';
import type { KeptAppointment } from '../../booking/server/src/store/kept.js';
import { ask, bookRaw, freshKey, freshProof, kineOn, using, type Demo } from '../support/booking/booking-server.js';
import { mailsIn } from '../support/booking/mails.js';

const questions = [
  { id: 'arts', label: { nl: 'Wie is je huisarts?', fr: 'Qui est votre médecin\u00a0?' }, required: false, max: 120 },
  { id: 'werk', label: { nl: 'Werk of hobby', fr: 'Travail ou loisir' }, required: false, max: 500 },
];
const practice: Practice = { ...deLinde, questions };
const person = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
const written = {
  known: true,
  language: 'fr',
  reason: 'Pijn in de knie sinds mei.\nTrap aflopen lukt niet.',
  prescription: { date: '2026-11-02', prescriber: 'dr. A. Voorbeeld', sessions: 9 },
  answers: { arts: 'dr. B. Voorbeeld', werk: 'Metselaar\nVoetbal' },
};
const everything = [
  ...[
    'Naam: Mila Peeters',
    'Telefoon: 0400 00 00 00',
    'E-mail: mila@voorbeeld.example',
    'Taal: Frans',
    'Kwam hier al: ja',
  ],
  ...['Waarvoor de patiënt komt:\n> Pijn in de knie sinds mei.\n> Trap aflopen lukt niet.'],
  ...['Voorschrift van maandag 2 november 2026, 9 beurten', 'Voorgeschreven door: dr. A. Voorbeeld'],
  ...['Wie is je huisarts?\n> dr. B. Voorbeeld', 'Werk of hobby:\n> Metselaar\n> Voetbal'],
];

const toPractice = async (demo: Demo) => (await mailsIn(demo.folder)).filter(({ to }) => to === practice.mail);
const toPatient = async (demo: Demo) => (await mailsIn(demo.folder)).filter(({ to }) => to !== practice.mail);

/** Waits until everything that is due was sent. */
const posted = async (demo: Demo): Promise<Demo> => {
  await demo.mailed();
  return demo;
};

const kept = (patch: Partial<KeptAppointment> = {}): KeptAppointment => ({
  id: 'a',
  sessions: [
    {
      id: 'a-1',
      slot: {
        id: 's',
        start: '2026-11-23T09:00:00+01:00',
        end: '2026-11-23T09:30:00+01:00',
        service: 'kine',
        careGiver: 'noor',
      },
      status: 'booked',
      sequence: 0,
      uid: 'a-1@delinde.example',
    },
  ],
  person,
  language: 'nl',
  told: { reason: '', known: false, answers: {}, prescription: undefined },
  ...patch,
});

describe('the practice', () => {
  it('reads everything the patient wrote, when an appointment is made and when it is moved', () =>
    using(
      async (demo) => {
        const slots = await kineOn(demo);
        const made = await bookRaw(demo, [slots[0]!], freshKey(), written);
        const token = made.json.manage as string;
        const move = { session: made.json.sessions[0].id as string, slot: slots[4]!.id };
        await ask(demo, 'POST', '/appointment/move', { token, body: move, key: freshKey() });
        const next = await posted(demo);
        const [first, moved] = await toPractice(next);
        expect(first?.subject).toMatch(/^Nieuwe afspraak: maandag 23 november 2026, 08:00$/);
        expect(moved?.subject).toMatch(/^Afspraak gewijzigd: maandag 23 november 2026, 09:00$/);
        for (const part of everything) {
          expect(first?.text).toContain(part);
          expect(moved?.text).toContain(part);
        }
        return next;
      },
      { practice },
    ));

  it('reads who cancelled and which hour, and no longer why the visit was asked', () =>
    using(
      async (demo) => {
        const made = await bookRaw(demo, [(await kineOn(demo))[0]!], freshKey(), written);
        await ask(demo, 'POST', '/appointment/cancel', { token: made.json.manage, body: {}, key: freshKey() });
        const next = await posted(demo);
        const cancelled = (await toPractice(next))[1];
        expect(cancelled?.subject).toMatch(/^Afspraak geannuleerd: maandag 23 november 2026/);
        expect(cancelled?.text).toContain('Naam: Mila Peeters');
        expect(cancelled?.text).toContain('(geannuleerd)');
        expect(cancelled?.text).not.toContain('knie');
        return next;
      },
      { practice },
    ));

  it('hears of a wish for the waiting list, and nobody else does', () =>
    using(async (demo) => {
      const wish = { service: 'kine', careGiver: 'noor', weekdays: [1, 4], parts: ['morning'], person, consent: true };
      const send = async (patch: object) =>
        ask(demo, 'POST', '/waiting-list', {
          body: { ...wish, ...patch, proof: await freshProof(demo) },
          key: freshKey(),
        });
      expect((await send({})).status).toBe(201);
      expect((await send({ careGiver: '', weekdays: [], parts: [], language: 'de' })).status).toBe(201);
      const next = await posted(demo);
      const [asked, open] = await toPractice(next);
      expect(asked?.subject).toBe('Nieuw op de wachtlijst');
      for (const part of [
        ...['Behandeling: Kinesitherapie', 'Bij: Noor Verlinden', 'Dagen die passen: maandag, donderdag'],
        ...['Deel van de dag: voormiddag', 'Naam: Mila Peeters', 'Telefoon: 0400 00 00 00', 'Taal: Nederlands'],
      ]) {
        expect(asked?.text).toContain(part);
      }
      expect(open?.text).toContain('Bij: wie het eerst vrij is');
      expect(open?.text).toContain('Taal: Duits');
      expect(await toPatient(next)).toEqual([]);
      return next;
    }));

  it.each(['nl', 'fr', 'en', 'de'] as const)('reads its mails in its own language: %s', (language) => {
    const own: Practice = { ...practice, language };
    const appointment = kept({ told: { ...written, reason: 'Knie' }, language: 'fr' });
    const wish = {
      id: 'w',
      service: 'kine',
      careGiver: '',
      weekdays: [1],
      parts: ['evening'] as const,
      person,
      language,
    };
    const letters = [practiceLetter(own, appointment, 'booked'), waitingLetter(own, wish)];
    const said = letters.map(({ subject, text }) => `${subject}\n${text}`).join('\n');
    const expected = {
      nl: ['Nieuwe afspraak:', 'Taal: Frans', 'maandag', '9 beurten', 'Wie is je huisarts?', 'avond'],
      fr: [
        'Nouveau rendez-vous\u00a0:',
        'Langue\u00a0: français',
        'lundi',
        '9 séances',
        'Qui est votre médecin\u00a0?',
        'soir',
      ],
      en: ['New appointment:', 'Language: French', 'Monday', '9 sessions', 'Wie is je huisarts?', 'evening'],
      de: ['Neuer Termin:', 'Sprache: Französisch', 'Montag', '9 Sitzungen', 'Wie is je huisarts?', 'abends'],
    }[language];
    for (const part of [...expected, '> Knie', '> dr. B. Voorbeeld', person.name, person.mail, person.phone]) {
      expect(said).toContain(part);
    }
  });

  it('can tell what the patient wrote from what the mail says, whatever line ends are in it', () => {
    const fake = ['Naam: Iemand Anders', 'Telefoon: 0900 00 00 00', '> Knie'];
    const ends = ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029'];
    for (const end of ends) {
      const text = fake.join(end);
      const told = { reason: text, known: false, answers: { werk: text }, prescription: undefined };
      // A journal may hold names from before they were refused.
      const old = { ...person, name: fake.join(end), phone: `0400${end}Naam: X` };
      const lines = practiceLetter(practice, kept({ told, person: old }), 'booked').text.split(
        /[\n\r\u0085\u2028\u2029]/,
      );
      expect(lines.filter((line) => line.startsWith('Naam'))).toEqual([`Naam: ${fake.join(' ')}`]);
      expect(lines.filter((line) => line.startsWith('Telefoon'))).toEqual(['Telefoon: 0400 Naam: X']);
      expect(lines.filter((line) => line === `> ${fake[0]}`)).toHaveLength(2);
    }
    const turned = { reason: 'a\u202eb', known: false, answers: {}, prescription: undefined };
    expect(practiceLetter(practice, kept({ told: turned }), 'booked').text).toContain('> ab');
  });
});

describe('the mail to the patient', () => {
  it('greets by name and repeats nothing else that was typed', () => {
    const told = { ...written, reason: 'Ga naar evil.example' };
    const { subject, text } = patientLetter(practice, kept({ told }), 'booked', 'https://delinde.example/#manage=m');
    expect(text).toMatch(/^Dag Mila Peeters,\n/);
    for (const typed of ['evil', 'Voorbeeld', 'Metselaar', person.phone, person.mail]) {
      expect(subject + text).not.toContain(typed);
    }
  });

  it.each([
    ...[
      'Ga naar evil.example',
      'evil.example/win',
      'Bel 0900 00 00 00',
      'a@evil.example',
      'A\nB',
      'https://evil.example',
    ],
    ...['a'.repeat(81), 'x\u202ey', '<b>gratis</b>'],
  ])('greets without the name when that could be more than a name: %j', (name) => {
    const greetings = { nl: 'Dag,', fr: 'Bonjour,', en: 'Hello,', de: 'Guten Tag,' } as const;
    for (const language of ['nl', 'fr', 'en', 'de'] as const) {
      const { text } = patientLetter(practice, kept({ person: { ...person, name }, language }), 'changed', 'link');
      expect(text.split('\n')[0]).toBe(greetings[language]);
      expect(text).not.toContain(name);
    }
  });

  it('greets people by the names they have', () => {
    for (const name of ["Zoë D'Hoore-Çelik", 'dr. J. van den Bo’m', 'محمد الأمين', 'Nguyễn Thị Ánh', '李小龍']) {
      expect(patientLetter(practice, kept({ person: { ...person, name } }), 'booked', 'link').text).toContain(
        `Dag ${name},`,
      );
    }
  });
});

describe('what is refused', () => {
  it('is a name or number of two lines, a name with a link and an answer of two lines, by field and without a mail', () =>
    using(
      async (demo) => {
        const slot = (await kineOn(demo))[0]!;
        const send = async (patch: object) => {
          const { status, json } = await bookRaw(demo, [slot], freshKey(), patch);
          return [status, json.errors];
        };
        const evil = 'A\nGa naar https://evil.example';
        expect(await send({ person: { ...person, name: evil } })).toEqual([422, { 'person.name': 'characters' }]);
        expect(await send({ person: { ...person, name: 'A www.evil.example' } })).toEqual([
          422,
          { 'person.name': 'characters' },
        ]);
        expect(await send({ person: { ...person, phone: '0400\n000000' } })).toEqual([
          422,
          { 'person.phone': 'phone' },
        ]);
        expect(await send({ person: { ...person, mail: `${person.mail}\u2028` } })).toEqual([
          422,
          { 'person.mail': 'mail' },
        ]);
        expect(await send({ answers: { arts: evil } })).toEqual([422, { 'answers.arts': 'characters' }]);
        const prescription = { date: '2026-11-02', prescriber: evil, sessions: 9 };
        expect(await send({ prescription })).toEqual([422, { 'prescription.prescriber': 'characters' }]);
        const next = await posted(demo);
        expect(await mailsIn(next.folder)).toEqual([]);
        return next;
      },
      { practice },
    ));

  it('is a wish for what the practice does not have', () =>
    using(async (demo) => {
      const wish = { service: 'kine', person, consent: true };
      const send = async (patch: object) => {
        const body = { ...wish, ...patch, proof: await freshProof(demo) };
        const { status, json } = await ask(demo, 'POST', '/waiting-list', { body, key: freshKey() });
        return [status, json.errors];
      };
      expect(await send({ service: 'nope' })).toEqual([422, { service: 'unknown' }]);
      expect(await send({ careGiver: '<script>' })).toEqual([422, { careGiver: 'unknown' }]);
      expect(await send({ person: { ...person, name: 'A\u2029B' } })).toEqual([422, { 'person.name': 'characters' }]);
      expect(await send({ weekdays: [99] })).toEqual([400, undefined]);
      expect(await send({ parts: ['<script>'] })).toEqual([400, undefined]);
    }));
});

it('writes a mail whole or not at all, for its owner alone, and what could not be written with the next one', () =>
  using(async (demo) => {
    const outbox = path.join(demo.folder, 'outbox');
    await writeFile(outbox, 'in the way');
    const slots = await kineOn(demo);
    expect((await bookRaw(demo, [slots[0]!])).status).toBe(201);
    await demo.mailed();
    await rm(outbox);
    expect((await bookRaw(demo, [slots[4]!])).status).toBe(201);
    // A restart tries what failed at once.
    const next = await posted(await demo.again());
    expect(await readdir(outbox)).toHaveLength(4);
    expect(await readdir(outbox)).toEqual((await readdir(outbox)).filter((name) => name.endsWith('.eml')));
    expect((await stat(outbox)).mode & 0o777).toBe(0o700);
    return next;
  }));
