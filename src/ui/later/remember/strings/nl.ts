// May this device remember? Dutch.
import type { Status } from '../../../../practice/record/store.js';

export const nl = {
  ask: 'Mogen we dit op je toestel bewaren?',
  means: 'Dan staat het hier volgende keer nog. We sturen niets door. Je kunt het altijd wissen.',
  yes: 'Ja, bewaar',
  no: 'Nee, niet nu',
  notKept: 'Niets bewaard. Sluit je de pagina, dan is het weg.',
  yetKeep: 'Toch bewaren',
  differs: 'Je hebt daarna iets veranderd. Dat is nog niet bewaard.',
  forget: 'Wis alles van dit toestel',
  safari: 'Sommige browsers, zoals Safari, wissen dit na zeven dagen zonder bezoek.',
  status: {
    memory: 'Nog niets bewaard. Sluit je de pagina, dan is het weg.',
    saved: 'Bewaard op dit toestel.',
    denied: 'Deze browser laat niet toe iets te bewaren. Sluit je de pagina, dan is het weg.',
    full: 'De opslag van dit toestel is vol. Wat je nu invulde, is weg als je de pagina sluit.',
    newer: 'Een nieuwere versie bewaarde hier al iets. Dat blijft staan. Wat je nu invult, bewaren we niet.',
    'corrupt-kept': 'Bewaard. Een deel van vroeger was niet leesbaar. Dat staat apart en is niet gewist.',
  } as Record<Status, string>,
};

export type RememberTexts = typeof nl;
