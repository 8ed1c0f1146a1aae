// The words of a request for an appointment by mail, in one language.
import type { RequestWords } from '../request.js';

export const en: RequestWords = {
  subject: (practice) => `Request for an appointment at ${practice}`,
  greeting: 'Hello,',
  ask: 'I would like to make an appointment.',
  service: 'For',
  careGiver: 'With',
  moments: 'These times suit me',
  name: 'Name',
  phone: 'Phone',
  mail: 'Email',
  known: 'I have been a patient with you before.',
  reason: 'Reason for my visit',
  prescription: (date, prescriber, sessions) =>
    `Prescription of ${date}, ${prescriber}, ${sessions} ${sessions === 1 ? 'session' : 'sessions'}`,
  closing: 'Kind regards',
  cut: '[The rest does not fit here. Your whole message is on the website: please copy it from there.]',
};
