// What the booking API answers, field by field: the longest and the largest that is taken, and one more that is not.
import { describe, expect, it } from 'vitest';
import { readAppointment, readChallenge, readErrors, readPractice } from '../../../../src/practice/booking/read.js';

const words = { nl: 'Rug', fr: 'Dos', en: 'Back', de: 'Rücken' };
const service = { id: 'kine', name: words, minutes: 30, price: words, careGivers: ['noor'], sessions: 9 };
const giver = { id: 'noor', name: 'Noor', speciality: words, photo: 'https://a.example/noor.jpg' };
const question = { id: 'arts', label: words, required: true, max: 120 };
const closure = { from: '2026-12-24', to: '2027-01-03', reason: words };
const practice = {
  name: 'De Linde',
  phone: '09 000 00 00',
  mail: 'info@a.example',
  address: 'Dorp 1',
  zone: 'Europe/Brussels',
  services: [service],
  careGivers: [giver],
  questions: [question],
  prescription: true,
  privacy: '/privacy',
  noticeMinutes: 120,
  horizonDays: 60,
  closures: [closure],
  can: { hold: true, manage: false, waitingList: true, find: true },
};
const slot = {
  id: 's1',
  start: '2026-12-07T10:00:00+01:00',
  end: '2026-12-07T10:30:00+01:00',
  service: 'kine',
  careGiver: 'noor',
};
const session = { id: 'z1', slot, status: 'booked', sequence: 0, uid: 'u@a.example' };
const appointment = {
  id: 'a1',
  sessions: [session],
  manage: 'geheim',
  person: { name: 'Mila', mail: 'm@a.example', phone: '0400' },
  confirmBy: '2026-12-01T10:00:00+01:00',
};

/** With another value under a path such as 'services.0.minutes'; `undefined` takes the field away. */
function withValue(whole: unknown, path: string, value: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) }) as Record<string, unknown>;
  copy[key] = rest.length ? withValue(copy[key], rest.join('.'), value) : value;
  if (!rest.length && value === undefined) delete copy[key];
  return copy;
}
const x = (n: number): string => 'x'.repeat(n);

