import type { WallWord } from '../../../../science/food/bricks.js';
import { frame } from '../../../../ui/base/strings/nl.js';

export const nl = {
  frame,
  title: 'Metselaars en stenen',
  purpose: 'Training brengt metselaars. Eiwit brengt de stenen.',
  old: 'oude muur',
  now: 'nieuwe muur',
  protein: 'eiwit',
  grams: (grams: string) => `${grams}\u00a0g`,
  delivered: (grams: string) => `eiwit: ${grams}`,
  sessions: 'Hoe vaak train je per week?',
  times: (count: string, most: boolean) => (most ? `${count}+` : count),
  eaten: 'Hoeveel eiwit eet je per dag?',
  gramsText: (grams: string, _count: number) => `${grams} gram eiwit per dag`,
  little: 'niets',
  much: 'ruim genoeg',
  amount: {
    none: 'geen stenen',
    short: 'te weinig stenen',
    most: 'bijna genoeg stenen',
    full: 'genoeg stenen',
  } as Record<Exclude<WallWord, 'idle'>, string>,
  head: {
    idle: 'Er bouwt niemand.',
    full: 'Genoeg stenen, de muur groeit.',
    most: 'De muur groeit, bijna zo hoog als hij kan.',
    short: 'Te weinig stenen.',
    none: 'Geen stenen, geen muur.',
  } as Record<WallWord, string>,
  /** Where nobody set anything, there is always enough. */
  exampleHead: 'In dit voorbeeld zijn er genoeg stenen: de muur groeit.',
  body: {
    idle: 'Zonder training komt er geen ploeg. De stenen blijven liggen.',
    full: 'De ploeg heeft wat ze nodig heeft. Meer stenen zijn niet nodig.',
    most: 'Volgens het artikel hou je hiermee het grootste deel van de groei.',
    short: 'Er komt minder muur bij, en de ploeg haalt ook stenen uit je oude muur.',
    none: 'De ploeg haalt stenen uit je oude muur.',
  } as Record<WallWord, string>,
  need: (full: string, least: string) =>
    full === least
      ? `Voor jou: vanaf ${full} gram per dag zijn er genoeg stenen.`
      : `Voor jou: vanaf ${least} gram per dag voor het grootste deel van de muur, ${full} gram voor de hele.`,
  followed: 'Dit volgt de eiwitrekenhulp op deze pagina.',
  limits: 'Wat dit beeld niet zegt',
  without: 'Dit beeld geeft geen cijfer. Vraag je kinesist, diëtist of arts wat bij je past.',
  nobodyKnows: 'Hoeveel stenen uit een oude muur komen, heeft niemand gemeten. Het is een beeld.',
  who: 'Voor gezonde volwassenen die stevig krachttrainen. Niet bij een nierziekte, zwangerschap of borstvoeding.',
  tell: 'Vertel het verhaal',
  next: 'Verder',
  end: 'Nu jij',
  reset: 'Opnieuw',
  story: [
    ['Je traint drie keer per week.', 'Elke training stuurt een metselaar. Er zijn stenen genoeg: de muur groeit.'],
    [
      'Dezelfde ploeg, minder stenen.',
      'De metselaars staan klaar, maar er komt te weinig eiwit. Ze halen stenen bij je oude muur.',
    ],
    ['Veel stenen, geen ploeg.', 'Zonder training bouwt niemand. De stenen blijven liggen.'],
  ] as readonly (readonly [string, string])[],
};

export type BrickWallTexts = typeof nl;
