// What is said of forms of training, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/training.js';

export const de: Words<typeof claims> = {
  'training-hayden':
    'Eine Übersicht von 217 Studien mit 20.969 Menschen mit anhaltenden Kreuzschmerzen setzt Pilates, McKenzie und funktionelle ' +
    'Wiederherstellung nach vorn. Eine andere Übersicht fand McKenzie nicht besser als nichts zu tun.',
  'training-owen':
    'Eine Übersicht von 89 Studien mit 5.578 Menschen setzt Pilates, Kraft oder Ausdauer nach vorn, je nachdem, was gemessen ' +
    'wird. Die Sicherheit ist gering. Eine andere Übersicht setzt McKenzie weit nach vorn.',
  'training-enjoy': 'Das beste Training ist das, das man gern macht und weiter macht.',
  'training-walking':
    'Jede Form von Ausdauertraining ist gut. Gehen ist am sichersten, am einfachsten und am billigsten.',
  'training-strength':
    'Trainieren Sie den ganzen Körper: Nur der Rumpf ist nicht besser. Beginnen Sie leicht, zuerst mit der Technik.',
  'training-calm': 'Yoga, Pilates und Tai-Chi können auch bei Angst und Stress helfen.',
};
