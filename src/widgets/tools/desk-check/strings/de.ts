import { frame, keeping } from '../../../../ui/shared/memory/strings/de.js';
import type { DeskCheckTexts } from './nl.js';

export const de: DeskCheckTexts = {
  frame,
  ...keeping,
  title: 'Ihr Arbeitsplatz, wie er Ihnen passt',
  purpose: 'Keine Haltung ist falsch. Finden Sie, was stört, und ändern Sie nur das.',
  about: 'Was schauen wir an?',
  parts: { screen: 'Bildschirm', feet: 'Füße', back: 'Rücken', work: 'Sitzen und Stehen' },
  ask: {
    screen: 'Wie steht Ihr Bildschirm für Sie?',
    feet: 'Wie stehen Ihre Füße?',
    back: 'Wie wird Ihr Rücken im Stuhl gestützt?',
    work: 'Wie arbeiten Sie meistens?',
  },
  ways: {
    screen: { low: 'Etwas tief', fine: 'Gut so', high: 'Etwas hoch' },
    feet: { hanging: 'Sie baumeln', fine: 'Gut so', cramped: 'Knie hoch' },
    back: { bare: 'Ohne Stütze', fine: 'Gut so', pushing: 'Lehne drückt' },
    work: { sitting: 'Ich sitze', fine: 'Ich wechsle', standing: 'Ich stehe' },
  },
  example: 'Beispiel',
  start: [
    'Beginnen Sie mit dem, was stört.',
    'Sagen Sie, wie es für Sie ist. Stört nichts? Dann muss sich nichts ändern.',
  ],
  advice: {
    screen: {
      low: [
        'Stellen Sie den Bildschirm etwas höher.',
        'Legen Sie ein paar Bücher darunter, bis das Schauen keine Mühe macht.',
        'Bildschirm etwas höher',
      ],
      high: [
        'Stellen Sie den Bildschirm etwas tiefer.',
        'Geht das nicht? Dann stellen Sie den Stuhl etwas höher.',
        'Bildschirm etwas tiefer',
      ],
    },
    feet: {
      hanging: [
        'Geben Sie den Füßen Halt.',
        'Stellen Sie den Stuhl tiefer. Geht das nicht, stellen Sie eine Kiste unter die Füße.',
        'etwas unter die Füße',
      ],
      cramped: [
        'Stellen Sie den Stuhl etwas höher.',
        'Stoßen die Knie dann an den Tisch? Probieren Sie einen einfachen Stuhl ohne Armlehnen.',
        'Stuhl etwas höher',
      ],
    },
    back: {
      bare: [
        'Lehnen Sie sich ruhig einmal an.',
        'Rutschen Sie nach hinten, oder legen Sie ein gerolltes Handtuch hinter den unteren Rücken.',
        'etwas hinter den Rücken',
      ],
      pushing: [
        'Stellen Sie die Lehne etwas lockerer.',
        'Oder sitzen Sie eine Weile etwas weiter vorn.',
        'Lehne etwas lockerer',
      ],
    },
    work: {
      sitting: [
        'Stehen Sie ab und zu auf.',
        'Telefonieren Sie im Stehen, oder holen Sie selbst Wasser. Ein Tisch, der hochfährt, ist nicht nötig.',
        'ab und zu aufstehen',
      ],
      standing: [
        'Setzen Sie sich ab und zu.',
        'Stellen Sie einen Stuhl oder Hocker in die Nähe. Ein paar Schritte gehen auch.',
        'ab und zu sitzen',
      ],
    },
  },
  fine: [
    'Gut so? Lassen Sie es so.',
    'Wechseln Sie trotzdem ab und zu die Haltung, auch wenn alles bequem ist.',
    'gut so',
  ],
  changed: [
    'Schauen Sie, wie es sich anfühlt.',
    'Nicht besser? Stellen Sie es ruhig zurück. Stört es weiter, sagen Sie es in der Physiotherapie.',
    'geändert',
  ],
  earlier: (day) => `Am ${day} haben Sie das geändert. Wie ist es jetzt?`,
  also: (parts) => {
    const names = { screen: 'der Bildschirm', feet: 'die Füße', back: 'der Rücken', work: 'Sitzen und Stehen' };
    return `Danach vielleicht: ${parts.map((part) => names[part]).join(', ')}. Eins nach dem anderen genügt.`;
  },
  change: 'Das habe ich geändert',
  go: {
    screen: 'Weiter: Bildschirm',
    feet: 'Weiter: Füße',
    back: 'Weiter: Rücken',
    work: 'Weiter: Sitzen und Stehen',
  },
  clear: 'Neu beginnen',
  posture: 'Gibt es eine richtige Haltung?',
  postures: [
    'Ein Blog sagt: Bildschirm auf Augenhöhe, Füße flach, unterer Rücken gestützt, und Sitzen und Stehen abwechseln. ' +
      'Forschende fanden, dass die Haltung Kreuzschmerzen nicht voraussagt. Wählen Sie also, was für Sie bequem ist.',
    'In 10 Studien mit 955 Menschen zeigte sich nicht, dass mehr Stehen oder Gehen bei der Arbeit Beschwerden verringert.',
    'Beim Sitzen sind Studien verschieden. Bei Veteranen mit Kreuzschmerzen war ein Schub nach jeder Stunde Sitzen etwas ' +
      'weniger wahrscheinlich: 0,96-mal. Bei frischen Rückenschmerzen war es 4,4-mal bei mehr als 6 Stunden Sitzen.',
  ],
};
