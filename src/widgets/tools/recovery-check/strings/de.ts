import { frame, life } from '../../../../ui/body/strings/de.js';
import type { RecoveryCheckTexts } from './nl.js';

export const de: RecoveryCheckTexts = {
  frame,
  ...life,
  title: 'Was bremst Ihre Erholung?',
  purpose: 'Tippen Sie auf eine Bremse, die bei Ihnen angezogen ist. Wir suchen, welche zuerst gelöst wird.',
  which: 'Welche Bremse ist angezogen?',
  brakes: {
    inactivity: 'Bewegung',
    'poor-sleep': 'Schlaf',
    stress: 'Stress',
    alcohol: 'Alkohol',
    smoking: 'Rauchen',
    'poor-food': 'Essen',
  },
  head: {
    inactivity: 'Beginnen Sie mit Bewegung.',
    'poor-sleep': 'Beginnen Sie mit dem Schlaf.',
    stress: 'Beginnen Sie mit dem Stress.',
    alcohol: 'Setzen Sie beim Alkohol an.',
    smoking: 'Setzen Sie beim Rauchen an.',
    'poor-food': 'Beginnen Sie mit dem Essen.',
  },
  begin: {
    inactivity: 'Bleiben Sie in Bewegung, und steigern Sie sie ruhig mit der Physiotherapie.',
    'poor-sleep': 'Gehen Sie zu festen Zeiten ins Bett, auch am Wochenende.',
    stress: 'Planen Sie jeden Tag einen ruhigen Moment: Atmen, Spazieren, oder etwas, das Ihnen guttut.',
    alcohol: 'Trinken Sie höchstens einige Gläser Alkohol pro Woche.',
    smoking: 'Hören Sie mit Hilfe auf: Fragen Sie in der Arztpraxis.',
    'poor-food': 'Essen Sie abwechslungsreich, mit Gemüse, Obst und Eiweiß.',
  },
  circle: (list, one) =>
    `${list} ${one ? 'kann' : 'können'} den Schlaf stören, und schlechter Schlaf kann mehr Stress bringen.`,
  loosens: 'Eine gelöste Bremse kann auch die anderen etwas lockern.',
  never: 'Wir zählen Bremsen nie zusammen: Jede Zahl kommt aus einer eigenen Studie.',
  free: 'Keine Bremse ist angezogen.',
  freeSaid: 'Erholung braucht auch Zeit. Geht es trotzdem langsam? Sprechen Sie in der Physiotherapie darüber.',
  loose: (name) => `${name}: gelöst.`,
  looseSaid: (list) =>
    `Gut so. Schauen Sie in einigen Wochen, wie es damit steht: ${list}. Vielleicht lockert sich auch da etwas.`,
  looseAlone: 'Gut so. Machen Sie ruhig weiter, und geben Sie Ihrem Körper Zeit.',
  count: [
    'keine Bremse ist angezogen',
    'eine Bremse ist angezogen',
    'zwei Bremsen sind angezogen',
    'drei Bremsen sind angezogen',
    'vier Bremsen sind angezogen',
    'fünf Bremsen sind angezogen',
    'sechs Bremsen sind angezogen',
  ],
  looseShort: (name) => `${name}: gelöst`,
  why: 'Warum diese zuerst?',
  whySaid:
    'Im Schlaf kommen sie zusammen. Alkohol, Rauchen und Stress können den Schlaf stören. Schlechter Schlaf kann mehr Stress ' +
    'bringen, und dann wählt man weniger gesund. So dreht sich der Kreis.',
  ours: 'Die Reihenfolge ist von uns, nicht gemessen. Beginnen Sie ruhig mit einer anderen Bremse.',
  studies: 'Was sah jede Studie, und bei wem?',
  saw: {
    stress: (people, percent) =>
      `${people} Studierende: Kurz vor Prüfungen dauerte es ${percent}\u00a0% länger, bis eine kleine Wunde im Mund zu war.`,
    smoking: (studies, times) =>
      `Menschen, ${studies} Studien zusammen: Bei Rauchenden wuchsen Knochen ${times}-mal so oft langsam oder nicht zusammen. ` +
      'Eine Studie mit Ratten sah auch eine langsamere Knochenheilung.',
    sleep: (nights, hours, short, rested) =>
      `Menschen, die ${nights} Nächte nur ${hours} Stunden schliefen: Eine kleine Wunde am Arm war nach ${short} Tagen zu. ` +
      `Nach gewöhnlichen Nächten waren es ${rested} Tage.`,
    alcohol:
      'Eine Übersicht beschreibt ohne Zahl, auf welche Weise viel Alkohol die Erholung bremsen kann. Für gebrochene Knochen wurde kein Unterschied gezeigt.',
    food: 'Eine Übersicht zu Wunden der Haut: Eiweiß, Vitamine und Zink können helfen. Eine Zahl gibt es nicht.',
    movement:
      'Menschen nach einer Sehnenoperation an der Hand: Frühe, dosierte Bewegung half in den ersten Wochen ' +
      'mehr als Ruhe. Auf lange Sicht ist das nicht bewiesen.',
  },
};
