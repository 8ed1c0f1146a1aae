// What is said of magnesium, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const nl: Words<typeof claims> = {
  'muscle-switch':
    'In een spiercel spant calcium aan. De spier ontspant als dat calcium weer weggepompt wordt. Dat magnesium ' +
    'loslaat, is het beeld van één blog.',
  'magnesium-cramps':
    'In 5 proeven met 307 mensen, vooral ouderen, gaf magnesium 0,18 kramp per week minder. Dat kan toeval zijn. Ook ' +
    'voor slaap is er weinig bewijs. De orthomoleculaire blog ziet dat anders.',
  'magnesium-eases':
    'De orthomoleculaire blog: wie weinig binnenkrijgt, kan met magnesium wat minder last hebben van spanning, ' +
    'krampen, stijfheid en slecht slapen. Rugpijn geneest het niet. Cochrane, Tim Willems en Examine vinden daar ' +
    'weinig bewijs voor.',
  'magnesium-daily':
    'EFSA, de Europese voedselautoriteit: per dag 350 mg voor mannen en 300 mg voor vrouwen, uit alle voeding samen. Tim Willems ' +
    'noemt 410 tot 420 mg voor mannen en 320 tot 360 mg voor vrouwen. De orthomoleculaire blog zegt 300 tot 400 mg.',
  'magnesium-line':
    'Uit een supplement hoogstens 250 mg per dag, vanaf 4 jaar, verdeeld over minstens 2 keer. Meer kan je ontlasting losser ' +
    'maken. In de Verenigde Staten is het 350 mg.',
  'magnesium-enough':
    'Het Duitse BfR ziet geen teken dat gezonde volwassenen te weinig binnenkrijgen. Tim Willems schrijft dat meer dan de helft ' +
    'van de volwassenen de aanbevolen hoeveelheid niet haalt.',
  'magnesium-forms':
    'Tim Willems: citraat en lactaat neem je goed op, glycinaat, chloride en gluconaat redelijk, oxide en carbonaat weinig. ' +
    'In één studie was chloride even goed als lactaat. De orthomoleculaire blog vindt bisglycinaat goed te verdragen.',
  'magnesium-oxide': 'In één studie nam het lichaam 4 procent op van magnesium als oxide.',
  'magnesium-stress':
    'De orthomoleculaire blog tekent magnesium en stress als twee handen die op elkaar werken. Het is een beeld van die blog.',
  'magnesium-roles':
    'In Europa mag van magnesium gezegd worden dat het bijdraagt tot spieren, zenuwen en geest, energie, minder moeheid, zouten in ' +
    'evenwicht, eiwit maken, botten en tanden, en nieuwe cellen.',
  'magnesium-vitamin-d': 'Je lichaam gebruikt magnesium ook om vitamine D om te zetten.',
  'magnesium-blood':
    'In je lichaam zit ongeveer 25 g magnesium, 50 tot 60 procent daarvan in je botten. Onder 0,75 mmol/l in het bloed spreekt ' +
    'men van een tekort. Een bloedtest toont niet altijd hoeveel je in voorraad hebt.',
  'magnesium-medicines':
    'Sommige antibiotica, schildkliermedicijnen en botmedicijnen neem je enkele uren los van magnesium. Vraag je apotheker of arts.',
  'magnesium-daily-mag':
    'Tim Willems noemt per dag 410 tot 420 mg voor mannen en 320 tot 360 mg voor vrouwen. EFSA, voor Europa, ' +
    'zegt 350 mg voor mannen en 300 mg voor vrouwen.',
  'magnesium-daily-orth':
    'De orthomoleculaire blog zegt 300 tot 400 mg per dag. EFSA, voor Europa, zegt 350 mg voor mannen en 300 mg voor vrouwen.',
  'magnesium-adults': 'De Europese richtwaarden voor volwassenen gelden vanaf 18 jaar.',
  'magnesium-elsewhere':
    'In de Verenigde Staten is de grens voor supplementen 350 mg per dag. Europa, het Duitse BfR en de ' +
    'orthomoleculaire blog zeggen 250 mg.',
  'magnesium-deficit': 'Een supplement is er voor een vastgesteld tekort. Het vervangt geen gezonde voeding.',
  'magnesium-ask-first':
    'Heb je nier- of hartproblemen of neem je medicijnen, vraag dan eerst raad aan je arts of apotheker.',
};
