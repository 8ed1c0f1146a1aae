// What is said of herniated discs, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/disc.js';

export const nl: Words<typeof claims> = {
  'disc-shrinks':
    'Op een latere scan was de hernia kleiner bij 63 procent van de mensen zonder operatie. De schatting ligt tussen ' +
    '49 en 77 procent: 38 studies, 2.219 mensen.',
  'disc-by-type':
    'Naar soort werd ze kleiner bij 96 procent (sequestratie), 70 procent (extrusie), 41 procent (protrusie) en 13 ' +
    'procent (bulging), in 9 studies samen.',
  'disc-gone': 'Helemaal weg was ze bij 43 procent van de sequestraties en bij 15 procent van de extrusies.',
  'disc-settles':
    'De NHG-Standaard van huisartsen: bij 75 procent van de mensen met een geprikkelde zenuwwortel gaan de klachten ' +
    'binnen 3 maanden over zonder operatie.',
  'disc-leg':
    'Radiculaire pijn komt van een geprikkelde zenuwwortel en zit vooral in het been. Het artikel van E. ' +
    'Vandendriessche koppelt 60 tot 80 procent ervan aan een hernia. Er is geen studie bij gevonden. Rugpijn komt er ' +
    'zelden door.',
  'disc-common':
    'Het artikel van E. Vandendriessche: 1 tot 3 procent van de mensen van 30 tot 50 jaar heeft een hernia met ' +
    'klachten, vaker mannen.',
  'disc-surgery-article':
    'Het artikel van E. Vandendriessche: men denkt aan een operatie bij duidelijk krachtverlies, bij 3 tot 5 procent ' +
    'van de hernia’s. Er is geen studie bij gevonden. In een Nederlandse studie bij een gekozen groep met hevige ' +
    'beenpijn liet 39 procent van wie wachtte zich opereren.',
  'disc-surgery-trial':
    'Nederlandse studie, 283 mensen met 6 tot 12 weken hevige beenpijn: van wie wachtte, werd 39 procent in het ' +
    'eerste jaar geopereerd en 44 procent in twee jaar. De helft was hersteld na 4 weken met vroege operatie en na 12 ' +
    'weken met wachten. Na een jaar was dat 95 procent in beide groepen. Na twee jaar was 20 procent niet tevreden. ' +
    'Het artikel noemt 3 tot 5 procent van de hernia’s.',
  'disc-surgery-late':
    'Een studie met 128 mensen die 4 tot 12 maanden beenpijn hadden: na 6 maanden 2,8 op 10 met operatie en 5,2 op 10 ' +
    'zonder.',
  'disc-injection-article':
    'Het artikel van E. Vandendriessche: een inspuiting werkt vooral van 2 weken tot 3 maanden, verzacht alleen de ' +
    'klacht, en kan bijwerkingen geven. Cochrane vond in 25 studies een klein en kort effect.',
  'disc-injection':
    'Cochrane, 25 studies: een klein effect op beenpijn en dagelijks leven, op korte termijn. Bijwerkingen waren ' +
    'vergelijkbaar en slecht beschreven. Het artikel spreekt van vooral 2 weken tot 3 maanden.',
  'disc-advice':
    'Het artikel van E. Vandendriessche geeft zeven keer raad: geen paniek, blijven bewegen, geduld, zorgen voor ' +
    'jezelf, niet alleen op handen rekenen, kritisch over een inspuiting, en bij lange klachten een plan.',
  'disc-largest': 'De grootste hernia’s hebben de beste kans om vanzelf te genezen of te krimpen.',
  'disc-linked':
    'Het artikel van E. Vandendriessche noemt overgewicht, weinig conditie, zitten, aanleg, pech, uitputting en ' +
    'slecht slapen. Tillen is niet de grote oorzaak.',
};
