// The site in Dutch: the source of the other languages.
import type { Words } from './types.js';

export const nl: Words = {
  own: 'Nederlands',
  files: {
    home: '',
    visit: 'afspraak.html',
    privacy: 'privacy.html',
    why: 'waarom-doet-het-vandaag-meer-pijn.html',
    gallery: 'een-lichaam-veel-beelden.html',
    protein: 'eiwit-voor-je-spieren.html',
  },
  frame: {
    skip: 'Naar de inhoud',
    toHome: 'De Linde, naar de startpagina',
    menu: 'Hoofdmenu',
    foot: 'Onderaan',
    language: 'Taal',
    team: 'Team',
    symptoms: 'Klachten',
    read: 'Blog',
    visit: 'Afspraak',
    home: 'Home',
    privacy: 'Privacy',
    embed: 'Zet dit op je eigen site',
    anchors: { team: 'team', symptoms: 'klachten', read: 'blog', contact: 'contact' },
  },
  home: {
    title: 'Kinepraktijk De Linde',
    description: 'Drie kinesisten aan het Lindeplein, voor rug en nek, sport en langdurige pijn.',
    heading: 'Bewegen mag weer vanzelf gaan.',
    lead:
      'Wij zijn drie kinesitherapeuten aan het Lindeplein. We luisteren eerst, leggen uit wat we zien en maken samen met jou een plan dat je ' +
      'thuis kunt volhouden.',
    act: 'Maak een afspraak',
    symptoms: 'Waarmee kun je komen?',
    cards: [
      [
        'Rug en nek',
        'De meeste rugpijn is geen schade. We zoeken mee wat jouw rug nodig heeft, en je blijft ondertussen bewegen.',
      ],
      [
        'Sport en kracht',
        'Krachttraining is je vriend: licht beginnen, eerst de techniek, en daarna stap voor stap zwaarder.',
      ],
      [
        'Langdurige pijn',
        'Duurt het al langer dan drie maanden? Dan kijken we ook naar slaap, stress en wat je graag weer wilt doen.',
      ],
    ],
    team: 'Ons team',
    roles: {
      noor: ['Rug en nek', 'Fietst naar het werk, en vraagt eerst hoe je nacht was.'],
      bram: ['Sport en kracht', 'Doet elke oefening zelf voor, ook de laatste herhaling.'],
      lies: ['Langdurige pijn', 'Neemt de tijd, en tekent graag uit wat ze bedoelt.'],
    },
    step: 'Wat is jouw volgende stap?',
    stepText: 'Je hoeft niet van nul naar tien kilometer. Kijk wat je nu doet, en doe er een beetje bij.',
    stepElse: 'Tel een paar dagen hoeveel stappen je zet. Probeer daarna elke dag een kwartier te wandelen.',
    read: 'Om rustig te lezen',
    contact: 'Contact',
    contactText:
      'Je vindt ons op Lindeplein 1 in Voorbeelddorp. Bel {phone} of mail {mail}. Een uur kiezen kan ook [op deze site](visit).',
  },
  visit: {
    title: 'Afspraak maken · Kinepraktijk De Linde',
    description: 'Kies zelf een dag en een uur, of bel of mail ons.',
    heading: 'Maak een afspraak',
    lead: 'Kies wat je nodig hebt, bij wie en wanneer. Je krijgt een mail waarmee je de afspraak nog kunt verplaatsen of annuleren.',
    otherwise: 'Online kiezen lukt hier nu niet. Bel {phone} of mail {mail}, dan zoeken we samen een uur.',
    call: 'Liever iemand aan de lijn? Bel {phone} of mail {mail}.',
    urgent:
      'Lukt plassen moeilijk, of kun je je plas of stoelgang niet ophouden? Voel je minder of iets anders rond je geslachtsdelen, je anus of je ' +
      'zitvlak? ' +
      'Verlies je kracht in een been, of heb je pijn of tintelingen in allebei je benen? Wacht niet op een afspraak. Is het nieuw, of wordt het ' +
      'erger: bel {112}.',
  },
  privacy: {
    title: 'Privacy · Kinepraktijk De Linde',
    description: 'Wat we met je gegevens doen.',
    heading: 'Privacy',
    text: [
      'Wat je invult in de hulpmiddelen op deze site, blijft op je eigen toestel. We vragen eerst of we het daar mogen bewaren. Je kunt het ' +
        'altijd weer wissen.',
      'Maak je een afspraak, dan krijgen wij je naam, je e-mailadres, je telefoonnummer, of je hier al kwam en wat je er zelf bij schrijft.',
      'Heb je een voorschrift? Dan krijgen we ook de datum, wie het schreef en het aantal beurten. Dat zegt iets over je gezondheid. Alleen het ' +
        'team leest het, en alleen voor je afspraak.',
      'Wil je zien wat we van je bewaren, of moet het weg? Mail naar {mail}.',
    ],
    invented: 'De Linde is een verzonnen praktijk: deze site toont hoe de onderdelen van kinekit werken.',
  },
  by: (name, minutes) =>
    `${name}, kinesitherapeut · ${minutes === 1 ? 'één minuut' : `${minutes} minuten`} lezen, en zo lang proberen als je wilt`,
  serious:
    'Twijfel je of er iets ernstigs is? Bel vandaag je huisarts, of buiten de uren de wachtdienst op {1733}. Is het dringend? Bel meteen {112}. ' +
    'Vertel het ons daarna ook.',
  why: {
    title: 'Waarom doet het vandaag meer pijn dan gisteren? · De Linde',
    description: 'Pijn is een optelsom. Een verhaal over een glas, een schaal en een eerste stap.',
    heading: 'Waarom doet het vandaag meer pijn dan gisteren?',
    opening: [
      'Je hebt niets zwaars getild. Je bent niet gevallen. En toch staat je rug vanmorgen strak. Veel mensen schrikken daarvan. Wat gebeurt er?',
      'Vaak is er niet één oorzaak. Het is een optelsom van kleine dingen: een slechte nacht, een volle week, te weinig beweging.',
    ],
    glassElse:
      'Denk aan een glas. Alles wat je meemaakt, loopt erin als water. Onderaan zit een kraantje: je herstel. Loopt er lang meer in dan eruit, ' +
      'dan raakt het glas vol.',
    glassAfter: [
      'Zo’n glas loopt traag vol, vaak zonder dat je het merkt. Daarom lijkt de pijn uit het niets te komen. Je kunt er op twee manieren iets aan ' +
        'doen: minder laten binnenlopen, of zorgen voor een groter glas.',
      'Een glas is maar één beeld. [Bekijk hetzelfde lichaam in andere beelden.](gallery)',
    ],
    scale: 'Hoeveel pijn mag er zijn?',
    scaleText:
      'Een beetje pijn tijdens of na een oefening is normaal. Ze hoort bij het herstel. Met een cijfer kun je ze beter volgen, en wij ook.',
    scaleElse:
      'Geef je pijn een cijfer van 0 (geen pijn) tot 10 (ondraaglijk). Tot en met 5 mag, tijdens en na het oefenen. Zakt het binnen 48 uur, dan ' +
      'was de stap meestal goed.',
    scaleAfter:
      'Blijft de pijn langer hangen dan twee dagen? Dan was de stap te groot. Geen paniek: doe de volgende keer wat minder.',
    small: 'Begin klein',
    smallText:
      'Een groter glas krijg je niet in één week. Wel met elke dag een beetje meer. Wandelen is al een heel goed begin.',
    stepElse: 'Tel een week je stappen. Doe er daarna telkens een klein stukje bij.',
  },
  gallery: {
    title: 'Eén lichaam, veel beelden · De Linde',
    description: 'Een glas, een batterij, een bos, een alarm: één lichaam in tien beelden, om samen te bespreken.',
    heading: 'Eén lichaam, veel beelden',
    opening: [
      'In onze praktijk praten we vaak in beelden. Een glas, een bos, een rookmelder. Elk beeld vertelt een ander stukje. Samen gaan ze over één ' +
        'lichaam: het jouwe.',
      'Open ze één voor één. Zet je in één beeld dat je slecht slaapt, dan bewegen de andere mee. Je kunt niets verkeerd doen, en er wordt niets ' +
        'doorgestuurd.',
    ],
    images: {
      glass: {
        name: 'Het glas',
        anchor: 'glas',
        text: 'Alles wat je meemaakt, loopt als water in een glas. Herstel laat het weer weglopen. Kies wat bij jou meespeelt.',
        otherwise: ['Denk aan een glas. Wat je meemaakt, loopt erin als water. Onderaan zit een kraantje: je herstel.'],
      },
      forest: {
        name: 'Het bos',
        anchor: 'bos',
        text: 'Soms geeft een namiddag in de tuin geen last, en soms weken pijn. De spade is dezelfde. Wat verschilt, is hoe droog het bos was.',
        otherwise: [
          'Een vonk in een nat bos dooft. Dezelfde vonk in een droog bos geeft vuur. Slechte nachten en stress drogen het bos uit.',
        ],
      },
      alarm: {
        name: 'Het alarm',
        anchor: 'alarm',
        text: 'Je pijn is echt. Ze meet alleen niet precies hoeveel schade er is. Een rookmelder die op scherp staat, gaat ook af bij toast.',
        otherwise: [
          'Een rookmelder waarschuwt voor vuur. Staat hij te gevoelig, dan gaat hij ook af bij stoom. Zo kan ook pijn werken.',
        ],
      },
      battery: {
        name: 'De batterij',
        anchor: 'batterij',
        text: 'Wat op je weegt, kost ook stroom. Een uurtje rust of een wandeling in de loop van de dag kan je avond veranderen.',
        otherwise: ['De dag laat je batterij leeglopen. Rust, slaap en wat je graag doet laden ze op.'],
      },
      web: {
        name: 'Het web',
        anchor: 'web',
        text:
          'Niets staat los. Wie piekert, slaapt vaak slechter. En wie slecht slaapt, piekert vaak meer. Het werkt ook de andere kant op: ' +
          'verander je één ding, dan verandert er elders mee.',
        otherwise: [
          'Je lichaam, je gedachten en je omgeving werken op elkaar in. Begin waar het voor jou haalbaar is.',
        ],
      },
      cycle: {
        name: 'De cirkel',
        anchor: 'cirkel',
        text:
          'Spanning kan pijn geven, pijn kan stress geven, en stress weer spanning. Zo’n cirkel houdt zichzelf op gang. Hem op één plek ' +
          'doorbreken is genoeg om te beginnen.',
        otherwise: [
          'Spanning, pijn en stress houden elkaar op gang. Rustig ademen of een stukje wandelen kan de cirkel doorbreken.',
        ],
      },
      bottle: {
        name: 'De fles',
        anchor: 'fles',
        text: 'Een fles water van een halve liter weegt bijna niets. Tot je ze een uur vasthoudt. Met zorgen gaat het net zo.',
        otherwise: [
          'Een halve liter is licht. Na een uur doet je arm pijn. De fles is niet zwaarder geworden: je houdt ze al lang vast.',
        ],
      },
      switch: {
        name: 'De schakelaar',
        anchor: 'schakelaar',
        text:
          'Waarom spant een spier op, en hoe laat ze weer los? In elke spiercel zet calcium de spier aan. Ze ontspant als dat calcium wordt ' +
          'weggepompt. ' +
          'Dat magnesium de schakelaar terugzet, is het beeld van één blog.',
        otherwise: [
          'Calcium zet een spiercel aan. Is dat weggepompt, dan ontspant ze. Tegen krampen doet een supplement met magnesium in studies ' +
            'weinig.',
        ],
      },
      wall: {
        name: 'De muur',
        anchor: 'muur',
        text: 'Sterker worden is bouwen. Training stuurt de metselaars, eiwit brengt de stenen. Vul de rekenhulp in, dan volgt de muur je mee.',
        otherwise: [
          'Hoeveel eiwit je spieren nodig hebben, hangt af van je gewicht en van hoe je traint. Vraag het ons gerust.',
          'Zonder stenen geen muur, ook met de beste metselaars. Zonder metselaars blijven de stenen liggen.',
        ],
      },
      line: {
        name: 'Je eigen lijn',
        anchor: 'lijn',
        text:
          'Eén slechte dag zegt weinig. Hoe het over weken gaat, zegt veel meer. Dit is het verloop van iemand anders. Je kunt er je eigen ' +
          'cijfers in zetten.',
        otherwise: ['Pijn gaat op en neer. Kijk niet naar één dag, maar naar de lijn over weken en maanden.'],
      },
    },
    next: (name) => `Volgend beeld: ${name}`,
    closing: 'Welk beeld paste bij jou? Neem het mee naar je volgende afspraak, dan praten we daarover verder.',
    ourTeam: 'Ons team',
    role: 'kinesist',
    expertise: ['langdurige pijn', 'uitleg over pijn'],
    all: 'Alles om rustig te lezen',
  },
  protein: {
    title: 'Hoeveel eiwit hebben je spieren nodig? · De Linde',
    description: 'Training brengt de metselaars, eiwit de bakstenen. Hoeveel is genoeg?',
    heading: 'Hoeveel eiwit hebben je spieren nodig?',
    opening: [
      'Train je serieus op kracht? Dan is je training de ploeg metselaars, en eiwit de stapel bakstenen. Zonder bakstenen komt er geen muur. ' +
        'Erger nog: dan halen ze stenen uit muren die er al staan.',
      'Dit artikel is voor gezonde volwassenen die serieus aan krachttraining doen. Heb je een nierziekte of een andere aandoening, ben je ' +
        'zwanger, geef je borstvoeding of ben je jonger dan 18? Dan geldt het niet voor jou. Vraag het aan je arts of een diëtist.',
    ],
    proteinElse:
      'Hoeveel eiwit je spieren nodig hebben, hangt af van wie je bent en hoe je traint. Vraag het aan je kinesist of een diëtist.',
    day: 'Niet alles hangt aan één maaltijd',
    dayText:
      'Neem minstens 20 tot 30 gram per maaltijd. Het totaal van de dag telt zwaarder dan het aantal maaltijden. Eet je drie keer per dag of ' +
      'meer, dan hoef je niet op de klok te kijken na het sporten.',
    moving: 'Sterk worden begint met bewegen',
    movingText:
      'Krachttraining werkt beter als je ook gewoon in beweging bent. Een wandeling van een kwartier over de middag telt mee.',
    stepElse: 'Tel een week je stappen. Doe er daarna telkens een klein stukje bij.',
    pain: 'En als het pijn doet?',
    painText:
      'Een beetje pijn mag, tijdens en na het trainen. Hou ze tot en met 5 op 10, en vertel het altijd aan je kinesist.',
    painLink: 'Geef je pijn een cijfer',
  },
};
