// The claims in German, one or two sentences each, with their figure. Words only.
import type { ClaimId } from '../registry.js';
import { safety } from './safety/de.js';

export const de: Record<ClaimId, string> = {
  'pain-scale-range': 'Schmerz bewerten Sie von 0 (kein Schmerz) bis 10 (unerträglich).',
  'pain-acceptable-max':
    'Während und nach der Therapie ist Schmerz bis einschließlich 5 von 10 vertretbar: deutlich da, aber erträglich.',
  'pain-settles-within':
    'Beschwerden, die innerhalb von 48 Stunden nach einer Aktivität nachlassen, sind meist in Ordnung. Dauert es länger, war der Schritt zu groß: keine Panik, nächstes Mal etwas weniger.',
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
    'Ein Unterschied von weniger als 1,77 Punkten zwischen zwei Werten kann vom Messen selbst kommen. Das wurde bei Menschen gemessen, die wegen Rückenschmerzen in einer Klinik waren.',
  'pain-real-course':
    'Eine Fachperson für Physiotherapie über den eigenen Rücken: 2015 ein Bandscheibenvorfall, nach etwa 2 Jahren Training beschwerdefrei. Akute Schmerzen im September 2023 nach einer Landung, mit demselben Befund im MRT. Nach 4 Monaten großteils weg, heute ganz. Werte wurden nicht notiert: Die Höhe der Linie ist eine Skizze.',
  'alarm-not-damage': 'Schmerz schützt Sie und ist echt, aber er misst nicht genau, wie viel Schaden da ist.',
  'alarm-set-sensitive':
    'Der Alarm kann zu empfindlich eingestellt sein, wie ein Rauchmelder, der bei Duschdampf oder verbranntem Toast angeht.',
  'alarm-sensitisers': 'Stress, Eile und Angst vor Schmerz machen den Alarm empfindlicher.',
  'alarm-knowing-helps': 'Wer weiß, wie der Alarm arbeitet, bewegt sich mit mehr Vertrauen.',
  'forest-drying-factors':
    'Rauchen, Alkohol, Übergewicht, wenig Bewegung, schlechter Schlaf, anhaltender Stress, Stoffwechselprobleme und Grübeln machen den Wald trocken. Selten ist es nur eines.',
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
  ...safety,
  'glass-picture':
    'Körper und Geist sind wie ein Glas: Alles, was Sie erleben, läuft als Wasser hinein. Zu lange zu voll bringt Schmerz, Müdigkeit oder Verletzung.',
  'glass-factors':
    'Das Glas füllt sich mit körperlicher, seelischer und sozialer Belastung: von schlechtem Schlaf und Krankheit bis zu Grübeln, Arbeitsdruck und Einsamkeit.',
  'glass-capacity-parts':
    'Die Größe Ihres Glases hängt von Veranlagung, Lebensstil, seelischer Widerstandskraft und sozialer Unterstützung ab.',
  'glass-genetics-given': 'Die Veranlagung ist gegeben und nicht trainierbar. Der Rest Ihres Glases schon.',
  'glass-two-ways': 'Es gibt zwei Wege: ein größeres Glas oder ein niedrigerer Stand.',
  'glass-recovery':
    'Regelmäßiger Schlaf, Bewegung, nahrhaftes Essen, weniger Alkohol und Nikotin, soziale Kontakte, Entspannung und fachliche Hilfe lassen Wasser ab.',
  'glass-amplify':
    'Faktoren stehen nicht für sich: Sie verstärken einander. Ein negativer Gedanke stört den Schlaf, schlechter Schlaf stört die Erholung.',
  'glass-fills-unnoticed': 'Das Glas füllt sich nach und nach, unbemerkt, oft ohne einen klaren Auslöser.',
  'glass-spiral': 'Bleibt der Stand hoch, erholen Sie sich weniger, Ihr Glas wird kleiner und läuft schneller über.',
  'glass-regular-sleep': 'Genug und regelmäßig schlafen hilft: feste Zeiten, auch am Wochenende.',
  'glass-walking': 'Regelmäßiges Gehen ist schon eine gute Grundlage.',
  'glass-overweight': 'Übergewicht kann eine leichte Entzündung auslösen, die die Schmerzschwelle senkt.',
  'glass-stimulants': 'Alkohol, Nikotin und Koffein scheinen zu entspannen, stören aber den Schlaf.',
  'glass-loneliness':
    'Einsamkeit erhöht die Wahrscheinlichkeit chronischer Schmerzen. Fangen Sie mit kleinen Kontakten an.',
  'glass-own-triggers':
    'Schreiben Sie auf, was Ihren Stand steigen lässt oder schneller steigen lässt, als er abfließt.',
  'rest-meaningful': 'Ruhe und sinnvolle Entspannung wie Stille, Natur, ein Buch oder Musik sind mehr als Nichtstun.',
  'break-half-hour':
    'Stehen Sie alle 30 Minuten kurz auf: Schultern kreisen, Hüften strecken, ein paar Schritte gehen.',
  'worries-park':
    'Schreiben Sie Sorgen auf und parken Sie sie für später. Sagen Sie öfter nein, und sagen Sie, was Sie brauchen.',
  'sleep-takes-weeks': 'Rechnen Sie mit 2 bis 4 Wochen, bis Sie einen Unterschied merken.',
  'pain-circle': 'Anspannung bringt Schmerz, Schmerz bringt Stress, Stress bringt wieder Anspannung.',
  'recovery-stress': 'In einer Studie heilten Wunden unter Stress bis zu 40 % langsamer.',
  'recovery-smoking':
    'Der Text der Praxis sagt, dass Knochen bei Rauchenden bis zu 60 % langsamer heilt. Die zitierte Studie wurde an Ratten durchgeführt.',
  'recovery-alcohol': 'Alkohol bremst die Erholung, vor allem über 7 Gläsern pro Woche. Auch mäßiges Trinken zählt.',
  'recovery-sleep': 'Schlafmangel verlangsamt die Wundheilung und senkt Wachstumshormon und Testosteron.',
  'recovery-food':
    'Eiweiß, Omega-3, Vitamine, Zink und Ballaststoffe helfen der Erholung. Mangelernährung erschwert sie.',
  'recovery-diabetes': 'Typ-2-Diabetes verlangsamt die Erholung.',
  'recovery-movement':
    'Zu wenig Bewegung macht steif und schwach, zu viel oder zu früh schadet. Frühe, dosierte Bewegung bringt die Funktion schneller zurück.',
  'recovery-reinforce':
    'Sie verstärken einander: Alkohol, Rauchen und Stress verschlechtern den Schlaf, und das bringt mehr Stress.',
  'recovery-never-added':
    'Die Prozentwerte stammen aus getrennten Studien zu Wunden und Knochen. Man darf sie nicht addieren.',
  'protein-men-optimal':
    'Ein Autor liest aus den Studien, dass Männer mit ernsthaftem Krafttraining bei etwa 2 Gramm Eiweiß pro Kilo am Tag am meisten zulegen. ' +
    'Eine große Übersicht fand über 1,62 keinen weiteren Zuwachs.',
  'protein-men-safe':
    'Laut dem Artikel nimmt ein Mann, der sichergehen will, 2,35 Gramm pro Kilo am Tag. Wir zeigen nie mehr als 2,2.',
  'protein-women-lower': 'Laut dem Artikel brauchen Frauen 10 bis 15 % weniger als Männer.',
  'protein-women-optimal':
    'Ein Autor liest aus den Studien, dass Frauen mit ernsthaftem Krafttraining bei durchschnittlich 1,75 Gramm Eiweiß pro Kilo am Tag am meisten zulegen. ' +
    'Eine große Übersicht fand über 1,62 keinen weiteren Zuwachs.',
  'protein-women-safe': 'Laut dem Artikel nimmt eine Frau, die sichergehen will, 2,05 Gramm pro Kilo am Tag.',
  'protein-flexible':
    'Laut dem Artikel behalten Sie mit 1,2 bis 1,5 Gramm pro Kilo am Tag den größten Teil des Zuwachses.',
  'protein-morton':
    'In 49 Studien mit Krafttraining brachte mehr Eiweiß im Schnitt 0,30 kg mehr fettfreie Masse. ' +
    'Über 1,62 Gramm pro Kilo am Tag kam nichts mehr dazu. Diese Grenze ist unsicher: zwischen 1,03 und 2,20.',
  'protein-slopes':
    'In 105 Artikeln zusammen ging jedes weitere 0,1 Gramm pro Kilo am Tag mit 0,39 kg mehr fettfreier Masse einher, über 1,3 Gramm pro Kilo mit 0,12 kg. ' +
    'Untersucht wurden 0,5 bis 3,5 Gramm pro Kilo.',
  'protein-meal-floor': 'Der Artikel rät zu mindestens 20 bis 30 Gramm Eiweiß pro Mahlzeit.',
  'protein-day-total': 'Laut dem Artikel zählt die Menge am Tag mehr als die Zahl der Mahlzeiten.',
  'protein-big-meal':
    'In einem Versuch nach dem Training verarbeitete der Körper auch 100 Gramm auf einmal, länger als 25 Gramm. ' +
    'Gemessen wurde eine Reaktion über Stunden, kein Muskelzuwachs.',
  'protein-no-window':
    'Laut dem Artikel müssen Sie mit 3 oder mehr Mahlzeiten auf kein Zeitfenster nach dem Training achten.',
  'protein-from-65':
    'In Studien mit Krafttraining bei gesunden Menschen ab 65 Jahren half mehr Eiweiß bei 1,2 bis 1,59 Gramm pro Kilo am Tag.',
  'protein-plant-more': 'Laut dem Artikel braucht mehr, wer vor allem pflanzlich isst. Eine Zahl nennt er nicht.',
  'protein-other-sport': 'Laut dem Artikel brauchen Ausdauer- und Kampfsport weniger: Diese Zahlen gelten dann nicht.',
  'protein-kidney':
    'Der Artikel sieht bei Gesunden keinen Schaden. Bei Nierenkrankheit oder einer anderen Erkrankung fragen Sie Ihre Ärztin oder Ihren Arzt.',
  'protein-adults-only':
    'Die Studien wurden mit gesunden Erwachsenen gemacht. Unter 18 Jahren, in der Schwangerschaft und Stillzeit nennen wir keine Zahl.',
  'protein-not-obese':
    'Die Studien wurden mit Menschen ohne Adipositas gemacht. Die WHO spricht ab einem BMI von 30 davon: Ab da nennen wir keine Zahl.',
  'protein-bricks': 'Training bringt Maurer, Eiweiß bringt Steine. Ohne genug Steine keine Mauer.',
  'protein-foods':
    'Mageres Fleisch, Geflügel, Eier, Fisch, fettarme Milchprodukte, Hülsenfrüchte, Tofu, Tempeh, Nüsse, Samen und Pulver liefern Eiweiß.',
  'food-composition':
    'Wie viel Eiweiß ein Lebensmittel enthält, stammt aus der Tabelle des US-Landwirtschaftsministeriums. Marken unterscheiden sich.',
  'steps-risk':
    'In Studien gehen je 1.000 Schritte mehr am Tag mit einem um 15 % niedrigeren Sterberisiko einher. Das ist ein Zusammenhang, kein Versprechen.',
  'steps-level-younger': 'Unter 60 Jahren flacht der Unterschied bei etwa 8.000 bis 10.000 Schritten ab.',
  'steps-level-older': 'Ab 60 Jahren flacht der Unterschied bei etwa 6.000 bis 8.000 Schritten ab.',
  'steps-least-active': 'Wer wenig geht, gewinnt bei jeder Steigerung am meisten.',
  'steps-cadence': 'Zügiges Gehen sind etwa 100 Schritte pro Minute.',
  'movement-minutes':
    '15 bis 20 Minuten gezielte Bewegung am Tag verändern mit der Zeit viel. Eine andere Quelle beginnt mit 10 Minuten.',
  'movement-start':
    'Beginnen Sie mit 10 Minuten Gehen am Tag und steigern Sie. Eine andere Quelle nennt 15 bis 20 Minuten Bewegung.',
  'movement-lunch-walk': 'Auch ein Spaziergang von 15 Minuten in der Mittagspause zählt.',
  'circle-tightens':
    'Bei Schmerzen spannen sich Muskeln zum Schutz an. Erst fühlt sich das sicher an, später macht es steif und empfindlich.',
  'circle-ways': 'Auswege sind Atmen, Bewegen, Schlafen, Pausen und weniger Stress.',
  'breath-slow':
    'Atmen Sie ruhig in den Bauch: 4 Zählzeiten ein, 6 Zählzeiten aus. Langes Ausatmen zählt mehr als tiefes Einatmen.',
  'evening-routine':
    'Feste Schlafzeiten, ab 1 Stunde vor dem Schlafen kein helles Licht und kein Bildschirm, dazu eine kurze Abendroutine.',
  'stress-lighter':
    'Schreiben Sie Sorgen auf und legen Sie sie für später weg, wählen Sie erreichbare Ziele, sagen Sie öfter Nein und sagen Sie, was Sie brauchen.',
  'recovery-to-do':
    'Planen Sie Entspannung, hören Sie mit Hilfe auf zu rauchen, trinken Sie höchstens wenige Gläser pro Woche, schlafen Sie zu festen Zeiten, essen Sie abwechslungsreich und bewegen Sie sich dosiert.',
  'muscle-switch': 'In einer Muskelzelle spannt Calcium an, und Magnesium lässt los.',
  'magnesium-cramps':
    'Tim Willems (mit Examine): Magnesium hilft wenig gegen Krämpfe, und für den Schlaf gibt es wenig Belege. Der orthomolekulare Blog sieht das anders.',
  'magnesium-eases':
    'Der orthomolekulare Blog: Wer wenig aufnimmt, dem kann Magnesium bei Anspannung, Krämpfen, Steifheit und Schlaf etwas helfen. Rückenschmerzen heilt es nicht. Tim Willems und Examine finden dafür wenig Belege.',
  'magnesium-deficit': 'Ein Präparat ist für einen festgestellten Mangel da. Es ersetzt keine gesunde Ernährung.',
  'magnesium-ask-first':
    'Bei Nieren- oder Herzproblemen oder wenn Sie Medikamente nehmen, fragen Sie zuerst in der Arztpraxis oder Apotheke.',
};
