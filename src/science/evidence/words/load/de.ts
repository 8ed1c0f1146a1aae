// What is said of load, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/load.js';

export const de: Words<typeof claims> = {
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
  'recovery-to-do':
    'Planen Sie Entspannung, hören Sie mit Hilfe auf zu rauchen, trinken Sie höchstens wenige Gläser pro Woche, ' +
    'schlafen Sie zu festen Zeiten, essen Sie abwechslungsreich und bewegen Sie sich dosiert.',
};
