// Texts of the example course of pain-chart, French.
import type { ExampleTexts } from './nl.js';

export const fr: ExampleTexts = {
  other: ['exemple\u00a0: une autre personne', 'exemple'],
  exampleHead: 'De près, cela semblait sans fin. De loin, on voit que cela diminue.',
  exampleMore:
    'C’est le parcours d’une autre personne\u00a0: un ou une kiné avec une hernie discale. C’est un exemple, pas une prévision pour vous.',
  exampleNote:
    'Deux fois beaucoup de douleur, deux fois cela s’est amélioré\u00a0: c’est vrai. ' +
    'Aucun chiffre n’a été noté. La hauteur de la ligne et la plupart des mois sont une esquisse.',
  example: {
    studies: 'études, peu de mouvement',
    hernia: 'hernie discale, douleur sourde, des mois avec peine à rester debout, marcher, s’asseoir',
    trained: 'plus de symptômes, après environ deux ans d’entraînement',
    stiff: 'parfois raide',
    landing: 'réception au basket, d’abord 500 m de marche au plus',
    gone: 'mieux, en grande partie passé après quatre mois, sans arrêter l’entraînement',
  },
};
