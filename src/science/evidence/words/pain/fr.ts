// What is said of pain, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/pain.js';

export const fr: Words<typeof claims> = {
  'pain-scale-range': 'Vous notez la douleur de 0 (aucune douleur) à 10 (insupportable).',
  'pain-acceptable-max':
    'Pendant et après la thérapie, une douleur jusqu’à 5 sur 10 inclus est acceptable\u00a0: bien présente, mais ' +
    'supportable.',
  'pain-settles-within':
    'Des symptômes qui s’apaisent dans les 48\u00a0heures après une activité ne posent en général pas de problème. Si ' +
    'cela dure plus longtemps, l’étape était trop grande\u00a0: pas de panique, un peu moins la prochaine fois. Un groupe de ' +
    'cabinets en Australie retient 24\u00a0heures.',
  'pain-duration-counts':
    'La durée compte aussi\u00a0: une douleur qui passe vite n’est en général pas un souci, une douleur qui traîne ' +
    'demande de l’attention.',
  'pain-part-of-recovery':
    'Un peu de douleur pendant et après un traitement est normal et fait partie de la récupération.',
  'pain-tell-therapist': 'Parlez toujours de votre douleur à votre kiné\u00a0: elle doit rester supportable.',
  'pain-change-average':
    'Selon Farrar, les personnes qui ont mal depuis longtemps jugent en moyenne qu’environ 2\u00a0points ou 30\u00a0% de ' +
    'douleur en moins est une vraie amélioration. Pour le bas du dos, Ostelo et un groupe d’experts choisissent le ' +
    'même seuil. Chez Salaffi, 1\u00a0point ou 15\u00a0% de moins représente déjà un léger mieux.',
  'pain-change-slight':
    'Chez Salaffi, des personnes avec arthrose ou rhumatisme disent aller légèrement mieux avec 1\u00a0point ou 15\u00a0% de ' +
    'douleur en moins. Farrar et Ostelo placent le seuil plus haut\u00a0: environ 2\u00a0points ou 30\u00a0%.',
  'pain-change-much':
    'Chez Salaffi, des personnes avec arthrose ou rhumatisme disent aller beaucoup mieux avec 2\u00a0points ou 33\u00a0% de ' +
    'douleur en moins.',
  'pain-change-from-low':
    'Les personnes qui partaient de 1 à 4 se sentaient un peu mieux avec 1\u00a0point de moins. C’étaient des personnes ' +
    'hospitalisées pour un mal de dos. Si peu peut aussi venir de la mesure.',
  'pain-change-from-middle':
    'Les personnes qui partaient de 5 à 7 se sentaient un peu mieux avec 2\u00a0points de moins. C’étaient des personnes ' +
    'hospitalisées pour un mal de dos. C’est un repère, pas un verdict.',
  'pain-change-from-high':
    'Les personnes qui partaient de 8 à 10 se sentaient un peu mieux avec 3 à 4\u00a0points de moins. C’étaient des ' +
    'personnes hospitalisées pour un mal de dos. C’est un repère, pas un verdict.',
  'pain-look-at-months':
    'La douleur varie d’un jour à l’autre. Regardez les mois\u00a0: souvent, il y a une amélioration progressive malgré ' +
    'les pics.',
  'pain-flare-meaning':
    'Une poussée est une aggravation de quelques heures à quelques semaines, difficile à supporter, ' +
    'et qui pèse en général sur les activités habituelles ou le moral.',
  'pain-flare-hours':
    'Chez 416\u00a0vétérans américains qui ont mal au bas du dos, le risque de poussée était multiplié par 1,05 après ' +
    'chaque heure à soulever, et par 0,96 après chaque heure en position assise. Après un an, il n’y avait pas de lien avec ' +
    'ce qu’ils pouvaient faire. Une petite étude sur un mal de dos récent trouve 4,4 pour plus de 6\u00a0heures assises.',
  'pain-settles-elsewhere':
    'Un groupe de cabinets en Australie veut que la douleur retombe dans les 24\u00a0heures après une activité. Un texte ' +
    'de cabinet en Flandre retient 48\u00a0heures.',
  'pain-flare-sitting':
    'Chez 30\u00a0personnes avec un mal de dos récent, le risque de poussée était multiplié par 4,4 au-delà de 6\u00a0heures ' +
    'en position assise. Dans une étude bien plus grande chez des vétérans, c’était 0,96 pour chaque heure.',
  'pain-measure-error':
    'Une différence de moins de 1,77 point entre deux chiffres peut venir de la mesure elle-même. ' +
    'Cela a été mesuré chez des personnes hospitalisées pour un mal de dos.',
  'pain-real-course':
    'Témoignage de kiné à propos de son propre dos\u00a0: une douleur sourde et une hernie discale en 2015, plus de ' +
    'symptômes après environ 2\u00a0ans d’entraînement. Douleur aiguë en septembre 2023 après une réception de saut, avec ' +
    'la même image à l’IRM\u00a0; d’abord 500\u00a0m de marche au plus. En grande partie ' +
    'disparue après 4\u00a0mois, tout à fait aujourd’hui. Aucun chiffre n’a été ' +
    'noté\u00a0: la hauteur de la ligne est une esquisse.',
  'alarm-not-damage': 'La douleur vous protège et elle est réelle, mais elle ne mesure pas exactement les lésions.',
  'alarm-set-sensitive':
    'L’alarme peut être réglée trop sensible, comme un détecteur de fumée qui réagit à la vapeur de la douche ou à ' +
    'du pain brûlé.',
  'alarm-sensitisers': 'Le stress, la hâte et la peur de la douleur peuvent rendre l’alarme plus sensible.',
  'alarm-knowing-helps': 'Savoir comment l’alarme fonctionne aide à bouger avec confiance.',
  'forest-drying-factors':
    'Le tabac, l’alcool, le surpoids, le manque de mouvement, le mauvais sommeil, le stress prolongé, ' +
    'les problèmes métaboliques et les ruminations assèchent la forêt. Il est rare qu’il n’y en ait qu’un.',
  'forest-context-decides':
    'Dans une forêt sèche, une petite étincelle peut provoquer un grand feu. Dans une forêt verte, la même étincelle ' +
    'ne fait en général rien.',
  'forest-spark': 'L’étincelle est un mouvement, un objet soulevé, ou rien de particulier.',
  'forest-keeps-burning':
    'Un système nerveux sensible et une défense immunitaire qui réagit vite peuvent entretenir le feu.',
  'forest-not-imagined':
    'Ce n’est pas dans la tête. Les défenses et le système nerveux jouent aussi un rôle, et l’imagerie ne le montre ' +
    'pas.',
  'bottle-same-weight':
    'Une bouteille de 500\u00a0grammes paraît plus lourde à mesure que vous la tenez. Le poids ne change pas, la durée ' +
    'oui. Il en va de même du stress.',
  'bottle-holding-times':
    'Une bouteille est légère pendant quelques minutes, douloureuse après 1\u00a0heure et insupportable après 24\u00a0heures.',
  'bottle-put-down': 'L’art n’est pas de ne jamais avoir de stress, mais de poser la bouteille à temps.',
  'battery-charge': 'La récupération recharge votre batterie et reverdit votre forêt.',
  'pain-circle':
    'La tension peut provoquer de la douleur, la douleur du stress, et le stress de nouveau de la tension.',
};
