// What is said of magnesium, German: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const de: Words<typeof claims> = {
  'muscle-switch':
    'In einer Muskelzelle spannt Calcium an. Der Muskel entspannt sich, wenn dieses Calcium wieder weggepumpt wird. ' +
    'Dass Magnesium loslässt, ist das Bild eines Blogs.',
  'magnesium-cramps':
    'In 5 Versuchen mit 307 meist älteren Menschen brachte Magnesium 0,18 Krämpfe pro Woche weniger. Das kann Zufall ' +
    'sein. Auch für den Schlaf gibt es wenig Belege. Der orthomolekulare Blog sieht das anders.',
  'magnesium-eases':
    'Der orthomolekulare Blog: Wer wenig aufnimmt, dem kann Magnesium bei Anspannung, Krämpfen, Steifheit und Schlaf ' +
    'etwas helfen. Rückenschmerzen heilt es nicht. Cochrane, Tim Willems und Examine finden dafür wenig Belege.',
  'magnesium-daily':
    'Die EFSA, die europäische Lebensmittelbehörde: 350 mg am Tag für Männer und 300 mg für Frauen, aus allem Essen zusammen. Tim ' +
    'Willems nennt 410 bis 420 mg für Männer und 320 bis 360 mg für Frauen. Der orthomolekulare Blog sagt 300 bis 400 mg.',
  'magnesium-line':
    'Aus einem Präparat höchstens 250 mg am Tag, ab 4 Jahren, auf mindestens 2 Gaben verteilt. Mehr kann den Stuhl weicher ' +
    'machen. In den USA sind es 350 mg.',
  'magnesium-enough':
    'Das deutsche BfR sieht kein Zeichen, dass gesunde Erwachsene zu wenig aufnehmen. Tim Willems schreibt, dass mehr als die ' +
    'Hälfte der Erwachsenen die empfohlene Menge nicht erreicht.',
  'magnesium-forms':
    'Tim Willems: Citrat und Laktat werden gut aufgenommen, Glycinat, Chlorid und Gluconat mäßig, Oxid und Carbonat wenig. In ' +
    'einer Studie war Chlorid so gut wie Laktat. Der orthomolekulare Blog findet Bisglycinat gut verträglich.',
  'magnesium-oxide': 'In einer Studie nahm der Körper 4 Prozent von Magnesium als Oxid auf.',
  'magnesium-stress':
    'Der orthomolekulare Blog zeichnet Magnesium und Stress als zwei Hände, die aufeinander wirken. Es ist ein Bild dieses Blogs.',
  'magnesium-roles':
    'In Europa darf man sagen, dass Magnesium beiträgt zu Muskeln, Nerven und Psyche, Energie, weniger Müdigkeit, Salzen im ' +
    'Gleichgewicht, dem Aufbau von Eiweiß, Knochen und Zähnen, und neuen Zellen.',
  'magnesium-vitamin-d': 'Der Körper braucht Magnesium auch, um Vitamin D umzuwandeln.',
  'magnesium-blood':
    'Im Körper sind etwa 25 g Magnesium, davon 50 bis 60 Prozent in den Knochen. Unter 0,75 mmol/l im Blut spricht man von einem ' +
    'Mangel. Ein Bluttest zeigt nicht immer, was im Vorrat ist.',
  'magnesium-medicines':
    'Manche Antibiotika, Schilddrüsen- und Knochenmedikamente nimmt man einige Stunden getrennt von ' +
    'Magnesium. Fragen Sie in der Apotheke oder Arztpraxis.',
  'magnesium-daily-mag':
    'Tim Willems nennt 410 bis 420 mg am Tag für Männer und 320 bis 360 mg für Frauen. Die EFSA, für Europa, ' +
    'sagt 350 mg für Männer und 300 mg für Frauen.',
  'magnesium-daily-orth':
    'Der orthomolekulare Blog sagt 300 bis 400 mg am Tag. Die EFSA, für Europa, sagt 350 mg für Männer und 300 mg für Frauen.',
  'magnesium-adults': 'Die europäischen Richtwerte für Erwachsene gelten ab 18 Jahren.',
  'magnesium-elsewhere':
    'In den USA liegt die Grenze für Präparate bei 350 mg am Tag. Europa, das deutsche BfR und der orthomolekulare Blog sagen 250 mg.',
  'magnesium-deficit': 'Ein Präparat ist für einen festgestellten Mangel da. Es ersetzt keine gesunde Ernährung.',
  'magnesium-ask-first':
    'Bei Nieren- oder Herzproblemen oder wenn Sie Medikamente nehmen, fragen Sie zuerst in der Arztpraxis oder Apotheke.',
};
