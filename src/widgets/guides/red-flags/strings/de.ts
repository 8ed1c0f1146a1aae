import { frame, de as help } from '../../../../ui/help/strings/de.js';
import { flagSections } from '../sections.js';
import type { RedFlagsTexts } from './nl.js';

const own = {
  signs: 'Was erkennen Sie wieder?',
  limits: 'Was diese Liste nicht kann',
  limitsBody: [
    'Ein Zeichen kann viele Ursachen haben. Mehrere zusammen machen eine Krankheit wahrscheinlicher. Rufen Sie in beiden Fällen an.',
    'Die Liste ist nicht vollständig. Steht es nicht dabei und Sie zweifeln? Rufen Sie Ihre Hausarztpraxis an.',
    'Wir speichern nicht, was Sie ankreuzen. Laden Sie die Seite neu, ist es weg.',
  ],
};

export const de: RedFlagsTexts = {
  frame,
  help,
  own,
  title: 'Weht eine rote Flagge?',
  purpose: 'Kreuzen Sie an, was neu ist oder schlimmer wird.',
  start: 'Nichts angekreuzt? Das sagt noch nichts.',
  sections: flagSections(help, own),
  doctorShort: ['Hausarztpraxis', 'Arztpraxis', 'Praxis'],
  now: (number) => `Rufen Sie jetzt die ${number} an.`,
  nowMore: 'Warten Sie nicht. Sagen Sie, was Sie angekreuzt haben und seit wann.',
  soon: 'Vereinbaren Sie einen Termin in Ihrer Hausarztpraxis.',
  beforeTraining: 'Fragen Sie zuerst in Ihrer Hausarztpraxis.',
  beforeTrainingMore: 'Tun Sie das, bevor Sie mit dem Training beginnen.',
  clear: 'Neu beginnen',
  card: 'Karte zeigen',
  yourCard: 'Ihre Karte',
  cardFor: 'Für den Kühlschrank oder im Handy.',
  cardHead: 'Wann rufe ich an?',
  cardDoubt: 'Im Zweifel rufe ich an.',
  cardDoctor: 'Meine Hausarztpraxis',
  cardFile: 'wann-rufe-ich-an',
  noCard: 'Die Karte lädt gerade nicht. Versuchen Sie es später noch einmal.',
  print: 'Drucken',
  save: 'Speichern',
  back: 'Zurück',
  waits: 'Gehen Sie zuerst die Fragen zu roten Flaggen durch. Danach öffnet sich dies.',
  toQuestions: 'Zu den Fragen',
  through: 'Ich bin alles durchgegangen, weiter',
  told: 'Eine Arztpraxis weiß davon, weiter',
  opened: 'Was gewartet hat, ist jetzt offen. Ändert sich etwas? Kommen Sie wieder hierher.',
};
