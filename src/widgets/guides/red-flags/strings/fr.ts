import { frame, fr as help } from '../../../../ui/help/strings/fr.js';
import { flagSections } from '../sections.js';
import type { RedFlagsTexts } from './nl.js';

const own = {
  signs: 'Que reconnaissez-vous\u00a0?',
  limits: 'Ce que cette liste ne peut pas faire',
  limitsBody: [
    'Un signe peut avoir plusieurs causes. Plusieurs signes ensemble rendent une maladie plus probable. Appelez dans les deux cas.',
    'La liste n’est pas complète. Votre signe n’y est pas, et vous avez un doute\u00a0? Appelez votre médecin.',
    'Rien de ce que vous cochez n’est enregistré. Rechargez la page, et tout disparaît.',
  ],
};

export const fr: RedFlagsTexts = {
  frame,
  help,
  own,
  title: 'Un drapeau rouge est-il hissé\u00a0?',
  purpose: 'Cochez ce qui est nouveau, ou s’aggrave.',
  start: 'Rien de coché\u00a0? Cela ne dit encore rien.',
  sections: flagSections(help, own),
  doctorShort: ['médecin', 'méd.'],
  now: (number) => `Appelez le ${number} maintenant.`,
  nowMore: 'N’attendez pas. Dites ce que vous avez coché, et depuis quand.',
  soon: 'Prenez rendez-vous chez votre médecin.',
  beforeTraining: 'Demandez d’abord conseil à votre médecin.',
  beforeTrainingMore: 'Faites-le avant de commencer à vous entraîner.',
  clear: 'Recommencer',
  card: 'Voir la carte',
  yourCard: 'Votre carte',
  cardFor: 'Sur le frigo, ou dans votre téléphone.',
  cardHead: 'Quand est-ce que j’appelle\u00a0?',
  cardDoubt: 'Un doute\u00a0? Alors j’appelle.',
  cardDoctor: 'Mon médecin',
  cardFile: 'quand-appeler',
  noCard: 'La carte ne se charge pas maintenant. Réessayez plus tard.',
  print: 'Imprimer',
  save: 'Enregistrer',
  back: 'Retour',
  waits: 'Parcourez d’abord les questions sur les drapeaux rouges. Ensuite, ceci s’ouvre.',
  toQuestions: 'Vers les questions',
  through: 'J’ai tout passé en revue, continuer',
  told: 'Un médecin est au courant, continuer',
  opened: 'Ce qui attendait est ouvert. Quelque chose change\u00a0? Revenez ici.',
};
