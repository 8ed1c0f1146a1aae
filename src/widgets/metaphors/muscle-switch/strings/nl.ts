import type { Mineral, Position } from '../../../../science/body/muscle.js';
import { frame } from '../../../../ui/base/strings/nl.js';

export const nl = {
  frame,
  title: 'De schakelaar in je spier',
  purpose: 'Calcium spant aan, magnesium laat los.',
  minerals: { calcium: 'calcium', magnesium: 'magnesium' } as Record<Mineral, string>,
  choose: 'Zet de schakelaar om',
  positions: { tight: 'Aanspannen', loose: 'Loslaten' } as Record<Position, string>,
  head: { tight: 'De spiercel spant aan.', loose: 'De spiercel laat los.' } as Record<Position, string>,
  body: {
    tight: 'Calcium heeft de schakelaar omgezet. De cel wordt korter en dikker, en trekt.',
    loose: 'Magnesium heeft de schakelaar teruggezet. De cel wordt weer lang en smal.',
  } as Record<Position, string>,
  picture: 'Het is een vereenvoudigd beeld. Aanspannen is niet slecht: een spier doet het de hele dag.',
  disagree: 'Helpt een supplement? De bronnen zijn het niet eens.',
  voices: [
    ['Tim Willems, met Examine', 'Weinig effect op krampen ’s nachts of bij het sporten. Weinig bewijs voor slaap.'],
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
    ['Je zet de tas neer.', 'Magnesium zet de schakelaar terug. De spiercellen laten los.'],
    [
      'Betekent een kramp dan een tekort?',
      'Nee, dat kun je er niet uit afleiden. Hieronder lees je wat de bronnen zeggen over supplementen.',
    ],
  ] as readonly (readonly [string, string])[],
};

export type MuscleSwitchTexts = typeof nl;
