// What is said of pain, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/pain.js';

export const de: Words<typeof claims> = {
  'pain-scale-range': 'Schmerz bewerten Sie von 0 (kein Schmerz) bis 10 (unerträglich).',
  'pain-acceptable-max':
    'Während und nach der Therapie ist Schmerz bis einschließlich 5 von 10 vertretbar: deutlich da, aber erträglich.',
  'pain-settles-within':
    'Beschwerden, die innerhalb von 48 Stunden nach einer Aktivität nachlassen, sind meist in Ordnung. ' +
    'Dauert es länger, war der Schritt zu groß: keine Panik, nächstes Mal etwas weniger.',
  'pain-duration-counts':
    'Auch die Dauer zählt: Schmerz, der schnell nachlässt, ist meist in Ordnung, anhaltender Schmerz braucht Aufmerksamkeit.',
  'pain-part-of-recovery': 'Etwas Schmerz während und nach einer Behandlung ist normal und gehört zur Erholung.',
  'pain-tell-therapist':
    'Sagen Sie Ihrer Physiotherapeutin oder Ihrem Physiotherapeuten immer, wenn Sie Schmerzen haben: Es muss erträglich bleiben.',
  'pain-change-average':
    'Im Durchschnitt gilt eine Veränderung von etwa 2 Punkten oder 30 % als bedeutsam (Farrar). Nach Salaffi sind 1 Punkt oder 15 % schon etwas besser.',
  'pain-change-slight':
    'Salaffi: Wer 1 Punkt oder 15 % weniger Schmerz hat, fühlt sich etwas besser. Farrar setzt die Schwelle höher.',
  'pain-change-much': 'Wer 2 Punkte oder 33 % weniger Schmerz hat, fühlt sich viel besser.',
  'pain-change-from-low':
    'Wenn Sie bei 1 bis 4 beginnen, zählt schon 1 Punkt Unterschied. Das ist ein Anhaltspunkt, kein Urteil.',
  'pain-change-from-middle':
    'Wenn Sie bei 5 bis 7 beginnen, zählt ein Unterschied von 2 Punkten. Das ist ein Anhaltspunkt, kein Urteil.',
  'pain-change-from-high':
    'Wenn Sie bei 8 bis 10 beginnen, zählt ein Unterschied von 3 bis 4 Punkten. Das ist ein Anhaltspunkt, kein Urteil.',
  'pain-look-at-months':
    'Schmerz schwankt von Tag zu Tag. Schauen Sie auf Monate: Oft wird es trotz Spitzen allmählich besser.',
  'pain-flare-meaning':
    'Ein Schub ist eine Verschlechterung, die Stunden bis Wochen dauert, schwer zu ertragen ist und meist auch den Alltag oder die Stimmung belastet.',
  'pain-measure-error':
    'Ein Unterschied von weniger als 1,77 Punkten zwischen zwei Werten kann vom Messen selbst kommen. ' +
    'Das wurde bei Menschen gemessen, die wegen Rückenschmerzen in einer Klinik waren.',
  'pain-real-course':
    'Eine Fachperson für Physiotherapie über den eigenen Rücken: ' +
    '2015 ein Bandscheibenvorfall, nach etwa 2 Jahren Training beschwerdefrei. ' +
    'Akute Schmerzen im September 2023 nach einer Landung, mit demselben Befund im MRT. Nach 4 Monaten großteils weg, heute ganz. ' +
    'Werte wurden nicht notiert: Die Höhe der Linie ist eine Skizze.',
  'alarm-not-damage': 'Schmerz schützt Sie und ist echt, aber er misst nicht genau, wie viel Schaden da ist.',
  'alarm-set-sensitive':
    'Der Alarm kann zu empfindlich eingestellt sein, wie ein Rauchmelder, der bei Duschdampf oder verbranntem Toast angeht.',
  'alarm-sensitisers': 'Stress, Eile und Angst vor Schmerz machen den Alarm empfindlicher.',
  'alarm-knowing-helps': 'Wer weiß, wie der Alarm arbeitet, bewegt sich mit mehr Vertrauen.',
  'forest-drying-factors':
    'Rauchen, Alkohol, Übergewicht, wenig Bewegung, schlechter Schlaf, anhaltender Stress, ' +
    'Stoffwechselprobleme und Grübeln machen den Wald trocken. Selten ist es nur eines.',
  'forest-context-decides':
    'In einem trockenen Wald löst ein kleiner Funke einen großen Brand aus. In einem grünen Wald tut derselbe Funke nichts.',
  'forest-spark': 'Der Funke ist eine Bewegung, ein Heben oder nichts Eindeutiges.',
  'forest-keeps-burning': 'Erhöhte Empfindlichkeit und Entzündungsbereitschaft können das Feuer am Brennen halten.',
  'forest-not-imagined':
    'Es ist keine Einbildung: Es spielt sich im Immun- und Nervensystem ab, und das zeigt kein Bild.',
  'bottle-same-weight':
    'Eine Flasche von 500 Gramm fühlt sich schwerer an, je länger Sie sie halten. Das Gewicht bleibt, die Zeit wächst. So ist es auch mit Stress.',
  'bottle-holding-times':
    'Eine Flasche ist minutenlang leicht, nach 1 Stunde schmerzhaft und nach 24 Stunden unerträglich.',
  'bottle-put-down': 'Die Kunst ist nicht, nie Stress zu haben, sondern die Flasche rechtzeitig abzustellen.',
  'battery-charge': 'Erholung lädt Ihre Batterie auf und macht Ihren Wald grüner.',
  'pain-circle': 'Anspannung bringt Schmerz, Schmerz bringt Stress, Stress bringt wieder Anspannung.',
};
