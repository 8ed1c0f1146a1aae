// What is said of pain, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/pain.js';

export const de: Words<typeof claims> = {
  'pain-scale-range': 'Schmerzen bewerten Sie von 0 (keine Schmerzen) bis 10 (unerträglich).',
  'pain-acceptable-max':
    'Während und nach der Therapie sind Schmerzen bis einschließlich 5 von 10 in Ordnung: deutlich da, aber ' +
    'erträglich.',
  'pain-settles-within':
    'Beschwerden, die innerhalb von 48 Stunden nach einer Aktivität nachlassen, sind meist in Ordnung. ' +
    'Dauert es länger, war der Schritt zu groß: keine Panik, nächstes Mal etwas weniger. ' +
    'Eine australische Gruppe von Praxen rechnet mit 24 Stunden.',
  'pain-duration-counts':
    'Auch die Dauer zählt: Schmerzen, die schnell nachlassen, sind meist in Ordnung, anhaltende Schmerzen brauchen ' +
    'Aufmerksamkeit.',
  'pain-part-of-recovery': 'Etwas Schmerzen während und nach einer Behandlung sind normal und gehören zur Erholung.',
  'pain-tell-therapist':
    'Sagen Sie es in der Physiotherapie immer, wenn Sie Schmerzen haben: Es muss erträglich bleiben.',
  'pain-change-average':
    'Nach Farrar gelten bei anhaltenden Schmerzen im Durchschnitt etwa 2 Punkte oder 30\u00a0% weniger als echte ' +
    'Besserung. Für Kreuzschmerzen nennen Ostelo und eine Fachgruppe dieselbe Schwelle. Bei Salaffi ist es mit 1 ' +
    'Punkt oder 15\u00a0% weniger schon etwas besser.',
  'pain-change-slight':
    'Bei Salaffi fühlten sich Menschen mit Arthrose oder Rheuma mit 1 Punkt oder 15\u00a0% weniger Schmerzen etwas ' +
    'besser. Farrar und Ostelo setzen die Schwelle höher: etwa 2 Punkte oder 30\u00a0%.',
  'pain-change-much':
    'Bei Salaffi fühlten sich Menschen mit Arthrose oder Rheuma mit 2 Punkten oder 33\u00a0% weniger Schmerzen viel ' +
    'besser.',
  'pain-change-from-low':
    'Wer bei 1 bis 4 begann, fühlte sich mit 1 Punkt weniger etwas besser. Das sagten Menschen, die wegen ' +
    'Rückenschmerzen in einer Klinik waren. So wenig kann auch vom Messen kommen.',
  'pain-change-from-middle':
    'Wer bei 5 bis 7 begann, fühlte sich mit 2 Punkten weniger etwas besser. Das sagten Menschen, die wegen ' +
    'Rückenschmerzen in einer Klinik waren. Das ist ein Anhaltspunkt, kein Urteil.',
  'pain-change-from-high':
    'Wer bei 8 bis 10 begann, fühlte sich mit 3 bis 4 Punkten weniger etwas besser. Das sagten Menschen, die wegen ' +
    'Rückenschmerzen in einer Klinik waren. Das ist ein Anhaltspunkt, kein Urteil.',
  'pain-look-at-months':
    'Schmerzen schwanken von Tag zu Tag. Schauen Sie auf Monate: Oft wird es trotz Spitzen allmählich besser.',
  'pain-flare-meaning':
    'Ein Schub ist eine Verschlechterung, die Stunden bis Wochen dauert, schwer zu ertragen ist und meist auch den Alltag oder die Stimmung belastet.',
  'pain-flare-hours':
    'Bei 416 US-Veteranen mit Kreuzschmerzen war die Wahrscheinlichkeit eines Schubs nach jeder Stunde Heben 1,05-mal so ' +
    'groß, nach jeder Stunde Sitzen 0,96-mal. Nach einem Jahr gab es keinen Zusammenhang mit dem, was sie tun konnten. Eine ' +
    'kleine Studie zu frischen Rückenschmerzen fand 4,4-mal bei mehr als 6 Stunden Sitzen.',
  'pain-settles-elsewhere':
    'Eine australische Gruppe von Praxen möchte, dass Schmerzen innerhalb von 24 Stunden nach einer Aktivität nachlassen. ' +
    'Ein Praxistext aus Flandern rechnet mit 48 Stunden.',
  'pain-flare-sitting':
    'Bei 30 Menschen mit frischen Kreuzschmerzen war die Wahrscheinlichkeit eines Schubs mit mehr als 6 Stunden Sitzen ' +
    '4,4-mal so groß. In einer viel größeren Studie mit Veteranen war es 0,96-mal für jede Stunde Sitzen.',
  'pain-measure-error':
    'Ein Unterschied von weniger als 1,77 Punkten zwischen zwei Werten kann vom Messen selbst kommen. ' +
    'Das wurde bei Menschen gemessen, die wegen Rückenschmerzen in einer Klinik waren.',
  'pain-real-course':
    'Eine Fachperson für Physiotherapie über den eigenen Rücken: 2015 ziehende Schmerzen und ein ' +
    'Bandscheibenvorfall, nach etwa 2 Jahren Training beschwerdefrei. Akute Schmerzen im September 2023 nach einer ' +
    'Landung, mit demselben Befund im MRT; zuerst höchstens 500 m zu Fuß. Nach 4 Monaten großteils weg, heute ganz. Werte wurden nicht notiert: Die ' +
    'Höhe der Linie ist eine Skizze.',
  'alarm-not-damage': 'Schmerz schützt Sie und ist echt, aber er zeigt nicht genau, wie viel Schaden da ist.',
  'alarm-set-sensitive':
    'Der Alarm kann zu empfindlich eingestellt sein, wie ein Rauchmelder, der bei Duschdampf oder verbranntem Toast angeht.',
  'alarm-sensitisers': 'Stress, Eile und Angst vor Schmerzen können den Alarm empfindlicher machen.',
  'alarm-knowing-helps': 'Wer weiß, wie der Alarm arbeitet, bewegt sich mit mehr Vertrauen.',
  'forest-drying-factors':
    'Rauchen, Alkohol, Übergewicht, wenig Bewegung, schlechter Schlaf, anhaltender Stress, ' +
    'Stoffwechselprobleme und Grübeln machen den Wald trocken. Selten ist es nur eines.',
  'forest-context-decides':
    'In einem trockenen Wald kann ein kleiner Funke einen großen Brand auslösen. In einem grünen Wald bewirkt ' +
    'derselbe Funke meist nichts.',
  'forest-spark': 'Der Funke ist eine Bewegung, ein Heben oder nichts Bestimmtes.',
  'forest-keeps-burning':
    'Ein empfindliches Nervensystem und eine Abwehr, die schnell reagiert, können das Feuer am Brennen halten.',
  'forest-not-imagined':
    'Schmerzen sind keine Einbildung. Auch Abwehr und Nervensystem spielen eine Rolle, und das zeigt kein Bild.',
  'bottle-same-weight':
    'Eine Flasche von 500 Gramm fühlt sich schwerer an, je länger Sie sie halten. Das Gewicht bleibt, die Zeit wächst. So ist es auch mit Stress.',
  'bottle-holding-times':
    'Eine Flasche ist minutenlang leicht, nach 1 Stunde schmerzhaft und nach 24 Stunden unerträglich.',
  'bottle-put-down': 'Die Kunst ist nicht, nie Stress zu haben, sondern die Flasche rechtzeitig abzustellen.',
  'battery-charge': 'Erholung lädt Ihren Akku auf und macht Ihren Wald grüner.',
  'pain-circle': 'Anspannung kann zu Schmerzen führen, Schmerzen zu Stress, und Stress wieder zu Anspannung.',
};
