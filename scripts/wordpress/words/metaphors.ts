// What the dashboard says of the pictures (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const metaphors: FamilyWords = {
  widgets: {
    'brick-wall': ['Brick wall', 'Muur van stenen', 'Mur de briques', 'Ziegelmauer'],
    'letting-go': ['Bottle in the hand', 'Fles in de hand', 'Bouteille dans la main', 'Flasche in der Hand'],
    'load-glass': ['Glass of load', 'Glas van belasting', 'Verre de la charge', 'Glas der Belastung'],
    'muscle-switch': ['Muscle switch', 'Spierschakelaar', 'Interrupteur du muscle', 'Muskelschalter'],
    'pain-alarm': ['Pain alarm', 'Pijnalarm', 'Alarme de la douleur', 'Schmerzalarm'],
    'pain-chart': ['Pain chart', 'Pijngrafiek', 'Graphique de la douleur', 'Schmerzverlauf'],
    'pain-cycle': ['Pain circle', 'Pijncirkel', 'Cercle de la douleur', 'Schmerzkreis'],
    'pain-web': ['Pain web', 'Pijnweb', 'Toile de la douleur', 'Schmerznetz'],
    'recovery-battery': ['Recovery battery', 'Herstelbatterij', 'Batterie de récupération', 'Erholungsakku'],
    'spark-forest': ['Spark and forest', 'Vonk en bos', 'Étincelle et forêt', 'Funke und Wald'],
  },
  attributes: {
    walks: ['Hours of a walk', 'Uren wandelen', 'Heures de promenade', 'Stunden für Spaziergänge'],
    capacity: ['Size of the glass', 'Grootte van het glas', 'Taille du verre', 'Größe des Glases'],
    day: ['Kind of day', 'Soort dag', 'Type de journée', 'Art des Tages'],
    factor: ['Word in the middle', 'Woord in het midden', 'Mot au centre', 'Wort in der Mitte'],
    factors: ['What weighs', 'Wat weegt', 'Ce qui pèse', 'Was belastet'],
    grams: ['Protein eaten', 'Gegeten eiwit', 'Protéines mangées', 'Gegessenes Eiweiß'],
    need: ['What is enough', 'Wat genoeg is', 'Ce qui suffit', 'Was genügt'],
    open: ['Open link', 'Open schakel', 'Maillon ouvert', 'Offenes Glied'],
    period: ['Period', 'Periode', 'Période', 'Zeitraum'],
    position: ['Switch', 'Schakelaar', 'Interrupteur', 'Schalter'],
    rests: ['Hours of rest', 'Uren rust', 'Heures de repos', 'Ruhestunden'],
    sensitivity: ['Sensitivity', 'Gevoeligheid', 'Sensibilité', 'Empfindlichkeit'],
    sessions: ['Sessions a week', 'Trainingen per week', 'Séances par semaine', 'Trainings pro Woche'],
    spark: ['Spark', 'Vonk', 'Étincelle', 'Funke'],
    steps: ['Steps away', 'Stappen ver', 'Étapes', 'Schritte weit'],
    stimulus: ['What happens', 'Wat er gebeurt', 'Ce qui se passe', 'Was geschieht'],
    story: ['Scene', 'Tafereel', 'Scène', 'Szene'],
    tap: ['Tap of recovery', 'Kraan van herstel', 'Robinet de récupération', 'Hahn der Erholung'],
  },
  values: {
    day: {
      work: ['day at work', 'werkdag', 'jour de travail', 'Arbeitstag'],
      free: ['day off', 'vrije dag', 'jour libre', 'freier Tag'],
    },
    factor: { pain: ['pain', 'pijn', 'douleur', 'Schmerz'], tension: ['tension', 'spanning', 'tension', 'Anspannung'] },
    open: {
      'tension-pain': [
        'tension to pain',
        'van spanning naar pijn',
        'de la tension à la douleur',
        'von Anspannung zu Schmerz',
      ],
      'pain-stress': ['pain to stress', 'van pijn naar stress', 'de la douleur au stress', 'von Schmerz zu Stress'],
      'stress-tension': [
        'stress to tension',
        'van stress naar spanning',
        'du stress à la tension',
        'von Stress zu Anspannung',
      ],
      'stress-habits': [
        'stress to habits',
        'van stress naar gewoontes',
        'du stress aux habitudes',
        'von Stress zu Gewohnheiten',
      ],
      'habits-sleep': [
        'habits to sleep',
        'van gewoontes naar slaap',
        'des habitudes au sommeil',
        'von Gewohnheiten zu Schlaf',
      ],
      'sleep-stress': ['sleep to stress', 'van slaap naar stress', 'du sommeil au stress', 'von Schlaf zu Stress'],
    },
    period: {
      day: ['day', 'dag', 'jour', 'Tag'],
      week: ['week', 'week', 'semaine', 'Woche'],
      month: ['month', 'maand', 'mois', 'Monat'],
      all: ['everything', 'alles', 'tout', 'alles'],
    },
    position: {
      tight: ['tight', 'aangespannen', 'contracté', 'angespannt'],
      loose: ['loose', 'los', 'relâché', 'locker'],
    },
    spark: {
      lift: ['lifting', 'tillen', 'soulever', 'Heben'],
      garden: ['the garden', 'de tuin', 'le jardin', 'der Garten'],
      'wrong-move': ['a wrong move', 'een verkeerde beweging', 'un faux mouvement', 'eine falsche Bewegung'],
      nothing: ['nothing clear', 'niets duidelijks', 'rien de précis', 'nichts Bestimmtes'],
    },
    stimulus: {
      steam: ['steam', 'stoom', 'vapeur', 'Dampf'],
      toast: ['burnt toast', 'zwarte toast', 'pain brûlé', 'schwarzer Toast'],
      fire: ['real fire', 'echte brand', 'vrai incendie', 'echter Brand'],
      warmth: ['cup of tea', 'kop thee', 'tasse de thé', 'Tasse Tee'],
      heat: ['hot pan', 'hete pan', 'poêle brûlante', 'heiße Pfanne'],
    },
    story: {
      before: [
        'before the two bad weeks',
        'voor de twee slechte weken',
        'avant les deux mauvaises semaines',
        'vor den zwei schlechten Wochen',
      ],
      after: [
        'after the two bad weeks',
        'na de twee slechte weken',
        'après les deux mauvaises semaines',
        'nach den zwei schlechten Wochen',
      ],
    },
  },
  said: {
    'One day as a battery: what drains, what charges, and where rest or a walk is planned in.': [
      'Eén dag als een batterij: wat neemt, wat geeft, en waar je rust of een wandeling inplant.',
      'Une journée comme une batterie\u00a0: ce qui vide, ce qui recharge, et où placer le repos ou une promenade.',
      'Ein Tag als Akku: was ihn leert, was ihn lädt, und wo Ruhe oder ein Spaziergang eingeplant ist.',
    ],
    'Hours at which an hour of rest begins, 7 to 22: 12, 15; none when absent.': [
      'Uren waarop een uur rust begint, 7 tot 22. Zo: 12, 15. Leeg is geen.',
      'Heures où commence une heure de repos, de 7 à 22. Ainsi\u00a0: 12, 15. Vide, c’est aucune.',
      'Uhrzeiten, zu denen eine Stunde Ruhe beginnt, 7 bis 22. So: 12, 15. Leer heißt keine.',
    ],
    "Hours at which an hour's walk begins, 7 to 22: 17; none when absent.": [
      'Uren waarop een wandeling van een uur begint, 7 tot 22. Zo: 17. Leeg is geen.',
      'Heures où commence une promenade d’une heure, de 7 à 22. Ainsi\u00a0: 17. Vide, c’est aucune.',
      'Uhrzeiten, zu denen ein Spaziergang von einer Stunde beginnt, 7 bis 22. So: 17. Leer heißt keine.',
    ],
    'Training brings bricklayers, protein brings bricks; too few, and they come out of the old wall.': [
      'Training brengt metselaars, eiwit brengt stenen. Zijn er te weinig, dan komen ze uit de oude muur.',
      'L’entraînement amène les maçons, les protéines les briques. S’il en manque, on les prend au vieux mur.',
      'Training bringt Maurer, Eiweiß bringt Ziegel. Fehlen welche, kommen sie aus der alten Mauer.',
    ],
    'Stress as a bottle held out: not the weight but the time makes it heavy.': [
      'Stress als een fles die je vasthoudt: niet het gewicht, maar de tijd maakt ze zwaar.',
      'Le stress comme une bouteille à bout de bras\u00a0: ce n’est pas le poids, c’est le temps qui la rend lourde.',
      'Stress als Flasche am ausgestreckten Arm: Nicht das Gewicht, die Zeit macht sie schwer.',
    ],
    'Load and capacity as a glass of water, with the two ways to keep it from running over.': [
      'Belasting en draagkracht als een glas water, met de twee manieren om het niet te laten overlopen.',
      'La charge et la capacité comme un verre d’eau, avec les deux façons de l’empêcher de déborder.',
      'Belastung und Belastbarkeit als Wasserglas, mit den zwei Wegen, es nicht überlaufen zu lassen.',
    ],
    'A lever, an arm and a muscle cell; the disagreement about magnesium supplements is stated.': [
      'Een hendel, een arm en een spiercel. Ook dat bronnen het oneens zijn over extra magnesium staat erbij.',
      'Un levier, un bras et une cellule de muscle. Le désaccord sur le magnésium en complément est dit aussi.',
      'Ein Hebel, ein Arm und eine Muskelzelle. Auch die Uneinigkeit über Magnesiumpräparate steht dabei.',
    ],
    'Pain as a smoke alarm: the signal is real, the damage need not be.': [
      'Pijn als een rookmelder: het signaal is echt, maar er hoeft geen schade te zijn.',
      'La douleur comme un détecteur de fumée\u00a0: le signal est réel, le dommage pas forcément.',
      'Schmerz als Rauchmelder: Das Signal ist echt, ein Schaden muss nicht da sein.',
    ],
    'A pain log over days to years: the raw swings, a robust trend with its uncertainty, notes and days with more pain.':
      [
        'Een pijndagboek over dagen tot jaren: de schommelingen, de trend met zijn onzekerheid, notities en dagen met meer pijn.',
        'Un journal de douleur sur des jours ou des années\u00a0: les variations, la tendance et son incertitude, les notes et les jours plus douloureux.',
        'Ein Schmerztagebuch über Tage bis Jahre: die Schwankungen, der Trend mit seiner Unsicherheit, Notizen und Tage mit mehr Schmerzen.',
      ],
    'The vicious circle of tension, pain and stress, and what opens it at each link.': [
      'De vicieuze cirkel van spanning, pijn en stress, en wat hem bij elke schakel opent.',
      'Le cercle vicieux de la tension, de la douleur et du stress, et ce qui l’ouvre à chaque maillon.',
      'Der Teufelskreis aus Anspannung, Schmerz und Stress, und was ihn an jedem Glied öffnet.',
    ],
    'The bio-psycho-social network: walk from word to word, see what hangs on each, pain among them.': [
      'Het web van lichaam, gedachten en omgeving: ga van woord naar woord en zie wat eraan hangt, ook pijn.',
      'La toile du corps, des pensées et de l’entourage\u00a0: allez de mot en mot et voyez ce qui y tient, douleur comprise.',
      'Das Netz aus Körper, Gedanken und Umfeld: Gehen Sie von Wort zu Wort und sehen Sie, was daran hängt, auch Schmerz.',
    ],
    'Why the same movement sometimes does nothing and sometimes hurts: a spark in a wet or a dry forest.': [
      'Waarom dezelfde beweging soms niets doet en soms pijn doet: een vonk in een nat of een droog bos.',
      'Pourquoi le même geste ne fait parfois rien et parfois mal\u00a0: une étincelle dans une forêt humide ou sèche.',
      'Warum dieselbe Bewegung manchmal nichts macht und manchmal schmerzt: ein Funke im nassen oder trockenen Wald.',
    ],
    'What weighs on the person: factor id to level 0-4, or the same as text: poor-sleep:3, worry:2.': [
      'Wat op iemand weegt, met 0 tot 4 erachter. Zo: poor-sleep:3, worry:2.',
      'Ce qui pèse sur la personne, avec un niveau de 0 à 4. Ainsi\u00a0: poor-sleep:3, worry:2.',
      'Was jemanden belastet, mit einer Stufe von 0 bis 4. So: poor-sleep:3, worry:2.',
    ],
    'How far the tap of recovery is open, 0 to 1; 0.33 when absent or no such number.': [
      'Hoe ver de kraan van herstel open staat, 0 tot 1. Leeg is 0,33.',
      'Ouverture du robinet de récupération, de 0 à 1. Vide, c’est 0,33.',
      'Wie weit der Hahn der Erholung offen ist, 0 bis 1. Leer heißt 0,33.',
    ],
    'Size of the glass, 0 to 1; 0.5 when absent or no such number.': [
      'Grootte van het glas, 0 tot 1. Leeg is 0,5.',
      'Taille du verre, de 0 à 1. Vide, c’est 0,5.',
      'Größe des Glases, 0 bis 1. Leer heißt 0,5.',
    ],
    'Training sessions a week, 0 to 5 (more counts as 5); 3 when absent or no such number.': [
      'Trainingen per week, 0 tot 5. Meer telt als 5, leeg is 3.',
      'Séances par semaine, de 0 à 5. Plus compte pour 5, vide, c’est 3.',
      'Trainings pro Woche, 0 bis 5. Mehr zählt als 5, leer heißt 3.',
    ],
    'Protein eaten, in grams a day; as much as is enough when absent, or where nothing says what is enough.': [
      'Gegeten eiwit, in gram per dag. Leeg is zoveel als genoeg is.',
      'Protéines mangées, en grammes par jour. Vide, c’est autant qu’il en faut.',
      'Gegessenes Eiweiß in Gramm pro Tag. Leer heißt so viel, wie genügt.',
    ],
    'What is enough, in grams a day, to set the drawing by; shown as a figure only by a protein-calculator on the page.':
      [
        'Wat genoeg is, in gram per dag, voor de tekening. Het cijfer staat er pas met een eiwitrekenaar op de pagina.',
        'Ce qui suffit, en grammes par jour, pour le dessin. Le chiffre ne s’affiche qu’avec un calcul des protéines sur la page.',
        'Was genügt, in Gramm pro Tag, für die Zeichnung. Die Zahl steht erst mit einem Eiweißrechner auf der Seite.',
      ],
    'Body weight in kg, to set the drawing by when need is absent.': [
      'Lichaamsgewicht in kg, voor de tekening als niet gezegd is wat genoeg is.',
      'Poids en kg, pour le dessin quand ce qui suffit n’est pas indiqué.',
      'Körpergewicht in kg, für die Zeichnung, wenn nicht gesagt ist, was genügt.',
    ],
    'Minutes the bottle is shown held, 0 to 1440; not held when absent or no such number.': [
      'Hoeveel minuten de fles al vastgehouden is, 0 tot 1440. Leeg is nog niet.',
      'Minutes pendant lesquelles la bouteille est tenue, de 0 à 1440. Vide\u00a0: pas encore.',
      'Wie viele Minuten die Flasche schon gehalten wird, 0 bis 1440. Leer heißt noch nicht.',
    ],
    'Where the switch stands: tight or loose; loose when absent or neither.': [
      'Hoe de schakelaar staat. Leeg is los.',
      'Position de l’interrupteur. Vide, c’est relâché.',
      'Wie der Schalter steht. Leer heißt locker.',
    ],
    'What happens: steam, toast, fire, warmth or heat; toast when absent or none of these.': [
      'Wat er gebeurt. Leeg is zwarte toast.',
      'Ce qui se passe. Vide, c’est le pain brûlé.',
      'Was geschieht. Leer heißt schwarzer Toast.',
    ],
    'How sensitive the alarm is set, 0 to 1; from the factors when absent or no such number.': [
      'Hoe gevoelig het alarm staat, 0 tot 1. Leeg volgt wat weegt.',
      'Sensibilité de l’alarme, de 0 à 1. Vide, elle suit ce qui pèse.',
      'Wie empfindlich der Alarm eingestellt ist, 0 bis 1. Leer folgt dem, was belastet.',
    ],
    'Which scale is shown first where both are noted: nrs or vas; the one with most scores when absent.': [
      'Welke schaal eerst komt als er twee zijn. Leeg is die met de meeste cijfers.',
      'Quelle échelle vient d’abord s’il y en a deux. Vide, celle qui a le plus de scores.',
      'Welche Skala zuerst kommt, wenn es zwei gibt. Leer heißt die mit den meisten Werten.',
    ],
    'What is shown first: day, week, month or all.': [
      'Wat eerst te zien is.',
      'Ce qui est montré d’abord.',
      'Was zuerst zu sehen ist.',
    ],
    "IANA zone of the calendar and of times without a zone; the device's when absent or unknown.": [
      'Tijdzone, zoals Europe/Brussels. Leeg is die van het toestel.',
      'Fuseau horaire, comme Europe/Brussels. Vide, celui de l’appareil.',
      'Zeitzone, wie Europe/Brussels. Leer heißt die des Geräts.',
    ],
    'The link that stands open: tension-pain, pain-stress, stress-tension, stress-habits, habits-sleep or sleep-stress; none when absent or none of these.':
      [
        'De schakel die open staat. Leeg is geen.',
        'Le maillon ouvert. Vide, c’est aucun.',
        'Das Glied, das offen ist. Leer heißt keines.',
      ],
    'The word in the middle: a factor by its id, pain or tension; what weighs most when absent or none of these.': [
      'Het woord in het midden. Leeg is wat het meest weegt.',
      'Le mot au centre. Vide, c’est ce qui pèse le plus.',
      'Das Wort in der Mitte. Leer heißt das, was am meisten belastet.',
    ],
    'How many steps the list goes, 1 to 3; 1 for anything else.': [
      'Hoeveel stappen ver de lijst gaat, 1 tot 3. Leeg is 1.',
      'Nombre d’étapes de la liste, de 1 à 3. Vide, c’est 1.',
      'Wie viele Schritte die Liste geht, 1 bis 3. Leer heißt 1.',
    ],
    'The kind of day: work or free; work when absent or neither.': [
      'Het soort dag. Leeg is een werkdag.',
      'Le type de journée. Vide, c’est un jour de travail.',
      'Die Art des Tages. Leer heißt Arbeitstag.',
    ],
    'What strikes the spark: lift, garden, wrong-move or nothing clear; garden for anything else.': [
      'Wat de vonk slaat. Leeg is de tuin.',
      'Ce qui fait l’étincelle. Vide, c’est le jardin.',
      'Was den Funken schlägt. Leer heißt der Garten.',
    ],
    "The scene of the garden story: before the two bad weeks or after them; the person's own forest for anything else.":
      [
        'Het tafereel uit het verhaal van de tuin. Leeg is het eigen bos.',
        'La scène de l’histoire du jardin. Vide, c’est sa propre forêt.',
        'Die Szene aus der Gartengeschichte. Leer heißt der eigene Wald.',
      ],
  },
};
