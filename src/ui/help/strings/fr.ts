// Red flags, French: the signs of science/safety/signs.ts and whom to call.
import type { HelpTexts } from './nl.js';

export { frame } from '../../base/strings/fr.js';

export const fr: HelpTexts = {
  title: 'Besoin d’aide tout de suite\u00a0?',
  call: (number) => `Appeler le ${number}`,
  also: {
    FR: (eu, text) =>
      `Le ${eu} fonctionne aussi. Vous ne pouvez pas téléphoner ou vous entendez mal\u00a0? Envoyez un SMS au ${text}.`,
    CH: (eu) => `Le ${eu} fonctionne aussi.`,
    elsewhere: (eu) => `Le ${eu} fonctionne partout en Europe.`,
  },
  instead: { UK: 'Ou faites-vous conduire tout de suite aux urgences, appelées A&E.' },
  newOrWorse: 'N’attendez pas. Appelez si c’est nouveau, ou si cela s’aggrave\u00a0:',
  atOnce: 'Appelez aussi tout de suite en cas de\u00a0:',
  doctor: 'Appelez votre médecin aujourd’hui',
  today: 'Faites-le dans ces cas\u00a0:',
  closed: {
    BE: (call) =>
      `Le soir, la nuit, le week-end ou un jour férié, appelez le médecin de garde au ${call}. Pas de réponse chez ` +
      'vous\u00a0? Appelez le numéro de garde local.',
    NL: () =>
      'Le soir, la nuit, le week-end ou un jour férié, appelez le service de garde de votre région, le ' +
      '«\u00a0huisartsenpost\u00a0». Téléphonez toujours avant d’y aller.',
    FR: (call) => `Votre médecin n’est pas disponible\u00a0? Appelez le ${call}. On vous dira à qui vous adresser.`,
    DE: (call) => `Le cabinet est fermé\u00a0? Appelez gratuitement le médecin de garde au ${call}.`,
    CH: () => 'Le cabinet est fermé\u00a0? Appelez le numéro du médecin de garde de votre canton.',
    LU: (call) =>
      `Le soir, le week-end ou un jour férié, allez sans rendez-vous dans une maison médicale. Après minuit, appelez le ${call}.`,
    UK: (call) =>
      `Le cabinet est fermé\u00a0? Appelez le ${call}. En Irlande du Nord, appelez le service «\u00a0GP out of hours\u00a0».`,
    elsewhere: () => 'Le cabinet est fermé\u00a0? Appelez le médecin de garde.',
  },
  tell: (country) => `Parlez-en aussi à votre ${country === 'CH' ? 'physiothérapeute' : 'kiné'}.`,
  doubt: 'Un doute\u00a0? Appelez votre médecin. Une page ne peut pas vous examiner.',
  training: 'Vous allez vous entraîner ou bouger plus\u00a0?',
  stop: (number) =>
    'Des vertiges\u00a0? Arrêtez, et appelez votre médecin. Une douleur dans la poitrine, ou un essoufflement ' +
    `soudain et important\u00a0? Arrêtez, et appelez le ${number}.`,
  askFirst: 'Demandez d’abord conseil à votre médecin en cas de\u00a0:',
  signs: {
    bladder:
      'Vous avez du mal à uriner ou n’y arrivez plus, vous ne le sentez plus, ou vous ne pouvez plus vous retenir.',
    bowel: 'Vous ne retenez plus vos selles, ou vous ne sentez plus quand vous devez aller aux toilettes.',
    saddle:
      'La sensation est diminuée ou différente autour des organes génitaux, de l’anus ou des fesses, y compris en vous essuyant.',
    leg: 'Vous perdez de la force dans une jambe.',
    bothLegs: 'Douleur, fourmillements, faiblesse ou engourdissement dans les deux jambes.',
    accident: 'Douleur après un accident grave, comme un accident de voiture ou une chute d’une grande hauteur.',
    chest: 'Douleur dans la poitrine.',
    breath: 'Essoufflement soudain et important.',
    stroke: 'Bouche de travers, bras soudainement sans force, ou difficulté soudaine à parler.',
    severe: 'Une douleur intense, ou qui continue d’augmenter.',
    night: 'Une douleur plus forte la nuit, ou que le repos ne calme pas.',
    fever: 'De la fièvre, ou une perte de poids inexpliquée.',
    fall: 'Une chute récente, ou un accident moins grave.',
    tingling:
      'Des fourmillements ou un engourdissement dans un seul bras ou une seule jambe, ou une perte de force progressive dans un bras ou une main.',
    shape: 'Une bosse dans le dos, ou un dos qui change de forme.',
    worry: 'Vous vous inquiétez.',
    stuck:
      'Vous pouvez faire beaucoup moins que d’habitude, ou cela ne s’améliore pas, quoi que vous fassiez\u00a0? Prenez rendez-vous chez votre médecin.',
    unwell: 'Fièvre, vertiges, rougeur, ou perte de poids inexpliquée.',
    feet: 'Engourdissement ou sensation différente dans les jambes ou les pieds, depuis un certain temps.',
    illness:
      'Hypertension, diabète, ostéoporose, polyarthrite rhumatoïde ou autre maladie, aujourd’hui ou par le passé.',
  },
  callPractice: (name, phone) => (name ? `${name}\u00a0: ${phone}` : `Appeler le cabinet\u00a0: ${phone}`),
  close: 'Fermer',
};
