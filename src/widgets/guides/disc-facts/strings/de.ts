import { frame } from '../../../../ui/base/strings/de.js';
import type { DiscFactsTexts } from './nl.js';

const smaller = (people: string): string => `Bei ${people} von 100 Menschen wurde er kleiner.`;

export const de: DiscFactsTexts = {
  frame,
  title: 'Band\u00ADscheiben\u00ADvorfall: Oft wird er kleiner',
  purpose: 'Was Studien sahen, bei 100 Menschen.',
  start: 'Bei 63 von 100 Menschen war der Vorfall auf einem späteren Bild kleiner, ohne Operation.',
  about: 'Worauf schauen Sie?',
  views: { scan: 'Das Bild', people: '100 Menschen', injection: 'Spritze', surgery: 'Operation' },
  time: 'Vom ersten Bild bis später',
  ends: ['erstes Bild', 'Monate später'],
  which: 'Was zählen wir?',
  figures: {
    shrinks: 'Kleiner im Bild: alle Arten',
    sequestration: 'Kleiner: loses Stück (Sequester)',
    extrusion: 'Kleiner: großer Vorfall (Extrusion)',
    protrusion: 'Kleiner: kleiner Vorfall (Protrusion)',
    bulge: 'Kleiner: breitere Bandscheibe (Bulging)',
    settles: 'Beschwerden nach 3 Monaten vorbei',
    recovered: 'Nach einem Jahr erholt',
  },
  head: {
    shrinks: smaller,
    sequestration: smaller,
    extrusion: smaller,
    protrusion: smaller,
    bulge: smaller,
    settles: (people) => `Bei ${people} von 100 Menschen gingen die Beschwerden vorbei.`,
    recovered: (people) => `Nach einem Jahr fühlten sich ${people} von 100 erholt.`,
  },
  gone: (people) => `Bei ${people} war er ganz weg.`,
  said: {
    shrinks: 'Die Schätzung liegt zwischen 49 und 77. Sie kommt aus 38 Studien, ohne Operation.',
    sequestration: 'Große Vorfälle schrumpfen am häufigsten. Das kommt aus 9 Studien zusammen.',
    extrusion: 'Große Vorfälle schrumpfen am häufigsten. Das kommt aus 9 Studien zusammen.',
    protrusion: 'Kleine Vorfälle schrumpfen seltener als große. Das kommt aus 9 Studien zusammen.',
    bulge: 'Eine breitere Bandscheibe schrumpft am seltensten. Das kommt aus 9 Studien zusammen.',
    settles: 'Innerhalb von 3 Monaten, ohne Operation. Es geht um Schmerzen, die vom Rücken ins Bein ziehen.',
    recovered:
      'Sie hatten zuerst 6 bis 12 Wochen starke Beinschmerzen. Frühe Operation oder Warten: Es war gleich häufig.',
  },
  first: [
    'Die Bandscheibe wölbt sich zu einem Nerv vor.',
    'Wird dieser Nerv gereizt, spüren Sie das vor allem im Bein. Schieben Sie weiter.',
  ],
  later: 'Das zeigte ein späteres Bild, ohne Operation. Kleiner ist nicht immer weg.',
  sketch: 'Eine Skizze, kein gemessenes Tempo.',
  injection: [
    'Die Wirkung liegt vor allem zwischen 2 Wochen und 3 Monaten.',
    'Das schreibt ein Artikel aus der Physiotherapie. In 25 Studien war die Wirkung klein und kurz.',
    'Eine Spritze lindert die Beschwerden, und Nebenwirkungen sind möglich. Fragen Sie in Ihrer Arztpraxis.',
  ],
  surgery: [
    'Zwei Zahlen, zwei Gruppen.',
    'Ein Artikel nennt 3 bis 5 von 100 Vorfällen. In einer Studie wurden 39 von 100 Wartenden operiert.',
    'Sie hatten 6 bis 12 Wochen starke Beinschmerzen. Der Artikel spricht von allen Vorfällen.',
  ],
  legend: (people, rest) => [`${people} kleiner`, `${rest} nicht kleiner`],
  picture: {
    nerve: ['Nerv'],
    disc: ['Bandscheibe', 'Scheibe'],
    year: '12 Mon.',
    article: ['Artikel, alle Vorfälle: 3 bis 5', 'Artikel: 3 bis 5', '3 bis 5'],
    trial: ['Studie, starke Beinschmerzen: 39', 'Studie: 39', '39'],
  },
  more: 'Mehr zum Bandscheibenvorfall',
  sections: {
    leg: {
      head: 'Rücken oder Bein?',
      body: ['Eine gereizte Nervenwurzel spüren Sie vor allem im Bein. Rücken\u00ADschmerzen kommen selten davon.'],
    },
    advice: {
      head: 'Sieben Ratschläge',
      body: [
        [
          'Keine Panik: Ein gereizter Nerv kann stark schmerzen, auch ohne großen Schaden.',
          'Bleiben Sie in Bewegung, und passen Sie an, was weh tut. Trainieren Sie den ganzen Körper, nicht nur den Rumpf.',
          'Haben Sie Geduld und Vertrauen.',
          'Sorgen Sie für sich: Ruhe, Schlaf, Ernährung und Wasser.',
          'Zählen Sie nicht nur auf Behandlung mit den Händen. Niemand renkt einen Wirbel ein.',
          'Sehen Sie eine Spritze kritisch.',
          'Dauert es lange? Körper, Kopf und Umfeld spielen eine Rolle. Machen Sie einen Plan mit Arztpraxis und Physiotherapie. Auf und Ab gehört dazu.',
        ],
        'So steht es in einem Artikel aus der Physiotherapie. Auch dies: Heben ist nicht die große Ursache. Schlechter Schlaf, wenig ' +
          'Fitness, Veranlagung und Pech spielen eine Rolle.',
        'Und: 1 bis 3 Prozent der Menschen von 30 bis 50 Jahren haben Beschwerden durch einen Vorfall. Von den Beinschmerzen durch eine ' +
          'Nervenwurzel kommen 60 bis 80 Prozent davon. Wir fanden keine Studie dazu.',
      ],
    },
    surgery: {
      head: 'Wann eine Operation?',
      body: [
        'Laut Artikel bei deutlichem Kraftverlust: 3 bis 5 Prozent der Vorfälle. Wir fanden keine Studie dazu.',
        'Verlieren Sie schnell Kraft in einem Bein, oder fällt das Wasserlassen schwer? Warten Sie nicht. Unten steht, wen Sie sofort anrufen.',
        'Eine niederländische Studie begleitete 283 Menschen mit 6 bis 12 Wochen starken Beinschmerzen. Die eine Hälfte wurde bald ' +
          'operiert, die andere wartete.',
        [
          'Von den Wartenden wurden 39 Prozent im ersten Jahr operiert, und 44 Prozent in zwei Jahren.',
          'Die Hälfte war mit Operation nach 4 Wochen erholt, und mit Warten nach 12 Wochen.',
          'Nach einem Jahr waren 95 Prozent erholt, in beiden Gruppen. Nach zwei Jahren waren 20 Prozent nicht zufrieden.',
        ],
        'Dauern die Beinschmerzen schon 4 bis 12 Monate? Bei 128 Menschen waren sie nach 6 Monaten 2,8 von 10 mit Operation, und 5,2 ohne.',
      ],
    },
    story: {
      head: 'Die Geschichte eines Menschen',
      body: [
        'Das ist ein einzelner Mensch, keine Vorhersage für Sie.',
        [
          'Im Jahr 2015: ziehende Schmerzen im Gesäß, und ein Vorfall. Monatelang gingen Stehen, Gehen und Sitzen nur kurz.',
          'Danach etwa 2 Jahre Training, bis die Beschwerden weg waren.',
          'Im Jahr 2023: eine Landung beim Basketball. Starke Schmerzen in Rücken, Gesäß und Bein, und Kribbeln. Zuerst höchstens 500 m gehen.',
          'Das MRT zeigte dasselbe wie beim ersten Mal. Das Training ging weiter, ohne Spritze.',
          'Nach 4 Monaten war es großteils weg, heute ganz.',
        ],
      ],
    },
  },
};