describe('a practice', () => {
  it('is all that it says, and shows hours', () =>
    expect(readPractice(practice)).toEqual({ kind: 'slots', ...practice }));

  it.each<[path: string, right: unknown[], wrong: unknown[]]>([
    ['name', [x(300)], [undefined, '', x(301), 5, ' \n ', '\u202e']],
    ['zone', ['UTC'], [undefined, '', 'Mars/Olympus', 5]],
    ['phone', [undefined, x(40)], [x(41), 5]],
    ['mail', [undefined, x(254)], [x(255), 5]],
    ['address', [undefined, x(300)], [x(301), 5]],
    ['services', [[], Array(100).fill(service)], [undefined, {}, Array(101).fill(service)]],
    ['careGivers', [[], Array(100).fill(giver)], [undefined, {}, Array(101).fill(giver)]],
    ['questions', [[], Array(30).fill(question)], [undefined, {}, Array(31).fill(question)]],
    ['prescription', [false], [undefined, 'true', 0]],
    ['noticeMinutes', [0, 100_000], [undefined, -1, 100_001, 1.5, '5']],
    ['horizonDays', [1, 1000], [undefined, 0, 1001, 1.5]],
    ['can', [{ hold: false, manage: true, waitingList: false }], [undefined, {}, { hold: true, manage: true }, 5]],
    ['can.hold', [false], [undefined, 1]],
    ['can.manage', [true], [undefined, 'x']],
    ['can.waitingList', [false], [undefined, null]],
    ['can.find', [undefined, false], [1]],
    ['services.0.id', [x(60)], [undefined, '', x(61)]],
    ['services.0.name', [{ nl: 'a' }], [undefined, {}, { fr: 'a' }, 'a']],
    ['services.0.name.nl', [x(300)], [undefined, '', x(301)]],
    ['services.0.name.fr', [undefined, 'a'], [5, x(301)]],
    ['services.0.minutes', [5, 480], [undefined, 4, 481, 30.5]],
    ['services.0.price', [undefined, { nl: '30' }], [{}, 30]],
    ['services.0.careGivers', [[], Array(100).fill('a')], [undefined, Array(101).fill('a'), ['']]],
    ['services.0.careGivers.0', [x(60)], ['', x(61), 5]],
    ['services.0.sessions', [1, 18], [undefined, 0, 19]],
    ['careGivers.0.id', [x(60)], [undefined, '', x(61)]],
    ['careGivers.0.name', [x(300)], [undefined, '', x(301)]],
    ['careGivers.0.speciality', [undefined, { nl: 'a' }], [{}, 'a']],
    ['questions.0.id', [x(40)], [undefined, '', x(41)]],
    ['questions.0.label', [{ nl: 'a' }], [undefined, {}]],
    ['questions.0.required', [false], [undefined, 1]],
    ['questions.0.max', [1, 2000], [undefined, 0, 2001]],
    ['closures', [undefined, []], [{}, Array(401).fill(closure)]],
  ])('has for %s what fits, and is none where it does not', (path, right, wrong) => {
    for (const value of right) {
      const whole = withValue(practice, path, value);
      expect(readPractice(whole), JSON.stringify(value)?.slice(0, 60)).toEqual({ kind: 'slots', ...(whole as object) });
    }
    for (const value of wrong)
      expect(readPractice(withValue(practice, path, value)), JSON.stringify(value)?.slice(0, 60)).toBeUndefined();
  });

  it('shows names on one line, and takes what a newer server says besides for nothing', () => {
    const newer = {
      ...practice,
      name: ' De\n Linde ',
      soon: 1,
      can: { ...practice.can, fly: true },
      services: [{ ...service, colour: 'red', name: { ...words, es: 'a' } }],
      careGivers: [{ ...giver, age: 3 }],
      questions: [{ ...question, hint: 'a' }],
      closures: [{ ...closure, all: true }],
    };
    expect(readPractice(newer)).toEqual({ kind: 'slots', ...practice });
  });

  it('leaves out an empty text, where it may be absent, without a word', () => {
    const { phone: _phone, mail: _mail, address: _address, ...rest } = practice;
    expect(readPractice({ ...practice, phone: '', mail: '', address: '' })).toEqual({ kind: 'slots', ...rest });
  });

  it.each([
    ['https://a.example/p', true],
    ['/p', true],
    ['./p', true],
    ['../p', true],
    ['http://a.example/p', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//a.example/p', false],
    ['/\\a.example/p', false],
    ['...//p', false],
    ['p', false],
    ['xhttps://a.example/', false],
    ['', false],
  ])('opens no address but a safe one: %s', (address, safe) => {
    const found = readPractice({ ...practice, privacy: address, careGivers: [{ ...giver, photo: address }] });
    expect(found?.privacy).toBe(safe ? address : undefined);
    expect(found?.careGivers[0]?.photo).toBe(safe ? address : undefined);
  });

  it('is not one whose address is no text, or endless', () => {
    for (const privacy of [5, `/${x(500)}`]) expect(readPractice({ ...practice, privacy })).toBeUndefined();
    expect(readPractice({ ...practice, privacy: `/${x(499)}` })).toBeDefined();
  });

  it('keeps of its closed days those that can be read, each from a day to one that is no earlier', () => {
    const day = { from: '2026-12-24', to: '2026-12-24' };
    const bad = [
      { ...closure, to: '2026-12-23' },
      { from: '2026-12-24' },
      { ...closure, reason: 5 },
      { to: '2026-12-24' },
    ];
    expect(readPractice({ ...practice, closures: [...bad, day, closure] })?.closures).toEqual([day, closure]);
  });
});

describe('an appointment', () => {
  it('is all that it says', () => expect(readAppointment(appointment)).toEqual(appointment));

  it.each<[path: string, right: unknown[], wrong: unknown[]]>([
    ['id', [x(100)], [undefined, '', x(101)]],
    ['sessions', [[], Array(18).fill(session)], [undefined, {}, Array(19).fill(session)]],
    ['sessions.0.id', [x(100)], [undefined, '', x(101)]],
    ['sessions.0.slot', [slot], [undefined, { ...slot, end: slot.start }]],
    ['sessions.0.status', ['cancelled'], [undefined, 'moved', 1]],
    ['sessions.0.sequence', [1_000_000], [undefined, -1, 1_000_001, 0.5]],
    ['sessions.0.uid', [x(200)], [undefined, '', x(201)]],
    ['manage', [x(500)], [undefined, '', x(501)]],
    ['person.name', ['A'], [undefined, '', x(301)]],
    ['person.mail', [x(300)], [undefined, '', x(301)]],
    ['person.phone', [x(60)], [undefined, '', x(61)]],
    ['confirmBy', [undefined], ['straks', 5]],
  ])('has for %s what fits, and is none where it does not', (path, right, wrong) => {
    for (const value of right) {
      const whole = withValue(appointment, path, value);
      expect(readAppointment(whole), JSON.stringify(value)?.slice(0, 60)).toEqual(whole);
    }
    for (const value of wrong)
      expect(readAppointment(withValue(appointment, path, value)), JSON.stringify(value)?.slice(0, 60)).toBeUndefined();
  });

  it('takes what a newer server says besides for nothing', () => {
    const { person } = appointment;
    const newer = { ...appointment, room: 4, sessions: [{ ...session, a: 1 }], person: { ...person, age: 50 } };
    expect(readAppointment(newer)).toEqual(appointment);
  });
});

describe('a challenge', () => {
  const challenge = { challenge: 'c', difficulty: 12, expires: '2026-12-07T10:00:00Z' };

  it.each<[path: string, right: unknown[], wrong: unknown[]]>([
    ['challenge', [x(500)], [undefined, '', x(501)]],
    ['difficulty', [0, 256], [undefined, -1, 257, 1.5]],
    ['expires', ['2026-12-07T10:00:00+01:00'], [undefined, 'straks']],
  ])('has for %s what fits, and is none where it does not', (path, right, wrong) => {
    for (const value of right) expect(readChallenge(withValue(challenge, path, value))).toBeDefined();
    for (const value of wrong) expect(readChallenge(withValue(challenge, path, value))).toBeUndefined();
  });

  it('is read without what a newer server adds', () =>
    expect(readChallenge({ ...challenge, a: 1 })).toEqual(challenge));
});

describe('faults of fields', () => {
  it('keep the codes that are known, and any other is unknown', () => {
    const known = {
      a: 'required',
      b: 'too-long',
      c: 'mail',
      d: 'phone',
      e: 'date',
      f: 'number',
      g: 'consent',
      h: 'characters',
      i: 'unknown',
    };
    expect(readErrors(known)).toEqual(known);
    expect(readErrors({ a: 'rare', b: 5, c: null, d: 'constructor' })).toEqual({
      a: 'unknown',
      b: 'unknown',
      c: 'unknown',
      d: 'unknown',
    });
    for (const none of [undefined, null, 'required', 5, ['required']]) expect(readErrors(none)).toEqual({});
  });

  it('are a hundred at most', () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`f${i}`, 'mail']));
    expect(Object.keys(readErrors(many))).toHaveLength(100);
  });
});
