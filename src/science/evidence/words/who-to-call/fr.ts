// What is said of who-to-call, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/who-to-call.js';

export const fr: Words<typeof claims> = {
  'emergency-number': 'Partout en Europe, appelez le 112 en cas d’urgence.',
  'emergency-fr': 'En France, appelez le 15 pour une urgence médicale.',
  'emergency-fr-text': 'En France, si vous ne pouvez pas téléphoner, envoyez un SMS au 114.',
  'emergency-ch': 'En Suisse, appelez le 144 pour une ambulance.',
  'emergency-uk': 'Au Royaume-Uni, appelez le 999 en cas d’urgence.',
  'on-call-be':
    'En Belgique, appelez le 1733 pour un médecin de garde\u00a0: le week-end, les jours fériés et, dans de ' +
    'nombreuses régions, les soirs et nuits de semaine. Toutes les régions n’y participent pas encore.',
  'on-call-nl':
    'Aux Pays-Bas, le soir, la nuit et le week-end, téléphonez d’abord au «\u00a0huisartsenpost\u00a0» de votre région. Il n’y a pas de numéro national.',
  'on-call-fr': 'En France, si votre médecin n’est pas disponible, le 15 vous oriente vers un médecin.',
  'on-call-de': 'En Allemagne, en dehors des heures d’ouverture du cabinet, appelez gratuitement le 116117.',
  'on-call-ch': 'En Suisse, chaque canton a son propre numéro pour le médecin de garde.',
  'on-call-lu':
    'Au Luxembourg, le soir, le week-end et les jours fériés, les maisons médicales reçoivent sans rendez-vous jusqu’à minuit. Ensuite, appelez le 112.',
  'on-call-uk':
    'En Angleterre, en Écosse et au pays de Galles, appelez le 111. En Irlande du Nord, chaque région a son numéro.',
};
