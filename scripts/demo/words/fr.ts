// The site in French. Spaces before a sign are set by who writes the page (page.ts).
import type { Words } from './types.js';

export const fr: Words = {
  own: 'Français',
  files: {
    home: '',
    visit: 'rendez-vous.html',
    privacy: 'privacy.html',
    why: 'pourquoi-plus-mal-aujourdhui.html',
    gallery: 'un-corps-plusieurs-images.html',
    protein: 'des-proteines-pour-vos-muscles.html',
  },
  frame: {
    skip: 'Aller au contenu',
    toHome: 'De Linde, accueil',
    menu: 'Menu principal',
    foot: 'Bas de page',
    language: 'Langue',
    team: 'Équipe',
    symptoms: 'Symptômes',
    read: 'Blog',
    visit: 'Rendez-vous',
    home: 'Accueil',
    privacy: 'Vie privée',
    embed: 'Mettre ceci sur votre site',
    anchors: { team: 'equipe', symptoms: 'symptomes', read: 'blog', contact: 'contact' },
  },
  home: {
    title: 'Cabinet de kinésithérapie De Linde',
    description: 'Trois kinés sur la Lindeplein, pour le dos et la nuque, le sport et la douleur persistante.',
    heading: 'Bouger, tout simplement.',
    lead:
      'Nous sommes trois kinésithérapeutes sur la Lindeplein. Nous écoutons d’abord, nous expliquons ce que nous voyons et nous construisons ' +
      'avec vous un plan que vous pourrez suivre chez vous.',
    act: 'Prendre rendez-vous',
    symptoms: 'Qu’est-ce qui vous amène ?',
    cards: [
      [
        'Dos et nuque',
        'Le plus souvent, un mal de dos n’est pas une lésion. Nous cherchons ce dont votre dos a besoin, et vous continuez à bouger.',
      ],
      [
        'Sport et renforcement',
        'Le renforcement est votre allié : commencer léger, d’abord le geste, puis plus lourd, étape par étape.',
      ],
      [
        'Douleur persistante',
        'Elle dure depuis plus de trois mois ? Nous parlons aussi du sommeil, du stress et de ce que vous aimeriez refaire.',
      ],
    ],
    team: 'Notre équipe',
    roles: {
      noor: ['Dos et nuque', 'Vient à vélo, et demande d’abord comment était votre nuit.'],
      bram: ['Sport et renforcement', 'Montre chaque exercice lui-même, jusqu’à la dernière répétition.'],
      lies: ['Douleur persistante', 'Prend le temps, et fait volontiers un dessin.'],
    },
    step: 'Quelle sera votre prochaine étape ?',
    stepText: 'Inutile de passer de zéro à dix kilomètres. Regardez où vous en êtes, et ajoutez-en un peu.',
    stepElse: 'Comptez vos pas pendant quelques jours. Essayez ensuite de marcher un quart d’heure par jour.',
    read: 'À lire tranquillement',
    contact: 'Contact',
    contactText:
      'Vous nous trouvez au Lindeplein 1 à Voorbeelddorp. Appelez le {phone} ou écrivez à {mail}. Vous pouvez aussi choisir une heure ' +
      '[sur ce site](visit).',
  },
  visit: {
    title: 'Prendre rendez-vous · Cabinet De Linde',
    description: 'Choisissez vous-même le jour et l’heure, ou appelez-nous.',
    heading: 'Prendre rendez-vous',
    lead: 'Choisissez ce qu’il vous faut, avec qui et quand. Vous recevez un e-mail qui permet encore de déplacer ou d’annuler le rendez-vous.',
    otherwise:
      'Le choix en ligne ne fonctionne pas ici pour le moment. Appelez le {phone} ou écrivez à {mail}, nous cherchons une heure ensemble.',
    call: 'Vous préférez parler à quelqu’un ? Appelez le {phone} ou écrivez à {mail}.',
    urgent:
      'Vous avez du mal à uriner, ou à retenir vos urines ou vos selles ? Vous sentez moins, ou autrement, la région des parties génitales, de ' +
      'l’anus ou des fesses ? ' +
      'Une jambe perd sa force, ou les deux jambes font mal ou fourmillent ? N’attendez pas un rendez-vous. Si c’est nouveau ou si cela s’aggrave ' +
      ': appelez le {112}.',
  },
  privacy: {
    title: 'Vie privée · De Linde',
    description: 'Ce que nous faisons de vos données.',
    heading: 'Vie privée',
    text: [
      'Ce que vous indiquez dans les outils de ce site reste sur votre appareil. Nous demandons d’abord si nous pouvons l’y enregistrer. Vous ' +
        'pouvez toujours l’effacer.',
      'Si vous prenez rendez-vous, nous recevons votre nom, votre adresse e-mail, votre numéro de téléphone, le fait que vous ayez déjà consulté ' +
        'ici ou non, et ce que vous écrivez vous-même.',
      'Vous avez une prescription ? Nous recevons alors aussi sa date, le nom de la personne qui l’a rédigée et le nombre de séances. Cela touche ' +
        'à votre santé. Seule l’équipe le lit, et seulement pour votre rendez-vous.',
      'Vous voulez voir ce que nous conservons, ou le faire effacer ? Écrivez à {mail}.',
    ],
    invented: 'De Linde est un cabinet inventé : ce site montre comment fonctionnent les éléments de kinekit.',
  },
  by: (name, minutes) =>
    `${name}, kiné · ${minutes === 1 ? 'une minute' : `${minutes} minutes`} de lecture, et le temps que vous voulez pour essayer`,
  serious:
    'Vous craignez quelque chose de grave ? Appelez votre médecin aujourd’hui, ou le service de garde au {1733} en dehors des heures. C’est ' +
    'urgent ? Appelez tout de suite le {112}. Dites-le-nous ensuite aussi.',
  why: {
    title: 'Pourquoi ai-je plus mal aujourd’hui qu’hier ? · De Linde',
    description: 'La douleur est une addition. L’histoire d’un verre, d’une échelle et d’une première étape.',
    heading: 'Pourquoi ai-je plus mal aujourd’hui qu’hier ?',
    opening: [
      'Vous n’avez rien soulevé de lourd. Pas de chute non plus. Et pourtant, ce matin, votre dos est raide. Cela fait peur à beaucoup de gens. ' +
        'Que se passe-t-il ?',
      'Souvent, il n’y a pas une seule cause. C’est une addition de petites choses : une mauvaise nuit, une semaine chargée, trop peu de mouvement.',
    ],
    glassElse:
      'Imaginez un verre. Tout ce que vous vivez y coule comme de l’eau. En bas, il y a un petit robinet : votre récupération. S’il entre ' +
      'longtemps plus d’eau qu’il n’en sort, le verre se remplit.',
    glassAfter: [
      'Un tel verre se remplit lentement, souvent sans qu’on le remarque. C’est pourquoi la douleur semble venir de nulle part. Vous pouvez agir ' +
        'de deux façons : laisser entrer moins, ou agrandir le verre.',
      'Un verre n’est qu’une image. [Voyez le même corps dans d’autres images.](gallery)',
    ],
    scale: 'Quelle douleur est acceptable après un exercice ?',
    scaleText:
      'Un peu de douleur pendant ou après un exercice est normal. Elle fait partie de la récupération. Avec un chiffre, vous la suivez ' +
      'mieux, et nous aussi.',
    scaleElse:
      'Donnez à votre douleur un chiffre de 0 (aucune douleur) à 10 (insupportable). Jusqu’à 5 inclus, c’est acceptable pendant et après ' +
      'l’exercice. Si elle diminue en 48 heures, l’étape était bonne, le plus souvent.',
    scaleAfter:
      'La douleur reste plus de deux jours ? L’étape était trop grande. Pas de panique : la prochaine fois, faites-en un peu moins.',
    small: 'Commencez petit',
    smallText:
      'Un verre plus grand ne s’obtient pas en une semaine. Mais bien avec un peu plus chaque jour. Marcher est déjà un très bon début.',
    stepElse: 'Comptez vos pas pendant une semaine. Ajoutez-en ensuite un peu à chaque fois.',
  },
  gallery: {
    title: 'Un corps, plusieurs images · De Linde',
    description:
      'Un verre, une batterie, une forêt, une alarme : un seul corps en dix images, pour en parler ensemble.',
    heading: 'Un corps, plusieurs images',
    opening: [
      'Au cabinet, nous parlons souvent en images. Un verre, une forêt, un détecteur de fumée. Chacune raconte une partie de l’histoire. ' +
        'Ensemble, elles parlent d’un seul corps : le vôtre.',
      'Ouvrez-les une par une. Si vous indiquez dans une image que vous dormez mal, les autres bougent aussi. Il n’y a rien à faire faux, et rien ' +
        'n’est envoyé.',
    ],
    images: {
      glass: {
        name: 'Le verre',
        anchor: 'verre',
        text: 'Tout ce que vous vivez coule comme de l’eau dans un verre. La récupération la laisse repartir. Choisissez ce qui joue un rôle chez vous.',
        otherwise: [
          'Imaginez un verre. Ce que vous vivez y coule comme de l’eau. En bas, il y a un petit robinet : votre récupération.',
        ],
      },
      forest: {
        name: 'La forêt',
        anchor: 'foret',
        text:
          'Un après-midi au jardin ne laisse parfois aucune trace, et parfois des semaines de douleur. La bêche est la même. Ce qui change, ' +
          'c’est à quel point la forêt était sèche.',
        otherwise: [
          'Une étincelle s’éteint dans une forêt humide. La même met le feu à une forêt sèche. Les mauvaises nuits et le stress la ' +
            'dessèchent.',
        ],
      },
      alarm: {
        name: 'L’alarme',
        anchor: 'alarme',
        text:
          'Votre douleur est réelle. Mais elle ne mesure pas exactement les lésions. Un détecteur de fumée trop sensible sonne aussi pour une ' +
          'tartine grillée.',
        otherwise: [
          'Un détecteur de fumée avertit du feu. Trop sensible, il sonne aussi pour de la vapeur. La douleur peut fonctionner ainsi.',
        ],
      },
      battery: {
        name: 'La batterie',
        anchor: 'batterie',
        text: 'Ce qui vous pèse coûte aussi du courant. Une heure de repos ou une promenade au cours de la journée peut changer votre soirée.',
        otherwise: ['La journée vide votre batterie. Le repos, le sommeil et ce que vous aimez faire la rechargent.'],
      },
      web: {
        name: 'La toile',
        anchor: 'toile',
        text:
          'Tout se tient. Qui rumine dort souvent moins bien. Et qui dort mal rumine souvent plus. Cela marche aussi dans l’autre sens : ' +
          'changez une chose, et ailleurs quelque chose bouge.',
        otherwise: [
          'Votre corps, vos pensées et votre entourage agissent les uns sur les autres. Commencez là où c’est possible pour vous.',
        ],
      },
      cycle: {
        name: 'Le cercle',
        anchor: 'cercle',
        text:
          'La tension peut donner de la douleur, la douleur du stress, et le stress de la tension. Un tel cercle s’entretient tout seul. Le ' +
          'rompre à un endroit suffit pour commencer.',
        otherwise: [
          'Tension, douleur et stress s’entretiennent. Respirer calmement ou marcher un peu peut rompre le cercle.',
        ],
      },
      bottle: {
        name: 'La bouteille',
        anchor: 'bouteille',
        text: 'Une bouteille d’un demi-litre ne pèse presque rien. Jusqu’à ce qu’on la tienne une heure. Il en va de même des soucis.',
        otherwise: [
          'Un demi-litre, c’est léger. Après une heure, le bras fait mal. La bouteille n’est pas plus lourde : vous la tenez depuis ' +
            'longtemps.',
        ],
      },
      switch: {
        name: 'L’interrupteur',
        anchor: 'interrupteur',
        text:
          'Pourquoi un muscle se contracte-t-il, et comment se relâche-t-il ? Dans chaque cellule, le calcium allume le muscle. Il se relâche ' +
          'quand ce calcium est repompé. ' +
          'Que le magnésium remette l’interrupteur, c’est l’image d’un seul blog.',
        otherwise: [
          'Le calcium allume une cellule musculaire. Une fois repompé, elle se relâche. Contre les crampes, un complément de magnésium ' +
            'fait peu dans les études.',
        ],
      },
      wall: {
        name: 'Le mur',
        anchor: 'mur',
        text:
          'Devenir plus fort, c’est construire. L’entraînement envoie les maçons, les protéines apportent les briques. Remplissez le calcul, ' +
          'et le mur vous suit.',
        otherwise: [
          'La quantité de protéines dépend de votre poids et de votre entraînement. Demandez-nous conseil.',
          'Sans briques, pas de mur, même avec les meilleurs maçons. Sans maçons, les briques restent là.',
        ],
      },
      line: {
        name: 'Votre propre courbe',
        anchor: 'courbe',
        text:
          'Une mauvaise journée dit peu. Ce qui se passe sur des semaines dit bien plus. Voici l’histoire de quelqu’un d’autre. Vous pouvez y ' +
          'mettre vos chiffres.',
        otherwise: [
          'La douleur monte et descend. Ne regardez pas un jour, mais la courbe sur des semaines et des mois.',
        ],
      },
    },
    next: (name) => `Image suivante : ${name}`,
    closing: 'Quelle image vous parle ? Prenez-la avec vous au prochain rendez-vous, nous en parlerons ensemble.',
    ourTeam: 'Notre équipe',
    role: 'kiné',
    expertise: ['douleur persistante', 'expliquer la douleur'],
    all: 'Tout à lire tranquillement',
  },
  protein: {
    title: 'De combien de protéines vos muscles ont-ils besoin ? · De Linde',
    description: 'L’entraînement amène les maçons, les protéines les briques. Combien en faut-il ?',
    heading: 'De combien de protéines vos muscles ont-ils besoin ?',
    opening: [
      'Vous vous entraînez sérieusement en force ? L’entraînement est l’équipe de maçons, les protéines sont le tas de briques. Sans briques, pas ' +
        'de mur. Pire : ils en prennent alors dans des murs déjà debout.',
      'Cet article s’adresse aux adultes en bonne santé qui font sérieusement de la musculation. Vous avez une maladie des reins ou une autre ' +
        'maladie, vous attendez un enfant, vous allaitez ou vous avez moins de 18 ans ? Il ne vaut pas pour vous. Demandez à votre médecin ou à une ' +
        'personne diététicienne.',
    ],
    proteinElse:
      'La quantité de protéines dépend de vous et de votre entraînement. Demandez à votre kiné ou à une personne diététicienne.',
    day: 'Tout ne dépend pas d’un seul repas',
    dayText:
      'Prenez au moins 20 à 30 grammes par repas. Le total de la journée compte plus que le nombre de repas. Si vous mangez trois fois par jour ' +
      'ou plus, inutile de regarder l’heure après le sport.',
    moving: 'Devenir plus fort commence par bouger',
    movingText:
      'Le renforcement marche mieux si vous bougez aussi dans la vie de tous les jours. Un quart d’heure de marche à midi compte.',
    stepElse: 'Comptez vos pas pendant une semaine. Ajoutez-en ensuite un peu à chaque fois.',
    pain: 'Et si cela fait mal ?',
    painText:
      'Un peu de douleur est acceptable, pendant et après l’entraînement. Restez à 5 sur 10 au plus, et parlez-en toujours à votre kiné.',
    painLink: 'Donnez un chiffre à votre douleur',
  },
};
