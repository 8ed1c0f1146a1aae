// Red flags, Dutch: the signs of science/safety/signs.ts and whom to call.
import type { Country } from '../../../science/safety/country.js';
import type { SignId } from '../../../science/safety/signs.js';

export { frame } from '../../base/strings/nl.js';

type Place = Country | 'elsewhere';

export const nl = {
  title: 'Meteen hulp nodig?',
  call: (number: string) => `Bel ${number}`,
  /** Under the button. `eu`: 112; `text`: the number for who cannot phone. */
  also: {
    FR: (eu: string, text: string) =>
      `${eu} werkt ook. Kun je niet bellen, of hoor je slecht? Stuur een sms naar ${text}.`,
    CH: (eu) => `${eu} werkt ook.`,
    elsewhere: (eu) => `${eu} werkt in heel Europa.`,
  } as Partial<Record<Place, (eu: string, text: string) => string>>,
  /** Under the first list: not for heart, breath or stroke, where an ambulance comes faster. */
  instead: { UK: 'Of laat je meteen naar de spoeddienst brengen, daar A&E genoemd.' } as Partial<Record<Place, string>>,
  newOrWorse: 'Wacht niet. Bel als dit nieuw is, of erger wordt:',
  atOnce: 'Bel ook meteen bij:',
  doctor: 'Bel vandaag je huisarts',
  today: 'Doe dat bij:',
  /** When the doctor's practice is closed. */
  closed: {
    BE: (call) =>
      `’s Avonds, ’s nachts, in het weekend of op een feestdag bel je de wachtdienst op ${call}. Antwoordt die bij jou niet? Bel dan het lokale nummer.`,
    NL: () =>
      '’s Avonds, ’s nachts, in het weekend of op een feestdag bel je de huisartsenpost in je buurt. Bel altijd voor je erheen gaat.',
    FR: (call) => `Is je huisarts er niet? Bel ${call}. Daar hoor je bij wie je terechtkunt.`,
    DE: (call) => `Is de praktijk dicht? Bel gratis de wachtdienst van de artsen op ${call}.`,
    CH: () => 'Is de praktijk dicht? Bel het nummer van de artsenwachtdienst in je kanton.',
    LU: (call) =>
      `’s Avonds, in het weekend of op een feestdag ga je zonder afspraak naar een maison médicale. Na middernacht bel je ${call}.`,
    UK: (call) => `Is de praktijk dicht? Bel ${call}. In Noord-Ierland bel je de wachtdienst van de huisartsen.`,
    elsewhere: () => 'Is de praktijk dicht? Bel de wachtdienst.',
  } as Record<Place, (call: string) => string>,
  tell: (country: string) => `Vertel het ook aan je ${country === 'NL' ? 'fysiotherapeut' : 'kinesist'}.`,
  doubt: 'Twijfel je? Bel je huisarts. Een pagina kan je niet onderzoeken.',
  training: 'Ga je trainen of meer bewegen?',
  stop: (number: string) =>
    `Word je duizelig? Stop, en bel je huisarts. Pijn op de borst, of plots erg kortademig? Stop, en bel ${number}.`,
  askFirst: 'Vraag eerst raad aan je huisarts bij:',
  signs: {
    bladder: 'Plassen lukt moeilijk of niet, je voelt niet dat je plast, of je kunt het niet ophouden.',
    bowel: 'Je kunt je stoelgang niet ophouden, of je voelt niet dat je moet gaan.',
    saddle: 'Je voelt minder of iets anders rond je geslachtsdelen, je anus of je zitvlak, ook bij het afvegen.',
    leg: 'Je verliest kracht in een been.',
    bothLegs: 'Pijn, tintelingen, zwakte of een doof gevoel in allebei je benen.',
    accident: 'Pijn na een zwaar ongeval, zoals een auto-ongeval of een val van hoog.',
    chest: 'Pijn op de borst.',
    breath: 'Plots erg kortademig zijn.',
    stroke: 'Een scheve mond, een arm die plots slap is, of plots moeilijk praten.',
    severe: 'Hevige pijn, of pijn die blijft toenemen.',
    night: 'Pijn die ’s nachts erger is, of niet mindert als je rust.',
    fever: 'Koorts, of gewicht verliezen zonder te weten waarom.',
    fall: 'Je bent pas gevallen, of had een lichter ongeval.',
    tingling: 'Tintelingen of een doof gevoel in één arm of been, of stilaan minder kracht in een arm of hand.',
    shape: 'Een bult op je rug, of een rug die van vorm verandert.',
    worry: 'Je maakt je zorgen.',
    stuck:
      'Kun je veel minder dan gewoonlijk, of wordt het niet beter, wat je ook doet? Maak een afspraak bij je huisarts.',
    unwell: 'Koorts, duizeligheid, roodheid, of gewicht verliezen zonder te weten waarom.',
    feet: 'Al langer een doof of ander gevoel in je benen of voeten.',
    illness: 'Hoge bloeddruk, diabetes, osteoporose, reumatoïde artritis of een andere ziekte, nu of vroeger.',
  } as Record<SignId, string>,
  callPractice: (name: string, phone: string) => (name ? `${name}: ${phone}` : `Bel de praktijk: ${phone}`),
  close: 'Sluiten',
};

export type HelpTexts = typeof nl;
