// What is said of red-flags, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/red-flags.js';

export const fr: Words<typeof claims> = {
  'red-flags-urgent':
    'Aide immédiate, si c’est nouveau ou si cela s’aggrave\u00a0: difficulté à uriner ou à se retenir, selles ' +
    'que l’on ne retient plus, sensation diminuée ou différente autour des organes génitaux, de l’anus ou des ' +
    'fesses, perte de force dans une jambe, symptômes dans les deux jambes. Et douleur après un accident grave.',
  'red-flags-heart-stroke':
    'Aide immédiate en cas de douleur dans la poitrine, d’essoufflement soudain et important, ou de signes ' +
    'd’AVC\u00a0: bouche de travers, bras sans force, difficulté à parler.',
  'red-flags-doctor':
    'Médecin en cas de douleur forte ou croissante, de douleur plus forte la nuit ou que le repos ne calme pas, ' +
    'de fièvre, de perte de poids inexpliquée, de chute récente, de fourmillements ou de perte de force, de ' +
    'bosse ou de dos qui change de forme, de perte de fonction, d’inquiétude, ou d’absence d’amélioration malgré ' +
    'vos efforts. En cas de doute, toujours.',
  'red-flags-training':
    'Demandez conseil avant de commencer l’entraînement en cas de perte de poids, d’engourdissement ou de sensation ' +
    'modifiée dans les jambes et les pieds, de fièvre, de vertiges, de rougeur, ou si vous avez ou avez eu de ' +
    'l’hypertension, du diabète, de l’ostéoporose, une polyarthrite rhumatoïde ou une autre maladie.',
  'red-flags-together':
    'Un signe seul ne veut pas forcément dire une maladie. Plusieurs signes ensemble augmentent le risque. En cas de doute, toujours le médecin.',
};
