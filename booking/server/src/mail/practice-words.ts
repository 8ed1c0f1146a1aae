// The words of the mails to the practice, in the practice's language. French: non-breaking spaces before a colon.
import type { Language, PartOfDay } from '../../../../src/practice/booking/source.js';

/** Words for the desk of a practice; `when` is the first moment. */
export interface PracticeWords {
  readonly booked: { readonly subject: (when: string) => string; readonly head: string };
  readonly changed: { readonly subject: (when: string) => string; readonly head: string };
  readonly cancelled: { readonly subject: (when: string) => string; readonly head: string };
  readonly waiting: { readonly subject: string; readonly head: string };
  readonly colon: string;
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly known: string;
  readonly yes: string;
  readonly no: string;
  readonly reason: string;
  readonly prescription: (day: string, sessions: number) => string;
  readonly prescriber: string;
  readonly service: string;
  readonly careGiver: string;
  readonly anyone: string;
  readonly weekdays: string;
  readonly parts: string;
  readonly part: Readonly<Record<PartOfDay, string>>;
  /** Said of days or parts when none was chosen. */
  readonly any: string;
  /** What the quote sign means. */
  readonly quoted: string;
}

const nl: PracticeWords = {
  booked: { subject: (when) => `Nieuwe afspraak: ${when}`, head: 'Er is online een afspraak gemaakt:' },
  changed: {
    subject: (when) => `Afspraak gewijzigd: ${when}`,
    head: 'De patiënt heeft de afspraak online gewijzigd. Zo staat ze nu genoteerd:',
  },
  cancelled: {
    subject: (when) => `Afspraak geannuleerd: ${when}`,
    head: 'De patiënt heeft online geannuleerd. Zo staat de afspraak nu genoteerd:',
  },
  waiting: { subject: 'Nieuw op de wachtlijst', head: 'Iemand hoort graag van jullie als er een uur vrijkomt.' },
  colon: ':',
  name: 'Naam',
  phone: 'Telefoon',
  mail: 'E-mail',
  language: 'Taal',
  languages: { nl: 'Nederlands', fr: 'Frans', en: 'Engels', de: 'Duits' },
  known: 'Kwam hier al',
  yes: 'ja',
  no: 'nee',
  reason: 'Waarvoor de patiënt komt',
  prescription: (day, sessions) => `Voorschrift van ${day}, ${sessions} ${sessions === 1 ? 'beurt' : 'beurten'}`,
  prescriber: 'Voorgeschreven door',
  service: 'Behandeling',
  careGiver: 'Bij',
  anyone: 'wie het eerst vrij is',
  weekdays: 'Dagen die passen',
  parts: 'Deel van de dag',
  part: { morning: 'voormiddag', afternoon: 'namiddag', evening: 'avond' },
  any: 'maakt niet uit',
  quoted: 'Wat na een > staat, schreef de patiënt zelf.',
};

const fr: PracticeWords = {
  booked: {
    subject: (when) => `Nouveau rendez-vous\u00a0: ${when}`,
    head: 'Un rendez-vous a été pris en ligne\u00a0:',
  },
  changed: {
    subject: (when) => `Rendez-vous modifié\u00a0: ${when}`,
    head: 'Le patient a modifié son rendez-vous en ligne. Voici ce qui est noté\u00a0:',
  },
  cancelled: {
    subject: (when) => `Rendez-vous annulé\u00a0: ${when}`,
    head: 'Le patient a annulé en ligne. Voici ce qui est noté\u00a0:',
  },
  waiting: {
    subject: 'Nouvelle demande sur la liste d’attente',
    head: 'Quelqu’un souhaite être averti si un créneau se libère.',
  },
  colon: '\u00a0:',
  name: 'Nom',
  phone: 'Téléphone',
  mail: 'E-mail',
  language: 'Langue',
  languages: { nl: 'néerlandais', fr: 'français', en: 'anglais', de: 'allemand' },
  known: 'Déjà venu au cabinet',
  yes: 'oui',
  no: 'non',
  reason: 'Motif de la visite',
  prescription: (day, sessions) => `Prescription du ${day}, ${sessions} ${sessions === 1 ? 'séance' : 'séances'}`,
  prescriber: 'Prescrite par',
  service: 'Soin',
  careGiver: 'Avec',
  anyone: 'la première personne disponible',
  weekdays: 'Jours qui conviennent',
  parts: 'Moment de la journée',
  part: { morning: 'matin', afternoon: 'après-midi', evening: 'soir' },
  any: 'peu importe',
  quoted: 'Ce qui suit un > a été écrit par le patient.',
};

const en: PracticeWords = {
  booked: { subject: (when) => `New appointment: ${when}`, head: 'An appointment was made online:' },
  changed: {
    subject: (when) => `Appointment changed: ${when}`,
    head: 'The patient changed the appointment online. This is how it stands now:',
  },
  cancelled: {
    subject: (when) => `Appointment cancelled: ${when}`,
    head: 'The patient cancelled online. This is how the appointment stands now:',
  },
  waiting: {
    subject: 'New on the waiting list',
    head: 'Someone would like to hear from you when an appointment comes free.',
  },
  colon: ':',
  name: 'Name',
  phone: 'Phone',
  mail: 'Email',
  language: 'Language',
  languages: { nl: 'Dutch', fr: 'French', en: 'English', de: 'German' },
  known: 'Been here before',
  yes: 'yes',
  no: 'no',
  reason: 'Reason for the visit',
  prescription: (day, sessions) => `Prescription of ${day}, ${sessions} ${sessions === 1 ? 'session' : 'sessions'}`,
  prescriber: 'Prescribed by',
  service: 'Treatment',
  careGiver: 'With',
  anyone: 'whoever is free first',
  weekdays: 'Days that suit',
  parts: 'Part of the day',
  part: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  any: 'no preference',
  quoted: 'What follows a > was written by the patient.',
};

const de: PracticeWords = {
  booked: { subject: (when) => `Neuer Termin: ${when}`, head: 'Online wurde ein Termin gebucht:' },
  changed: {
    subject: (when) => `Termin geändert: ${when}`,
    head: 'Der Termin wurde online geändert. So ist er jetzt eingetragen:',
  },
  cancelled: {
    subject: (when) => `Termin abgesagt: ${when}`,
    head: 'Der Termin wurde online abgesagt. So ist er jetzt eingetragen:',
  },
  waiting: {
    subject: 'Neu auf der Warteliste',
    head: 'Jemand möchte von Ihnen hören, wenn ein Termin frei wird.',
  },
  colon: ':',
  name: 'Name',
  phone: 'Telefon',
  mail: 'E-Mail',
  language: 'Sprache',
  languages: { nl: 'Niederländisch', fr: 'Französisch', en: 'Englisch', de: 'Deutsch' },
  known: 'War schon einmal hier',
  yes: 'ja',
  no: 'nein',
  reason: 'Grund des Besuchs',
  prescription: (day, sessions) => `Verordnung vom ${day}, ${sessions} ${sessions === 1 ? 'Sitzung' : 'Sitzungen'}`,
  prescriber: 'Ausgestellt von',
  service: 'Behandlung',
  careGiver: 'Bei',
  anyone: 'wer zuerst frei ist',
  weekdays: 'Passende Tage',
  parts: 'Tageszeit',
  part: { morning: 'vormittags', afternoon: 'nachmittags', evening: 'abends' },
  any: 'egal',
  quoted: 'Was hinter einem > steht, hat die Patientin oder der Patient selbst geschrieben.',
};

/** Words by language. */
export const practiceWords: Readonly<Record<Language, PracticeWords>> = { nl, fr, en, de };
