import type { Myth } from '../../../../science/pain/myths.js';
import { frame } from '../../../../ui/base/strings/nl.js';
import type { Section } from '../../../../ui/guide/index.js';

/** The fact; why it is so, the belief in quotation marks, and what that makes people do. */
export interface Card extends Section {
  readonly body: readonly [why: string, myth: string, does: string];
}

export type MythSections = Readonly<Record<Myth, Card> & Record<'measured' | 'beliefs', Section>>;

export const nl = {
  frame,
  title: 'Feit of schaduw?',
  purpose: 'Een mythe lijkt groter dan wat er staat.',
  start: 'Je rug is sterk en past zich aan.',
  card: (n: number, of: number) => `Kaart ${n} van ${of}`,
  before: 'Vorige kaart',
  next: 'Volgende kaart',
  turn: 'Draai de kaart om',
  back: 'Terug naar het feit',
  all: 'Alle tien als tekst',
  sections: {
    lifting: {
      head: 'Je rug is sterk, ook om te tillen.',
      body: [
        'Hoe je zit, staat of tilt, voorspelt geen lage rugpijn. Bouw rustig op, dan past je rug zich aan.',
        '‘Til nooit met een kromme rug.’',
        'Dat hoor je vaak. Wie het gelooft, tilt stijf en traag, of laat het. Zo went je rug er niet aan.',
      ],
    },
    wear: {
      head: 'Je rug wordt sterker van bewegen.',
      body: [
        'Doe je het stap voor stap, dan worden botten, pezen en schijven steviger. Ook als een scan slijtage toont.',
        '‘Van veel bewegen verslijt je rug.’',
        'Dan wil je je rug wel sparen. Maar wie minder beweegt, wordt minder sterk. Begin met een klein stukje.',
      ],
    },
    moving: {
      head: 'Bewegen kan, ook met wat pijn.',
      body: [
        'Rustig opbouwen, in alle richtingen, is gezond voor je rug. Wordt het te veel, doe dan minder en vertel het.',
        '‘Eerst zonder pijn, dan pas bewegen.’',
        'Dat klinkt logisch. Maar wie wacht tot de pijn weg is, wacht soms heel lang. Wat pijn hoort bij herstel.',
      ],
    },
    core: {
      head: 'Een sterke romp mag ook los.',
      body: [
        'Een zwakke romp geeft geen rugpijn. Sommige mensen spannen die spieren net te veel aan. Elke krachttraining telt.',
        '‘Rugpijn komt van zwakke buikspieren.’',
        'Wie dat hoort, trekt de hele dag zijn buik in. Adem eens rustig uit, en laat los.',
      ],
    },
    damage: {
      head: 'Je pijn is echt, ook zonder schade.',
      body: [
        'Lange pijn hangt meer samen met angst en sombere verwachtingen dan met schade. Je afweer en je zenuwen spelen mee.',
        '‘Blijft de pijn, dan is er iets stuk.’',
        'Dan blijf je zoeken naar wat er stuk is. Vraag je kinesist ook eens wat je alarm rustiger maakt.',
      ],
    },
    scan: {
      head: 'Een scan voorspelt niet hoe het gaat.',
      body: [
        'Veel mensen zonder pijn hebben ook iets op een scan. Is er een reden voor, dan vraagt je arts hem aan.',
        '‘Zonder scan weet niemand wat er is.’',
        'Wie op een scan wacht, wacht soms ook met bewegen. Vraag je arts of hij iets zou veranderen.',
      ],
    },
    flares: {
      head: 'Een opflakkering zegt weinig over schade.',
      body: [
        'Ze hangt meer samen met wat je deed, met stress en met je stemming. Doe wat minder, maar blijf bewegen.',
        '‘Flakkert het op, dan moet je rusten.’',
        'Liggen lijkt dan het beste. Zo groeit ook de schrik voor de volgende keer. Geen paniek: misschien was de stap te groot.',
      ],
    },
    age: {
      head: 'De meeste rugpijn wordt beter.',
      body: [
        'Ze wordt niet erger doordat je ouder wordt. Je rug krijgt rimpels vanbinnen, en veel mensen voelen daar niets van.',
        '‘Met de jaren wordt het alleen maar erger.’',
        'Dan laat je los wat je graag deed. Kies één ding terug, en begin klein.',
      ],
    },
    serious: {
      head: 'Rugpijn is zelden iets ernstigs.',
      body: [
        'Soms wel. Ken de tekens onder ‘Wanneer meteen hulp?’. Twijfel je? Bel je huisarts.',
        '‘Zoveel pijn, dat moet wel ernstig zijn.’',
        'Van veel pijn schrik je, natuurlijk. Maar een zenuw kan veel pijn doen bij weinig schade. Blijf je ongerust? Bel je huisarts.',
      ],
    },
    care: {
      head: 'Wat helpt, is vaak eenvoudig.',
      body: [
        'Uitleg, bewegen, slapen, werken en mensen zien. Niemand zet een wervel terug, en oefenen werkt langer dan een behandeling op de tafel.',
        '‘Zonder zware pillen of operatie gaat het niet weg.’',
        'Wie daarop wacht, doet intussen minder. Soms zijn ze wel nodig: beslis dat met je arts. Stop nooit zelf met pillen.',
      ],
    },
    measured: {
      head: 'Tillen en zitten: wat gemeten is',
      body: [
        'Bij 416 Amerikaanse veteranen met lage rugpijn was een opflakkering na elk uur tillen iets waarschijnlijker: 1,05 keer. ' +
          'Na elk uur zitten was dat 0,96 keer. Na een jaar hing het niet samen met wat ze konden doen.',
        'Een kleine studie zag iets anders. Bij 30 mensen met pas begonnen rugpijn was het 4,4 keer bij meer dan 6 uur zitten.',
      ],
    },
    beliefs: {
      head: 'Wat je gelooft, stuurt wat je doet',
      body: [
        'Zulke gedachten hoor je overal: in de media, van vrienden, soms van zorgverleners. Jij hebt ze niet bedacht.',
        'In studies hangen ze samen met meer pijn, minder werken en meer medicijnen. Dat is een verband, geen schuld.',
      ],
    },
  } as MythSections,
};

export type BackMythsTexts = typeof nl;
