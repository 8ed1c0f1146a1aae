import { frame } from '../../../../ui/base/strings/fr.js';
import type { MuscleSwitchTexts } from './nl.js';

export const fr: MuscleSwitchTexts = {
  frame,
  title: 'L’interrupteur du muscle',
  purpose: 'Le calcium contracte, le magnésium relâche.',
  minerals: { calcium: 'calcium', magnesium: 'magnésium' },
  choose: 'Actionnez l’interrupteur',
  positions: { tight: 'Contracter', loose: 'Relâcher' },
  head: { tight: 'La cellule musculaire se contracte.', loose: 'La cellule musculaire se relâche.' },
  body: {
    tight: 'Le calcium a actionné l’interrupteur. La cellule devient plus courte et plus épaisse, et elle tire.',
    loose: 'Le magnésium a remis l’interrupteur. La cellule redevient longue et mince.',
  },
  picture: 'C’est une image simplifiée. Se contracter n’est pas mauvais : un muscle le fait toute la journée.',
  disagree: 'Un complément aide-t-il ? Les sources ne sont pas d’accord.',
  voices: [
    [
      'Tim Willems, avec Examine',
      'Peu d’effet sur les crampes la nuit ou pendant le sport. Peu de preuves pour le sommeil.',
    ],
    [
      'Blog orthomoléculaire',
      'Peut soulager un peu la tension, les crampes, la raideur et le sommeil si l’apport est faible. Ne guérit pas le mal de dos.',
    ],
  ],
  noProof: 'Une crampe ne prouve pas une carence. Un complément sert en cas de carence établie.',
  ask: 'Des problèmes de reins ou de cœur, ou des médicaments ? Demandez d’abord à votre médecin ou pharmacien.',
  tell: 'Raconter l’histoire',
  next: 'Suite',
  end: 'À vous',
  reset: 'Recommencer',
  story: [
    ['Vous soulevez un sac.', 'Le calcium actionne l’interrupteur. Les cellules raccourcissent et tirent.'],
    ['Vous posez le sac.', 'Le magnésium remet l’interrupteur. Les cellules se relâchent.'],
    [
      'Une crampe veut-elle dire une carence ?',
      'Non, on ne peut pas le déduire. Ci-dessous, ce que les sources disent des compléments.',
    ],
  ],
};
