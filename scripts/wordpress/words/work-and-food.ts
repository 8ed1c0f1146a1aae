// What the dashboard says of the tools for work and food (words.ts says what each row is).
import type { FamilyWords } from './words.js';

export const workAndFood: FamilyWords = {
  widgets: {
    'magnesium-guide': ['Magnesium guide', 'Magnesiumwijzer', 'Guide du magnésium', 'Magnesium-Ratgeber'],
    'desk-check': ['Desk check', 'Werkplek', 'Poste de travail', 'Arbeitsplatz'],
  },
  attributes: {
    shows: ['Shows', 'Toont', 'Montre', 'Zeigt'],
    foods: ['On the table', 'Op tafel', 'Sur la table', 'Auf dem Tisch'],
    salt: ['Form on the label', 'Vorm op het etiket', 'Forme indiquée', 'Form auf dem Etikett'],
    mg: ['Milligrams in one', 'Milligram in één', 'Milligrammes par unité', 'Milligramm in einer'],
    times: ['How many a day', 'Hoeveel per dag', 'Combien par jour', 'Wie viele am Tag'],
    about: ['Looked at', 'Waar we kijken', 'Ce qu’on regarde', 'Was man anschaut'],
    screen: ['Screen', 'Scherm', 'Écran', 'Bildschirm'],
    feet: ['Feet', 'Voeten', 'Pieds', 'Füße'],
    back: ['Back', 'Rug', 'Dos', 'Rücken'],
    work: ['Sitting and standing', 'Zitten en staan', 'Assis et debout', 'Sitzen und Stehen'],
  },
  values: {
    shows: {
      plate: ['plate', 'bord', 'assiette', 'Teller'],
      label: ['label', 'etiket', 'étiquette', 'Etikett'],
    },
    salt: {
      citrate: ['citrate, lactate', 'citraat, lactaat', 'citrate, lactate', 'Citrat, Laktat'],
      glycinate: [
        'glycinate, chloride, gluconate',
        'glycinaat, chloride, gluconaat',
        'glycinate, chlorure, gluconate',
        'Glycinat, Chlorid, Gluconat',
      ],
      oxide: ['oxide', 'oxide', 'oxyde', 'Oxid'],
      carbonate: ['carbonate', 'carbonaat', 'carbonate', 'Carbonat'],
      unknown: ['not stated', 'staat er niet', 'pas indiquée', 'steht nicht da'],
    },
    about: {
      screen: ['screen', 'scherm', 'écran', 'Bildschirm'],
      feet: ['feet', 'voeten', 'pieds', 'Füße'],
      back: ['back', 'rug', 'dos', 'Rücken'],
      work: ['sitting and standing', 'zitten en staan', 'assis et debout', 'Sitzen und Stehen'],
    },
    screen: {
      low: ['a bit low', 'wat laag', 'un peu bas', 'etwas tief'],
      fine: ['just right', 'goed zo', 'bien ainsi', 'gut so'],
      high: ['a bit high', 'wat hoog', 'un peu haut', 'etwas hoch'],
    },
    feet: {
      hanging: ['dangling', 'bungelen', 'pendants', 'baumelnd'],
      fine: ['just right', 'goed zo', 'bien ainsi', 'gut so'],
      cramped: ['knees high', 'knieën hoog', 'genoux hauts', 'Knie hoch'],
    },
    back: {
      bare: ['no support', 'geen steun', 'sans appui', 'ohne Stütze'],
      fine: ['just right', 'goed zo', 'bien ainsi', 'gut so'],
      pushing: ['backrest pushes', 'leuning duwt', 'dossier raide', 'Lehne drückt'],
    },
    work: {
      sitting: ['sitting', 'zittend', 'assis', 'im Sitzen'],
      fine: ['in turn', 'afwisselend', 'en alternance', 'im Wechsel'],
      standing: ['standing', 'staand', 'debout', 'im Stehen'],
    },
  },
  said: {
    'Magnesium on a plate and on the label of a supplement, with European daily values and both sources’ positions.': [
      'Magnesium op een bord en op het etiket van een supplement, met Europese richtwaarden en wat beide bronnen zeggen.',
      'Le magnésium dans l’assiette et sur l’étiquette d’un complément, avec les valeurs européennes et l’avis des deux sources.',
      'Magnesium auf dem Teller und auf dem Etikett eines Präparats, mit europäischen Richtwerten und dem, was beide Quellen sagen.',
    ],
    'What is looked at: plate or label; plate when absent or neither.': [
      'Wat getoond wordt: bord of etiket. Leeg is het bord.',
      'Ce qui est montré\u00a0: assiette ou étiquette. Vide, c’est l’assiette.',
      'Was gezeigt wird: Teller oder Etikett. Leer heißt Teller.',
    ],
    'Whose daily value: female or male; anything else counts as not chosen.': [
      'Voor wie de richtwaarde is: vrouw of man. Leeg is niet gekozen.',
      'Pour qui est la valeur\u00a0: femme ou homme. Vide, rien n’est choisi.',
      'Für wen der Richtwert ist: Frau oder Mann. Leer heißt nicht gewählt.',
    ],
    'What is on the table, with spaces: bread-wholewheat oats almonds chickpeas-cooked rice-brown-cooked banana.': [
      'Wat op tafel ligt, met spaties: bread-wholewheat oats almonds chickpeas-cooked rice-brown-cooked banana.',
      'Ce qu’il y a sur la table, séparé par des espaces\u00a0: bread-wholewheat oats almonds chickpeas-cooked rice-brown-cooked banana.',
      'Was auf dem Tisch liegt, mit Leerzeichen: bread-wholewheat oats almonds chickpeas-cooked rice-brown-cooked banana.',
    ],
    'Form on the label: citrate, glycinate, oxide, carbonate or unknown; anything else counts as not said.': [
      'Vorm op het etiket: citraat, glycinaat, oxide, carbonaat of onbekend. Leeg is niet gezegd.',
      'Forme sur l’étiquette\u00a0: citrate, glycinate, oxyde, carbonate ou inconnue. Vide, rien n’est dit.',
      'Form auf dem Etikett: Citrat, Glycinat, Oxid, Carbonat oder unbekannt. Leer heißt nicht gesagt.',
    ],
    'Milligrams of magnesium in one pill or sachet, 1 to 1000, as text.': [
      'Milligram magnesium in één pil of zakje, van 1 tot 1000.',
      'Milligrammes de magnésium par comprimé ou sachet, de 1 à 1000.',
      'Milligramm Magnesium in einer Tablette oder einem Beutel, 1 bis 1000.',
    ],
    'How many of them a day, 1 to 12, as text.': [
      'Hoeveel daarvan per dag, van 1 tot 12.',
      'Combien par jour, de 1 à 12.',
      'Wie viele davon am Tag, 1 bis 12.',
    ],
    'A place of work, looked at for comfort: screen, feet, back, sitting and standing, and what to change.': [
      'Een werkplek, op comfort bekeken: scherm, voeten, rug, zitten en staan, en wat je kunt veranderen.',
      'Un poste de travail, vu sous l’angle du confort : écran, pieds, dos, assis et debout, et ce qui peut changer.',
      'Ein Arbeitsplatz, auf Bequemlichkeit angeschaut: Bildschirm, Füße, Rücken, Sitzen und Stehen, und was sich ändern lässt.',
    ],
    'The part that is looked at: screen, feet, back or work; screen when absent or none of these.': [
      'Welk deel getoond wordt: scherm, voeten, rug, of zitten en staan. Leeg is het scherm.',
      'La partie montrée : écran, pieds, dos, ou assis et debout. Vide, c’est l’écran.',
      'Welcher Teil gezeigt wird: Bildschirm, Füße, Rücken, oder Sitzen und Stehen. Leer heißt Bildschirm.',
    ],
    'How the screen stands: low, fine or high; anything else counts as not said.': [
      'Hoe het scherm staat: wat laag, goed, of wat hoog. Leeg is niet gezegd.',
      'Comment est l’écran : un peu bas, bien, ou un peu haut. Vide, rien n’est dit.',
      'Wie der Bildschirm steht: etwas tief, gut, oder etwas hoch. Leer heißt nicht gesagt.',
    ],
    'How the feet stand: hanging, fine or cramped (knees high); anything else counts as not said.': [
      'Hoe de voeten staan: ze bungelen, goed, of de knieën staan hoog. Leeg is niet gezegd.',
      'Comment sont les pieds : pendants, bien, ou genoux hauts. Vide, rien n’est dit.',
      'Wie die Füße stehen: baumelnd, gut, oder mit hohen Knien. Leer heißt nicht gesagt.',
    ],
    'How the back leans: bare (no support), fine or pushing; anything else counts as not said.': [
      'Hoe de rug leunt: zonder steun, goed, of de leuning duwt. Leeg is niet gezegd.',
      'Comment le dos s’appuie : sans appui, bien, ou dossier raide. Vide, rien n’est dit.',
      'Wie der Rücken lehnt: ohne Stütze, gut, oder die Lehne drückt. Leer heißt nicht gesagt.',
    ],
    'How one works: sitting, fine (both in turn) or standing; anything else counts as not said.': [
      'Hoe iemand werkt: zittend, afwisselend, of staand. Leeg is niet gezegd.',
      'Comment on travaille : assis, en alternance, ou debout. Vide, rien n’est dit.',
      'Wie man arbeitet: im Sitzen, im Wechsel, oder im Stehen. Leer heißt nicht gesagt.',
    ],
  },
};
