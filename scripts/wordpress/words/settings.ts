// What the dashboard says beside the widgets, by the English in wordpress/: Dutch, French, German.
import type { Said } from './words.js';

export const settings: Readonly<Record<string, Said>> = {
  'Tools and living pictures about pain and movement, and an appointment: blocks and shortcodes for a physiotherapy practice.':
    [
      'Hulpmiddelen en levende beelden over pijn en beweging, en een afspraak: blokken en shortcodes voor een kinepraktijk.',
      'Outils et images vivantes sur la douleur et le mouvement, et un rendez-vous : blocs et codes courts pour un cabinet de kiné.',
      'Werkzeuge und lebendige Bilder zu Schmerz und Bewegung, und ein Termin: Blöcke und Shortcodes für eine Physiotherapiepraxis.',
    ],
  'Physiotherapy (Kinekit)': ['Kinesitherapie (Kinekit)', 'Kinésithérapie (Kinekit)', 'Physiotherapie (Kinekit)'],
  Settings: ['Instellingen', 'Réglages', 'Einstellungen'],
  'In a form, in a lesson': [
    'In een formulier, in een les',
    'Dans un formulaire, en leçon',
    'Im Formular, in der Lektion',
  ],
  'As the widget decides': ['Zoals het onderdeel zelf kiest', 'Au choix de l’outil', 'Wie das Werkzeug entscheidet'],
  Language: ['Taal', 'Langue', 'Sprache'],
  'As the page': ['Zoals de pagina', 'Comme la page', 'Wie die Seite'],
  'Shows nothing itself. It tells the widgets on this page about the practice; what you leave empty comes from the settings.':
    [
      'Toont zelf niets. Het vertelt de onderdelen op deze pagina over de praktijk. Wat je leeg laat, komt uit de instellingen.',
      'Ne montre rien. Il parle du cabinet aux outils de cette page. Ce que vous laissez vide vient des réglages.',
      'Zeigt selbst nichts. Es erzählt den Werkzeugen dieser Seite von der Praxis. Was leer bleibt, kommt aus den Einstellungen.',
    ],
  'Details of the practice': ['Gegevens van de praktijk', 'Données du cabinet', 'Angaben zur Praxis'],
  Practice: ['Praktijk', 'Cabinet', 'Praxis'],
  'Widgets show only what you fill in.': [
    'Onderdelen tonen alleen wat je invult.',
    'Les outils ne montrent que ce que vous indiquez.',
    'Die Werkzeuge zeigen nur, was Sie eingeben.',
  ],
  Appointments: ['Afspraken', 'Rendez-vous', 'Termine'],
  'A link to the calendar you have is enough to begin with.': [
    'Een link naar de agenda die je hebt, volstaat om te beginnen.',
    'Un lien vers votre agenda suffit pour commencer.',
    'Ein Link zu Ihrem Kalender genügt für den Anfang.',
  ],
  'This WordPress: it keeps the calendar itself': [
    'Deze WordPress: hij houdt de agenda zelf bij',
    'Ce WordPress\u00a0: il tient l’agenda lui-même',
    'Dieses WordPress: Es führt den Kalender selbst',
  ],
  'Kinekit: nobody can book. Free hours are asked for at an address that a site with plain permalinks does not have.': [
    'Kinekit: niemand kan boeken. Vrije uren worden gevraagd op een adres dat een site met eenvoudige permalinks niet heeft.',
    'Kinekit\u00a0: personne ne peut réserver. Les heures libres se demandent à une adresse que n’a pas un site aux permaliens simples.',
    'Kinekit: Niemand kann buchen. Freie Zeiten werden unter einer Adresse abgefragt, die eine Website mit einfachen Permalinks nicht hat.',
  ],
  'Kinekit: nobody can book. The database did not make the tables of the agenda. Ask your host whether the site may create tables.':
    [
      'Kinekit: niemand kan boeken. De databank maakte de tabellen van de agenda niet. Vraag je host of de site tabellen mag maken.',
      'Kinekit\u00a0: personne ne peut réserver. La base de données n’a pas créé les tables de l’agenda. Demandez à votre hébergeur si le site peut en créer.',
      'Kinekit: Niemand kann buchen. Die Datenbank hat die Tabellen nicht angelegt. Fragen Sie Ihren Hoster, ob die Website Tabellen anlegen darf.',
    ],
  'The appointments cannot be reached now': [
    'De afspraken zijn nu niet te bereiken',
    'Les rendez-vous ne sont pas accessibles en ce moment',
    'Die Termine sind gerade nicht erreichbar',
  ],
  'The database does not answer: try again in a moment, and see whether what you did is there.': [
    'De databank antwoordt niet: probeer het zo meteen opnieuw, en kijk of wat je deed er staat.',
    'La base de données ne répond pas\u00a0: réessayez dans un instant, et vérifiez si ce que vous avez fait y est.',
    'Die Datenbank antwortet nicht: Versuchen Sie es gleich noch einmal, und sehen Sie nach, ob da ist, was Sie getan haben.',
  ],
  'Choose other permalinks': ['Kies andere permalinks', 'Choisir d’autres permaliens', 'Andere Permalinks wählen'],
  'When it cannot wait': ['Als het niet kan wachten', 'Quand cela ne peut attendre', 'Wenn es nicht warten kann'],
  'Every widget says who to call. Your country decides the numbers.': [
    'Elk onderdeel zegt wie iemand belt. Je land bepaalt de nummers.',
    'Chaque outil dit qui appeler. Votre pays décide des numéros.',
    'Jedes Werkzeug sagt, wen man anruft. Ihr Land bestimmt die Nummern.',
  ],
  Languages: ['Talen', 'Langues', 'Sprachen'],
  'A widget speaks the language of the page, if you ticked it here; else your main language.': [
    'Een onderdeel spreekt de taal van de pagina, als je die hier aanvinkt. Anders je hoofdtaal.',
    'Un outil parle la langue de la page, si elle est cochée ici. Sinon votre langue principale.',
    'Ein Werkzeug spricht die Sprache der Seite, wenn sie hier angekreuzt ist. Sonst Ihre Hauptsprache.',
  ],
  Looks: ['Uiterlijk', 'Apparence', 'Aussehen'],
  'Widgets take the fonts and the text size of your site.': [
    'Onderdelen nemen het lettertype en de tekstgrootte van je site over.',
    'Les outils prennent les polices et la taille du texte de votre site.',
    'Die Werkzeuge übernehmen Schrift und Textgröße Ihrer Website.',
  ],
  'What stays on the device': ['Wat op het toestel blijft', 'Ce qui reste sur l’appareil', 'Was auf dem Gerät bleibt'],
  'Nothing is kept before a visitor agrees. Nothing is sent but an appointment they ask for.': [
    'Er wordt niets bewaard voor een bezoeker ja zegt. Alleen een gevraagde afspraak wordt verstuurd.',
    'Rien n’est enregistré avant l’accord du visiteur. Seul un rendez-vous demandé est envoyé.',
    'Nichts wird gespeichert, bevor jemand zustimmt. Nur ein angefragter Termin wird gesendet.',
  ],
  'Not chosen': ['Niet gekozen', 'Pas choisi', 'Nicht gewählt'],
  'One a line, as in --kine-radius: 0.5em.': [
    'Eén per regel, zoals --kine-radius: 0.5em.',
    'Un par ligne, comme --kine-radius: 0.5em.',
    'Je Zeile eines, wie --kine-radius: 0.5em.',
  ],
  'Widgets may ask whether the device may remember': [
    'Onderdelen mogen vragen of het toestel mag bewaren',
    'Les outils peuvent demander si l’appareil peut enregistrer',
    'Werkzeuge dürfen fragen, ob das Gerät speichern darf',
  ],
  'Never ask, and save nothing': [
    'Nooit vragen, en niets bewaren',
    'Ne jamais demander, et ne rien enregistrer',
    'Nie fragen, und nichts speichern',
  ],
  'Empty: the widget’s own words, in the language of the page.': [
    'Leeg: de woorden van het onderdeel zelf, in de taal van de pagina.',
    'Vide\u00a0: les mots de l’outil, dans la langue de la page.',
    'Leer: die Worte des Werkzeugs, in der Sprache der Seite.',
  ],
  'Not saved, because it cannot be read: %s.': [
    'Niet bewaard, want niet te lezen: %s.',
    'Pas enregistré, car illisible\u00a0: %s.',
    'Nicht gespeichert, weil nicht lesbar: %s.',
  ],
  'Languages of the site': ['Talen van de site', 'Langues du site', 'Sprachen der Website'],
  'Other colours and sizes': ['Andere kleuren en maten', 'Autres couleurs et tailles', 'Andere Farben und Größen'],
  Remembering: ['Onthouden', 'Mémoire', 'Merken'],
  'The question': ['De vraag', 'La question', 'Die Frage'],
  'What it means': ['Wat het betekent', 'Ce que cela veut dire', 'Was es bedeutet'],
  'As visitors see it': ['Zoals bezoekers het zien', 'Tel que le voient les visiteurs', 'So sehen es Besucher'],
  ['The tools on our pages set no cookie. What you fill in stays on your device, and only after you agree. ' +
  'An appointment you ask for is sent to our practice.']: [
    'De onderdelen op onze pagina’s zetten geen cookie. Wat je invult, blijft op je toestel, en pas nadat je ja zegt. ' +
      'Een afspraak die je vraagt, sturen we naar onze praktijk.',
    'Les outils de nos pages ne déposent aucun cookie. Ce que vous indiquez reste sur votre appareil, et seulement après ' +
      'votre accord. Un rendez-vous demandé est envoyé à notre cabinet.',
    'Die Werkzeuge auf unseren Seiten setzen kein Cookie. Was Sie eingeben, bleibt auf Ihrem Gerät, und erst nach Ihrer ' +
      'Zustimmung. Ein angefragter Termin wird an unsere Praxis gesendet.',
  ],
  'On a page': ['Op een pagina', 'Sur une page', 'Auf einer Seite'],
  'In the block editor, press + and look under Physiotherapy. In the classic editor or a page builder, write a shortcode.':
    [
      'Druk in de blokeditor op + en kijk bij Kinesitherapie. In de klassieke editor of een paginabouwer schrijf je een shortcode.',
      'Dans l’éditeur de blocs, appuyez sur + et cherchez Kinésithérapie. Dans l’éditeur classique ou un constructeur de pages, écrivez un code court.',
      'Im Block-Editor drücken Sie + und sehen unter Physiotherapie nach. Im klassischen Editor oder einem Page-Builder schreiben Sie einen Shortcode.',
    ],
  Widget: ['Onderdeel', 'Outil', 'Werkzeug'],
  Shortcode: ['Shortcode', 'Code court', 'Shortcode'],
  'What it is for': ['Waarvoor', 'À quoi il sert', 'Wofür'],
};
