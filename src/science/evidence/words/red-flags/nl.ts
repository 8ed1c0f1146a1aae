// What is said of red-flags, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/red-flags.js';

export const nl: Words<typeof claims> = {
  'red-flags-urgent':
    'Meteen hulp, als het nieuw is of erger wordt: moeilijk plassen of het niet kunnen ophouden, je stoelgang ' +
    'niet ophouden, minder of ander gevoel rond geslachtsdelen, anus of zitvlak, krachtverlies in een been, ' +
    'klachten in allebei de benen. En pijn na een zwaar ongeval.',
  'red-flags-heart-stroke':
    'Meteen hulp bij pijn op de borst, plots erg kortademig, of tekens van een beroerte: scheve mond, slappe arm, moeilijk praten.',
  'red-flags-doctor':
    'Naar je arts bij hevige of groeiende pijn, pijn die ’s nachts erger is of niet mindert met rust, koorts, ' +
    'onverklaard gewichtsverlies, een recente val, tintelingen of krachtverlies, een bult of een rug die van ' +
    'vorm verandert, functieverlies, ongerustheid, of als het niet betert ondanks je inspanning. Bij twijfel ' +
    'altijd.',
  'red-flags-training':
    'Vraag raad voor je begint te trainen bij gewichtsverlies, een doof of veranderd gevoel in benen en voeten, ' +
    'koorts, duizeligheid, roodheid, of als je hoge bloeddruk, diabetes, osteoporose, reumatoïde artritis of een ' +
    'andere ziekte hebt of had.',
  'red-flags-together':
    'Eén teken alleen hoeft geen ziekte te zijn. Meer tekens samen maken de kans groter. Bij twijfel altijd de huisarts.',
};
