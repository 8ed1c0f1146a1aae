import type { AlarmWord, DangerWord, StimulusId } from '../../../../science/body/alarm.js';
import { frame, life } from '../../../../ui/body/strings/nl.js';

const inside: Record<StimulusId, string> = {
  steam: 'stoom',
  toast: 'toast',
  fire: 'brand',
  warmth: 'een kop thee',
  heat: 'een hete pan',
};

export const nl = {
  frame,
  ...life,
  title: 'Het alarm en het gevaar',
  purpose: 'Pijn werkt als een rookmelder. Die kan te gevoelig staan.',
  plays: 'Wat zet jouw alarm scherper?',
  danger: 'gevaar',
  alarm: 'alarm',
  /** Name and amount of a tube on one line. */
  meter: (name: string, amount: string) => `${name}: ${amount}`,
  much: { little: 'weinig', great: 'veel' } as Record<DangerWord, string>,
  silent: 'stil',
  loud: 'luid',
  what: 'Wat gebeurt er?',
  stimuli: {
    steam: 'Stoom',
    toast: 'Zwarte toast',
    fire: 'Echte brand',
    warmth: 'Kop thee',
    heat: 'Hete pan',
  } as Record<StimulusId, string>,
  sharp: 'Hoe scherp staat je alarm?',
  set: { calm: 'rustig', sensitive: 'gevoelig', touchy: 'op scherp' } as Record<AlarmWord, string>,
  trying: 'Zo probeer je het uit.',
  back: 'Terug naar wat bij jou meespeelt',
  why: 'Hoe komt dat?',
  head: (rings: boolean, danger: DangerWord, id: StimulusId) =>
    !rings
      ? `Het alarm zwijgt bij ${inside[id]}.`
      : danger === 'great'
        ? 'Veel alarm, veel gevaar.'
        : `Veel alarm bij ${inside[id]}.`,
  said: (rings: boolean, danger: DangerWord, id: StimulusId) =>
    danger === 'great'
      ? `Bij ${inside[id]} gaat het alarm meestal af, hoe het ook staat. Daarvoor dient het: pijn beschermt je.`
      : rings
        ? 'Het signaal is echt, en de pijn ook. Maar pijn meet niet precies hoeveel schade er is.'
        : 'Bij echte brand gaat het meestal af. Toch zegt een stil alarm niet alles.',
  doubt: 'Twijfel je? Vraag het aan je kinesist.',
  knowing:
    'Een scherp alarm gaat al af bij stoom of toast. Als je weet hoe je alarm werkt, beweeg je met meer vertrouwen.',
  tell: 'Vertel het verhaal',
  next: 'Verder',
  end: 'Nu jij',
  story: [
    ['Een gewone dag.', 'Je sliep goed. De toast brandt aan, en het alarm zwijgt.'],
    [
      'Twee zware weken later.',
      'Slechte nachten, stress, piekeren. Dezelfde toast, en nu gaat het alarm af. Het gevaar bleef even klein.',
    ],
    ['Zelfs stoom is genoeg.', 'Je voelt het echt. Dit alarm staat op scherp.'],
    [
      'Bij echte brand gaat het meestal ook af.',
      'Zo hoort het. Aan het geluid hoor je het verschil niet. Een alarm dat scherp staat, kan weer rustiger worden.',
    ],
  ] as readonly (readonly [string, string])[],
};

export type PainAlarmTexts = typeof nl;
