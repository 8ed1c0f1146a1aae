// What the dashboard says of the practice’s widgets (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const practice: FamilyWords = {
  widgets: {
    'book-appointment': ['Appointment', 'Afspraak', 'Rendez-vous', 'Termin'],
    'practice-context': ['Practice details', 'Gegevens van de praktijk', 'Données du cabinet', 'Angaben zur Praxis'],
  },
  attributes: {
    accent: ['Accent colour', 'Accentkleur', 'Couleur d’accent', 'Akzentfarbe'],
    address: ['Address', 'Adres', 'Adresse', 'Adresse'],
    'booking-kind': ['Kind of booking', 'Soort agenda', 'Type de réservation', 'Art der Buchung'],
    'booking-url': ['Booking address', 'Adres van de agenda', 'Adresse de réservation', 'Buchungsadresse'],
    'compact-head': ['Low head', 'Lage kop', 'En-tête bas', 'Niedriger Kopf'],
    'care-giver': ['Who with', 'Bij wie', 'Avec qui', 'Bei wem'],
    country: ['Country', 'Land', 'Pays', 'Land'],
    doctor: ['Which doctor', 'Welke arts', 'Quel médecin', 'Welche Arztpraxis'],
    'doctor-phone': [
      'Phone of that doctor',
      'Telefoon van die arts',
      'Téléphone de ce médecin',
      'Telefon dieser Arztpraxis',
    ],
    emergency: ['Emergency number', 'Noodnummer', 'Numéro d’urgence', 'Notrufnummer'],
    hours: ['Opening hours', 'Openingsuren', 'Heures d’ouverture', 'Öffnungszeiten'],
    info: ['Everything in JSON', 'Alles in JSON', 'Tout en JSON', 'Alles in JSON'],
    language: ['Main language', 'Hoofdtaal', 'Langue principale', 'Hauptsprache'],
    mail: ['Email', 'E-mail', 'E-mail', 'E-Mail'],
    phone: ['Phone', 'Telefoon', 'Téléphone', 'Telefon'],
    'privacy-url': ['Privacy text', 'Privacytekst', 'Texte sur la vie privée', 'Datenschutztext'],
    scheme: ['Colour scheme', 'Kleurenschema', 'Schéma de couleurs', 'Farbschema'],
    service: ['Treatment', 'Behandeling', 'Soin', 'Behandlung'],
    src: ['File', 'Bestand', 'Fichier', 'Datei'],
  },
  values: {
    'booking-kind': {
      rest: [
        'Booking program (kinekit REST)',
        'Agendaprogramma (kinekit REST)',
        'Programme (kinekit REST)',
        'Programm (kinekit REST)',
      ],
      link: [
        'Link to my own calendar',
        'Link naar mijn eigen agenda',
        'Lien vers mon agenda',
        'Link zu meinem Kalender',
      ],
      request: [
        'Ask by email or phone',
        'Vragen per e-mail of telefoon',
        'Demande par e-mail ou téléphone',
        'Anfrage per E-Mail oder Telefon',
      ],
      fhir: ['Calendar over FHIR R4', 'Agenda via FHIR R4', 'Agenda par FHIR R4', 'Kalender über FHIR R4'],
      smart: ['SMART Scheduling Links', 'SMART Scheduling Links', 'SMART Scheduling Links', 'SMART Scheduling Links'],
      ical: [
        'Published calendar file (.ics)',
        'Gepubliceerde agenda (.ics)',
        'Agenda publié (.ics)',
        'Veröffentlichter Kalender (.ics)',
      ],
    },
    country: {
      BE: ['Belgium', 'België', 'Belgique', 'Belgien'],
      NL: ['The Netherlands', 'Nederland', 'Pays-Bas', 'Niederlande'],
      FR: ['France', 'Frankrijk', 'France', 'Frankreich'],
      DE: ['Germany', 'Duitsland', 'Allemagne', 'Deutschland'],
      CH: ['Switzerland', 'Zwitserland', 'Suisse', 'Schweiz'],
      LU: ['Luxembourg', 'Luxemburg', 'Luxembourg', 'Luxemburg'],
      UK: ['United Kingdom', 'Verenigd Koninkrijk', 'Royaume-Uni', 'Vereinigtes Königreich'],
    },
    scheme: { light: ['light', 'licht', 'clair', 'hell'], dark: ['dark', 'donker', 'sombre', 'dunkel'] },
  },
  said: {
    'Book, move or cancel an appointment with the practice.': [
      'Een afspraak met de praktijk maken, verzetten of annuleren.',
      'Prendre, déplacer ou annuler un rendez-vous au cabinet.',
      'Einen Termin in der Praxis buchen, verschieben oder absagen.',
    ],
    'Practice name, contact, booking and wording for the widgets around it.': [
      'Naam, contact, agenda en woorden van de praktijk voor de onderdelen op deze pagina.',
      'Nom, contact, réservation et textes du cabinet pour les outils de cette page.',
      'Name, Kontakt, Buchung und Wortlaut der Praxis für die Werkzeuge auf dieser Seite.',
    ],
    "Address of a booking API (kinekit REST), on the page's own site or over https.": [
      'Adres van een agendaprogramma (kinekit REST). Leeg volgt de instellingen.',
      'Adresse d’un programme de réservation (kinekit REST). Vide, ce sont les réglages.',
      'Adresse eines Buchungsprogramms (kinekit REST). Leer folgt den Einstellungen.',
    ],
    'Id of the service to begin with; unknown ones are left aside.': [
      'Id van de behandeling om mee te beginnen.',
      'Id du soin par lequel commencer.',
      'Id der Behandlung, mit der begonnen wird.',
    ],
    'The question alone above a low strip of steps: for a page that says the rest itself.': [
      'Alleen de vraag, boven een lage strook met stappen: voor een pagina die de rest zelf zegt.',
      'La question seule, au-dessus d’une bande basse d’étapes\u00a0: pour une page qui dit le reste elle-même.',
      'Nur die Frage, über einem niedrigen Streifen mit Schritten: für eine Seite, die den Rest selbst sagt.',
    ],
    'Id of the care giver to begin with; unknown ones are left aside.': [
      'Id van wie als eerste gekozen is.',
      'Id de la personne choisie au départ.',
      'Id der Person, mit der begonnen wird.',
    ],
    'Name of the practice.': ['Naam van de praktijk.', 'Nom du cabinet.', 'Name der Praxis.'],
    'Phone number as it is read; spaces are fine.': [
      'Telefoonnummer zoals je het leest. Spaties mogen.',
      'Numéro tel qu’on le lit. Les espaces sont admises.',
      'Telefonnummer, wie man es liest. Leerzeichen sind in Ordnung.',
    ],
    'Mail address.': ['E-mailadres.', 'Adresse e-mail.', 'E-Mail-Adresse.'],
    'Street, number, postcode and town.': [
      'Straat, nummer, postcode en gemeente.',
      'Rue, numéro, code postal et commune.',
      'Straße, Hausnummer, Postleitzahl und Ort.',
    ],
    ['Country of the practice: BE, NL, FR, DE, CH, LU or UK. Decides which emergency number and which doctor the red flags name; without ' +
    'it the region of the nearest lang does (nl-BE), else they name 112.']: [
      'Bepaalt welke noodnummers en welke arts de alarmsignalen noemen. Leeg volgt de taal van de site, anders 112.',
      'Décide quels numéros d’urgence et quel médecin les signaux d’alarme nomment. Vide, selon la langue du site, sinon 112.',
      'Bestimmt, welche Notrufnummern und welche Arztpraxis die Warnzeichen nennen. Leer folgt der Sprache der Website, sonst 112.',
    ],
    "Emergency number, instead of the country's.": [
      'Noodnummer, in plaats van dat van het land.',
      'Numéro d’urgence, au lieu de celui du pays.',
      'Notrufnummer, statt der des Landes.',
    ],
    "Which doctor to call when it cannot wait but is no emergency, instead of the country's: 'je huisarts'.": [
      'Welke arts te bellen als het niet kan wachten, maar geen noodgeval is. Zo: je huisarts.',
      'Quel médecin appeler quand cela ne peut attendre sans être une urgence. Ainsi\u00a0: votre médecin.',
      'Wen anrufen, wenn es nicht warten kann, aber kein Notfall ist. So: Ihre Arztpraxis.',
    ],
    'Phone of that doctor, or of the service for out of hours.': [
      'Telefoon van die arts, of van de wachtdienst.',
      'Téléphone de ce médecin, ou de la garde.',
      'Telefon dieser Arztpraxis oder des Bereitschaftsdienstes.',
    ],
    'When the practice is open, said beside its phone number: days, then hours, a semicolon between: mo-fr 08:00-12:00,13:00-18:00; sa 09:00-12:00.':
      [
        'Wanneer de praktijk open is; staat bij het nummer. Zo: mo-fr 08:00-12:00,13:00-18:00; sa 09:00-12:00.',
        'Quand le cabinet est ouvert, près du numéro. Ainsi\u00a0: mo-fr 08:00-12:00,13:00-18:00; sa 09:00-12:00.',
        'Wann die Praxis geöffnet ist, neben der Nummer. So: mo-fr 08:00-12:00,13:00-18:00; sa 09:00-12:00.',
      ],
    'Address of the booking API (kinekit REST), or of what booking-kind says.': [
      'Adres van je agenda: een link, of een programma (kinekit REST).',
      'Adresse de votre agenda\u00a0: un lien, ou un programme (kinekit REST).',
      'Adresse Ihres Kalenders: ein Link oder ein Programm (kinekit REST).',
    ],
    ['Where appointments come from: rest (as when only an address is given), link (the agenda the practice has, opened on a click), ' +
    'request (by mail or phone), fhir (an agenda that speaks FHIR R4), smart (published SMART Scheduling Links) or ' +
    'ical (a published calendar file: what hours leave over of it is asked for by mail or phone).']: [
      'Waar afspraken vandaan komen: een programma, een link naar je agenda, vragen per e-mail of telefoon, of een agenda die je publiceert.',
      'D’où viennent les rendez-vous\u00a0: un programme, un lien vers votre agenda, une demande par e-mail ou téléphone, ou un agenda publié.',
      'Woher Termine kommen: ein Programm, ein Link zu Ihrem Kalender, eine Anfrage per E-Mail oder Telefon oder ein veröffentlichter Kalender.',
    ],
    'Time zone of a practice without a booking API; Europe/Brussels when absent.': [
      'Tijdzone van de praktijk. Leeg is Europe/Brussels.',
      'Fuseau horaire du cabinet. Vide, c’est Europe/Brussels.',
      'Zeitzone der Praxis. Leer heißt Europe/Brussels.',
    ],
    "The practice's own language, nl, fr, en or de: of its widgets where the page has no lang in one of these.": [
      'De taal van je onderdelen waar de pagina geen van deze talen spreekt.',
      'La langue de vos outils là où la page ne parle aucune de celles-ci.',
      'Die Sprache Ihrer Werkzeuge, wo die Seite keine von diesen spricht.',
    ],
    "Address of the practice's privacy text.": [
      'Adres van de privacytekst van de praktijk.',
      'Adresse du texte du cabinet sur la vie privée.',
      'Adresse des Datenschutztextes der Praxis.',
    ],
    'Address of a JSON file with the same fields as info.': [
      'Adres van een JSON-bestand met dezelfde gegevens.',
      'Adresse d’un fichier JSON avec les mêmes données.',
      'Adresse einer JSON-Datei mit denselben Angaben.',
    ],
    "Colour scheme of the widgets: light, dark, or the page's own when absent.": [
      'Kleurenschema. Leeg volgt de site.',
      'Schéma de couleurs. Vide, celui du site.',
      'Farbschema. Leer folgt der Website.',
    ],
    'Colour of sliders, primary buttons and tick boxes.': [
      'Kleur van schuiven, eerste knoppen en vinkjes.',
      'Couleur des curseurs, boutons principaux et cases à cocher.',
      'Farbe von Reglern, Hauptknöpfen und Kästchen.',
    ],
    'Everything at once, as an attribute in JSON; see PracticeInfo. The other attributes win over it.': [
      'Alles tegelijk, in JSON. De andere velden gaan voor.',
      'Tout à la fois, en JSON. Les autres champs l’emportent.',
      'Alles auf einmal, in JSON. Die anderen Felder gehen vor.',
    ],
  },
};
