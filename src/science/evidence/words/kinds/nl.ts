// What is said of kinds of low back pain, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/kinds.js';

export const nl: Words<typeof claims> = {
  'kinds-course':
    'Een overzicht uit 2024: in 47 groepen met 9.224 mensen zakte de pijn gemiddeld zo, op 100, bij het begin en na 6, 26 en 52 weken. Nog geen ' +
    '6 weken pijn: 56, 26, 22, 21. Van 6 tot 12 weken: 63, 29, 29, 31. Langer: 56, 48, 43, 40, en dat laatste is heel ' +
    'onzeker. Een ouder overzicht vond bij korte pijn 52, 23, 12 en 6. Een fysiotherapeut spreekt van 3 tot 6 weken.',
  'kinds-older':
    'Een overzicht uit 2012 vond bij korte rugpijn gemiddeld 52, 23, 12 en 6 op 100, bij het begin en na zes weken, een half ' +
    'jaar en een jaar. Het nieuwere overzicht is minder rooskleurig: 56, 26, 22 en 21.',
  'kinds-weeks':
    'Volgens een fysiotherapeut duurt korte rugpijn 3 tot 6 weken, wat je ook doet. In studies is de pijn na 6 weken ' +
    'gemiddeld nog 26 op 100.',
  'kinds-no-cause': 'Bij minstens 85\u00a0% van wie hulp zoekt voor rugpijn, is er geen duidelijke oorzaak te vinden.',
  'kinds-cause': 'Rugpijn door een breuk, een gezwel, reuma of een hernia vraagt eerst medische zorg.',
  'kinds-short': 'Korte rugpijn zonder duidelijke oorzaak begint plots, zonder schade aan het weefsel.',
  'kinds-long':
    'Rugpijn van meer dan drie maanden heet langdurig. Er is dan geen schade, maar een gevoeliger zenuwstelsel. Hoe je leeft ' +
    'en wat je voelt, speelt mee.',
};
