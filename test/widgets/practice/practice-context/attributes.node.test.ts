// What the attributes of practice-context say, as the JSON would say it.
import { describe, expect, it } from 'vitest';
import { parsePracticeInfo } from '../../../../src/practice/info.js';
import { fromAttributes, over } from '../../../../src/widgets/practice/practice-context/attributes.js';

const read = (said: Parameters<typeof fromAttributes>[0]) => parsePracticeInfo(fromAttributes(said));

describe('the attributes of practice-context', () => {
  it('say all that one line can say', () => {
    const said = {
      name: 'Kinepraktijk De Linde',
      phone: '09 000 00 00',
      mail: 'hallo@delinde.example',
      address: 'Lindeplein 1, 9000 Gent',
      country: 'be',
      emergency: '112',
      doctor: 'je huisarts',
      doctorPhone: '1733',
      hours: 'mo-fr 08:00-18:00',
      bookingUrl: '/api/booking/v1',
      zone: 'Europe/Amsterdam',
      language: 'nl',
      privacyUrl: '/privacy',
      accent: '#7a3b69',
    };
    expect(read(said)).toEqual({
      info: {
        name: said.name,
        phone: said.phone,
        mail: said.mail,
        address: said.address,
        country: 'BE',
        emergency: { number: '112', doctor: 'je huisarts', doctorPhone: '1733' },
        hours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:00', till: '18:00' }],
        booking: { kind: 'rest', url: '/api/booking/v1', settings: { zone: 'Europe/Amsterdam' } },
        language: 'nl',
        consent: { memory: 'ask', privacyUrl: '/privacy' },
        theme: { '--kine-accent': '#7a3b69' },
      },
      problems: [],
    });
  });

  it('say where appointments come from: an API, the agenda there is, or a mail', () => {
    const booking = (said: Parameters<typeof fromAttributes>[0]) => read(said).info.booking;
    expect(booking({})).toBe(undefined);
    expect(booking({ bookingUrl: new URL('https://a.example/v1') })).toEqual({
      kind: 'rest',
      url: 'https://a.example/v1',
    });
    expect(booking({ bookingKind: 'link', bookingUrl: 'https://a.example' })).toEqual({
      kind: 'link',
      url: 'https://a.example',
    });
    expect(booking({ zone: 'Europe/Paris' })).toEqual({ kind: 'request', settings: { zone: 'Europe/Paris' } });
  });

  it('say nothing where they are empty, and are named where they make no sense', () => {
    expect(fromAttributes({ name: '', phone: undefined, hours: '', bookingUrl: '' })).toEqual({});
    const odd = read({ name: 4, hours: {}, bookingUrl: {}, accent: 'url(//x)', doctor: () => 1, country: [] });
    expect(odd.problems.map(({ path }) => path).sort()).toEqual([
      'booking.url',
      'country',
      'emergency.doctor',
      'hours',
      'name',
      'theme.--kine-accent',
    ]);
  });

  it('win over what else is told, and leave the rest of a theme and of whom to call', () => {
    const file = { name: 'A', theme: { '--kine-accent': 'red', '--kine-radius': '0' }, emergency: { number: '15' } };
    expect(
      over(file, { name: 'B' }, { theme: { '--kine-accent': 'blue' }, emergency: { doctorPhone: '1733' } }),
    ).toEqual({
      name: 'B',
      theme: { '--kine-accent': 'blue', '--kine-radius': '0' },
      emergency: { number: '15', doctorPhone: '1733' },
    });
  });
});
