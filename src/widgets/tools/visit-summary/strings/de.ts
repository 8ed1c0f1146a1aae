import { frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { VisitSummaryTexts } from './nl.js';

export const de: VisitSummaryTexts = {
  frame,
  title: 'Bereit für Ihren Termin',
  purpose: 'Alles, was Sie notiert haben, auf einer Seite. Sie wählen, was darauf steht.',
  parts: {
    goal: 'Ziel und Fragen',
    pain: 'Schmerzen',
    glass: 'Mein Glas',
    plan: 'Mein Plan',
    steps: 'Schritte',
    sleep: 'Schlaf',
  },
  goal: 'Was möchten Sie wieder können?',
  question: 'Was möchten Sie fragen?',
  add: 'Diese Frage dazuschreiben',
  remove: (question) => `Frage löschen: ${question}`,
  which: 'Was darf darauf?',
  start: 'Beginnen Sie mit Ihrem Ziel.',
  startMore:
    'Schreiben Sie auf, was Sie wieder können möchten. Was Sie in den anderen Teilen speichern, kommt von selbst dazu.',
  head: (n) =>
    n === 0
      ? 'Auf Ihrer Seite steht jetzt nichts.'
      : n === 1
        ? 'Ein Teil, schnell gelesen.'
        : `${['', '', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'][n]} Teile, eine Minute Lesezeit.`,
  more: 'In der Physiotherapie liest man, was Sie hier sehen. Wir senden nichts weiter.',
  none: 'Kreuzen Sie an, was darauf darf.',
  show: 'Seite zeigen',
  hide: 'Seite schließen',
  example: 'Beispiel ansehen',
  code: 'Mit einem Code weitergeben',
  files: 'Dateien und Löschen',
  waits: 'Das lädt gerade nicht. Versuchen Sie es später noch einmal.',
  ...keeping,
  clear: 'Neu beginnen',
};
