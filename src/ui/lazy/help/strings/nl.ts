// Red flags, Dutch (facts: Red flags).
export const nl = {
  now: 'Bel nu 112',
  urgent: [
    'Je kunt plots je plas of stoelgang niet meer ophouden, of niet meer kwijt.',
    'Je voelt niets of minder tussen je benen, waar een zadel je raakt.',
    'Je verliest snel kracht in een been.',
  ],
  wait: 'Wacht hier niet mee.',
  call112: 'Bel 112',
  doctor: 'Bel je arts of je kinesist',
  signs: [
    'Hevige pijn, of pijn die blijft toenemen.',
    'Tintelingen, een doof gevoel of minder kracht.',
    'Koorts, of gewicht verliezen zonder te weten waarom.',
    'Je bent pas gevallen of had een ongeval.',
    'Je kunt veel minder dan gewoonlijk.',
    'Het wordt niet beter, wat je ook doet. Of je maakt je zorgen.',
  ],
  doubt: 'Twijfel je? Bel gerust. Een pagina kan je niet onderzoeken.',
  callPractice: (name: string, phone: string) => (name ? `${name}: ${phone}` : `Bel de praktijk: ${phone}`),
  close: 'Sluiten',
};

export type HelpTexts = typeof nl;
