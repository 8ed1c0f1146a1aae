// Texts of handing over by a code in visit-summary, German.
import type { CodeTexts } from './nl.js';

export const de: CodeTexts = {
  which: 'Was möchten Sie weitergeben?',
  page: 'Meine Seite',
  plan: 'Mein Plan',
  label: { page: 'QR-Code mit Ihrer Seite', plan: 'QR-Code mit Ihrem Plan' },
  scan: {
    page: 'In der Praxis scannt man diesen Code und sieht Ihre Seite. Alles steckt im Code selbst. Wir speichern und senden nichts.',
    plan: 'Scannen Sie den Code mit dem anderen Handy. Dort können Sie den Plan übernehmen. Wir speichern und senden nichts.',
  },
  open: 'Wer den Code scannt, kann alles lesen. Zeigen Sie ihn nur der Person, die Sie wählen.',
  shed: 'Nicht alles hatte Platz. Die Schmerzen jedes einzelnen Tages fehlen, die Linie und die Worte sind dabei.',
  big: 'Das passt nicht in einen Code. Wählen Sie etwas ab oder speichern Sie eine Datei.',
  cannot: 'Das geht hier nicht. Speichern Sie eine Datei.',
  brought: 'Diese Seite kommt von einem anderen Gerät. Wir speichern sie hier nicht.',
  got: 'Sie haben einen Plan bekommen',
  exercise: (name, from, to, unit) =>
    `${name}: Beginnen Sie mit ${from}, bis zu ${to} ${{ minutes: 'Minuten', times: 'Mal', steps: 'Schritten' }[unit]}.`,
  instead: 'Er ersetzt den Plan, der hier steht.',
  take: 'Plan übernehmen',
  leave: 'Nicht jetzt',
  taken: 'Der Plan ist jetzt auf diesem Gerät, bei Ihren Übungen.',
  refused: {
    newer: 'Dieser Code kommt von einer neueren Version. Laden Sie diese Seite neu oder bitten Sie um eine Datei.',
    broken: 'Diesen Code können wir nicht lesen. Scannen Sie ihn noch einmal oder bitten Sie um eine Datei.',
  },
};
