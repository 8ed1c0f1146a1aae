// The words of a request for an appointment by mail, in one language.
import type { RequestWords } from '../request.js';

export type { RequestWords } from '../request.js';

export const nl: RequestWords = {
  subject: (practice) => `Vraag om een afspraak bij ${practice}`,
  greeting: 'Dag,',
  ask: 'Ik wil graag een afspraak maken.',
  service: 'Voor',
  careGiver: 'Bij',
  moments: 'Deze momenten passen mij',
  name: 'Naam',
  phone: 'Telefoon',
  mail: 'E-mail',
  known: 'Ik was al eens patiënt bij jullie.',
  reason: 'Waarvoor ik kom',
  prescription: (date, prescriber, sessions) =>
    `Voorschrift van ${date}, ${prescriber}, ${sessions} ${sessions === 1 ? 'beurt' : 'beurten'}`,
  closing: 'Vriendelijke groeten',
  cut: '[De rest past hier niet. Je hele bericht staat op de website: kopieer het daar.]',
};
