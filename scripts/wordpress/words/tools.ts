// What the dashboard says of the tools (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const tools: FamilyWords = {
  widgets: {
    'micro-break': ['Micro break', 'Korte pauze', 'Petite pause', 'Kurze Pause'],
    'flare-check': ['Two-day check', 'Twee dagen na je activiteit', 'Deux jours après l’activité', 'Zwei Tage danach'],
    'graded-plan': ['Graded plan', 'Opbouwen', 'Progresser', 'Steigern'],
    'breathing-pacer': ['Breathing pacer', 'Adem mee', 'Respirer en rythme', 'Mitatmen'],
    'sleep-window': ['Sleep rhythm', 'Slaapritme', 'Rythme de sommeil', 'Schlafrhythmus'],
    'pain-scale': ['Pain scale', 'Pijnschaal', 'Échelle de la douleur', 'Schmerzskala'],
    'protein-calculator': ['Protein calculator', 'Eiwitrekenaar', 'Calcul des protéines', 'Eiweißrechner'],
    'visit-summary': ['Visit summary', 'Klaar voor je afspraak', 'Page pour la séance', 'Seite für den Termin'],
    'step-goal': ['Step goal', 'Stappendoel', 'Objectif de pas', 'Schrittziel'],
  },
  attributes: {
    every: ['Minutes between', 'Minuten ertussen', 'Minutes entre deux', 'Minuten dazwischen'],
    exercise: ['Exercise', 'Oefening', 'Exercice', 'Übung'],
    grow: ['Added a week', 'Erbij per week', 'En plus par semaine', 'Mehr pro Woche'],
    'rest-days': ['Rest days', 'Rustdagen', 'Jours de repos', 'Ruhetage'],
    sets: ['Times a day', 'Keer per dag', 'Fois par jour', 'Mal am Tag'],
    activity: ['Activity', 'Activiteit', 'Activité', 'Aktivität'],
    age: ['Age', 'Leeftijd', 'Âge', 'Alter'],
    baseline: ['Own average', 'Eigen gemiddelde', 'Moyenne personnelle', 'Eigener Durchschnitt'],
    'breathe-in': ['Counts in', 'Tellen in', 'Temps à l’inspiration', 'Zählzeiten ein'],
    'breathe-out': ['Counts out', 'Tellen uit', 'Temps à l’expiration', 'Zählzeiten aus'],
    disabled: ['Cannot be used', 'Niet te gebruiken', 'Non utilisable', 'Nicht benutzbar'],
    goal: ['Goal', 'Doel', 'Objectif', 'Ziel'],
    height: ['Height', 'Lengte', 'Taille', 'Größe'],
    hours: ['Hours of sleep', 'Uren slaap', 'Heures de sommeil', 'Stunden Schlaf'],
    wake: ['Getting up at', 'Opstaan om', 'Lever à', 'Aufstehen um'],
    meals: ['Meals a day', 'Maaltijden per dag', 'Repas par jour', 'Mahlzeiten am Tag'],
    moment: ['Moment', 'Moment', 'Moment', 'Zeitpunkt'],
    plant: ['Plant-based', 'Plantaardig', 'Végétal', 'Pflanzlich'],
    required: ['Must be filled in', 'Moet ingevuld zijn', 'À remplir', 'Muss ausgefüllt sein'],
    settle: ['How fast it settled', 'Hoe snel het zakte', 'Vitesse de retour au calme', 'Wie schnell es nachließ'],
    sex: ['Sex', 'Geslacht', 'Sexe', 'Geschlecht'],
    'step-size': ['Steps each time', 'Stappen per keer', 'Pas à chaque fois', 'Schritte pro Mal'],
    today: ['Steps today', 'Stappen vandaag', 'Pas aujourd’hui', 'Schritte heute'],
    without: ['Left out', 'Zonder', 'Sans', 'Ohne'],
    'code-url': ['Page for codes', 'Pagina voor codes', 'Page des codes', 'Seite für Codes'],
    value: ['Score', 'Cijfer', 'Score', 'Wert'],
  },
  values: {
    exercise: {
      walking: ['walking', 'wandelen', 'marche', 'Gehen'],
      cycling: ['cycling', 'fietsen', 'vélo', 'Radfahren'],
      gardening: ['gardening', 'tuinieren', 'jardinage', 'Gartenarbeit'],
    },
    age: {
      'under-60': ['under 60', 'onder 60', 'moins de 60 ans', 'unter 60'],
      '60-plus': ['60 or older', '60 of ouder', '60 ans ou plus', '60 oder älter'],
    },
    goal: {
      growth: ['growth', 'groei', 'prise de muscle', 'Zuwachs'],
      safe: ['to be sure', 'op zeker', 'maximum utile', 'auf Nummer sicher'],
      flexible: ['less strict', 'minder streng', 'moins strict', 'weniger streng'],
    },
    moment: {
      'next-day': ['the next day', 'de dag erna', 'le lendemain', 'am nächsten Tag'],
      'two-days': ['after 48 hours', 'na 48 uur', 'après 48 heures', 'nach 48 Stunden'],
      before: ['before exercise', 'voor de oefening', 'avant l’exercice', 'vor der Übung'],
      during: ['during exercise', 'tijdens de oefening', 'pendant l’exercice', 'während der Übung'],
      after: ['after exercise', 'na de oefening', 'après l’exercice', 'nach der Übung'],
    },
    settle: {
      hour: ['within the hour', 'binnen het uur', 'dans l’heure', 'innerhalb einer Stunde'],
      'same-day': ['the same day', 'dezelfde dag', 'le jour même', 'am selben Tag'],
      '48h': ['within two days', 'binnen twee dagen', 'en deux jours', 'innerhalb von zwei Tagen'],
      longer: ['longer', 'langer', 'plus longtemps', 'länger'],
      'not-yet': ['not known yet', 'nog niet bekend', 'pas encore connu', 'noch nicht bekannt'],
    },
    sex: { male: ['man', 'man', 'homme', 'Mann'], female: ['woman', 'vrouw', 'femme', 'Frau'] },
  },
  said: {
    'A plan to build up, week by week, with the exercise sheet of the physiotherapist and a calendar file.': [
      'Een plan om op te bouwen, week per week, met het oefenblad van de kinesist en een agendabestand.',
      'Un plan pour progresser, semaine par semaine, avec la fiche d’exercices du kiné et un fichier d’agenda.',
      'Ein Plan zum Steigern, Woche für Woche, mit dem Übungsblatt der Physiotherapie und einer Kalenderdatei.',
    ],
    'What always works of the chosen exercise, as text: minutes, times or steps.': [
      'Wat altijd lukt van de gekozen oefening: minuten, keren of stappen.',
      'Ce qui réussit toujours de l’exercice choisi\u00a0: minutes, fois ou pas.',
      'Was von der gewählten Übung immer geht: Minuten, Male oder Schritte.',
    ],
    'Id of the chosen exercise: walking, cycling, gardening, or one of sheet.': [
      'De gekozen oefening: wandelen, fietsen, tuinieren, of een van het oefenblad.',
      'L’exercice choisi\u00a0: marche, vélo, jardinage, ou un de la fiche.',
      'Die gewählte Übung: Gehen, Radfahren, Gartenarbeit oder eine vom Übungsblatt.',
    ],
    'Added each week, in the unit of the exercise; at most a quarter of the start.': [
      'Wat er elke week bijkomt, in de eenheid van de oefening. Hoogstens een kwart van het begin.',
      'Ce qui s’ajoute chaque semaine, dans l’unité de l’exercice. Au plus un quart du départ.',
      'Was jede Woche dazukommt, in der Einheit der Übung. Höchstens ein Viertel des Starts.',
    ],
    'How often a day, 1 to 10.': [
      'Hoeveel keer per dag, 1 tot 10.',
      'Combien de fois par jour, de 1 à 10.',
      'Wie oft am Tag, 1 bis 10.',
    ],
    'Weekdays of rest, 1 (Monday) to 7, with spaces: 6 7.': [
      'Rustdagen van de week, 1 (maandag) tot 7, met spaties: 6 7.',
      'Jours de repos de la semaine, de 1 (lundi) à 7, séparés par des espaces\u00a0: 6 7.',
      'Ruhetage der Woche, 1 (Montag) bis 7, mit Leerzeichen: 6 7.',
    ],
    'A soft word to stand up every half hour, with four small things to do.': [
      'Om het halfuur een zacht woord om op te staan, met vier kleine dingen om te doen.',
      'Toutes les demi-heures, un mot doux pour se lever, avec quatre petites choses à faire.',
      'Jede halbe Stunde ein leises Wort zum Aufstehen, mit vier kleinen Dingen zum Tun.',
    ],
    'Minutes between two breaks: 20, 30 or 45; 30 when absent or none of these.': [
      'Minuten tussen twee pauzes: 20, 30 of 45. Leeg is 30.',
      'Minutes entre deux pauses\u00a0: 20, 30 ou 45. Vide, c’est 30.',
      'Minuten zwischen zwei Pausen: 20, 30 oder 45. Leer heißt 30.',
    ],
    'Pain over two nights after an activity, and whether that step was too big (48-hour rule).': [
      'Pijn twee nachten lang na een activiteit, en of die stap te groot was (regel van 48 uur).',
      'La douleur pendant deux nuits après une activité, et si l’étape était trop grande (règle des 48 heures).',
      'Schmerzen zwei Nächte lang nach einer Aktivität, und ob der Schritt zu groß war (48-Stunden-Regel).',
    ],
    'Scores of 0 to 10 before, during, after, the next day and after 48 hours: 2 4 5 3 2; - where there is none.': [
      'Cijfers van 0 tot 10: voor, tijdens, na, de dag erna en na 48 uur. Zo: 2 4 5 3 2. Een - waar er geen is.',
      'Scores de 0 à 10\u00a0: avant, pendant, après, le lendemain et après 48 heures. Ainsi\u00a0: 2 4 5 3 2. Un - s’il n’y en a pas.',
      'Werte von 0 bis 10: vorher, während, danach, am nächsten Tag und nach 48 Stunden. So: 2 4 5 3 2. Ein - wo keiner ist.',
    ],
    "What it was, in the person's words.": [
      'Wat het was, in eigen woorden.',
      'Ce que c’était, avec ses propres mots.',
      'Was es war, in eigenen Worten.',
    ],
    'Moment that is filled in: before, during, after, next-day or two-days; the first that is missing when absent.': [
      'Moment dat wordt ingevuld. Leeg is het eerste dat nog ontbreekt.',
      'Moment que l’on remplit. Vide, c’est le premier qui manque.',
      'Zeitpunkt, der ausgefüllt wird. Leer heißt der erste, der fehlt.',
    ],
    'Highest score that is still acceptable during and after an activity, 0 to 10; 5 when absent or not a score.': [
      'Hoogste cijfer dat nog mag tijdens en na een activiteit, 0 tot 10. Leeg is 5.',
      'Score le plus élevé encore acceptable pendant et après une activité, de 0 à 10. Vide, c’est 5.',
      'Höchster Wert, der während und nach einer Aktivität noch in Ordnung ist, 0 bis 10. Leer heißt 5.',
    ],
    'Breathing along, four counts in and six out, with picture, words, sound or buzzes.': [
      'Mee ademen, vier tellen in en zes uit, met beeld, woorden, geluid of trillingen.',
      'Respirer en rythme, quatre temps à l’inspiration et six à l’expiration, avec image, mots, son ou vibrations.',
      'Mitatmen, vier Zählzeiten ein und sechs aus, mit Bild, Worten, Ton oder Vibration.',
    ],
    'One page for the next visit, of what was noted on this device: to print, to save, to bring in, to erase.': [
      'Eén pagina voor je afspraak, van wat je op dit toestel noteerde: om te printen, te bewaren, binnen te halen of te wissen.',
      'Une page pour la séance, avec ce qui est noté sur cet appareil\u00a0: à imprimer, enregistrer, reprendre ou effacer.',
      'Eine Seite für den Termin, aus dem auf diesem Gerät Notierten: zum Drucken, Speichern, Einlesen oder Löschen.',
    ],
    'Parts that do not go on the page, with spaces: goal, pain, glass, plan, steps, sleep.': [
      'Delen die niet op de pagina komen, met spaties: goal, pain, glass, plan, steps, sleep.',
      'Les parties qui ne figurent pas sur la page, séparées par des espaces\u00a0: goal, pain, glass, plan, steps, sleep.',
      'Teile, die nicht auf die Seite kommen, mit Leerzeichen: goal, pain, glass, plan, steps, sleep.',
    ],
    'A fixed time for bed from when one gets up, and how regular the week was.': [
      'Een vaste bedtijd vanaf het uur van opstaan, en hoe regelmatig je week was.',
      'Une heure de coucher fixe selon l’heure du lever, et la régularité de la semaine.',
      'Eine feste Bettzeit nach der Zeit des Aufstehens, und wie regelmäßig die Woche war.',
    ],
    'When one gets up, as 7:30; 7:00 when absent or no time.': [
      'Wanneer je opstaat, zoals 7:30. Leeg is 7:00.',
      'L’heure du lever, comme 7:30. Vide, c’est 7:00.',
      'Wann man aufsteht, wie 7:30. Leer heißt 7:00.',
    ],
    'Hours in bed, 7 to 10, in halves; 8 when absent or no such number.': [
      'Uren in bed, 7 tot 10, per half uur. Leeg is 8.',
      'Heures au lit, de 7 à 10, par demi-heure. Vide, c’est 8.',
      'Stunden im Bett, 7 bis 10, in halben. Leer heißt 8.',
    ],
    'Pain from 0 to 10 (NRS or VAS) with the limit that is acceptable during and after exercise.': [
      'Pijn van 0 tot 10 (NRS of VAS), met de grens voor tijdens en na een oefening.',
      'La douleur de 0 à 10 (EN ou EVA), avec la limite acceptable pendant et après l’exercice.',
      'Schmerzen von 0 bis 10 (NRS oder VAS), mit der Grenze für die Zeit während und nach einer Übung.',
    ],
    'Protein a day and per meal from sex, weight and goal, for adults to whom none of its exclusions applies.': [
      'Eiwit per dag en per maaltijd, uit geslacht, gewicht en doel. Voor volwassenen voor wie geen uitzondering geldt.',
      'Les protéines par jour et par repas, selon le sexe, le poids et l’objectif. Pour les adultes sans exclusion.',
      'Eiweiß pro Tag und Mahlzeit, aus Geschlecht, Gewicht und Ziel. Für Erwachsene, für die kein Ausschluss gilt.',
    ],
    'Steps: own average, goals of 250 to 1000 more, today and this week, with what studies associate with it.': [
      'Stappen: het eigen gemiddelde, doelen van 250 tot 1000 meer, vandaag en deze week, en wat in studies ermee samenhangt.',
      'Les pas\u00a0: la moyenne personnelle, des objectifs de 250 à 1000 de plus, aujourd’hui et cette semaine, et ce que les études y associent.',
      'Schritte: der eigene Durchschnitt, Ziele von 250 bis 1000 mehr, heute und diese Woche, und was in Studien damit zusammenhängt.',
    ],
    "Name under which the value goes into the form's data.": [
      'Naam van dit veld in een formulier.',
      'Nom de ce champ dans un formulaire.',
      'Name dieses Feldes in einem Formular.',
    ],
    'Address of the page that a code opens: one with a visit-summary on it. This page itself when empty.': [
      'Adres van de pagina die een code opent, met ‘visit-summary’ erop. Leeg: deze pagina zelf.',
      'Adresse de la page qu’un code ouvre, avec «\u00a0visit-summary\u00a0». Vide\u00a0: cette page-ci.',
      'Adresse der Seite, die ein Code öffnet, mit „visit-summary“ darauf. Leer: diese Seite.',
    ],
    'Whether the form may be sent without a value.': [
      'Of een formulier pas weg mag als dit is ingevuld.',
      'Si le formulaire ne part qu’une fois ce champ rempli.',
      'Ob ein Formular erst mit diesem Wert abgeschickt werden kann.',
    ],
    'Whether the control can be used.': ['Of het uit staat.', 'Si l’outil est désactivé.', 'Ob es ausgeschaltet ist.'],
    'Minutes, 1 to 10; 2 when absent or no such number.': [
      'Minuten, 1 tot 10. Leeg is 2.',
      'Minutes, de 1 à 10. Vide, c’est 2.',
      'Minuten, 1 bis 10. Leer heißt 2.',
    ],
    'Counts on the way in, 2 to 10; 4 when absent or no such number.': [
      'Tellen bij het inademen, 2 tot 10. Leeg is 4.',
      'Temps à l’inspiration, de 2 à 10. Vide, c’est 4.',
      'Zählzeiten beim Einatmen, 2 bis 10. Leer heißt 4.',
    ],
    'Counts on the way out, 2 to 10; 6 when absent or no such number.': [
      'Tellen bij het uitademen, 2 tot 10. Leeg is 6.',
      'Temps à l’expiration, de 2 à 10. Vide, c’est 6.',
      'Zählzeiten beim Ausatmen, 2 bis 10. Leer heißt 6.',
    ],
    'The score, 0 to 10, as text; whole numbers on the NRS. Anything else counts as not filled in.': [
      'Het cijfer, 0 tot 10. Leeg is nog niet ingevuld.',
      'Le score, de 0 à 10. Vide, c’est pas encore indiqué.',
      'Der Wert, 0 bis 10. Leer heißt noch nicht ausgefüllt.',
    ],
    'nrs (whole numbers 0 to 10) or vas (a line without numbers, tenths).': [
      'NRS met hele getallen van 0 tot 10, of VAS: een lijn zonder getallen.',
      'EN avec des nombres entiers de 0 à 10, ou EVA\u00a0: une ligne sans nombres.',
      'NRS mit ganzen Zahlen von 0 bis 10, oder VAS: eine Linie ohne Zahlen.',
    ],
    'Moment of the score: before, during or after.': [
      'Wanneer het cijfer geldt: voor, tijdens of na de oefening.',
      'Moment du score\u00a0: avant, pendant ou après l’exercice.',
      'Zeitpunkt des Werts: vor, während oder nach der Übung.',
    ],
    'How fast the pain settled: hour, same-day, 48h, longer, or not-yet while nobody can know.': [
      'Hoe snel de pijn zakte.',
      'En combien de temps la douleur a diminué.',
      'Wie schnell die Schmerzen nachließen.',
    ],
    'male or female; anything else counts as not chosen.': [
      'Leeg is niet gekozen.',
      'Vide, c’est pas choisi.',
      'Leer heißt nicht gewählt.',
    ],
    'Body weight in kg, 30 to 250, as text; a comma is a decimal mark in nl, fr and de.': [
      'Lichaamsgewicht in kg, 30 tot 250.',
      'Poids en kg, de 30 à 250.',
      'Körpergewicht in kg, 30 bis 250.',
    ],
    'Height in cm, 120 to 230, or in metres, as text. Without it there is no number: it says what the weight stands for.':
      [
        'Lengte in cm, 120 tot 230. Zonder lengte is er geen cijfer.',
        'Taille en cm, de 120 à 230. Sans elle, pas de chiffre.',
        'Größe in cm, 120 bis 230. Ohne sie gibt es keine Zahl.',
      ],
    'Age in years as text. Under 18 there is no number.': [
      'Leeftijd in jaren. Onder 18 is er geen cijfer.',
      'Âge en années. Avant 18 ans, pas de chiffre.',
      'Alter in Jahren. Unter 18 gibt es keine Zahl.',
    ],
    'growth (default), safe or flexible; from 65 there is one range for all.': [
      'Leeg is groei. Vanaf 65 is er één bereik voor iedereen.',
      'Vide, c’est la prise de muscle. Dès 65 ans, une seule fourchette pour tous.',
      'Leer heißt Zuwachs. Ab 65 gilt ein Bereich für alle.',
    ],
    'Meals a day, 1 to 6, as text; 4 when absent.': [
      'Maaltijden per dag, 1 tot 6. Leeg is 4.',
      'Repas par jour, de 1 à 6. Vide, c’est 4.',
      'Mahlzeiten am Tag, 1 bis 6. Leer heißt 4.',
    ],
    'Whether the person eats mostly plant-based.': [
      'Of iemand vooral plantaardig eet.',
      'Si l’alimentation est surtout végétale.',
      'Ob jemand vor allem pflanzlich isst.',
    ],
    "The person's own average a day, 0 to 50000, as text; marks of thousands as the language writes them.": [
      'Het eigen gemiddelde per dag, 0 tot 50000.',
      'La moyenne personnelle par jour, de 0 à 50000.',
      'Der eigene Durchschnitt am Tag, 0 bis 50000.',
    ],
    'under-60, 60-plus or an age in years; under 60 when absent or unclear.': [
      'Leeg is onder 60.',
      'Vide, c’est moins de 60 ans.',
      'Leer heißt unter 60.',
    ],
    'Steps today as text, or empty.': [
      'Stappen vandaag, of leeg.',
      'Pas d’aujourd’hui, ou vide.',
      'Schritte heute, oder leer.',
    ],
    'Steps added each time, 250 to 1000. Without it as many as suit the average: at most about a quarter of it.': [
      'Stappen erbij per keer, 250 tot 1000. Leeg past bij het gemiddelde: hoogstens zowat een kwart ervan.',
      'Pas ajoutés à chaque fois, de 250 à 1000. Vide, selon la moyenne\u00a0: au plus un quart environ.',
      'Schritte mehr pro Mal, 250 bis 1000. Leer passt zum Durchschnitt: höchstens etwa ein Viertel davon.',
    ],
  },
};
