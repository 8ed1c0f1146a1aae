// What is said of load, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/load.js';

export const fr: Words<typeof claims> = {
  'glass-picture':
    'Le corps et l’esprit sont comme un verre\u00a0: tout ce que vous vivez y coule comme de l’eau. Trop plein trop ' +
    'longtemps, cela peut mener à la douleur, à la fatigue ou à une blessure.',
  'glass-factors':
    'Le verre se remplit de charges physiques, mentales et sociales\u00a0: des mauvaises nuits et de la maladie aux ' +
    'ruminations, à la pression au travail et à la solitude.',
  'glass-capacity-parts':
    'La taille de votre verre dépend de la génétique, du mode de vie, de la résistance mentale et du soutien social.',
  'glass-genetics-given': 'La génétique est donnée et ne s’entraîne pas. Le reste de votre verre, oui.',
  'glass-two-ways': 'Il y a deux voies\u00a0: un verre plus grand, ou moins d’eau dedans.',
  'glass-recovery':
    'Un sommeil régulier, le mouvement, une alimentation saine, moins d’alcool et de nicotine, les liens sociaux, la ' +
    'détente et une aide professionnelle laissent l’eau s’écouler.',
  'glass-amplify':
    'Les facteurs ne sont pas isolés\u00a0: ils peuvent se renforcer. Une pensée négative peut perturber le sommeil, et ' +
    'un mauvais sommeil la récupération.',
  'glass-fills-unnoticed': 'Le verre se remplit peu à peu, sans qu’on le remarque, souvent sans cause unique.',
  'glass-spiral': 'Si le niveau reste haut, vous récupérez moins, votre verre rétrécit et déborde plus vite.',
  'glass-regular-sleep': 'Dormir assez et régulièrement aide\u00a0: des heures fixes, le week-end aussi.',
  'glass-walking': 'Marcher régulièrement est déjà une belle base.',
  'glass-overweight': 'Le surpoids peut provoquer une légère inflammation qui abaisse le seuil de douleur.',
  'glass-stimulants': 'L’alcool, la nicotine et la caféine semblent détendre, mais perturbent le sommeil.',
  'glass-loneliness': 'La solitude va de pair avec la douleur chronique. Commencez par de petits contacts.',
  'glass-own-triggers': 'Notez ce qui fait monter l’eau chez vous, ou la fait monter plus vite qu’elle ne s’écoule.',
  'rest-meaningful':
    'Le repos et une détente qui a du sens, comme le silence, la nature, un livre ou la musique, c’est plus que ne ' +
    'rien faire.',
  'break-half-hour':
    'Levez-vous toutes les 30\u00a0minutes\u00a0: roulez les épaules, étirez les hanches, marchez un peu.',
  'break-studies':
    'Dans des études, de courtes pauses rendaient un peu plus dispos et un peu moins fatigué. Qu’on travaille mieux ' +
    'n’a pas été montré. Sur la douleur, cela ne dit rien.',
  'desk-list':
    'Un blog dit : l’écran à hauteur des yeux, les pieds à plat, le bas du dos soutenu, et alterner assis et debout. ' +
    'C’est une habitude, pas une règle vérifiée : la posture ne prédit pas le mal de dos.',
  'desk-posture':
    'Votre façon de vous asseoir, de vous tenir debout ou de soulever ne prédit ni l’apparition ni la durée d’une lombalgie.',
  'desk-standing':
    'Dans 10 études avec 955 personnes au travail, il n’a pas été montré qu’être plus debout ou marcher plus réduit les symptômes.',
  'desk-adjustable':
    'L’Europe demande à l’employeur : un écran et un siège réglables, un repose-pieds pour qui le souhaite, ' +
    'de la place pour changer de position, et un travail coupé de pauses ou de changements d’activité.',
  'sleep-hours':
    'Un adulte dort de préférence 7 à 9\u00a0heures, dès 65\u00a0ans 7 à 8\u00a0heures, homme ou femme. Une autre source ' +
    'dit\u00a0: 7 à 9\u00a0heures pour les hommes, 8 à 10\u00a0heures pour les femmes.',
  'sleep-regular':
    'Des heures de sommeil régulières font du bien. Après des nuits courtes en semaine, dormir un peu plus le week-end peut aider.',
  'worries-small': 'Fixez pour aujourd’hui un objectif réaliste, et savourez les petites réussites.',
  'worries-half-hour': 'Dans des études, les soucis avaient chaque jour leur moment fixe de 30\u00a0minutes.',
  'worries-postponed':
    'Dans 7\u00a0études avec 999\u00a0personnes, les soucis étaient reportés ou seulement notés. Reportés, ils duraient un ' +
    'peu moins et venaient un peu moins souvent. C’était sur une semaine à un mois, surtout chez des femmes. En ligne, une ' +
    'étude n’a vu aucune différence\u00a0: 996\u00a0personnes ont commencé, 361 ont terminé.',
  'worries-park':
    'Notez vos soucis et mettez-les de côté pour plus tard. Dites plus souvent non, et dites ce dont vous avez besoin.',
  'sleep-takes-weeks':
    'À propos du sommeil, un blog dit\u00a0: comptez 2 à 4\u00a0semaines avant de sentir que vous dormez mieux. À propos ' +
    'd’une reprise progressive, les dix conseils d’une autre source disent\u00a0: comptez des mois.',
  'recovery-stress':
    'Dans une étude menée chez 11\u00a0étudiants, une petite plaie dans la bouche mettait 40\u00a0% de temps en plus à se ' +
    'fermer juste avant les examens.',
  'recovery-smoking':
    'Dans 40\u00a0études réunies, l’os se ressoudait lentement ou pas du tout 2,2\u00a0fois plus souvent chez les fumeurs. ' +
    'C’est une association, pas une prévision pour vous.',
  'recovery-smoking-rats':
    'Dans une étude, des rats respiraient de la fumée de cigarette. Leur fémur scié guérissait plus ' +
    'lentement. Chez l’être humain, cela n’a pas été mesuré ainsi.',
  'recovery-alcohol':
    'Selon l’article, beaucoup d’alcool freine la récupération. Une revue décrit comment. Pour les os cassés, aucune ' +
    'différence n’a été démontrée.',
  'recovery-sleep':
    'Dans une étude, des personnes n’ont dormi que 2\u00a0heures pendant 3\u00a0nuits. Une petite plaie au bras s’est fermée ' +
    'en 5,0\u00a0jours, contre 4,2\u00a0jours après des nuits normales.',
  'recovery-food':
    'Les protéines, les oméga-3, les vitamines, le zinc et les fibres peuvent aider la récupération. La dénutrition ' +
    'la complique.',
  'recovery-diabetes': 'Le diabète de type\u00a02 peut ralentir la guérison des plaies.',
  'recovery-movement':
    'Selon l’article, trop peu bouger raidit et affaiblit, et trop fort ou trop tôt peut nuire. Après une opération ' +
    'd’un tendon de la main, bouger tôt et de façon dosée aidait plus que le repos les premières semaines. À long ' +
    'terme, ce n’est pas prouvé.',
  'recovery-reinforce':
    'Ils peuvent se renforcer\u00a0: l’alcool, le tabac et le stress perturbent le sommeil, et mal dormir peut augmenter ' +
    'le stress.',
  'recovery-never-added':
    'Les chiffres viennent d’études distinctes sur des plaies et des os. Ils ne s’additionnent pas.',
  'recovery-to-do':
    'Prévoyez de la détente, arrêtez de fumer avec de l’aide, ne buvez pas plus de quelques verres d’alcool par ' +
    'semaine, dormez à heures fixes, mangez varié et bougez de façon dosée.',
};
