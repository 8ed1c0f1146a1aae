// What is said of herniated discs, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/disc.js';

export const fr: Words<typeof claims> = {
  'disc-shrinks':
    'Sur une image plus tardive, la hernie discale avait diminué chez 63 pour cent des personnes sans opération. L’estimation ' +
    'va de 49 à 77 pour cent\u00a0: 38 études, 2\u202f219 personnes.',
  'disc-by-type':
    'Selon le type, elle a diminué chez 96 pour cent (séquestration), 70 pour cent (extrusion), 41 pour cent ' +
    '(protrusion) et 13 pour cent (bombement), dans 9 études réunies.',
  'disc-gone': 'Elle avait tout à fait disparu chez 43 pour cent des séquestrations et 15 pour cent des extrusions.',
  'disc-settles':
    'La recommandation des généralistes néerlandais (NHG)\u00a0: chez 75 pour cent des personnes dont une racine ' +
    'nerveuse est irritée, les symptômes passent en 3 mois sans opération.',
  'disc-leg':
    'La douleur radiculaire vient d’une racine nerveuse irritée et se sent surtout dans la jambe. L’article d’E. ' +
    'Vandendriessche en relie 60 à 80 pour cent à une hernie discale. Aucune étude n’a été trouvée pour ce chiffre. Elle ' +
    'cause rarement le mal de dos.',
  'disc-common':
    'L’article d’E. Vandendriessche\u00a0: de 1 à 3 pour cent des personnes de 30 à 50 ans ont une hernie discale avec ' +
    'symptômes, plus souvent des hommes.',
  'disc-surgery-article':
    'L’article d’E. Vandendriessche\u00a0: on pense à une opération en cas de nette perte de force, pour 3 à 5 pour ' +
    'cent des hernies. Aucune étude n’a été trouvée pour ce chiffre. Dans une étude néerlandaise, chez un groupe ' +
    'choisi avec de fortes douleurs à la jambe, 39 pour cent de ceux qui attendaient ont été opérés.',
  'disc-surgery-trial':
    'Étude néerlandaise, 283 personnes avec de fortes douleurs à la jambe depuis 6 à 12 semaines. Parmi celles qui ' +
    'attendaient, 39 pour cent ont été opérées la première année et 44 pour cent en deux ans. La moitié étaient ' +
    'rétablies après 4 semaines avec une opération rapide, après 12 semaines en attendant. Après un an, 95 pour cent ' +
    'dans les deux groupes. Après deux ans, 20 pour cent n’étaient pas satisfaites. L’article parle de 3 à 5 pour ' +
    'cent des hernies.',
  'disc-surgery-late':
    'Une étude chez 128 personnes avec une douleur à la jambe depuis 4 à 12 mois\u00a0: après 6 mois, 2,8 sur 10 avec ' +
    'opération et 5,2 sur 10 sans.',
  'disc-injection-article':
    'L’article d’E. Vandendriessche\u00a0: une infiltration agit surtout de 2 semaines à 3 mois, ne soulage que le ' +
    'symptôme et peut avoir des effets indésirables. Cochrane a trouvé dans 25 études un effet petit et court.',
  'disc-injection':
    'Cochrane, 25 études\u00a0: un petit effet sur la douleur à la jambe et la vie quotidienne, à court terme. Les ' +
    'effets indésirables étaient comparables et mal décrits. L’article parle de 2 semaines à 3 mois surtout.',
  'disc-advice':
    'L’article d’E. Vandendriessche donne sept conseils\u00a0: pas de panique, continuer à bouger, patience, prendre ' +
    'soin de soi, ne pas compter que sur les mains, regard critique sur l’infiltration, et un plan si cela dure.',
  'disc-largest': 'Les plus grandes hernies discales ont le plus de chances de guérir ou de diminuer d’elles-mêmes.',
  'disc-linked':
    'L’article d’E. Vandendriessche cite le surpoids, une faible condition physique, la position assise, l’hérédité, la malchance, ' +
    'l’épuisement et un mauvais sommeil. Soulever n’est pas la grande cause.',
};
