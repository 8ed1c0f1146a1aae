// What is said of who-to-call, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/who-to-call.js';

export const nl: Words<typeof claims> = {
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
