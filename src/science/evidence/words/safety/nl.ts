// The claims on red flags and whom to call, Dutch. Words only.
import type { SafetyClaimId } from './ids.js';

export const safety: Record<SafetyClaimId, string> = {
  'red-flags-urgent':
    'Meteen hulp, als het nieuw is of erger wordt: moeilijk plassen of het niet kunnen ophouden, je stoelgang ' +
    'niet ophouden, minder of ander gevoel rond geslachtsdelen, anus of zitvlak, krachtverlies in een been, ' +
    'klachten in allebei de benen. En pijn na een zwaar ongeval.',
  'red-flags-heart-stroke':
    'Meteen hulp bij pijn op de borst, plots erg kortademig, of tekens van een beroerte: scheve mond, slappe arm, moeilijk praten.',
  'red-flags-doctor':
    'Naar je arts bij hevige of groeiende pijn, pijn die ’s nachts erger is of niet mindert met rust, koorts, ' +
    'onverklaard gewichtsverlies, een recente val, tintelingen of krachtverlies, een bult of een rug die van ' +
    'vorm verandert, functieverlies, ongerustheid, of als het niet betert ondanks je inspanning. Bij twijfel ' +
    'altijd.',
  'red-flags-training':
    'Vraag raad voor je begint te trainen bij gewichtsverlies, een doof of veranderd gevoel in benen en voeten, ' +
    'koorts, duizeligheid, roodheid, of als je hoge bloeddruk, diabetes, osteoporose, reuma of een andere ziekte ' +
    'hebt of had.',
  'emergency-number': 'In heel Europa bel je in nood 112.',
  'emergency-fr': 'In Frankrijk bel je 15 voor dringende medische hulp.',
  'emergency-fr-text': 'Wie in Frankrijk niet kan bellen, stuurt een sms naar 114.',
  'emergency-ch': 'In Zwitserland bel je 144 voor een ziekenwagen.',
  'emergency-uk': 'In het Verenigd Koninkrijk bel je in nood 999.',
  'on-call-be':
    'In België bel je 1733 voor een dokter van wacht: in het weekend, op feestdagen en in veel streken ook ’s ' +
    'avonds en ’s nachts. Niet elke streek doet al mee.',
  'on-call-nl':
    'In Nederland bel je ’s avonds, ’s nachts en in het weekend eerst de huisartsenpost in je buurt. Er is geen nummer voor het hele land.',
  'on-call-fr': 'Is je huisarts in Frankrijk er niet, dan wijst 15 je de weg naar een dokter.',
  'on-call-de': 'In Duitsland bel je buiten de uren van de praktijk gratis 116117.',
  'on-call-ch': 'In Zwitserland heeft elk kanton een eigen nummer voor de artsenwachtdienst.',
  'on-call-lu':
    'In Luxemburg kun je ’s avonds, in het weekend en op feestdagen tot middernacht zonder afspraak naar een maison médicale. Daarna bel je 112.',
  'on-call-uk': 'In Engeland, Schotland en Wales bel je 111. In Noord-Ierland heeft elke streek een eigen nummer.',
};
