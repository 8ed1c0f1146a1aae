import type { Tip } from '../../../../science/movement/tips.js';
import { frame } from '../../../../ui/base/strings/nl.js';
import type { Section } from '../../../../ui/guide/index.js';

/** Why, and one thing to do today. */
export interface Stone extends Section {
  readonly body: readonly [why: string, today: string];
}

export const nl = {
  frame,
  title: 'Steen voor steen naar de overkant',
  purpose: 'Kort: blijf bewegen, slaap genoeg, bouw rustig op.',
  start: 'Op elke steen ligt één ding voor vandaag. Reken op maanden, niet op weken.',
  stone: (n: number, of: number) => `Steen ${n} van ${of}`,
  before: 'Vorige steen',
  next: 'Volgende steen',
  doneNext: 'Gedaan, volgende steen',
  lastDone: 'Gedaan, naar de overkant',
  across: 'Je bent aan de overkant.',
  acrossMore: 'Welke steen lag goed voor jou? Doe die morgen nog eens.',
  all: 'Alle tien als tekst',
  /** The widget that helps, as a link. */
  helps: {
    moving: 'Stappen: een doel dat haalbaar is',
    sleep: 'Een vast slaapritme kiezen',
    pain: 'Was deze stap te groot?',
    back: 'Feit of schaduw?',
    slowly: 'Een plan om op te bouwen',
    strength: 'Kiezen hoe je traint',
    breath: 'Mee ademen',
    mobility: 'Elk half uur even recht',
    stress: 'Je zorg even parkeren',
    patience: 'Vijf kleine gewoontes',
  } as Record<Tip, string>,
  sections: {
    moving: {
      head: 'Blijf bewegen, ook met pijn.',
      body: ['Wandelen, zwemmen of fietsen: kies wat draaglijk is.', 'Vandaag: wandel 10 minuten, of korter.'],
    },
    sleep: {
      head: 'Slaap genoeg, op vaste uren.',
      body: ['Slaap hoort bij herstel, net als bewegen.', 'Vandaag: kies een vast uur om op te staan.'],
    },
    pain: {
      head: 'Heb geen schrik van wat pijn.',
      body: [
        'Na het bewegen zakt ze meestal binnen 48 uur, zegt één bron; een andere zegt 24. Duurt het langer, dan was de stap te groot.',
        'Vandaag: doe een klein stukje van wat je uitstelde.',
      ],
    },
    back: {
      head: 'Gebruik je rug waarvoor hij dient.',
      body: [
        'Draaien, buigen, strekken en tillen: daar is hij voor gemaakt.',
        'Vandaag: raap één ding op zoals het vanzelf gaat.',
      ],
    },
    slowly: {
      head: 'Bouw rustig op.',
      body: [
        'Begin met wat altijd lukt. Doe er daarna stap voor stap een beetje bij.',
        'Vandaag: schrijf op hoeveel je altijd lukt.',
      ],
    },
    strength: {
      head: 'Krachttraining is een vriend.',
      body: [
        'Begin licht. Eerst leer je de beweging, dan pas komt er gewicht bij.',
        'Vandaag: sta een paar keer traag op uit je stoel.',
      ],
    },
    breath: {
      head: 'Adem naar je buik.',
      body: ['Rustig en diep, met je hand op je buik. Forceer niets.', 'Vandaag: adem een paar minuten zo.'],
    },
    mobility: {
      head: 'Word stap voor stap leniger.',
      body: ['Beweeg in alle richtingen, telkens een klein beetje verder.', 'Vandaag: strek je uit bij elke pauze.'],
    },
    stress: {
      head: 'Kijk ook naar stress en gevoelens.',
      body: [
        'Spanning, gewoontes en gevoelens spelen mee in pijn.',
        'Vandaag: schrijf één zorg op en leg ze even weg.',
      ],
    },
    patience: {
      head: 'Heb geduld en hou vol.',
      body: ['Reken op maanden. Een mindere dag hoort erbij.', 'Vandaag: kies één gewoonte en doe ze.'],
    },
  } as Readonly<Record<Tip, Stone>>,
};

export type BackTipsTexts = typeof nl;
