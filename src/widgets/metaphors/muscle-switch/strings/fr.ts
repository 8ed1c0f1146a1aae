import { frame } from '../../../../ui/base/strings/fr.js';
import type { MuscleSwitchTexts } from './nl.js';

export const fr: MuscleSwitchTexts = {
  frame,
  title: 'L’interrupteur du muscle',
  purpose: 'Se contracter et se relâcher : un muscle le fait toute la journée.',
  minerals: {
    calcium: ['le calcium contracte', 'calcium'],
    magnesium: ['dans cette image : magnésium', 'magnésium'],
  },
  choose: 'Actionnez le levier',
  positions: { tight: 'Contracter', loose: 'Relâcher' },
  ends: { tight: 'contracter', loose: 'relâcher' },
  head: { tight: 'Le sac monte.', loose: 'Le muscle se relâche.' },
  body: {
    tight:
      'Le calcium actionne l’interrupteur. Les cellules du muscle deviennent plus courtes et plus épaisses, et tirent.',
    loose:
      'Le calcium est évacué et les cellules redeviennent longues et minces. Dans cette image, le magnésium remet l’interrupteur en position de repos.',
  },
  picture:
    'C’est une image simplifiée. Que le magnésium remette l’interrupteur en position de repos, c’est l’image d’un seul blog.',
  helps: 'Un complément aide-t-il ?',
  disagree: 'Les sources ne sont pas d’accord.',
  voices: [
    [
      'Cochrane (2020), Examine et Tim Willems',
      'Peu de différence pour les crampes, et cela peut être dû au hasard. Peu de preuves pour le sommeil.',
    ],
    [
      'Blog orthomoléculaire',
      'Peut soulager un peu la tension, les crampes et la raideur, et aider un peu à dormir, si l’apport est faible. Ne guérit pas le mal de dos.',
    ],
  ],
  noProof: 'Une crampe ne prouve pas une carence. Un complément sert en cas de carence établie.',
  ask: 'Des problèmes de reins ou de cœur, ou des médicaments ? Demandez d’abord à votre médecin ou pharmacien.',
  tell: 'Raconter l’histoire',
  next: 'Suite',
  end: 'À vous',
  reset: 'Recommencer',
  story: [
    ['Vous soulevez un sac.', 'Le calcium actionne l’interrupteur. Les cellules raccourcissent et tirent.'],
    ['Vous posez le sac.', 'Le calcium est évacué. Les cellules se relâchent.'],
    [
      'Une crampe veut-elle dire une carence ?',
      'Non, on ne peut pas le déduire. Ci-dessous, ce que les sources disent des compléments.',
    ],
  ],
};
