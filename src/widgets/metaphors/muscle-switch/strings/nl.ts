import type { Mineral, Position } from '../../../../science/body/muscle.js';
import { frame } from '../../../../ui/base/strings/nl.js';

export const nl = {
  frame,
  title: 'De schakelaar in je spier',
  purpose: 'Aanspannen en loslaten: een spier doet het de hele dag.',
  /** What a mineral does in the picture, from long to short: the longest that fits is written there. */
  minerals: {
    calcium: ['calcium spant aan', 'calcium'],
    magnesium: ['in dit beeld: magnesium', 'magnesium'],
  } as Record<Mineral, readonly string[]>,
  choose: 'Trek aan de hendel',
  positions: { tight: 'Aanspannen', loose: 'Loslaten' } as Record<Position, string>,
  /** The ends of the lever, in the picture. */
  ends: { tight: 'aanspannen', loose: 'loslaten' } as Record<Position, string>,
  head: { tight: 'De tas gaat omhoog.', loose: 'De spier laat los.' } as Record<Position, string>,
  body: {
    tight: 'Calcium zet de schakelaar om. De cellen in je spier worden korter en dikker, en trekken.',
    loose:
      'Het calcium is weggepompt, en de cellen worden weer lang en smal. In dit beeld zet magnesium de schakelaar terug.',
  } as Record<Position, string>,
  picture: 'Het is een vereenvoudigd beeld. Dat magnesium de schakelaar terugzet, tekent één blog zo.',
  helps: 'Helpt een supplement?',
  disagree: 'De bronnen zijn het niet eens.',
  voices: [
    [
      'Cochrane (2020), Examine en Tim Willems',
      'Weinig verschil bij krampen, en dat kan toeval zijn. Weinig bewijs voor slaap.',
    ],
    [
      'Orthomoleculaire blog',
      'Kan spanning, krampen, stijfheid en slaap wat verlichten bij wie weinig binnenkrijgt. Geneest geen rugpijn.',
    ],
  ] as readonly (readonly [string, string])[],
  noProof: 'Een kramp bewijst niet dat je een tekort hebt. Een supplement is er voor een vastgesteld tekort.',
  ask: 'Problemen met nieren of hart, of neem je medicijnen? Vraag het eerst aan je arts of apotheker.',
  tell: 'Vertel het verhaal',
  next: 'Verder',
  end: 'Nu jij',
  reset: 'Opnieuw',
  story: [
    ['Je tilt een tas op.', 'Calcium zet de schakelaar om. De spiercellen worden korter en trekken.'],
    ['Je zet de tas neer.', 'Het calcium wordt weggepompt. De spiercellen laten los.'],
    [
      'Betekent een kramp dan een tekort?',
      'Nee, dat kun je er niet uit afleiden. Hieronder lees je wat de bronnen zeggen over supplementen.',
    ],
  ] as readonly (readonly [string, string])[],
};

export type MuscleSwitchTexts = typeof nl;
