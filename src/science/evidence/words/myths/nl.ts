// What is said of beliefs about the back, Dutch: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/myths.js';

export const nl: Words<typeof claims> = {
  'myth-lifting':
    'Hoe je zit, staat of tilt, voorspelt niet of je lage rugpijn krijgt of houdt. Een kinesist schrijft: ' +
    'tillen is niet de grote oorzaak, en je rug past zich aan.',
  'myth-wear':
    'Bewegen en belasten, stap voor stap, maakt je rug steviger. Een kinesist noemt ook botten, pezen en ' +
    'schijven, zelfs als een scan slijtage toont.',
  'myth-moving':
    'Rustig opgebouwde oefening in alle richtingen is gezond voor je rug. Twee praktijkteksten: eerst ' +
    'pijnvrij zijn hoeft niet, en wat pijn hoort bij herstel.',
  'myth-core':
    'Een zwakke romp geeft geen rugpijn, en sommige mensen spannen die spieren net te veel aan. Twee ' +
    'praktijkteksten: rompoefeningen zijn niet beter dan andere krachttraining.',
  'myth-damage':
    'Langdurige pijn hangt sterker samen met angst, vermijden en sombere verwachtingen dan met schade. Een ' +
    'kinesist: ze zit niet tussen je oren, afweer en zenuwen spelen mee.',
  'myth-scan':
    'Een scan voorspelt niet hoe je rugpijn verloopt en maakt het herstel niet beter. Een kinesist: veel ' +
    'mensen zonder klachten hebben ook iets op een scan.',
  'myth-flares':
    'Een opflakkering hangt meer samen met veranderingen in activiteit, stress en stemming dan met schade. ' +
    'Een praktijktekst: rust alleen helpt niet, en vermijd ook te veel.',
  'myth-age':
    'De meeste rugpijn wordt beter, en ze wordt niet erger doordat je ouder wordt. Een kinesist spreekt van ' +
    'rimpels aan de binnenkant.',
  'myth-serious':
    'Lage rugpijn is meestal geen ernstige ziekte. Soms wel, en dan gaat de arts voor. Een kinesist: een ' +
    'zenuw geeft meer pijn dan schade.',
  'myth-care':
    'Goede zorg is vaak eenvoudig: uitleg, bewegen, slapen, werken en mensen zien. Twee kinesisten: niemand ' +
    'zet een wervel terug, en oefenen werkt langer dan een behandeling op de tafel.',
  'myth-beliefs':
    'Zulke gedachten hangen samen met meer pijn, meer beperking, minder werken, meer medicijnen en meer zorg. ' +
    'Ze komen ook van media en van zorgverleners.',
};
