import { frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

export const nl = {
  frame,
  ...keeping,
  title: 'Adem mee',
  purpose: (into: string, out: string) =>
    `${into} tellen in, ${out} tellen uit. Rustig, met een hand op je buik. Forceer niets.`,
  play: { ready: 'Begin', running: 'Pauze', paused: 'Ga verder', done: 'Nog eens' },
  in: 'Adem in',
  out: 'Adem uit',
  count: (count: string, of: string) => `${count} van ${of}`,
  inLabel: (count: string) => `${count} in`,
  outLabel: (count: string) => `${count} uit`,
  paused: 'Pauze',
  howLong: 'Hoe lang?',
  minutes: (one: boolean): string => (one ? 'minuut' : 'minuten'),
  counts: (one: boolean): string => (one ? 'tel' : 'tellen'),
  less: (what: string) => `${what} Minder`,
  more: (what: string) => `${what} Meer`,
  fault: (least: string, most: string) => `Typ een heel getal, van ${least} tot ${most}.`,
  withIt: 'Erbij',
  sound: 'Klank',
  buzz: 'Trillen',
  ownRhythm: 'Je eigen ritme',
  start: 'Ga zitten of liggen, en begin.',
  slow: 'Traag uitademen telt meer dan diep inademen.',
  left: (minutes: string | 0, seconds: string | 0, oneMinute: boolean, oneSecond: boolean) => {
    const m = `${minutes} ${oneMinute ? 'minuut' : 'minuten'}`;
    const s = `${seconds} ${oneSecond ? 'seconde' : 'seconden'}`;
    return minutes ? (seconds ? `Nog ${m} en ${s}.` : `Nog ${m}.`) : `Nog ${s}.`;
  },
  rests: 'Even pauze.',
  goesOn: 'Straks ga je verder waar je was.',
  wasAway: 'De pagina was even weg. Daarom wachtten we op jou.',
  done: (minutes: string, one: boolean) => `Klaar. Je ademde ${minutes} ${one ? 'minuut' : 'minuten'} rustig mee.`,
  doneMore: 'Blijf nog even zitten. Voelde het niet prettig? Adem dan gewoon zoals je zelf wilt.',
  stop: 'Stop',
  clear: 'Opnieuw',
  today: (times: string, of: string) => `Vandaag: ${times} van ${of} keer`,
  studies: 'Wat zeggen studies?',
  studied: (studies: string, people: string) =>
    `In ${studies} studies met ${people} mensen bewoog de hartslag meer mee met een trage adem. ` +
    'Minder stress is er niet mee bewezen, minder pijn ook niet. Een blog noemt ademen wel een uitweg uit stress.',
  evening: 'Een kaart voor je avond',
  screens: (hours: string) => `Leg je schermen weg, ${hours} uur voor je slaapt.`,
  light: 'Doe fel licht uit.',
  along: (minutes: string) => `Adem rustig, zo’n ${minutes} min, in bed of in je zetel.`,
  sameTime: 'Ga op een vast uur naar bed.',
};

export type BreathingPacerTexts = typeof nl;
