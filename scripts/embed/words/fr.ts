// The builder of embeds in French.
import type { Words } from './nl.js';

export const fr: Words = {
  title: 'Mettez un outil sur votre site',
  lead: 'Choisissez, regardez le résultat et copiez. Aucune programmation. Cette page ne retient rien et n’envoie rien.',
  other: 'Dans une autre langue',
  which: 'Que voulez-vous montrer ?',
  widget: 'Outil',
  language: 'Langue de l’outil',
  options: 'Comment commence-t-il ?',
  noOptions: 'Cet outil n’a pas de réglages.',
  unset: 'Laisser tel quel',
  practice: 'Votre cabinet',
  practiceHint:
    'Pour une balise ou un div. Dans WordPress, cela se règle dans l’extension. Un cadre ou un lien le lit dans un fichier du même serveur.',
  looks: 'Les couleurs de votre cabinet',
  ownAccent: 'Une couleur à vous',
  accent: 'Couleur',
  radius: 'Coins',
  radii: { '': 'Tels quels', '0': 'Droits', '6px': 'Un peu arrondis', '2em': 'Arrondis' },
  scheme: 'Clair ou sombre',
  schemes: { '': 'Comme votre page', light: 'Toujours clair', dark: 'Toujours sombre' },
  preview: 'Voici le résultat',
  take: 'Emportez-le',
  site: 'Avec quoi votre site est-il fait ?',
  sites: {
    html: [
      'HTML simple',
      'Collez la première partie dans le <head> de votre page, et la seconde là où l’outil doit apparaître.',
    ],
    wordpress: [
      'WordPress, sur votre propre serveur',
      'Installez l’extension kinekit. Cherchez ensuite l’outil parmi les blocs sous « Kinésithérapie ' +
        '», ou collez ce code court.',
    ],
    'wordpress-com': [
      'WordPress.com',
      'Avec un abonnement qui permet les extensions, choisissez « WordPress, sur votre propre serveur ' +
        '». Sinon, WordPress.com retire les scripts et les cadres : mettez un lien ou le code QR.',
    ],
    wix: [
      'Wix',
      'Choisissez Ajouter, Intégrer un code, Intégrer du HTML. Collez le code. Rendez la zone assez ' +
        'haute dans l’éditeur : Wix ne la laisse pas grandir d’elle-même.',
    ],
    squarespace: [
      'Squarespace',
      'Collez la première partie sous Injection de code, En-tête. La seconde va dans un bloc Code. ' +
        'Sans injection de code, choisissez un cadre.',
    ],
    webflow: [
      'Webflow',
      'Collez la première partie sous Site settings, Custom code, Head. La seconde va dans un élément Embed.',
    ],
    joomla: [
      'Joomla',
      'L’éditeur retire les balises inconnues, mais garde cette forme. La première partie va dans le ' +
        '<head> de votre gabarit.',
    ],
    drupal: [
      'Drupal',
      'Utilisez le format de texte « HTML complet ». Si vous n’y avez pas droit, choisissez la forme ' +
        'pour les éditeurs qui retirent les balises.',
    ],
  },
  form: 'Forme',
  forms: {
    tag: 'Une balise',
    data: 'Un div, pour les éditeurs qui retirent les balises',
    wordpress: 'Un code court WordPress',
    frame: 'Un cadre',
    link: 'Un lien et un code QR',
  },
  once: 'Une fois, dans le <head>',
  place: 'Là où il doit apparaître',
  address: 'Où se trouve le kit ?',
  addressHint: 'L’adresse du dossier qui contient kinekit.js. Mettez-le de préférence sur votre propre site.',
  copy: 'Copier',
  copied: 'Copié',
  notCopied: 'La copie n’a pas réussi. Le texte est sélectionné : copiez-le au clavier.',
  qr: 'Code QR de ce lien',
  tooLong: 'Ce lien est trop long pour un code QR.',
};
