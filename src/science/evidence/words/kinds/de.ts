// What is said of kinds of low back pain, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/kinds.js';

export const de: Words<typeof claims> = {
  'kinds-course':
    'Eine Übersicht von 2024: In 47 Gruppen mit 9.224 Menschen verliefen die Schmerzen im Mittel so, von 100, am Anfang und nach 6, 26 und 52 Wochen. ' +
    'Schmerzen seit weniger als 6 Wochen: 56, 26, 22, 21. Seit 6 bis 12 Wochen: 63, 29, 29, 31. Seit längerer Zeit: 56, 48, ' +
    '43, 40, und das ist sehr unsicher. Eine ältere Übersicht fand bei kurzen Schmerzen 52, 23, 12 und 6. Aus einer ' +
    'Physiotherapie heißt es: 3 bis 6 Wochen.',
  'kinds-older':
    'Eine Übersicht von 2012 fand bei kurzen Rückenschmerzen im Mittel 52, 23, 12 und 6 von 100, am Anfang und nach sechs ' +
    'Wochen, einem halben Jahr und einem Jahr. Die neuere Übersicht ist weniger günstig: 56, 26, 22 und 21.',
  'kinds-weeks':
    'Aus einer Physiotherapie heißt es: Kurze Rückenschmerzen dauern 3 bis 6 Wochen, was man auch tut. In Studien liegen sie ' +
    'nach 6 Wochen im Mittel noch bei 26 von 100.',
  'kinds-no-cause':
    'Bei mindestens 85\u00a0% der Menschen, die wegen Rückenschmerzen Hilfe suchen, findet sich keine klare Ursache.',
  'kinds-cause':
    'Rückenschmerzen durch einen Bruch, einen Tumor, Rheuma oder einen Bandscheibenvorfall brauchen zuerst ärztliche Hilfe.',
  'kinds-short': 'Kurze Rückenschmerzen ohne klare Ursache beginnen plötzlich, ohne Schaden am Gewebe.',
  'kinds-long':
    'Rückenschmerzen, die länger als drei Monate dauern, heißen anhaltend. Es gibt dann keinen Schaden, aber ein ' +
    'empfindlicheres Nervensystem. Lebensweise und Gefühle spielen eine Rolle.',
};
