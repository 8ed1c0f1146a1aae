// Texts of files and erasing in visit-summary, Dutch.
export const nl = {
  stays: 'Een bestand gaat nergens heen. Jij geeft het zelf aan wie je wilt.',
  json: 'Bewaar als bestand (JSON)',
  csv: 'Voor een rekenblad (CSV)',
  fhir: 'Voor een patiëntendossier (FHIR)',
  pick: 'Haal een bestand binnen (JSON)',
  fileName: 'mijn-afspraak',
  erase: 'Wis alles van dit toestel',
  sure: 'Alles wissen wat deze website hier bewaart? Dat kan niet terug.',
  yes: 'Ja, wis alles',
  no: 'Nee, laat staan',
  said: {
    in: 'Het bestand staat erbij. Wat hier al stond, bleef.',
    partly: 'Een deel van het bestand konden we niet lezen. De rest staat erbij.',
    erased: 'Alles is gewist.',
  },
  refused: {
    'not-json': 'Dit bestand is niet te lezen. Kies het bestand dat je hier bewaarde, of op een ander toestel.',
    'not-a-record': 'Dit is geen bestand van deze website. Kies het bestand dat je hier bewaarde.',
    newer:
      'Dit bestand komt van een nieuwere versie. We lazen er niets van, en het blijft zoals het is. Laad deze pagina opnieuw.',
    'too-big': 'Kies een bestand van hoogstens 20 MB.',
    'not-text': 'Kies een bestand in JSON.',
    unreadable: 'Dit bestand is niet te openen. Kies het opnieuw.',
    waits: 'Dit laadt nu niet. Probeer het straks opnieuw.',
  },
};

export type FilesTexts = typeof nl;
