// What is said of load, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/load.js';

export const fr: Words<typeof claims> = {
  'glass-picture':
    'Le corps et l’esprit sont comme un verre : tout ce que vous vivez y coule comme de l’eau. ' +
    'Trop plein trop longtemps, cela donne douleur, fatigue ou blessure.',
  'glass-factors':
    'Le verre se remplit de charges physiques, mentales et sociales : ' +
    'du mauvais sommeil et de la maladie aux ruminations, à la pression du travail et à la solitude.',
  'glass-capacity-parts':
    'La taille de votre verre dépend de la génétique, du mode de vie, de la résistance mentale et du soutien social.',
  'glass-genetics-given': 'La génétique est donnée et ne s’entraîne pas. Le reste de votre verre, oui.',
  'glass-two-ways': 'Il y a deux voies : un verre plus grand, ou un niveau plus bas.',
  'glass-recovery':
    'Un sommeil régulier, le mouvement, une alimentation nourrissante, moins d’alcool et de nicotine, les liens sociaux, ' +
    'la détente et une aide professionnelle laissent l’eau s’écouler.',
  'glass-amplify':
    'Les facteurs ne sont pas isolés : ils se renforcent. Une pensée négative perturbe le sommeil, un mauvais sommeil perturbe la récupération.',
  'glass-fills-unnoticed': 'Le verre se remplit peu à peu, sans qu’on le remarque, souvent sans cause unique.',
  'glass-spiral': 'Si le niveau reste haut, vous récupérez moins, votre verre rétrécit et déborde plus vite.',
  'glass-regular-sleep': 'Dormir assez et régulièrement aide : des heures fixes, le week-end aussi.',
  'glass-walking': 'Marcher régulièrement est déjà une belle base.',
  'glass-overweight': 'Le surpoids peut provoquer une légère inflammation qui abaisse le seuil de douleur.',
  'glass-stimulants': 'L’alcool, la nicotine et la caféine semblent détendre, mais nuisent au sommeil.',
  'glass-loneliness': 'La solitude augmente le risque de douleur chronique. Commencez par de petits contacts.',
  'glass-own-triggers': 'Notez ce qui fait monter votre niveau, ou le fait monter plus vite qu’il ne se vide.',
  'rest-meaningful':
    'Le repos et une détente qui a du sens, comme le silence, la nature, un livre ou la musique, sont plus que ne rien faire.',
  'break-half-hour': 'Levez-vous toutes les 30 minutes\u00a0: roulez les épaules, étirez les hanches, marchez un peu.',
  'worries-park':
    'Notez vos soucis et mettez-les de côté pour plus tard. Dites plus souvent non, et dites ce dont vous avez besoin.',
  'sleep-takes-weeks': 'Comptez 2 à 4 semaines avant de sentir une différence.',
  'recovery-stress': 'Dans une étude, les plaies guérissaient jusqu’à 40 % plus lentement en période de stress.',
  'recovery-smoking':
    'Le texte du cabinet dit que l’os guérit jusqu’à 60 % plus lentement chez les fumeurs. L’étude citée a été menée chez des rats.',
  'recovery-alcohol':
    'L’alcool freine la récupération, surtout au-delà de 7 verres par semaine. Même une consommation modérée compte.',
  'recovery-sleep':
    'Le manque de sommeil ralentit la guérison des plaies et fait baisser l’hormone de croissance et la testostérone.',
  'recovery-food':
    'Les protéines, les oméga-3, les vitamines, le zinc et les fibres aident la récupération. La dénutrition la complique.',
  'recovery-diabetes': 'Le diabète de type 2 ralentit la récupération.',
  'recovery-movement':
    'Trop peu bouger raidit et affaiblit, trop fort ou trop tôt abîme. Un mouvement précoce et dosé rend la fonction plus vite.',
  'recovery-reinforce':
    'Ils se renforcent : l’alcool, le tabac et le stress nuisent au sommeil, ce qui augmente le stress.',
  'recovery-never-added':
    'Les pourcentages viennent d’études distinctes sur des plaies et des os. Ils ne s’additionnent pas.',
  'recovery-to-do':
    'Prévoyez de la détente, arrêtez de fumer avec de l’aide, ne buvez que quelques verres par semaine, dormez à heures fixes, ' +
    'mangez varié et bougez de façon dosée.',
};
