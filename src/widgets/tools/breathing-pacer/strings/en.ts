import { frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { BreathingPacerTexts } from './nl.js';

export const en: BreathingPacerTexts = {
  frame,
  ...keeping,
  title: 'Breathe along',
  purpose: (into, out) => `${into} counts in, ${out} counts out. Gently, with a hand on your belly. Do not force it.`,
  play: { ready: 'Begin', running: 'Pause', paused: 'Go on', done: 'Once more' },
  in: 'Breathe in',
  out: 'Breathe out',
  count: (count, of) => `${count} of ${of}`,
  inLabel: (count) => `${count} in`,
  outLabel: (count) => `${count} out`,
  paused: 'Pause',
  howLong: 'How long?',
  minutes: (one) => (one ? 'minute' : 'minutes'),
  counts: (one) => (one ? 'count' : 'counts'),
  less: (what) => `${what} Less`,
  more: (what) => `${what} More`,
  fault: (least, most) => `Type a whole number, from ${least} to ${most}.`,
  withIt: 'With it',
  sound: 'Sound',
  buzz: 'Vibration',
  ownRhythm: 'Your own rhythm',
  start: 'Sit or lie down, and begin.',
  slow: 'A slow breath out matters more than a deep breath in.',
  left: (minutes, seconds, oneMinute, oneSecond) => {
    const m = `${minutes} ${oneMinute ? 'minute' : 'minutes'}`;
    const s = `${seconds} ${oneSecond ? 'second' : 'seconds'}`;
    return minutes ? (seconds ? `${m} and ${s} to go.` : `${m} to go.`) : `${s} to go.`;
  },
  rests: 'A short pause.',
  goesOn: 'You go on from where you were.',
  wasAway: 'The page was out of sight, so we waited for you.',
  done: (minutes, one) => `Done. You breathed along for ${minutes} ${one ? 'minute' : 'minutes'}.`,
  doneMore: 'Stay seated a moment. Did it not feel good? Then simply breathe the way you like.',
  stop: 'Stop',
  clear: 'Start again',
  today: (times, of) => `Today: ${times} of ${of} times`,
  studies: 'What do studies say?',
  studied: (studies, people) =>
    `In ${studies} studies with ${people} people the heart rate followed a slow breath more closely. ` +
    'Less stress has not been shown, nor has less pain. A blog does call breathing a way out of stress.',
  evening: 'A card for your evening',
  screens: (hours) => `Put your screens away, from ${hours} hour before you sleep.`,
  light: 'Switch off bright lights.',
  along: (minutes) => `Breathe gently for about ${minutes} min, in bed or in your chair.`,
  sameTime: 'Go to bed at a fixed time.',
};
