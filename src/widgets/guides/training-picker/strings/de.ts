import { frame } from '../../../../ui/base/strings/de.js';
import type { TrainingPickerTexts } from './nl.js';

export const de: TrainingPickerTexts = {
  frame,
  title: 'Durch welche Tür?',
  purpose: 'Alle drei führen ins gleiche Land.',
  start: 'Das beste Training ist das, das man gern weiter macht.',
  ask: 'Was machen Sie gern?',
  doors: { strength: 'Kraft', endurance: 'Ausdauer', calm: 'Yoga u. a.' },
  howOften: 'Wie oft pro Woche?',
  often: ['einmal', 'zweimal', 'dreimal', 'viermal'],
  where: 'Wo und mit wem?',
  settings: { outside: 'Draußen', together: 'Zusammen' },
  what: {
    strength: ['Kraft', 'Kraft, draußen', 'Kraft in der Gruppe', 'Kraft in der Gruppe, draußen'],
    endurance: ['Gehen oder Radfahren', 'Gehen, draußen', 'zusammen gehen oder Rad fahren', 'zusammen gehen, draußen'],
    calm: [
      'Yoga, Pilates oder Tai-Chi',
      'Yoga oder Tai-Chi, draußen',
      'Yoga, Pilates oder Tai-Chi in der Gruppe',
      'Tai-Chi in der Gruppe, draußen',
    ],
  },
  example: (what) => `Etwa ${what}.`,
  yours: (what) => `Ihre Tür: ${what}.`,
  begin: {
    strength: (often) => `Beginnen Sie leicht, ${often} pro Woche, zuerst mit der Technik.`,
    endurance: (often) => `Start: 10 Minuten, ${often} pro Woche.`,
    calm: (often) => `Beginnen Sie ruhig, ${often} pro Woche: Es kann auch bei Angst und Stress helfen.`,
  },
  best: 'Keine Form siegt: Tun Sie, was Sie mögen.',
  sections: {
    first: {
      head: 'Zuerst um Rat fragen?',
      body: ['Fieber, Schwindel, taubes Bein, krank? Zuerst in die Arztpraxis.'],
    },
    why: {
      head: 'Warum gibt es keinen Sieger?',
      body: [
        'Forschende verglichen Formen von Training bei anhaltenden Rückenschmerzen. Ihre Ranglisten sind verschieden.',
        [
          'Die eine Übersicht, 217 Studien mit 20.969 Menschen: Pilates, McKenzie und funktionelle Wiederherstellung vorn.',
          'Die andere, 89 Studien mit 5.578 Menschen: Pilates, Kraft oder Ausdauer vorn. McKenzie war nicht besser als nichts.',
        ],
        'Die zweite gibt ihren Zahlen wenig Sicherheit. Wählen Sie also, was Sie gern und weiter machen.',
        'Wie beginnt man? Die Quellen sagen nicht viel:',
        [
          'Kraft: leicht, mit dem ganzen Körper. Nur den Rumpf zu trainieren ist nicht besser.',
          'Ausdauer: 10 Minuten Gehen am Tag, sagt ein Blog. Eine Physiotherapie nennt 15 bis 20 Minuten. Gehen ist einfach und billig.',
          'Yoga, Pilates, Tai-Chi: Dafür nennt keine Quelle einen Anfang. Fragen Sie im Kurs.',
        ],
      ],
    },
  },
};
