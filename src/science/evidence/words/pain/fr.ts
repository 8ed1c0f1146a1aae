// What is said of pain, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/pain.js';

export const fr: Words<typeof claims> = {
  'pain-scale-range': 'Vous notez la douleur de 0 (aucune douleur) à 10 (insupportable).',
  'pain-acceptable-max':
    'Pendant et après la thérapie, une douleur jusqu’à 5 sur 10 inclus est acceptable : bien présente, mais supportable.',
  'pain-settles-within':
    'Des plaintes qui s’apaisent dans les 48 heures après une activité ne posent en général pas de problème. ' +
    'Si cela dure plus longtemps, le pas était trop grand : pas de panique, un peu moins la prochaine fois.',
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
    'Une poussée est une aggravation de quelques heures à quelques semaines, difficile à supporter, ' +
    'et qui pèse en général sur les activités habituelles ou le moral.',
  'pain-measure-error':
    'Une différence de moins de 1,77 point entre deux chiffres peut venir de la mesure elle-même. ' +
    'Cela a été mesuré chez des personnes hospitalisées pour un mal de dos.',
  'pain-real-course':
    'Témoignage de kiné à propos de son propre dos : une hernie en 2015, plus de plaintes après environ 2 ans d’entraînement. ' +
    'Douleur aiguë en septembre 2023 après une réception de saut, avec la même image à l’IRM. ' +
    'En grande partie disparue après 4 mois, tout à fait aujourd’hui. ' +
    'Aucun chiffre n’a été noté : la hauteur de la ligne est une esquisse.',
  'alarm-not-damage': 'La douleur vous protège et elle est réelle, mais elle ne mesure pas exactement les lésions.',
  'alarm-set-sensitive':
    'L’alarme peut être réglée trop sensible, comme un détecteur de fumée qui réagit à la vapeur de la douche ou au pain grillé.',
  'alarm-sensitisers': 'Le stress, la hâte et la peur de la douleur rendent l’alarme plus sensible.',
  'alarm-knowing-helps': 'Savoir comment l’alarme fonctionne aide à bouger avec confiance.',
  'forest-drying-factors':
    'Le tabac, l’alcool, le surpoids, le manque de mouvement, le mauvais sommeil, le stress prolongé, ' +
    'les problèmes métaboliques et les ruminations assèchent la forêt. Il est rare qu’il n’y en ait qu’un.',
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
  'pain-circle': 'La tension amène la douleur, la douleur le stress, le stress à nouveau la tension.',
};
