import { frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { BreathingPacerTexts } from './nl.js';

export const de: BreathingPacerTexts = {
  frame,
  ...keeping,
  title: 'Atmen Sie mit',
  purpose: (into, out) =>
    `${into} Zählzeiten ein, ${out} Zählzeiten aus. Ruhig, mit einer Hand auf dem Bauch. Erzwingen Sie nichts.`,
  play: { ready: 'Beginnen', running: 'Pause', paused: 'Weiter', done: 'Noch einmal' },
  in: 'Einatmen',
  out: 'Ausatmen',
  count: (count, of) => `${count} von ${of}`,
  inLabel: (count) => `${count} ein`,
  outLabel: (count) => `${count} aus`,
  paused: 'Pause',
  howLong: 'Wie lange?',
  minutes: (one) => (one ? 'Minute' : 'Minuten'),
  counts: (one) => (one ? 'Zählzeit' : 'Zählzeiten'),
  less: (what) => `${what} Weniger`,
  more: (what) => `${what} Mehr`,
  fault: (least, most) => `Tippen Sie eine ganze Zahl ein, von ${least} bis ${most}.`,
  withIt: 'Dazu',
  sound: 'Klang',
  buzz: 'Vibration',
  ownRhythm: 'Ihr eigener Rhythmus',
  start: 'Setzen oder legen Sie sich hin, und beginnen Sie.',
  slow: 'Langsam ausatmen zählt mehr als tief einatmen.',
  left: (minutes, seconds, oneMinute, oneSecond) => {
    const m = `${minutes} ${oneMinute ? 'Minute' : 'Minuten'}`;
    const s = `${seconds} ${oneSecond ? 'Sekunde' : 'Sekunden'}`;
    return minutes ? (seconds ? `Noch ${m} und ${s}.` : `Noch ${m}.`) : `Noch ${s}.`;
  },
  rests: 'Kurze Pause.',
  goesOn: 'Danach geht es weiter, wo Sie waren.',
  wasAway: 'Die Seite war nicht zu sehen. Deshalb haben wir gewartet.',
  done: (minutes, one) => `Fertig. Sie haben ${minutes} ${one ? 'Minute' : 'Minuten'} ruhig mitgeatmet.`,
  doneMore: 'Bleiben Sie noch einen Moment sitzen. War es unangenehm? Dann atmen Sie einfach, wie Sie mögen.',
  stop: 'Stopp',
  clear: 'Neu beginnen',
  today: (times, of) => `Heute: ${times} von ${of} Mal`,
  studies: 'Was sagen Studien?',
  studied: (studies, people) =>
    `In ${studies} Studien mit ${people} Menschen folgte der Herzschlag einem langsamen Atem stärker. ` +
    'Weniger Stress ist damit nicht belegt, weniger Schmerzen auch nicht. Ein Blog nennt das Atmen dennoch einen Ausweg aus dem Stress.',
  evening: 'Eine Karte für Ihren Abend',
  screens: (hours) => `Legen Sie Bildschirme weg, ab ${hours} Stunde vor dem Schlafen.`,
  light: 'Schalten Sie helles Licht aus.',
  along: (minutes) => `Atmen Sie etwa ${minutes} Min. ruhig, im Bett oder im Sessel.`,
  sameTime: 'Gehen Sie zu einer festen Zeit ins Bett.',
};
