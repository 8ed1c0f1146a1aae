// The site in German.
import type { Words } from './types.js';

export const de: Words = {
  own: 'Deutsch',
  files: {
    home: '',
    visit: 'termin.html',
    privacy: 'privacy.html',
    why: 'warum-tut-es-heute-mehr-weh.html',
    gallery: 'ein-koerper-viele-bilder.html',
    protein: 'eiweiss-fuer-ihre-muskeln.html',
  },
  frame: {
    skip: 'Zum Inhalt',
    toHome: 'De Linde, zur Startseite',
    menu: 'Hauptmenü',
    foot: 'Fußzeile',
    language: 'Sprache',
    team: 'Team',
    symptoms: 'Beschwerden',
    read: 'Blog',
    visit: 'Termin',
    home: 'Startseite',
    privacy: 'Datenschutz',
    embed: 'Das auf Ihrer eigenen Website',
    anchors: { team: 'team', symptoms: 'beschwerden', read: 'blog', contact: 'kontakt' },
  },
  home: {
    title: 'De Linde, Praxis für Physiotherapie',
    description: 'Zu dritt am Lindeplein: Physiotherapie für Rücken und Nacken, Sport und anhaltende Schmerzen.',
    heading: 'Bewegung darf wieder leichtfallen.',
    lead:
      'Wir sind zu dritt in der Praxis am Lindeplein. Wir hören erst zu, erklären, was wir sehen, und machen mit Ihnen einen Plan, den Sie zu ' +
      'Hause durchhalten können.',
    act: 'Termin vereinbaren',
    symptoms: 'Womit können Sie kommen?',
    cards: [
      [
        'Rücken und Nacken',
        'Rückenschmerzen heißen meist nicht, dass etwas kaputt ist. Wir finden mit Ihnen heraus, was Ihr Rücken braucht, und Sie bleiben in Bewegung.',
      ],
      [
        'Sport und Kraft',
        'Krafttraining ist Ihr Verbündeter: Leicht anfangen, zuerst die Technik, dann Schritt für Schritt schwerer.',
      ],
      [
        'Anhaltende Schmerzen',
        'Haben Sie schon länger als drei Monate Schmerzen? Dann schauen wir auch auf Schlaf, Stress und das, was Sie gern wieder tun ' +
          'möchten.',
      ],
    ],
    team: 'Unser Team',
    roles: {
      noor: ['Rücken und Nacken', 'Kommt mit dem Rad und fragt zuerst, wie Ihre Nacht war.'],
      bram: ['Sport und Kraft', 'Macht jede Übung selbst vor, bis zur letzten Wiederholung.'],
      lies: ['Anhaltende Schmerzen', 'Nimmt sich Zeit und zeichnet gern auf, was sie meint.'],
    },
    step: 'Was ist Ihr nächster Schritt?',
    stepText:
      'Sie müssen nicht von null auf zehn Kilometer. Schauen Sie, was Sie jetzt tun, und legen Sie ein wenig dazu.',
    stepElse:
      'Zählen Sie ein paar Tage lang Ihre Schritte. Versuchen Sie danach, jeden Tag eine Viertelstunde zu gehen.',
    read: 'In Ruhe lesen',
    contact: 'Kontakt',
    contactText:
      'Sie finden uns am Lindeplein 1 in Voorbeelddorp. Rufen Sie an: {phone}, oder schreiben Sie an {mail}. Eine Uhrzeit wählen ' +
      'können Sie auch [auf dieser Seite](visit).',
  },
  visit: {
    title: 'Termin vereinbaren · Praxis De Linde',
    description: 'Wählen Sie selbst Tag und Uhrzeit, oder rufen Sie uns an.',
    heading: 'Termin vereinbaren',
    lead: 'Wählen Sie, was Sie brauchen, bei wem und wann. Sie bekommen eine E-Mail, mit der Sie den Termin noch verschieben oder absagen können.',
    otherwise:
      'Online wählen geht hier gerade nicht. Rufen Sie an: {phone}, oder schreiben Sie an {mail}. Dann finden wir zusammen eine Uhrzeit.',
    call: 'Möchten Sie lieber mit jemandem sprechen? Rufen Sie an: {phone}, oder schreiben Sie an {mail}.',
    urgent:
      'Fällt das Wasserlassen schwer, oder können Sie Urin oder Stuhl nicht halten? Spüren Sie weniger oder etwas anderes um die Genitalien, den ' +
      'After oder das Gesäß? ' +
      'Verliert ein Bein an Kraft, oder schmerzen oder kribbeln beide Beine? Warten Sie nicht auf einen Termin. Ist es neu oder wird es ' +
      'schlimmer: Rufen Sie {112} an.',
  },
  privacy: {
    title: 'Datenschutz · Praxis De Linde',
    description: 'Was wir mit Ihren Daten tun.',
    heading: 'Datenschutz',
    text: [
      'Was Sie in den Hilfsmitteln auf dieser Seite eingeben, bleibt auf Ihrem eigenen Gerät. Wir fragen zuerst, ob wir es dort speichern dürfen. ' +
        'Löschen können Sie es jederzeit.',
      'Wenn Sie einen Termin vereinbaren, bekommen wir Ihren Namen, Ihre E-Mail-Adresse, Ihre Telefonnummer, ob Sie schon einmal hier waren und ' +
        'was Sie selbst dazuschreiben.',
      'Haben Sie eine Verordnung? Dann bekommen wir auch das Datum, wer sie ausgestellt hat und die Zahl der Behandlungen. Das sagt etwas über ' +
        'Ihre Gesundheit. Nur das Team liest es, und nur für Ihren Termin.',
      'Möchten Sie sehen, was wir über Sie haben, oder soll es gelöscht werden? Schreiben Sie an {mail}.',
    ],
    invented: 'De Linde ist eine erfundene Praxis: Diese Seite zeigt, wie die Teile von kinekit arbeiten.',
  },
  by: (name, minutes) =>
    `${name}, Physiotherapie · ${minutes === 1 ? 'eine Minute' : `${minutes} Minuten`} zu lesen, und zum Ausprobieren so lange Sie möchten`,
  serious:
    'Fürchten Sie, dass es etwas Ernstes ist? Rufen Sie heute noch Ihre Arztpraxis an, außerhalb der Sprechzeiten den Bereitschaftsdienst unter ' +
    '{1733}. ' +
    'Ist es dringend? Rufen Sie sofort {112} an. Sagen Sie es danach auch uns.',
  why: {
    title: 'Warum tut es heute mehr weh als gestern? · De Linde',
    description: 'Schmerzen sind eine Summe. Eine Geschichte von einem Glas, einer Skala und einem ersten Schritt.',
    heading: 'Warum tut es heute mehr weh als gestern?',
    opening: [
      'Sie haben nichts Schweres gehoben. Sie sind nicht gestürzt. Und doch ist der Rücken heute früh steif. Viele Menschen erschrecken darüber. ' +
        'Was ist da los?',
      'Oft gibt es nicht die eine Ursache. Kleine Dinge kommen zusammen: eine schlechte Nacht, eine volle Woche, zu wenig Bewegung.',
    ],
    glassElse:
      'Denken Sie an ein Glas. Alles, was Sie erleben, läuft wie Wasser hinein. Unten ist ein kleiner Hahn: Ihre Erholung. Läuft lange mehr ' +
      'hinein als heraus, wird das Glas voll.',
    glassAfter: [
      'So ein Glas wird langsam voll, oft ohne dass man es merkt. Darum scheinen die Schmerzen aus dem Nichts zu kommen. Zweierlei können Sie ' +
        'tun: weniger hineinlaufen lassen oder für ein größeres Glas sorgen.',
      'Ein Glas ist nur ein Bild. [Sehen Sie denselben Körper in anderen Bildern.](gallery)',
    ],
    scale: 'Wie viel Schmerz darf sein?',
    scaleText:
      'Ein wenig Schmerz während oder nach einer Übung ist normal. Er gehört zur Erholung. Mit einer Zahl können Sie ihn besser ' +
      'verfolgen, und wir auch.',
    scaleElse:
      'Geben Sie Ihren Schmerzen eine Zahl von 0 (keine Schmerzen) bis 10 (unerträglich). Bis einschließlich 5 ist das in Ordnung, während und ' +
      'nach der Übung. Lassen sie binnen 48 Stunden nach, war der Schritt meist gut.',
    scaleAfter:
      'Bleiben die Schmerzen länger als zwei Tage? Dann war der Schritt zu groß. Keine Panik: Machen Sie beim nächsten Mal etwas weniger.',
    small: 'Klein anfangen',
    smallText:
      'Ein größeres Glas bekommt man nicht in einer Woche. Aber jeden Tag mit ein wenig mehr. Gehen ist schon ein sehr guter Anfang.',
    stepElse: 'Zählen Sie eine Woche lang Ihre Schritte. Legen Sie danach immer ein kleines Stück dazu.',
  },
  gallery: {
    title: 'Ein Körper, viele Bilder · De Linde',
    description: 'Ein Glas, ein Akku, ein Wald, ein Alarm: ein Körper in zehn Bildern, um darüber zu sprechen.',
    heading: 'Ein Körper, viele Bilder',
    opening: [
      'In unserer Praxis sprechen wir oft in Bildern. Ein Glas, ein Wald, ein Rauchmelder. Jedes erzählt ein anderes Stück. Zusammen handeln sie ' +
        'von einem Körper: Ihrem.',
      'Öffnen Sie eines nach dem anderen. Sagen Sie in einem Bild, dass Sie schlecht schlafen, dann bewegen sich die anderen mit. Sie können ' +
        'nichts falsch machen, und nichts wird verschickt.',
    ],
    images: {
      glass: {
        name: 'Das Glas',
        anchor: 'glas',
        text: 'Alles, was Sie erleben, läuft wie Wasser in ein Glas. Erholung lässt es wieder ab. Wählen Sie, was bei Ihnen eine Rolle spielt.',
        otherwise: [
          'Denken Sie an ein Glas. Was Sie erleben, läuft wie Wasser hinein. Unten ist ein kleiner Hahn: Ihre Erholung.',
        ],
      },
      forest: {
        name: 'Der Wald',
        anchor: 'wald',
        text:
          'Manchmal macht ein Nachmittag im Garten nichts aus, und manchmal bringt er Wochen mit Schmerzen. Der Spaten ist derselbe. Anders ' +
          'ist, wie trocken der Wald war.',
        otherwise: [
          'Ein Funke im nassen Wald erlischt. Derselbe Funke im trockenen Wald gibt Feuer. Schlechte Nächte und Stress trocknen den Wald aus.',
        ],
      },
      alarm: {
        name: 'Der Alarm',
        anchor: 'alarm',
        text: 'Ihre Schmerzen sind echt. Sie messen nur nicht genau, wie viel Schaden da ist. Ein zu empfindlicher Rauchmelder geht auch bei Toast los.',
        otherwise: [
          'Ein Rauchmelder warnt vor Feuer. Ist er zu empfindlich, geht er auch bei Dampf los. So kann auch Schmerz arbeiten.',
        ],
      },
      battery: {
        name: 'Der Akku',
        anchor: 'akku',
        text: 'Was auf Ihnen lastet, kostet auch Strom. Eine Stunde Ruhe oder ein Spaziergang im Lauf des Tages kann Ihren Abend verändern.',
        otherwise: ['Der Tag leert Ihren Akku. Ruhe, Schlaf und alles, was Sie gern tun, laden ihn auf.'],
      },
      web: {
        name: 'Das Netz',
        anchor: 'netz',
        text:
          'Nichts steht für sich. Wer grübelt, schläft oft schlechter. Und wer schlecht schläft, grübelt oft mehr. Es geht auch andersherum: ' +
          'Ändern Sie eines, dann bewegt sich anderswo etwas mit.',
        otherwise: [
          'Ihr Körper, Ihre Gedanken und Ihre Umgebung wirken aufeinander. Fangen Sie dort an, wo es für Sie machbar ist.',
        ],
      },
      cycle: {
        name: 'Der Kreis',
        anchor: 'kreis',
        text:
          'Anspannung kann Schmerzen machen, Schmerzen machen Stress, und Stress spannt wieder an. So ein Kreis hält sich selbst in Gang. Ihn ' +
          'an einer Stelle zu unterbrechen, genügt für den Anfang.',
        otherwise: [
          'Anspannung, Schmerzen und Stress halten einander in Gang. Ruhig atmen oder ein Stück gehen kann den Kreis unterbrechen.',
        ],
      },
      bottle: {
        name: 'Die Flasche',
        anchor: 'flasche',
        text: 'Eine Flasche mit einem halben Liter Wasser wiegt fast nichts. Bis man sie eine Stunde hält. Mit Sorgen ist es genauso.',
        otherwise: [
          'Ein halber Liter ist leicht. Nach einer Stunde schmerzt der Arm. Die Flasche ist nicht schwerer geworden: Sie halten sie ' +
            'schon lange.',
        ],
      },
      switch: {
        name: 'Der Schalter',
        anchor: 'schalter',
        text:
          'Warum spannt sich ein Muskel an, und wie lässt er wieder los? In jeder Muskelzelle schaltet Kalzium den Muskel ein. Er entspannt sich, ' +
          'wenn das Kalzium weggepumpt ist. ' +
          'Dass Magnesium den Schalter zurückstellt, ist das Bild eines einzelnen Blogs.',
        otherwise: [
          'Kalzium schaltet eine Muskelzelle ein. Ist es weggepumpt, entspannt sie sich. Gegen Krämpfe bewirkt ein Präparat mit ' +
            'Magnesium in Studien wenig.',
        ],
      },
      wall: {
        name: 'Die Mauer',
        anchor: 'mauer',
        text: 'Stärker werden heißt bauen. Training schickt die Maurer, Eiweiß bringt die Ziegel. Füllen Sie den Rechner aus, dann baut die Mauer mit.',
        otherwise: [
          'Wie viel Eiweiß Ihre Muskeln brauchen, hängt von Ihrem Gewicht und Ihrem Training ab. Fragen Sie uns gern.',
          'Ohne Ziegel keine Mauer, auch nicht mit den besten Maurern. Ohne Maurer bleiben die Ziegel liegen.',
        ],
      },
      line: {
        name: 'Ihre eigene Linie',
        anchor: 'linie',
        text:
          'Ein schlechter Tag sagt wenig. Wie es über Wochen geht, sagt viel mehr. Das hier ist der Verlauf von jemand anderem. Sie können ' +
          'Ihre eigenen Zahlen eintragen.',
        otherwise: [
          'Schmerzen gehen auf und ab. Schauen Sie nicht auf einen Tag, sondern auf die Linie über Wochen und Monate.',
        ],
      },
    },
    next: (name) => `Nächstes Bild: ${name}`,
    closing: 'Welches Bild hat zu Ihnen gepasst? Bringen Sie es zum nächsten Termin mit, dann sprechen wir darüber.',
    ourTeam: 'Unser Team',
    role: 'Physiotherapeutin',
    expertise: ['anhaltende Schmerzen', 'Schmerzen erklären'],
    all: 'Alles zum Lesen',
  },
  protein: {
    title: 'Wie viel Eiweiß brauchen Ihre Muskeln? · De Linde',
    description: 'Training bringt die Maurer, Eiweiß die Ziegel. Wie viel ist genug?',
    heading: 'Wie viel Eiweiß brauchen Ihre Muskeln?',
    opening: [
      'Trainieren Sie ernsthaft Kraft? Dann ist das Training der Maurertrupp, und Eiweiß der Stapel Ziegel. Ohne Ziegel keine Mauer. Schlimmer ' +
        'noch: Dann holen sie Ziegel aus Mauern, die schon stehen.',
      'Dieser Artikel ist für gesunde Erwachsene, die ernsthaft Kraft trainieren. Haben Sie eine Nierenkrankheit oder eine andere Erkrankung, ' +
        'sind Sie schwanger, stillen Sie oder sind Sie jünger als 18? Dann gilt er nicht für Sie. Fragen Sie in der Arztpraxis oder in der ' +
        'Ernährungsberatung.',
    ],
    proteinElse:
      'Wie viel Eiweiß Ihre Muskeln brauchen, hängt von Ihnen und Ihrem Training ab. Fragen Sie in der Physiotherapie oder in der ' +
      'Ernährungsberatung.',
    day: 'Nicht alles hängt an einer Mahlzeit',
    dayText:
      'Nehmen Sie mindestens 20 bis 30 Gramm je Mahlzeit. Die Summe des Tages zählt mehr als die Zahl der Mahlzeiten. Essen Sie dreimal am Tag ' +
      'oder öfter, brauchen Sie nach dem Sport nicht auf die Uhr zu sehen.',
    moving: 'Stark werden beginnt mit Bewegung',
    movingText:
      'Krafttraining wirkt besser, wenn Sie sich auch sonst bewegen. Eine Viertelstunde Gehen am Mittag zählt mit.',
    stepElse: 'Zählen Sie eine Woche lang Ihre Schritte. Legen Sie danach immer ein kleines Stück dazu.',
    pain: 'Und wenn es wehtut?',
    painText:
      'Ein wenig Schmerz ist in Ordnung, während und nach dem Training. Bleiben Sie bei höchstens 5 von 10, und sagen Sie es in der ' +
      'Physiotherapie immer.',
    painLink: 'Geben Sie Ihren Schmerzen eine Zahl',
  },
};
