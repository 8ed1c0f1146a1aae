// The words of a request for an appointment by mail, in one language.
import type { RequestWords } from '../request.js';

export const de: RequestWords = {
  subject: (practice) => `Terminanfrage an ${practice}`,
  greeting: 'Guten Tag,',
  ask: 'ich möchte gerne einen Termin vereinbaren.',
  service: 'Für',
  careGiver: 'Bei',
  moments: 'Diese Zeiten passen mir',
  name: 'Name',
  phone: 'Telefon',
  mail: 'E-Mail',
  known: 'Ich war schon einmal bei Ihnen in Behandlung.',
  reason: 'Grund meines Besuchs',
  prescription: (date, prescriber, sessions) =>
    `Verordnung vom ${date}, ${prescriber}, ${sessions} ${sessions === 1 ? 'Sitzung' : 'Sitzungen'}`,
  closing: 'Mit freundlichen Grüßen',
  cut: '[Der Rest passt hier nicht. Ihre ganze Nachricht steht auf der Website. Bitte kopieren Sie sie dort.]',
};
