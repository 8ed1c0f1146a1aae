// What is said of load, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/load.js';

export const de: Words<typeof claims> = {
  'glass-picture':
    'Körper und Geist sind wie ein Glas: Alles, was Sie erleben, läuft als Wasser hinein. Ist es zu lange zu voll, ' +
    'kann das zu Schmerzen, Müdigkeit oder Verletzungen führen.',
  'glass-factors':
    'Das Glas füllt sich mit körperlicher, seelischer und sozialer Belastung: von schlechten Nächten und Krankheit ' +
    'bis zu Grübeln, Druck bei der Arbeit und Einsamkeit.',
  'glass-capacity-parts':
    'Die Größe Ihres Glases hängt von Veranlagung, Lebensstil, seelischer Widerstandskraft und sozialer Unterstützung ab.',
  'glass-genetics-given': 'Die Veranlagung ist gegeben und nicht trainierbar. Der Rest Ihres Glases schon.',
  'glass-two-ways': 'Es gibt zwei Wege: ein größeres Glas oder weniger Wasser darin.',
  'glass-recovery':
    'Regelmäßiger Schlaf, Bewegung, gesundes Essen, weniger Alkohol und Nikotin, Kontakte, Entspannung und fachliche ' +
    'Hilfe lassen Wasser abfließen.',
  'glass-amplify':
    'Faktoren stehen nicht für sich: Sie können einander verstärken. Ein negativer Gedanke kann den Schlaf stören, ' +
    'und schlechter Schlaf die Erholung.',
  'glass-fills-unnoticed': 'Das Glas füllt sich nach und nach, unbemerkt, oft ohne einen klaren Auslöser.',
  'glass-spiral': 'Bleibt das Wasser hoch, erholen Sie sich weniger, Ihr Glas wird kleiner und läuft schneller über.',
  'glass-regular-sleep': 'Genug und regelmäßig schlafen hilft: feste Zeiten, auch am Wochenende.',
  'glass-walking': 'Regelmäßiges Gehen ist schon eine gute Grundlage.',
  'glass-overweight': 'Übergewicht kann eine leichte Entzündung auslösen, die die Schmerzschwelle senkt.',
  'glass-stimulants': 'Alkohol, Nikotin und Koffein scheinen zu entspannen, stören aber den Schlaf.',
  'glass-loneliness': 'Einsamkeit hängt mit anhaltenden Schmerzen zusammen. Fangen Sie mit kleinen Kontakten an.',
  'glass-own-triggers':
    'Schreiben Sie auf, was bei Ihnen das Wasser steigen lässt, oder schneller steigen lässt, als es abfließt.',
  'rest-meaningful': 'Ruhe und sinnvolle Entspannung wie Stille, Natur, ein Buch oder Musik sind mehr als Nichtstun.',
  'break-half-hour':
    'Stehen Sie alle 30 Minuten kurz auf: Schultern kreisen, Hüften strecken, ein paar Schritte gehen.',
  'break-studies':
    'In Studien fühlten sich Menschen nach kurzen Pausen etwas frischer und etwas weniger müde. Dass sie besser ' +
    'arbeiteten, zeigte sich nicht. Über Schmerzen sagt das nichts.',
  'desk-list':
    'Ein Blog sagt: der Bildschirm auf Augenhöhe, die Füße flach, der untere Rücken gestützt, und Sitzen und Stehen abwechseln. ' +
    'Das ist eine Gewohnheit, keine geprüfte Regel: Die Haltung sagt Rückenschmerzen nicht voraus.',
  'desk-posture': 'Wie Sie sitzen, stehen oder heben, sagt nicht voraus, ob Sie Kreuzschmerzen bekommen oder behalten.',
  'desk-standing':
    'In 10 Studien mit 955 Menschen bei der Arbeit zeigte sich nicht, dass mehr Stehen oder Gehen Beschwerden verringert.',
  'desk-adjustable':
    'Europa verlangt vom Arbeitgeber: Bildschirm und Stuhl zum Verstellen, eine Fußstütze für alle, die eine möchten, ' +
    'Platz für wechselnde Haltungen, und Arbeit mit Pausen oder wechselnden Tätigkeiten.',
  'sleep-hours':
    'Erwachsenen werden 7 bis 9 Stunden Schlaf empfohlen, ab 65 Jahren 7 bis 8 Stunden, Männern wie Frauen. Eine andere ' +
    'Quelle sagt: Männer 7 bis 9 Stunden, Frauen 8 bis 10 Stunden.',
  'sleep-regular':
    'Regelmäßige Schlafzeiten tun der Gesundheit gut. Nach kurzen Nächten kann etwas längerer Schlaf am Wochenende helfen.',
  'worries-small': 'Setzen Sie sich für heute ein Ziel, das erreichbar ist, und freuen Sie sich über kleine Erfolge.',
  'worries-half-hour': 'In Studien bekamen Sorgen jeden Tag eine feste Zeit von 30 Minuten.',
  'worries-postponed':
    'In 7 Studien mit 999 Menschen wurden Sorgen aufgeschoben oder nur notiert. Aufgeschoben dauerten sie etwas kürzer und ' +
    'kamen etwas seltener. Das galt für eine Woche bis einen Monat, und die meisten waren Frauen. Online sah eine Studie ' +
    'keinen Unterschied: 996 Menschen begannen, 361 machten bis zum Ende mit.',
  'worries-park':
    'Schreiben Sie Sorgen auf und stellen Sie sie für später zurück. Sagen Sie öfter Nein, und sagen Sie, was Sie ' +
    'brauchen.',
  'sleep-takes-weeks':
    'Zum Schlaf sagt ein Blog: Rechnen Sie mit 2 bis 4 Wochen, bis Sie merken, dass Sie besser schlafen. Zum langsamen ' +
    'Aufbau sagen die zehn Tipps einer anderen Quelle: Rechnen Sie mit Monaten.',
  'recovery-stress':
    'In einer Studie mit 11 Studierenden dauerte es kurz vor Prüfungen 40\u00a0% länger, bis eine kleine Wunde im Mund ' +
    'geschlossen war.',
  'recovery-smoking':
    'In 40 Studien zusammen wuchs Knochen bei Rauchenden 2,2-mal so oft langsam oder gar nicht zusammen. Das ist ein ' +
    'Zusammenhang, keine Vorhersage für Sie.',
  'recovery-smoking-rats':
    'In einer Studie atmeten Ratten Zigarettenrauch ein. Ein durchgesägter Oberschenkelknochen heilte bei ' +
    'ihnen langsamer. Bei Menschen wurde das so nicht gemessen.',
  'recovery-alcohol':
    'Laut dem Artikel bremst viel Alkohol die Erholung. Eine Übersicht beschreibt, wie das geschehen kann. Für ' +
    'gebrochene Knochen wurde kein Unterschied gezeigt.',
  'recovery-sleep':
    'In einer Studie schliefen Menschen 3 Nächte lang nur 2 Stunden. Eine kleine Wunde am Arm war nach 5,0 Tagen ' +
    'geschlossen, nach normalen Nächten nach 4,2 Tagen.',
  'recovery-food':
    'Eiweiß, Omega-3, Vitamine, Zink und Ballaststoffe können der Erholung helfen. Mangelernährung erschwert sie.',
  'recovery-diabetes': 'Typ-2-Diabetes kann die Wundheilung verlangsamen.',
  'recovery-movement':
    'Laut dem Artikel macht zu wenig Bewegung steif und schwach, und zu viel oder zu früh kann schaden. Nach einer ' +
    'Sehnenoperation an der Hand half frühe, dosierte Bewegung in den ersten Wochen mehr als Ruhe. Auf lange Sicht ' +
    'ist das nicht belegt.',
  'recovery-reinforce':
    'Sie können einander verstärken: Alkohol, Rauchen und Stress stören den Schlaf, und schlechter Schlaf kann zu ' +
    'mehr Stress führen.',
  'recovery-never-added':
    'Die Zahlen stammen aus getrennten Studien zu Wunden und Knochen. Man kann sie nicht addieren.',
  'recovery-to-do':
    'Planen Sie Entspannung ein, hören Sie mit Hilfe auf zu rauchen, trinken Sie höchstens ein paar Gläser Alkohol ' +
    'pro Woche, schlafen Sie zu festen Zeiten, essen Sie abwechslungsreich und bewegen Sie sich dosiert.',
};
