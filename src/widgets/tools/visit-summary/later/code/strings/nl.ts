// Texts of handing over by a code in visit-summary, Dutch.
export const nl = {
  which: 'Wat geef je door?',
  page: 'Mijn pagina',
  plan: 'Mijn plan',
  label: { page: 'QR-code met je pagina', plan: 'QR-code met je plan' },
  scan: {
    page: 'Je kinesist scant deze code en ziet jouw pagina. Alles zit in de code zelf. Wij bewaren niets en sturen niets door.',
    plan: 'Scan deze code met de andere telefoon. Daar kun je het plan overnemen. Wij bewaren niets en sturen niets door.',
  },
  open: 'Wie de code scant, kan alles lezen. Toon ze dus alleen aan wie jij kiest.',
  shed: 'Niet alles paste erin. Je pijn van elke dag staat er niet bij, de lijn en de woorden wel.',
  big: 'Dit past niet in één code. Vink iets uit, of bewaar een bestand.',
  cannot: 'Dit lukt hier niet. Bewaar een bestand.',
  brought: 'Deze pagina komt van een ander toestel. We bewaren ze hier niet.',
  got: 'Je kreeg een plan',
  exercise: (name: string, from: string, to: string, unit: 'minutes' | 'times' | 'steps') =>
    `${name}: begin met ${from}, tot ${to} ${{ minutes: 'minuten', times: 'keer', steps: 'stappen' }[unit]}.`,
  instead: 'Dit komt in de plaats van het plan dat hier staat.',
  take: 'Neem over',
  leave: 'Niet nu',
  taken: 'Het plan staat nu op dit toestel, bij je oefeningen.',
  refused: {
    newer: 'Deze code komt van een nieuwere versie. Laad deze pagina opnieuw, of vraag een bestand.',
    broken: 'Deze code kunnen we niet lezen. Scan ze opnieuw, of vraag een bestand.',
  },
};

export type CodeTexts = typeof nl;
