// Texts of the example course of pain-chart, Dutch.
import type { ExampleNote } from '../../../../../../science/pain/example.js';

export const nl = {
  other: ['voorbeeld: iemand anders', 'voorbeeld'] as readonly string[],
  exampleHead: 'Van dichtbij leek het eindeloos. Van ver zie je het zakken.',
  exampleMore:
    'Dit is het verloop van iemand anders: een kinesist met een hernia. Het is een voorbeeld, geen voorspelling voor jou.',
  exampleNote:
    'Twee keer veel pijn, twee keer werd het beter: dat is echt. ' +
    'Er zijn geen cijfers opgeschreven. De hoogte van de lijn en de meeste maanden zijn geschetst.',
  example: {
    studies: 'studies, weinig beweging',
    hernia: 'hernia, zeurende pijn, maanden beperkt in staan, stappen en zitten',
    trained: 'klachtenvrij, na ongeveer twee jaar trainen',
    stiff: 'soms stijf',
    landing: 'landing bij basketbal, eerst hoogstens 500 m wandelen',
    gone: 'beter, na vier maanden grotendeels weg, bleef trainen',
  } as Record<ExampleNote, string>,
};

export type ExampleTexts = typeof nl;
