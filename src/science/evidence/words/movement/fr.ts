// What is said of movement, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/movement.js';

export const fr: Words<typeof claims> = {
  'steps-risk':
    'Dans 17\u00a0études d’environ 7,1\u00a0ans, chaque tranche de 1\u00a0000\u00a0pas de plus par jour allait de pair avec un risque de ' +
    'décès 15\u00a0% plus bas pendant ces années. C’est une association, pas une promesse.',
  'steps-level-younger':
    'Avant 60\u00a0ans, la différence se stabilise selon une revue vers 8\u00a0000 à 10\u00a0000\u00a0pas. Une autre revue n’a pas ' +
    'trouvé de limite, jusqu’à 20\u00a0000\u00a0pas.',
  'steps-level-older':
    'Dès 60\u00a0ans, la différence se stabilise selon une revue vers 6\u00a0000 à 8\u00a0000\u00a0pas. Une autre revue n’a pas trouvé ' +
    'de limite, jusqu’à 20\u00a0000\u00a0pas.',
  'steps-least-active': 'Dans les études, la différence est la plus grande chez les personnes qui marchent peu.',
  'movement-start-share':
    'Dans un programme décrit, le kiné mesure d’abord 3\u00a0séances. Le départ est 70\u00a0% de leur moyenne. Ensuite, ' +
    'c’est le temps qui décide, pas la douleur.',
  'movement-graded-equal':
    'Progresser selon le temps a aidé des personnes qui ont mal au bas du dos à peu près autant que des exercices ' +
    'habituels chez le kiné.',
  'movement-walk-plan':
    '701\u00a0personnes tout juste remises d’un mal au bas du dos\u00a0: avec des explications et un plan de marche jusqu’à ' +
    '30\u00a0minutes, 5\u00a0fois par semaine après 6\u00a0mois, l’épisode suivant est venu en médiane après 208\u00a0jours, ' +
    'sans cela après 112\u00a0jours. Les marcheurs ont eu plus souvent des ennuis aux jambes.',
  'steps-cadence': 'Une marche soutenue correspond à environ 100\u00a0pas par minute.',
  'movement-minutes':
    'Selon un kiné, 15 à 20\u00a0minutes de mouvement ciblé par jour changent beaucoup à terme. Une autre source commence ' +
    'par 10\u00a0minutes.',
  'movement-start':
    'Commencez par 10\u00a0minutes de marche par jour et augmentez peu à peu. Une autre source parle de 15 à 20\u00a0minutes ' +
    'de mouvement.',
  'movement-lunch-walk': 'Une promenade de 15\u00a0minutes à midi compte aussi.',
  'movement-hours':
    'Chez 416\u00a0420\u00a0adultes aux États-Unis, 1\u00a0heure d’endurance par semaine allait de pair avec un risque de décès ' +
    '15\u00a0% plus bas pendant l’étude, 3\u00a0heures avec 27\u00a0%, et de la force une fois par semaine en plus avec encore ' +
    '11\u00a0%. C’est une association, pas une promesse.',
  'steps-seven-thousand':
    '7\u00a0000\u00a0pas par jour contre 2\u00a0000\u00a0: dans les études, un risque de décès 47\u00a0% plus bas pendant ces ' +
    'années. La courbe fléchit entre 5\u00a0000 et 7\u00a0000. Chutes\u00a0: 28\u00a0% de moins, avec peu de certitude. Une autre ' +
    'revue n’a pas trouvé de limite, jusqu’à 20\u00a0000\u00a0pas.',
  'movement-injuries':
    '3\u00a0363\u00a0Finlandais ont noté un an ce qu’ils faisaient. Blessures par 1\u00a0000\u00a0heures\u00a0: 0,19 à 1,5 pour ' +
    'marcher, aller au travail à vélo, nager, danser ou jardiner, et 6,6 à 18,3 pour le squash, le judo et les sports de ballon. ' +
    'Un kiné donne 1 à 4 pour la natation et le vélo.',
  'movement-lifting':
    'Blessures par 1\u00a0000\u00a0heures d’entraînement chez des sportifs de compétition\u00a0: haltérophilie 2,4 à 3,3, force ' +
    'athlétique 1 à 4,4. La plupart des études étaient faibles. Un kiné écrit 1 à 4 pour lever des poids.',
  'movement-effects':
    'Un kiné cite dix effets du mouvement\u00a0: sur la douleur et son seuil, le corps, la durée de vie, les chutes, la confiance, ' +
    'le sucre, l’inflammation, l’humeur et les rechutes.',
  'movement-worth': 'Un kiné écrit\u00a0: même avec une blessure de sport, ne rien faire est pire.',
};
