// What is said of magnesium, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const fr: Words<typeof claims> = {
  'muscle-switch': 'Dans une cellule musculaire, le calcium contracte et le magnésium relâche.',
  'magnesium-cramps':
    'Tim Willems (avec Examine)\u00a0: le magnésium agit peu contre les crampes, et il y a peu de preuves pour le sommeil. ' +
    'Le blog orthomoléculaire voit cela autrement.',
  'magnesium-eases':
    'Le blog orthomoléculaire\u00a0: ' +
    'si l’apport est faible, le magnésium peut soulager un peu la tension, les crampes, la raideur et le sommeil. ' +
    'Il ne guérit pas le mal de dos. Tim Willems et Examine y trouvent peu de preuves.',
  'magnesium-deficit': 'Un complément sert en cas de carence établie. Il ne remplace pas une alimentation saine.',
  'magnesium-ask-first':
    'En cas de problèmes de reins ou de cœur, ou si vous prenez des médicaments, demandez d’abord conseil à votre médecin ou pharmacien.',
};
