import { frame } from '../../../../ui/base/strings/de.js';
import type { MovementPillTexts } from './nl.js';

export const de: MovementPillTexts = {
  frame,
  title: 'Wäre Bewegung eine Tablette',
  purpose: 'Die Schachtel ist ein Schuh: jeden Tag ein Fach.',
  start: 'Ein Fach sind 15 bis 20 Minuten Bewegung.',
  ask: 'Was sagt der Beipackzettel?',
  leaves: { effects: 'Wirkung', dose: 'Dosis', harm: 'Nebenwirkung' },
  pockets: 'Wie viele Fächer in einer Woche?',
  count: (n) => (n === 1 ? 'Ein Fach' : `${n} Fächer`),
  week: (count, from, to) => `${count}: ${from} bis ${to} Minuten.`,
  empty: 'Eine leere Woche sagt nichts über Sie.',
  begin: 'Beginnen Sie mit 10, wenn das viel ist. Eine Runde in der Mittagspause zählt auch.',
  hour: 'In einer Studie ging 1 Stunde pro Woche mit einem um 15 Prozent niedrigeren Sterberisiko in diesen Jahren einher. Ein Zusammenhang, kein Versprechen.',
  harm: [
    'Beim Gehen verletzt man sich selten.',
    'Bei Ballsport und Judo kommt das öfter vor. Die Zahlen sind aus zwei Quellen: Es zählt der große Unterschied, nicht der kleine.',
  ],
  picture: {
    hour: (hours) => `${hours} Std.`,
    less: (percent) => `−${percent}\u00a0%`,
    week: 'pro Woche',
    risk: ['Sterberisiko, in einer Studie', 'Sterberisiko'],
    per: ['Verletzungen pro 1.000 Stunden', 'pro 1.000 Stunden'],
    kinds: [
      [['Gehen, Schwimmen, Garten', 'Gehen'], '0,19–1,5'],
      [['Kraftsport, Wettkampf', 'Kraftsport'], '1–4,4'],
      [['Ballsport, Judo, Squash', 'Ballsport'], '6,6–18,3'],
    ],
  },
  more: 'Der ganze Beipackzettel',
  sections: {
    effects: {
      head: 'Was Bewegung kann, laut einem Artikel aus der Physiotherapie.',
      body: [
        'Zehn Wirkungen:',
        [
          'Schmerz dämpfen',
          'Körper stärken',
          'Leben verlängern',
          'Stürze verringern',
          'Zuversicht geben',
          'Zucker regeln',
          'Entzündung bremsen',
          'Schmerzgrenze heben',
          'Stimmung heben',
          'Rückfälle verringern',
        ],
        'In Studien machte die eine Gruppe 7.000 Schritte am Tag, die andere 2.000. Die erste hatte in diesen Jahren ein um 47 Prozent ' +
          'niedrigeres Sterberisiko und stürzte um 28 Prozent seltener. Das Letzte ist weniger sicher.',
        'Ab 5.000 bis 7.000 wird der Unterschied kleiner. Eine andere Übersicht fand keine Obergrenze.',
        '701 Menschen hatten sich gerade von Kreuzschmerzen erholt. Mit Aufklärung und einem Gehplan dauerte es im Median 208 Tage ' +
          'bis zum nächsten Mal, ohne 112.',
      ],
    },
    dose: {
      head: 'Wie viel?',
      body: [
        'Ein Artikel aus der Physiotherapie nennt 15 bis 20 Minuten am Tag. Ein Blog beginnt mit 10 Minuten Gehen.',
        'Eine Studie begleitete 416.420 Erwachsene. Ihr Sterberisiko in diesen Jahren war niedriger als ganz ohne Ausdauer:',
        [
          '1 Stunde pro Woche: 15 Prozent.',
          '3 Stunden pro Woche: 27 Prozent. Danach flacht es ab.',
          'Einmal Kraft pro Woche dazu: weitere 11 Prozent.',
        ],
        'Das sind Zusammenhänge, keine Versprechen.',
      ],
    },
    harm: {
      head: 'Welche Nebenwirkungen?',
      body: [
        'Verletzungen pro 1.000 Stunden:',
        [
          'Gehen, Schwimmen, Tanzen, Garten: 0,19 bis 1,5. Ein Jahr lang schrieben 3.363 Menschen in Finnland das auf.',
          'Ballsport, Judo, Squash: 6,6 bis 18,3, in derselben Studie.',
          'Kraftsport im Wettkampf: Gewichtheben 2,4 bis 3,3, Kraftdreikampf 1 bis 4,4. Diese Studien sind schwächer.',
        ],
        'Ein Artikel aus der Physiotherapie nennt 1 bis 4 für Heben, Schwimmen und Radfahren. Auch mit einer Verletzung sei Nichtstun schlechter.',
        'Mit dem Gehplan gab es öfter Beschwerden in den Beinen.',
        'Fieber, Schwindel, ein taubes Bein oder eine Krankheit? Rufen Sie zuerst in der Arztpraxis an.',
      ],
    },
    myths: {
      head: 'Oft falsch verstanden',
      body: [
        [
          'Sie müssen nicht zuerst schmerzfrei sein. Etwas Schmerz gehört zur Erholung.',
          'Langsam gesteigerte Bewegung tut dem Rücken gut.',
          'Behandlung auf der Liege hilft schneller, aber kurz. Üben wirkt länger.',
        ],
      ],
    },
  },
};
