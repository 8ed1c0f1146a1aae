import type { GlassWord } from '../../../../science/body/model.js';
import { frame, life } from '../../../../ui/body/strings/nl.js';

export const nl = {
  frame,
  ...life,
  title: 'Je lichaam is een glas',
  purpose: 'Alles wat je meemaakt, loopt er als water in. Onderaan laat herstel het weer weg.',
  rim: 'rand',
  growth: ['groter', 'te trainen'] as readonly string[],
  recovery: 'herstel',
  plays: 'Wat loopt erin?',
  load: 'belasting',
  tap: 'Kraantje open',
  shut: 'bijna dicht',
  open: 'ruim open',
  size: 'Grootte van je glas',
  capacity: 'belastbaarheid',
  small: 'klein',
  big: 'groot',
  genetics: 'Je aanleg zit ook in het glas. Die kun je niet trainen, de rest wel.',
  percent: (value: string) => `${value} procent`,
  head: {
    empty: 'Je glas is leeg.',
    roomy: 'Je glas heeft ruimte.',
    half: 'Je glas is half vol.',
    'almost-full': 'Je glas is bijna vol.',
    full: 'Je glas is vol tot de rand.',
    overflowing: 'Je glas loopt over.',
  } as Record<GlassWord, string>,
  /** The opening example is always this full. */
  exampleHead: 'In dit voorbeeld is het glas bijna vol.',
  body: {
    empty: 'Er loopt nu niets in. Voeg toe wat bij jou meespeelt.',
    roomy: 'Er is ruimte voor een drukke dag.',
    half: 'Er is nog ruimte, maar niet voor alles tegelijk.',
    'almost-full': 'Nog één drukke dag kan genoeg zijn.',
    full: 'Een kleinigheid kan het doen overlopen. Vaak is er niet één oorzaak.',
    overflowing: 'Dan kun je pijn, vermoeidheid of hoofdpijn voelen. Dat betekent niet dat er iets stuk is.',
  } as Record<GlassWord, string>,
  ways: 'Je hebt twee wegen:',
  wayLess: 'minder laten binnenlopen,',
  wayBigger: 'of je glas groter maken met slaap, beweging en steun.',
  replay: 'Speel vier weken af',
};

export type LoadGlassTexts = typeof nl;
