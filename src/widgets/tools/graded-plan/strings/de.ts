import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { GradedPlanTexts } from './nl.js';

export const de: GradedPlanTexts = {
  frame,
  title: 'Steigern, Stufe für Stufe',
  purpose: 'Jede Woche ein kleines bisschen mehr. Die Uhr entscheidet, nicht der Tag.',
  what: 'Was wollen Sie steigern?',
  kinds: { walking: 'Gehen', cycling: 'Rad', gardening: 'Garten' },
  always: 'Das schaffe ich immer',
  notYet: 'noch nicht ausgefüllt',
  amount: {
    minutes: (n, count) => (count === 1 ? '1 Minute' : `${n} Minuten`),
    times: (n) => `${n}-mal`,
    steps: (n, count) => (count === 1 ? '1 Schritt' : `${n} Schritte`),
  },
  units: { minutes: 'Minuten', times: 'Mal', steps: 'Schritte' },
  week: (n) => `Woche ${n}`,
  leap: 'nicht nötig',
  day: 'Wie ist es heute?',
  days: { bad: 'Schlechter', usual: 'Normal', good: 'Gut' },
  sessions: 'Drei Versuche in der Physiotherapie',
  sessionsMore: 'Machen Sie es dreimal, in der Physiotherapie. Sie beginnen bei 70\u00a0% des Mittelwerts.',
  session: (n) => `Versuch ${n}`,
  fault: (least, most) => `Geben Sie eine Zahl von ${least} bis ${most} ein.`,
  sheet: 'Übungsblatt der Physiotherapie',
  grow: 'Wie viel mehr pro Woche?',
  sets: 'Wie oft am Tag?',
  rest: 'Ruhetage',
  own: 'Noch eine Übung',
  unit: 'Was zählen Sie?',
  add: 'Hinzufügen',
  start: 'Was schaffen Sie immer?',
  startMore: 'Auch an einem schlechteren Tag. Lieber zu wenig als zu viel: Von dort steigen Sie.',
  head: {
    bad: (amount) => `Schlechterer Tag? Trotzdem ${amount}.`,
    usual: (amount) => `Heute ${amount}.`,
    good: (amount) => `Guter Tag? Trotzdem ${amount}.`,
  },
  body: {
    bad: (limit) =>
      `Langsam ist auch gut. Werden die Schmerzen stärker als ${limit} von 10, hören Sie auf und sagen Sie es in der Physiotherapie.`,
    usual: () => 'Nicht mehr an einem guten Tag, nicht weniger an einem schlechteren. So steigern Sie in Ruhe.',
    good: (_, more) =>
      more
        ? `Heben Sie sich die Lust auf: Nächste Woche kommt von selbst etwas dazu, bis ${more}.`
        : 'Heben Sie sich die Lust für morgen auf.',
  },
  perDay: (sets) => `${sets}-mal am Tag.`,
  resting: 'Heute ist ein Ruhetag.',
  restMore: (amount) => `Ruhe gehört zum Steigern. Ihr nächstes Mal: ${amount}.`,
  did: (amount) => `Erledigt: ${amount}.`,
  didMore: 'Mehr muss nicht sein. Jetzt ist auch Zeit für Ruhe.',
  held: 'Ihr letzter Schritt war zu groß. Darum bleibt die Stufe nächste Woche gleich.',
  back: 'Zweimal hintereinander war der Schritt zu groß. Darum gehen Sie eine Stufe zurück. Keine Panik.',
  mark: (amount) => `Erledigt: ${amount}`,
  agenda: 'In meinen Kalender',
  entry: (name, amount) => `${name}: ${amount}`,
  how: 'Wie sicher ist das?',
  equal:
    'Steigern nach der Uhr wirkte in einer Studie nicht besser als übliche Übungen. Wählen Sie also, was Sie gern tun.',
  walking:
    'Zum Gehen gibt es eine Studie mit 701 Menschen, die sich gerade von Kreuzschmerzen erholt hatten. ' +
    'Mit Gehplan und Aufklärung dauerte es 208 Tage bis zum nächsten Schub, ohne 112. ' +
    'Sie hatten aber öfter Beschwerden in den Beinen. Das ist Vorbeugung, keine Behandlung von Schmerzen jetzt.',
  steps: 'Wie hoch eine Stufe sein soll, hat niemand gemessen. Sprechen Sie es in der Physiotherapie ab.',
  rule: 'Sagt eine Kontrolle nach 48 Stunden, dass der Schritt zu groß war? Dann bleibt die Stufe gleich. Zweimal hintereinander: eine Stufe zurück.',
  ...keeping,
  ...calendar,
  clear: 'Neu beginnen',
};
