// The practice of the demo: invented people, an example address, hours as a small practice has them.
import type { Hours, Practice } from '../../booking/server/src/agenda/practice.js';

const morning: Hours = ['08:00', '12:00'];

const afternoon: Hours = ['13:00', '17:00'];

const evening: Hours = ['17:00', '20:00'];

/** Kinepraktijk De Linde: three care givers, three services. */
export const deLinde: Practice = {
  name: 'Kinepraktijk De Linde',
  phone: '09 000 00 00',
  mail: 'hallo@delinde.example',
  address: 'Lindeplein 1, 0000 Voorbeelddorp',
  language: 'nl',
  zone: 'Europe/Brussels',
  privacy: '/privacy.html',
  services: [
    {
      id: 'kine',
      name: { nl: 'Kinesitherapie', fr: 'Kin\xE9sith\xE9rapie', en: 'Physiotherapy', de: 'Physiotherapie' },
      minutes: 30,
      careGivers: ['noor', 'bram', 'lies'],
      sessions: 18,
    },
    {
      id: 'eerste',
      name: { nl: 'Eerste consult', fr: 'Premi\xE8re consultation', en: 'First consultation', de: 'Erstgespr\xE4ch' },
      minutes: 60,
      careGivers: ['noor', 'bram', 'lies'],
      sessions: 1,
    },
    {
      id: 'rugschool',
      name: { nl: 'Rugschool', fr: '\xC9cole du dos', en: 'Back school', de: 'R\xFCckenschule' },
      minutes: 45,
      careGivers: ['bram', 'lies'],
      sessions: 9,
    },
  ],
  careGivers: [
    {
      id: 'noor',
      name: 'Noor Verlinden',
      photo: '/pictures/noor.svg',
      speciality: { nl: 'Rug en nek', fr: 'Dos et nuque', en: 'Back and neck', de: 'R\xFCcken und Nacken' },
    },
    {
      id: 'bram',
      name: 'Bram Okafor',
      photo: '/pictures/bram.svg',
      speciality: {
        nl: 'Sport en kracht',
        fr: 'Sport et renforcement',
        en: 'Sport and strength',
        de: 'Sport und Kraft',
      },
    },
    {
      id: 'lies',
      name: 'Lies Maertens',
      photo: '/pictures/lies.svg',
      speciality: {
        nl: 'Langdurige pijn',
        fr: 'Douleur persistante',
        en: 'Persistent pain',
        de: 'Anhaltende Schmerzen',
      },
    },
  ],
  questions: [],
  prescription: true,
  noticeMinutes: 120,
  horizonDays: 84,
  bufferMinutes: 0,
  cancelHours: 24,
  remindHours: 24,
  // The page does not yet say that a course waits for its mail to be confirmed.
  confirmMinutes: 0,
  stepMinutes: 15,
  weekly: {
    noor: { 1: [morning, afternoon], 2: [morning, afternoon], 4: [morning, afternoon], 5: [morning] },
    bram: { 1: [afternoon, evening], 2: [morning, afternoon], 3: [morning, afternoon], 4: [afternoon, evening] },
    lies: { 1: [morning], 3: [morning, afternoon], 4: [morning], 5: [morning, afternoon], 6: [['09:00', '12:00']] },
  },
  exceptions: [
    { careGiver: 'noor', day: '2026-12-04', hours: [] },
    { careGiver: 'lies', day: '2026-12-05', hours: [['09:00', '10:30']] },
  ],
  closures: [
    {
      from: '2026-12-24',
      to: '2027-01-03',
      reason: { nl: 'kerstvakantie', fr: 'vacances de Noël', en: 'Christmas holidays', de: 'Weihnachtsferien' },
    },
    {
      from: '2027-04-05',
      to: '2027-04-05',
      reason: { nl: 'paasmaandag', fr: 'lundi de Pâques', en: 'Easter Monday', de: 'Ostermontag' },
    },
    {
      from: '2027-07-19',
      to: '2027-08-01',
      reason: { nl: 'zomervakantie', fr: 'vacances d’été', en: 'summer holidays', de: 'Sommerferien' },
    },
  ],
};
