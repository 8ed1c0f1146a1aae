// What is said of magnesium, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const fr: Words<typeof claims> = {
  'muscle-switch':
    'Dans une cellule musculaire, le calcium contracte. Le muscle se relâche quand ce calcium est repompé. Dire que ' +
    'le magnésium relâche, c’est l’image d’un blog.',
  'magnesium-cramps':
    'Dans 5\u00a0essais avec 307\u00a0personnes, surtout âgées, le magnésium apportait 0,18\u00a0crampe de moins par semaine. Cela ' +
    'peut être le hasard. Pour le sommeil aussi, il y a peu de preuves. Le blog orthomoléculaire voit cela autrement.',
  'magnesium-eases':
    'Le blog orthomoléculaire\u00a0: si l’apport est faible, le magnésium peut soulager un peu la tension, les crampes et ' +
    'la raideur, et aider un peu à dormir. Il ne guérit pas le mal de dos. Cochrane, Tim Willems et Examine y ' +
    'trouvent peu de preuves.',
  'magnesium-deficit': 'Un complément sert en cas de carence établie. Il ne remplace pas une alimentation saine.',
  'magnesium-ask-first':
    'En cas de problèmes de reins ou de cœur, ou si vous prenez des médicaments, demandez d’abord conseil à votre médecin ou pharmacien.',
};
