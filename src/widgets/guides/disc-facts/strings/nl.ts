import type { FigureId } from '../../../../science/spine/disc.js';
import { frame } from '../../../../ui/base/strings/nl.js';

const smaller = (people: string): string => `Bij ${people} van de 100 mensen werd ze kleiner.`;

export const nl = {
  frame,
  title: 'Een hernia krimpt vaak vanzelf',
  purpose: 'Wat studies zagen, bij 100 mensen.',
  start: 'Bij 63 van de 100 mensen werd de hernia kleiner op een latere scan, zonder operatie.',
  about: 'Waar kijk je naar?',
  views: { scan: 'De scan', people: '100 mensen', injection: 'Inspuiting', surgery: 'Operatie' },
  time: 'Van de eerste scan naar later',
  ends: ['eerste scan', 'maanden later'] as readonly [string, string],
  which: 'Wat tellen we?',
  figures: {
    shrinks: 'Kleiner op de scan: alle soorten',
    sequestration: 'Kleiner: los stukje (sequestratie)',
    extrusion: 'Kleiner: grote uitpuiling (extrusie)',
    protrusion: 'Kleiner: kleine uitpuiling (protrusie)',
    bulge: 'Kleiner: bredere schijf (bulging)',
    settles: 'Klachten over na 3 maanden',
    recovered: 'Hersteld na een jaar',
  } as Record<FigureId, string>,
  head: {
    shrinks: smaller,
    sequestration: smaller,
    extrusion: smaller,
    protrusion: smaller,
    bulge: smaller,
    settles: (people) => `Bij ${people} van de 100 mensen gingen de klachten over.`,
    recovered: (people) => `Na een jaar voelden ${people} van de 100 zich hersteld.`,
  } as Record<FigureId, (people: string) => string>,
  gone: (people: string) => `Bij ${people} was ze helemaal weg.`,
  said: {
    shrinks: 'De schatting ligt tussen 49 en 77. Ze komt uit 38 studies, zonder operatie.',
    sequestration: 'Grote hernia’s krimpen het vaakst. Dat komt uit 9 studies samen.',
    extrusion: 'Grote hernia’s krimpen het vaakst. Dat komt uit 9 studies samen.',
    protrusion: 'Kleine uitpuilingen krimpen minder vaak dan grote. Dat komt uit 9 studies samen.',
    bulge: 'Een bredere schijf krimpt het minst vaak. Dat komt uit 9 studies samen.',
    settles: 'Binnen 3 maanden, zonder operatie. Het gaat om pijn die van de rug in het been straalt.',
    recovered:
      'Zij hadden eerst 6 tot 12 weken hevige beenpijn. Met vroege operatie of met wachten: het was even vaak.',
  } as Record<FigureId, string>,
  first: [
    'De schijf puilt uit naar een zenuw.',
    'Raakt die zenuw geprikkeld, dan voel je dat vooral in je been. Schuif naar later.',
  ] as readonly [string, string],
  later: 'Dat bleek op een latere scan, zonder operatie. Kleiner is niet altijd weg.',
  sketch: 'Een schets: hoe snel het gaat, is niet gemeten.',
  injection: [
    'Het effect ligt vooral tussen 2 weken en 3 maanden.',
    'Dat schrijft een kinesist. In 25 studies was het effect klein en kort.',
    'Een inspuiting kan de klachten een tijdje verzachten, en bijwerkingen zijn mogelijk. Vraag het aan je arts.',
  ] as readonly [string, string, string],
  surgery: [
    'Twee cijfers, over twee groepen.',
    'Een artikel noemt 3 tot 5 van de 100 hernia’s. In een studie lieten 39 van de 100 mensen die wachtten, zich opereren.',
    'Zij hadden 6 tot 12 weken hevige beenpijn. Het artikel gaat over alle hernia’s.',
  ] as readonly [string, string, string],
  legend: (people: string, rest: string): readonly [string, string] => [`${people} kleiner`, `${rest} niet kleiner`],
  picture: {
    nerve: ['zenuw'],
    disc: ['schijf'],
    year: '12 mnd',
    article: ['artikel, alle hernia’s: 3 tot 5', 'artikel: 3 tot 5', '3 tot 5'],
    trial: ['studie, hevige beenpijn: 39', 'studie: 39', '39'],
  } as Readonly<Record<'nerve' | 'disc' | 'article' | 'trial', readonly string[]>> & { readonly year: string },
  more: 'Meer over een hernia',
  sections: {
    leg: {
      head: 'Rug of been?',
      body: ['Een geprikkelde zenuwwortel voel je vooral in je been. Rugpijn komt er zelden door.'],
    },
    advice: {
      head: 'Zeven keer raad',
      body: [
        [
          'Geen paniek: een zenuw kan veel pijn doen, ook bij weinig schade.',
          'Blijf bewegen, en pas aan wat pijn doet. Train je hele lijf, niet alleen je romp.',
          'Heb geduld en vertrouwen.',
          'Zorg voor jezelf: rust, slaap, eten en water.',
          'Reken niet alleen op behandeling met de handen. Niemand zet een wervel terug.',
          'Wees kritisch over een inspuiting.',
          'Duurt het lang? Lijf, hoofd en omgeving spelen mee. Maak een plan met je arts en je kinesist. Ups en downs horen erbij.',
        ],
        'Zo schrijft een kinesist het. Ook dit: tillen is niet de grote oorzaak. Slecht slapen, weinig conditie, aanleg en pech spelen mee.',
        'En: 1 tot 3 procent van de mensen van 30 tot 50 jaar krijgt klachten van een hernia. Van de beenpijn door een zenuwwortel komt ' +
          '60 tot 80 procent van een hernia. Wij vonden er geen studie bij.',
      ],
    },
    surgery: {
      head: 'Wanneer een operatie?',
      body: [
        'Volgens het artikel bij duidelijk krachtverlies: 3 tot 5 procent van de hernia’s. Wij vonden er geen studie bij.',
        'Verlies je snel kracht in een been, of gaat plassen moeilijk? Wacht niet. Lees onderaan wie je meteen belt.',
        'Een Nederlandse studie volgde 283 mensen met 6 tot 12 weken hevige beenpijn. De ene helft kreeg snel een operatie, de andere wachtte.',
        [
          'Van wie wachtte, werd 39 procent in het eerste jaar geopereerd, en 44 procent in twee jaar.',
          'De helft was hersteld na 4 weken met operatie, en na 12 weken met wachten.',
          'Na een jaar was 95 procent hersteld, in beide groepen. Na twee jaar was 20 procent niet tevreden.',
        ],
        'Duurt de beenpijn al 4 tot 12 maanden? In een studie met 128 mensen was ze na 6 maanden 2,8 op 10 met operatie, en 5,2 zonder.',
      ],
    },
    story: {
      head: 'Het verhaal van één kinesist',
      body: [
        'Dit is één mens, geen voorspelling voor jou.',
        [
          'In 2015: zeurende pijn in de bil, en een hernia. Maandenlang ging staan, stappen en zitten maar even.',
          'Daarna zo’n 2 jaar trainen, tot de klachten weg waren.',
          'In 2023: een landing bij basketbal. Hevige pijn in rug, bil en been, en tintelingen. Eerst lukte hooguit 500 m stappen.',
          'De MRI toonde hetzelfde als de eerste keer. Blijven trainen, geen inspuiting.',
          'Na 4 maanden was het grotendeels weg, nu helemaal.',
        ],
      ],
    },
  },
};

export type DiscFactsTexts = typeof nl;
