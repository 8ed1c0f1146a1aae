// Texts of the example course of pain-chart, French.
import type { ExampleTexts } from './nl.js';

export const fr: ExampleTexts = {
  other: ['exemple\u00a0: une autre personne', 'exemple'],
  exampleHead: 'De près, cela semblait sans fin. De loin, on voit que cela diminue.',
  exampleMore:
    'C’est le parcours d’une autre personne\u00a0: un ou une kiné avec une hernie. ' +
    'Deux fois beaucoup de douleur, deux fois cela s’est amélioré. ' +
    'Ce qui s’est passé est vrai, la hauteur de la ligne est une esquisse. C’est un exemple, pas une prévision pour vous.',
  example: {
    studies: 'études, peu de mouvement',
    hernia: 'hernie, des mois avec peine à rester debout, marcher, s’asseoir',
    trained: 'plus de plaintes, après environ deux ans d’entraînement',
    stiff: 'dos parfois raide',
    landing: 'réception au basket, d’abord 500 m de marche au plus',
    gone: 'mieux, en grande partie passé après quatre mois, sans arrêter l’entraînement',
  },
};
