import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { WorryParkTexts } from './nl.js';

export const fr: WorryParkTexts = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Mettez-le de côté',
  purpose: 'Garez ce qui tourne dans votre tête. Plus tard, cela aura sa demi-heure.',
  what: 'Qu’est-ce qui vous préoccupe\u00a0?',
  missing: 'Écrivez en quelques mots ce qui vous préoccupe.',
  until: 'Jusqu’à quelle heure\u00a0?',
  park: 'Garer',
  erase: 'Tout effacer après un jour',
  shared: 'Vous partagez cet appareil\u00a0? Qui l’utilise peut lire ceci.',
  list: 'Ce qui est garé',
  steps: 'Ce que je voulais faire\u00a0: c’est fait\u00a0?',
  drawn: {
    post: (time) => `P ${time}`,
    free: ['encore libre', 'libre'],
    examples: ['facture', 'travail'],
    example: ['exemple', 'ex.'],
    leaves: ['s’en va', 'parti'],
  },
  at: (time) => `à ${time}`,
  tomorrow: (time) => `demain à ${time}`,
  start: (until) => `Ce que vous garez attend jusqu’à ${until}.`,
  startMore: 'Un ou deux mots suffisent. Vous n’avez rien à en faire maintenant.',
  parked: (count, until, one) =>
    one ? `Une pensée garée jusqu’à ${until}.` : `${count} pensées garées jusqu’à ${until}.`,
  parkedFrom: (count, until) => `${count} pensées garées, la première jusqu’à ${until}.`,
  passing:
    'Elle repasse quand même\u00a0? Dites-lui\u00a0: tu es garée. Qu’est-ce qui est possible aujourd’hui, même tout petit\u00a0?',
  remind: 'Mettre dans mon agenda',
  reminder: 'Ma demi-heure',
  time: 'C’est son moment.',
  left: (minutes, one) => `Encore ${one ? 'une minute' : `${minutes}\u00a0minutes`}. Regardez une pensée à la fois.`,
  late: 'Prenez une demi-heure, sans vous presser. Regardez une pensée à la fois.',
  allLater: 'Pas maintenant, plus tard',
  deal: (text) => `Que faites-vous de «\u00a0${text}\u00a0»\u00a0?`,
  ways: { step: 'Une petite étape', no: 'Dire non', later: 'Plus tard', away: 'Laisser filer' },
  letGo: (text) => `Laisser filer\u00a0: ${text}`,
  ask: { step: 'Qu’est-ce qui est faisable, même tout petit\u00a0?', no: 'Que direz-vous, et à qui\u00a0?' },
  missingStep: 'Notez une seule chose faisable.',
  example: 'Par exemple\u00a0: cette semaine, je n’y arrive pas. J’ai besoin d’un peu de repos.',
  means: {
    step: () => ['Une petite étape suffit.', 'Choisissez ce que vous arriverez à faire. Le reste peut attendre.'],
    no: () => ['Vous pouvez dire non.', 'Dites aussi ce dont vous avez besoin.'],
    later: (again) => ['Cela peut encore attendre.', `Son moment revient ${again}.`],
    away: () => ['Vous laissez filer.', 'C’est un choix aussi. Cela revient\u00a0? Garez-le à nouveau.'],
  },
  next: 'C’est bien ainsi',
  ended: [
    'Tout a eu son moment.',
    'Faites maintenant autre chose. Autre chose vous vient\u00a0? Garez-le pour plus tard.',
  ],
  over: [
    'Ce jour est passé.',
    'Ce que vous aviez écrit n’est plus ici. Cela tourne encore dans votre tête\u00a0? Garez-le à nouveau.',
  ],
  wins: (count, one) => (one ? 'Une petite étape faite.' : `${count} petites étapes cette semaine.`),
  week: (count, one) =>
    one ? 'Cette semaine, vous avez fait une petite étape.' : `Cette semaine, vous avez fait ${count} petites étapes.`,
  stand: 'Savourez-le un instant. Même petit, cela compte.',
  clear: 'Tout effacer',
  helps: 'Est-ce que cela aide, et quand cela ne suffit-il pas\u00a0?',
  rules: 'Les soucis dominent vos journées, ou vous n’arrivez plus à les arrêter\u00a0? Appelez votre médecin.',
  studied:
    'Dans 7\u00a0études avec 999\u00a0personnes, les soucis reportés duraient un peu moins et venaient un peu moins souvent. ' +
    'En ligne, une étude n’a vu aucune différence.',
  closed: 'Une page fermée ne peut rien effacer. Elle le fait dès que vous la rouvrez.',
};
