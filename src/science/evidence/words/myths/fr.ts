// What is said of beliefs about the back, French: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/myths.js';

export const fr: Words<typeof claims> = {
  'myth-lifting':
    'La façon d’être assis, debout ou de porter ne prédit ni l’apparition ni la durée du mal de dos. Un kiné ' +
    'écrit\u00a0: porter n’est pas la grande cause, et le dos s’adapte.',
  'myth-wear':
    'Bouger et charger le dos pas à pas le rend plus solide. Un kiné cite aussi les os, les tendons et les ' +
    'disques, même si l’imagerie montre de l’usure.',
  'myth-moving':
    'Des exercices progressifs dans toutes les directions sont bons pour le dos. Deux textes de ' +
    'cabinet\u00a0: pas besoin d’attendre d’être sans douleur, et un peu de douleur fait partie de la récupération.',
  'myth-core':
    'Un tronc faible ne cause pas le mal de dos, et certaines personnes contractent trop ces muscles. Deux ' +
    'textes de cabinet\u00a0: les exercices du tronc ne font pas mieux que d’autres exercices de force.',
  'myth-damage':
    'La douleur qui dure est plus liée à la peur, à l’évitement et aux attentes sombres qu’à une lésion. Un ' +
    'kiné\u00a0: elle n’est pas «\u00a0dans la tête\u00a0», les défenses et les nerfs jouent un rôle.',
  'myth-scan':
    'Une imagerie ne prédit pas l’évolution du mal de dos et n’améliore pas la récupération. Un kiné\u00a0: ' +
    'beaucoup de personnes sans symptômes ont aussi quelque chose à l’image.',
  'myth-flares':
    'Une poussée est plus liée à un changement d’activité, de stress ou d’humeur qu’à une lésion. Un texte de ' +
    'cabinet\u00a0: le repos seul n’aide pas, et l’excès non plus.',
  'myth-age':
    'La plupart des maux de dos s’améliorent, et l’âge ne les aggrave pas. Un kiné parle de rides à l’intérieur.',
  'myth-serious':
    'Le mal de dos est rarement une maladie grave. Parfois si, et le médecin passe alors en premier. Un ' +
    'kiné\u00a0: un nerf donne plus de douleur que de dégâts.',
  'myth-care':
    'De bons soins sont souvent simples\u00a0: explications, mouvement, sommeil, travail et contacts. Deux ' +
    'kinés\u00a0: personne ne remet une vertèbre en place, et l’exercice agit plus longtemps qu’un soin sur la table.',
  'myth-beliefs':
    'Ces idées vont de pair avec plus de douleur, plus de limites, moins de travail, plus de médicaments et ' +
    'plus de soins. Elles viennent aussi des médias et des soignants.',
};
