// The words of a request for an appointment by mail, in one language.
import type { RequestWords } from '../request.js';

export const fr: RequestWords = {
  subject: (practice) => `Demande de rendez-vous chez ${practice}`,
  greeting: 'Bonjour,',
  ask: 'Je souhaite prendre rendez-vous.',
  service: 'Pour',
  careGiver: 'Avec',
  moments: 'Ces moments me conviennent',
  name: 'Nom',
  phone: 'Téléphone',
  mail: 'E-mail',
  known: 'J’ai déjà consulté chez vous.',
  reason: 'Motif',
  prescription: (date, prescriber, sessions) =>
    `Prescription du ${date}, ${prescriber}, ${sessions} ${sessions < 2 ? 'séance' : 'séances'}`,
  closing: 'Bien à vous',
  cut: '[La suite ne tient pas ici. Votre message complet se trouve sur le site\u00a0: copiez-le de là.]',
};
