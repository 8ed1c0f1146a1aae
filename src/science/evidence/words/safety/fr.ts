// The claims on red flags and whom to call, French. Words only.
import type { SafetyClaimId } from './ids.js';

export const safety: Record<SafetyClaimId, string> = {
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
    'Demandez conseil avant de commencer l’entraînement en cas de perte de poids, d’engourdissement ou de ' +
    'sensation modifiée dans les jambes et les pieds, de fièvre, de vertiges, de rougeur, ou si vous avez ou ' +
    'avez eu de l’hypertension, du diabète, de l’ostéoporose, une polyarthrite ou une autre maladie.',
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
