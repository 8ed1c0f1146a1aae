// Texts of what pain-chart shows once it is touched, French.
import type { MoreTexts } from './nl.js';

export const fr: MoreTexts = {
  scale: 'Quelle échelle\u00a0?',
  nrs: 'Chiffre (EN)',
  vas: 'Ligne (EVA)',
  scalesApart:
    'Votre douleur est notée sur deux échelles. Nous les montrons à part\u00a0: elles ne mesurent pas la même chose.',
  showExample: 'Voir un exemple',
  showOwn: 'Revenir à vos chiffres',
  now: 'Quelle douleur avez-vous maintenant\u00a0?',
  notYet: 'pas encore indiqué',
  of10: (value) => `${value} sur 10`,
  note: 'Qu’avez-vous remarqué\u00a0? (facultatif)',
  colon: (what, is) => `${what}\u00a0: ${is}`,
  helped: 'Qu’est-ce qui a aidé à ce moment-là\u00a0?',
  save: 'Enregistrer',
  cancel: 'Annuler',
  chosen: 'Point choisi',
  choose: 'Choisir un point',
  previous: 'Précédent',
  next: 'Suivant',
  close: 'Fermer',
  write: 'Ajouter une note',
  since: (date) => `Enregistré sur cet appareil depuis le ${date}.`,
  manage: 'Gérer',
  how:
    'La ligne foncée lisse les pics. Elle se trouve presque sûrement dans la bande pâle. ' +
    'Après plus de quatre semaines sans note, la ligne s’arrête.',
  cyclesHow:
    'Voici les jours nettement plus douloureux que d’habitude\u00a0: au moins deux jours, et au moins 2 points de plus, ou à 10. ' +
    'Vous retrouvez ainsi ce qui a aidé à ce moment-là. ' +
    'Une poussée est plus qu’un chiffre\u00a0: elle est difficile à supporter et pèse en général sur les activités ou le moral.',
  noCycles:
    'Dans ces chiffres, nous ne voyons pas de jours nettement plus douloureux que d’habitude. ' +
    'Cela ne veut pas dire qu’il n’y a pas eu de jours difficiles\u00a0: un chiffre ne montre pas tout.',
  cyclesHidden:
    'Vos chiffres sont d’habitude déjà proches de 10. Ils ne peuvent pas montrer si la douleur s’est encore aggravée. ' +
    'Parlez-en à votre kiné ou à votre médecin.',
  cycle: {
    lasted: 'Durée',
    peak: 'Au plus fort',
    level: 'D’habitude',
    days: (n) => (n === '1' ? '1 jour' : `${n} jours`),
    open: 'encore en cours',
    shorter: 'La dernière fois, cela a duré moins longtemps que la fois d’avant.',
    longer:
      'La dernière fois, cela a duré plus longtemps que la fois d’avant. C’est possible\u00a0: chaque fois est différente.',
    equal: 'Les deux dernières fois, cela a duré aussi longtemps.',
    show: 'Montrer',
  },
  columns: { at: 'Quand', value: 'Douleur', note: 'Note' },
  caption: 'Tous les chiffres, les plus récents d’abord',
  page: (page, of) => `Page ${page} sur ${of}`,
  csv: 'Enregistrer en CSV',
  json: 'Enregistrer en JSON',
  file: 'Ajouter un fichier (CSV ou JSON)',
  fileName: 'douleur',
  read: (n) => (n === '0' || n === '1' ? `${n} chiffre lu.` : `${n} chiffres lus.`),
  leftOut: (n, why) =>
    `${n === '1' ? '1 ligne n’a pas pu être lue' : `${n} lignes n’ont pas pu être lues`}\u00a0: ${why}.`,
  twice: (n) => `${n} en double, ${n === '1' ? 'compté' : 'comptés'} une seule fois.`,
  strangeZones: (n) => `Pour ${n}, le fuseau horaire nous est inconnu\u00a0: nous prenons celui de cet appareil.`,
  faults: {
    time: 'sans date valable',
    value: 'sans nombre',
    range: 'hors de 0 à 10',
    fraction: 'avec une virgule sur l’échelle des chiffres entiers',
    scale: 'avec une échelle inconnue',
    shape: 'sans contenu',
    cells: 'avec plus de cases que de colonnes',
    other: 'sur autre chose que la douleur',
    twice: 'en double',
  },
  others: (n) =>
    n === '1'
      ? '1 ligne parle d’autre chose que de la douleur et ne compte pas.'
      : `${n} lignes parlent d’autre chose que de la douleur et ne comptent pas.`,
  unused: (n, columns) =>
    `${n === 1 ? 'Colonne que nous n’avons pas lue' : 'Colonnes que nous n’avons pas lues'}\u00a0: ${columns}.`,
  rows: (n, which) => `${n === 1 ? 'ligne' : 'lignes'} ${which}`,
  andMore: (n) => `${n} de plus`,
  ask: {
    column: 'Quelle colonne est votre douleur\u00a0?',
    columnAt: (n) => `colonne ${n}`,
    kind: (title) => `Quelles lignes de «\u00a0${title}\u00a0» parlent de votre douleur\u00a0?`,
    every: 'toutes les lignes',
    top: (example) => `Le fichier contient ${example}. Jusqu’où va cette échelle\u00a0?`,
    upTo: (top) => `jusqu’à ${top}`,
    order: (date, days) => `Le ${date}, est-ce ${days}\u00a0?`,
    or: (days) => days.map((day) => `le ${day}`).join(' ou '),
    preview: 'Voici ce que nous lisons\u00a0:',
    take: 'Lire ainsi',
  },
  noFile: {
    empty: 'Ce fichier est vide.',
    'no-columns': 'Donnez une colonne avec la date (date) et une avec la douleur (value).',
    'not-json': 'Ce fichier n’est pas lisible comme JSON.',
    'other-scale': 'Cette douleur est notée sur une autre échelle. Choisissez un fichier avec des chiffres de 0 à 10.',
    unclear: 'On ne voit pas bien quelle colonne ou quelles lignes parlent de la douleur.',
    'too-big': 'Choisissez un fichier de 20 Mo au plus.',
    'not-text':
      'Choisissez un fichier texte\u00a0: CSV ou JSON. C’est un tableur\u00a0? Enregistrez-le d’abord en CSV.',
    unreadable: 'Ce fichier ne s’ouvre pas. Choisissez-le à nouveau.',
  },
  change: {
    yes: (start) =>
      `Des personnes qui avaient mal au dos, avec environ ${start} au départ, se disaient alors un peu mieux.`,
    unsure: (start, band) =>
      `Des personnes qui avaient mal au dos, avec environ ${start} au départ, se disaient un peu mieux avec ${band} de moins. Ceci est entre les deux.`,
    no: (start, band) =>
      `Des personnes qui avaient mal au dos, avec environ ${start} au départ, ne se disaient un peu mieux qu’avec ${band} de moins.`,
  },
  mayBeMeasuring: 'Un si petit écart peut aussi venir de la mesure elle-même.',
};
