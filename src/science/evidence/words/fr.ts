// The claims in French, one or two sentences each, with their figure. Words only.
import type { ClaimId } from '../registry.js';
import { safety } from './safety/fr.js';

export const fr: Record<ClaimId, string> = {
  'pain-scale-range': 'Vous notez la douleur de 0 (aucune douleur) à 10 (insupportable).',
  'pain-acceptable-max':
    'Pendant et après la thérapie, une douleur jusqu’à 5 sur 10 inclus est acceptable : bien présente, mais supportable.',
  'pain-settles-within':
    'Des plaintes qui s’apaisent dans les 48 heures après une activité ne posent en général pas de problème. Si cela dure plus longtemps, le pas était trop grand : pas de panique, un peu moins la prochaine fois.',
  'pain-duration-counts':
    'La durée compte aussi : une douleur qui passe vite est en général sans souci, une douleur qui traîne demande de l’attention.',
  'pain-part-of-recovery':
    'Un peu de douleur pendant et après un traitement est normal et fait partie de la récupération.',
  'pain-tell-therapist': 'Parlez toujours de votre douleur à votre kinésithérapeute : elle doit rester supportable.',
  'pain-change-average':
    'En moyenne, un changement d’environ 2 points, ou 30 %, est jugé important (Farrar). Selon Salaffi, 1 point ou 15 % représente déjà un léger mieux.',
  'pain-change-slight':
    'Salaffi : avec 1 point ou 15 % de douleur en moins, les personnes se disent légèrement mieux. Farrar place le seuil plus haut.',
  'pain-change-much': 'Avec 2 points ou 33 % de douleur en moins, les personnes se disent beaucoup mieux.',
  'pain-change-from-low':
    'Si vous partez de 1 à 4, un changement de 1 point compte déjà. C’est un repère, pas un verdict.',
  'pain-change-from-middle':
    'Si vous partez de 5 à 7, un changement de 2 points compte. C’est un repère, pas un verdict.',
  'pain-change-from-high':
    'Si vous partez de 8 à 10, un changement de 3 à 4 points compte. C’est un repère, pas un verdict.',
  'pain-look-at-months':
    'La douleur varie d’un jour à l’autre. Regardez les mois : souvent, il y a une amélioration progressive malgré les pics.',
  'pain-flare-meaning':
    'Une poussée est une aggravation de quelques heures à quelques semaines, difficile à supporter, et qui pèse en général sur les activités habituelles ou le moral.',
  'pain-measure-error':
    'Une différence de moins de 1,77 point entre deux chiffres peut venir de la mesure elle-même. Cela a été mesuré chez des personnes hospitalisées pour un mal de dos.',
  'pain-real-course':
    'Témoignage de kiné à propos de son propre dos : une hernie en 2015, plus de plaintes après environ 2 ans d’entraînement. Douleur aiguë en septembre 2023 après une réception de saut, avec la même image à l’IRM. En grande partie disparue après 4 mois, tout à fait aujourd’hui. Aucun chiffre n’a été noté : la hauteur de la ligne est une esquisse.',
  'alarm-not-damage': 'La douleur vous protège et elle est réelle, mais elle ne mesure pas exactement les lésions.',
  'alarm-set-sensitive':
    'L’alarme peut être réglée trop sensible, comme un détecteur de fumée qui réagit à la vapeur de la douche ou au pain grillé.',
  'alarm-sensitisers': 'Le stress, la hâte et la peur de la douleur rendent l’alarme plus sensible.',
  'alarm-knowing-helps': 'Savoir comment l’alarme fonctionne aide à bouger avec confiance.',
  'forest-drying-factors':
    'Le tabac, l’alcool, le surpoids, le manque de mouvement, le mauvais sommeil, le stress prolongé, les problèmes métaboliques et les ruminations assèchent la forêt. Il est rare qu’il n’y en ait qu’un.',
  'forest-context-decides':
    'Dans une forêt sèche, une petite étincelle provoque un grand feu. Dans une forêt verte, la même étincelle ne fait rien.',
  'forest-spark': 'L’étincelle est un mouvement, un objet soulevé, ou rien de clair.',
  'forest-keeps-burning': 'Une sensibilité accrue et une tendance à l’inflammation peuvent entretenir le feu.',
  'forest-not-imagined':
    'Ce n’est pas dans la tête : cela se joue dans les systèmes immunitaire et nerveux, qu’un scanner ne montre pas.',
  'bottle-same-weight':
    'Une bouteille de 500 grammes paraît plus lourde plus vous la tenez longtemps. Le poids ne change pas, la durée oui. Il en va de même du stress.',
  'bottle-holding-times':
    'Une bouteille est légère pendant des minutes, douloureuse après 1 heure et insupportable après 24 heures.',
  'bottle-put-down': 'L’art n’est pas de ne jamais avoir de stress, mais de poser la bouteille à temps.',
  'battery-charge': 'La récupération recharge votre batterie et reverdit votre forêt.',
  ...safety,
  'glass-picture':
    'Le corps et l’esprit sont comme un verre : tout ce que vous vivez y coule comme de l’eau. Trop plein trop longtemps, cela donne douleur, fatigue ou blessure.',
  'glass-factors':
    'Le verre se remplit de charges physiques, mentales et sociales : du mauvais sommeil et de la maladie aux ruminations, à la pression du travail et à la solitude.',
  'glass-capacity-parts':
    'La taille de votre verre dépend de la génétique, du mode de vie, de la résistance mentale et du soutien social.',
  'glass-genetics-given': 'La génétique est donnée et ne s’entraîne pas. Le reste de votre verre, oui.',
  'glass-two-ways': 'Il y a deux voies : un verre plus grand, ou un niveau plus bas.',
  'glass-recovery':
    'Un sommeil régulier, le mouvement, une alimentation nourrissante, moins d’alcool et de nicotine, les liens sociaux, la détente et une aide professionnelle laissent l’eau s’écouler.',
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
  'pain-circle': 'La tension amène la douleur, la douleur le stress, le stress à nouveau la tension.',
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
  'protein-men-optimal':
    'Un auteur lit dans les études que les hommes qui font de la musculation soutenue ' +
    'progressent le plus avec environ 2 grammes de protéines par kilo par jour. ' +
    'Une grande revue n’a pas trouvé de gain supplémentaire au-dessus de 1,62.',
  'protein-men-safe':
    'Selon l’article, un homme qui joue la prudence prend 2,35 grammes par kilo par jour. Nous ne montrons jamais plus de 2,2.',
  'protein-women-lower': 'Selon l’article, les femmes ont besoin de 10 à 15 % de moins que les hommes.',
  'protein-women-optimal':
    'Un auteur lit dans les études que les femmes qui font de la musculation soutenue ' +
    'progressent le plus avec 1,75 gramme de protéines par kilo par jour en moyenne. ' +
    'Une grande revue n’a pas trouvé de gain supplémentaire au-dessus de 1,62.',
  'protein-women-safe': 'Selon l’article, une femme qui joue la prudence prend 2,05 grammes par kilo par jour.',
  'protein-flexible': 'Selon l’article, avec 1,2 à 1,5 gramme par kilo par jour, vous gardez l’essentiel du gain.',
  'protein-morton':
    'Dans 49 études avec musculation, davantage de protéines a apporté en moyenne 0,30 kg de masse maigre en plus. ' +
    'Au-dessus de 1,62 gramme par kilo par jour, plus rien ne s’ajoutait. Cette limite est incertaine\u00a0: entre 1,03 et 2,20.',
  'protein-slopes':
    'Dans 105 articles réunis, chaque 0,1 gramme de plus par kilo par jour allait de pair ' +
    'avec 0,39 kg de masse maigre en plus, et au-dessus de 1,3 gramme par kilo avec 0,12 kg. ' +
    'Les études allaient de 0,5 à 3,5 grammes par kilo.',
  'protein-meal-floor': 'L’article conseille au moins 20 à 30 grammes de protéines par repas.',
  'protein-day-total': 'Selon l’article, le total de la journée compte plus que le nombre de repas.',
  'protein-big-meal':
    'Dans un essai après l’entraînement, le corps a aussi utilisé 100 grammes en une fois, plus longtemps que 25 grammes. ' +
    'On a mesuré une réaction de quelques heures, pas un gain de muscle.',
  'protein-no-window': 'Selon l’article, avec 3 repas ou plus, inutile de se soucier du moment après l’entraînement.',
  'protein-from-65':
    'Dans des études avec musculation chez des personnes en bonne santé à partir de ' +
    '65 ans, davantage de protéines aidait avec 1,2 à 1,59 gramme par kilo par jour.',
  'protein-plant-more': 'Selon l’article, il faut plus à qui mange surtout végétal. Il ne donne pas de chiffre.',
  'protein-other-sport':
    'Selon l’article, les sports d’endurance et de combat en demandent moins\u00a0: ces chiffres ne s’appliquent pas.',
  'protein-kidney':
    'L’article ne voit pas de danger chez les personnes en bonne santé. En cas de maladie rénale ou autre, demandez à votre médecin.',
  'protein-adults-only':
    'Les études portaient sur des adultes en bonne santé. Avant 18 ans, pendant la grossesse et l’allaitement, nous ne donnons pas de chiffre.',
  'protein-not-obese':
    'Les études portaient sur des personnes sans obésité. ' +
    'Pour l’OMS, celle-ci commence à un IMC de 30\u00a0: à partir de là, nous ne donnons pas de chiffre.',
  'protein-bricks':
    'L’entraînement amène les maçons, les protéines amènent les briques. Sans assez de briques, pas de mur.',
  'protein-foods':
    'Viande maigre, volaille, œufs, poisson, laitages maigres, légumineuses, tofu, tempeh, noix, graines et poudres apportent des protéines.',
  'food-composition':
    'La teneur en protéines des aliments vient de la table du ministère américain de l’Agriculture. Les marques diffèrent.',
  'steps-risk':
    'Dans les études, 1 000 pas de plus par jour vont de pair avec un risque de décès 15 % plus bas. C’est une association, pas une promesse.',
  'steps-level-younger': 'Avant 60 ans, la différence s’aplanit vers 8 000 à 10 000 pas.',
  'steps-level-older': 'Dès 60 ans, la différence s’aplanit vers 6 000 à 8 000 pas.',
  'steps-least-active': 'Ceux qui marchent le moins gagnent le plus à chaque augmentation.',
  'steps-cadence': 'Une marche soutenue correspond à environ 100 pas par minute.',
  'movement-minutes':
    '15 à 20 minutes de mouvement ciblé par jour changent beaucoup à terme. Une autre source commence par 10 minutes.',
  'movement-start':
    'Commencez par 10 minutes de marche par jour et augmentez. Une autre source parle de 15 à 20 minutes de mouvement.',
  'movement-lunch-walk': 'Une promenade de 15 minutes à midi compte aussi.',
  'circle-tightens':
    'En cas de douleur, les muscles se contractent pour vous protéger. Au début cela rassure, plus tard cela raidit et sensibilise.',
  'circle-ways': 'Les issues\u00a0: respirer, bouger, dormir, faire des pauses, réduire le stress.',
  'breath-slow':
    'Respirez calmement par le ventre\u00a0: 4 temps pour inspirer, 6 pour expirer. Expirer longtemps compte plus qu’inspirer profondément.',
  'evening-routine':
    'Des heures de sommeil fixes, ni lumière vive ni écran dès 1 heure avant le coucher, et un court rituel du soir.',
  'stress-lighter':
    'Notez vos soucis et mettez-les de côté, choisissez des buts réalisables, dites plus souvent non et dites ce dont vous avez besoin.',
  'recovery-to-do':
    'Prévoyez de la détente, arrêtez de fumer avec de l’aide, ne buvez que quelques verres par semaine, dormez à heures fixes, mangez varié et bougez de façon dosée.',
  'muscle-switch': 'Dans une cellule musculaire, le calcium contracte et le magnésium relâche.',
  'magnesium-cramps':
    'Tim Willems (avec Examine)\u00a0: le magnésium agit peu contre les crampes, et il y a peu de preuves pour le sommeil. Le blog orthomoléculaire voit cela autrement.',
  'magnesium-eases':
    'Le blog orthomoléculaire\u00a0: si l’apport est faible, le magnésium peut soulager un peu la tension, les crampes, la raideur et le sommeil. Il ne guérit pas le mal de dos. Tim Willems et Examine y trouvent peu de preuves.',
  'magnesium-deficit': 'Un complément sert en cas de carence établie. Il ne remplace pas une alimentation saine.',
  'magnesium-ask-first':
    'En cas de problèmes de reins ou de cœur, ou si vous prenez des médicaments, demandez d’abord conseil à votre médecin ou pharmacien.',
};
