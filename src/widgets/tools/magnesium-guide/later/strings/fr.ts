// What stands in the folds of magnesium-guide, French.
import type { FoldsTexts } from './nl.js';

export const fr: FoldsTexts = {
  voices: [
    [
      'Combien par jour\u00a0?',
      'L’EFSA, pour l’Europe\u00a0: 350\u00a0mg pour les hommes, 300\u00a0mg pour les femmes. Tim Willems ' +
        'indique 410 à 420\u00a0mg et 320 à 360\u00a0mg. Le blog orthomoléculaire dit 300 à 400\u00a0mg.',
    ],
    [
      'Beaucoup en prennent-ils trop peu\u00a0?',
      'Le BfR allemand n’en voit aucun signe chez des adultes en bonne santé. Tim Willems écrit que plus de la moitié en prend trop peu.',
    ],
    [
      'Combien par comprimés\u00a0?',
      'Au plus 250\u00a0mg par jour, en 2\u00a0prises au moins, disent l’Europe et le BfR. Aux États-Unis, c’est 350\u00a0mg.',
    ],
    [
      'Crampes, sommeil et mal de dos\u00a0?',
      'Cochrane et Tim Willems\u00a0: peu de différence pour les crampes, peu de preuves pour le sommeil. Le ' +
        'blog\u00a0: il peut soulager un peu ceux qui en prennent peu. Il ne guérit pas le mal de dos.',
    ],
    [
      'Et le stress\u00a0?',
      'Le blog orthomoléculaire dessine le magnésium et le stress comme deux mains qui agissent l’une sur l’autre. C’est une image de ce blog.',
    ],
  ],
  rolesSay: 'Huit choses qu’une étiquette peut citer en Europe\u00a0:',
  roles: {
    muscles: 'les muscles',
    nerves: 'les nerfs et le mental',
    energy: 'l’énergie',
    tiredness: 'moins de fatigue',
    salts: 'l’équilibre des sels',
    protein: 'fabriquer des protéines',
    bones: 'les os et les dents',
    cells: 'les nouvelles cellules',
  },
  vitaminD: 'Le corps l’utilise aussi pour transformer la vitamine\u00a0D.',
  blood:
    'Une prise de sang montre ce qu’il y a dans le sang. Sous 0,75\u00a0mmol/l, on parle de carence. Les ' +
    'réserves des os et des muscles, elle ne les montre pas toujours.',
  tableSay:
    'Milligrammes de magnésium dans 100\u00a0g, avec le code de la table française CIQUAL 2025. Les valeurs ' +
    'sont approximatives. Les épinards et le tofu manquent\u00a0: les tables diffèrent trop.',
  table: {
    almonds: 'Amandes avec peau, sans sel',
    cashews: 'Noix de cajou grillées, sans sel',
    walnuts: 'Noix',
    hazelnuts: 'Noisettes, sans sel',
    'pumpkin-seeds': 'Graines de courge',
    'sesame-seeds': 'Graines de sésame',
    'sunflower-seeds': 'Graines de tournesol',
    oats: 'Flocons d’avoine',
    'bread-wholewheat': 'Pain complet',
    'rice-brown-cooked': 'Riz complet cuit',
    'quinoa-cooked': 'Quinoa cuit',
    'pasta-wholewheat-cooked': 'Pâtes complètes cuites',
    'chickpeas-cooked': 'Pois chiches cuits',
    'lentils-cooked': 'Lentilles cuites',
    'kidney-beans-cooked': 'Haricots rouges cuits',
    'green-peas-cooked': 'Petits pois cuits',
    'kale-raw': 'Chou kale cru',
    'broccoli-cooked': 'Brocoli cuit',
    banana: 'Banane',
    avocado: 'Avocat',
    'chocolate-dark-70': 'Chocolat noir, environ 70\u00a0pour cent de cacao',
    'cocoa-powder': 'Cacao en poudre, sans sucres ajoutés',
    'salmon-cooked': 'Saumon cuit',
    'chicken-breast-cooked': 'Filet de poulet sans peau, grillé ou poêlé',
  },
};
