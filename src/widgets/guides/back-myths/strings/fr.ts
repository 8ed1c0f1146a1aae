import { frame } from '../../../../ui/base/strings/fr.js';
import type { BackMythsTexts } from './nl.js';

export const fr: BackMythsTexts = {
  frame,
  title: 'Fait ou ombre\u00a0?',
  purpose: 'Un mythe paraît plus grand que ce qui est là.',
  start: 'Votre dos est solide et il s’adapte.',
  card: (n, of) => `Carte ${n} sur ${of}`,
  before: 'Carte précédente',
  next: 'Carte suivante',
  turn: 'Retourner la carte',
  back: 'Revenir au fait',
  all: 'Les dix en texte',
  sections: {
    lifting: {
      head: 'Votre dos est solide, aussi pour soulever.',
      body: [
        'Votre façon de vous asseoir ou de soulever ne prédit pas le mal de dos. Allez-y peu à peu, et votre dos s’adapte.',
        '«\u00a0Ne soulevez jamais rien le dos rond.\u00a0»',
        'On l’entend souvent. Qui le croit soulève avec raideur, ou plus du tout. Le dos n’en prend pas l’habitude.',
      ],
    },
    wear: {
      head: 'Bouger rend votre dos plus solide.',
      body: [
        'Étape par étape, os, tendons et disques se renforcent. Même si l’imagerie montre de l’usure.',
        '«\u00a0Trop bouger use le dos.\u00a0»',
        'On veut alors ménager son dos, bien sûr. Mais qui bouge moins perd de la force. Commencez par un peu.',
      ],
    },
    moving: {
      head: 'Bouger est possible, même avec un peu de douleur.',
      body: [
        'Augmenter peu à peu, dans toutes les directions, est bon pour le dos. Si c’est trop, faites moins et dites-le.',
        '«\u00a0D’abord sans douleur, ensuite bouger.\u00a0»',
        'Cela paraît logique. Mais attendre que la douleur parte peut être long. Un peu de douleur fait partie de la récupération.',
      ],
    },
    core: {
      head: 'Un tronc fort peut aussi se relâcher.',
      body: [
        'Un tronc faible ne cause pas le mal de dos. Certains contractent trop ces muscles. Tout travail de force compte.',
        '«\u00a0Le mal de dos vient d’abdominaux faibles.\u00a0»',
        'Qui l’entend rentre le ventre toute la journée. Soufflez doucement, et relâchez.',
      ],
    },
    damage: {
      head: 'Votre douleur est réelle, même sans lésion.',
      body: [
        'La douleur qui dure est plus liée à la peur et aux attentes sombres qu’à une lésion. Les défenses et les nerfs jouent un rôle.',
        '«\u00a0Si la douleur reste, quelque chose est abîmé.\u00a0»',
        'On cherche alors ce qui est abîmé. Demandez aussi à votre kiné ce qui calme votre alarme.',
      ],
    },
    scan: {
      head: 'L’imagerie ne prédit pas la suite.',
      body: [
        'Beaucoup de gens sans douleur ont aussi quelque chose à l’image. S’il y a une raison, votre médecin la demandera.',
        '«\u00a0Sans imagerie, personne ne sait ce que c’est.\u00a0»',
        'Attendre une imagerie, c’est parfois attendre pour bouger. Demandez à votre médecin ce qu’elle changerait.',
      ],
    },
    flares: {
      head: 'Une poussée en dit peu sur d’éventuelles lésions.',
      body: [
        'Elle est plus liée à ce que vous avez fait, au stress et à l’humeur. Faites un peu moins, mais continuez à bouger.',
        '«\u00a0En cas de poussée, il faut se reposer.\u00a0»',
        'Rester au lit semble alors le mieux. La crainte de la prochaine fois grandit aussi. Pas de panique\u00a0: l’étape était peut-être trop grande.',
      ],
    },
    age: {
      head: 'La plupart des maux de dos s’améliorent.',
      body: [
        'L’âge ne les aggrave pas. Le dos prend des rides à l’intérieur, et beaucoup de gens n’en sentent rien.',
        '«\u00a0Avec les années, cela ne fait qu’empirer.\u00a0»',
        'On laisse alors ce qu’on aimait faire. Reprenez une seule chose, en petit.',
      ],
    },
    serious: {
      head: 'Le mal de dos est rarement grave.',
      body: [
        'Parfois si. Voyez les signes sous «\u00a0Quand demander de l’aide tout de suite\u00a0?\u00a0». Un doute\u00a0? Appelez votre médecin.',
        '«\u00a0Avec une telle douleur, c’est forcément grave.\u00a0»',
        'Une forte douleur fait peur, bien sûr. Mais un nerf peut faire très mal même avec peu de lésions. Inquiétude\u00a0? Appelez votre médecin.',
      ],
    },
    care: {
      head: 'Ce qui aide est souvent simple.',
      body: [
        'Explications, mouvement, sommeil, travail et contacts. Personne ne remet une vertèbre en place, ' +
          'et l’exercice agit plus longtemps qu’un soin sur la table.',
        '«\u00a0Il faut des médicaments forts ou une opération.\u00a0»',
        'En les attendant, on fait moins. Il les faut parfois\u00a0: décidez avec votre médecin. N’arrêtez jamais un médicament de vous-même.',
      ],
    },
    measured: {
      head: 'Porter et s’asseoir\u00a0: ce qui est mesuré',
      body: [
        'Chez 416 vétérans américains avec mal de dos, une poussée était un peu plus probable après chaque heure de port\u00a0: ' +
          '1,05 fois. Après chaque heure assise, 0,96 fois. Après un an, aucun lien avec ce qu’ils pouvaient faire.',
        'Une petite étude a vu autre chose. Chez 30 personnes avec un mal de dos récent, 4,4 fois au-delà de 6 heures assises.',
      ],
    },
    beliefs: {
      head: 'Ce que l’on croit guide ce que l’on fait',
      body: [
        'Ces idées s’entendent partout\u00a0: dans les médias, chez des amis, parfois chez des soignants. Vous ne les avez pas inventées.',
        'Dans les études, elles vont de pair avec plus de douleur, moins de travail et plus de médicaments. C’est un lien, pas une faute.',
      ],
    },
  },
};
