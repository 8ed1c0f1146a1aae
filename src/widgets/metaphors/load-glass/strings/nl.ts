import type { GlassWord } from '../../../../science/body/model.js';
import { frame, life } from '../../../../ui/body/strings/nl.js';

export const nl = {
  frame,
  ...life,
  title: 'Je lichaam is een glas',
  purpose: 'Wat je meemaakt, regent erin. Herstel laat het weer weglopen.',
  growth: 'groter',
  recovery: 'herstel',
  choose: 'Kies een wolk, het kraantje of het glas',
  amounts: ['niet', 'een beetje', 'matig', 'veel', 'heel veel'] as readonly string[],
  tap: 'Kraantje',
  shut: 'bijna dicht',
  open: 'ruim open',
  size: 'Grootte van je glas',
  capacity: 'belastbaarheid',
  small: 'klein',
  big: 'groot',
  grows: 'Je glas groeit met slaap, beweging en steun. Je aanleg zit er ook in. Die kun je niet trainen, de rest wel.',
  percent: (value: string) => `${value} procent`,
  head: {
    empty: 'Je glas is leeg.',
    trickle: 'Je glas is bijna leeg.',
    roomy: 'Je glas heeft ruimte.',
    half: 'Je glas is half vol.',
    'almost-full': 'Je glas is bijna vol.',
    full: 'Je glas is vol tot de rand.',
    overflowing: 'Je glas loopt over.',
  } as Record<GlassWord | 'trickle', string>,
  /** The opening example is always this full. */
  exampleHead: 'In dit voorbeeld is het glas bijna vol.',
  body: {
    empty: 'Er regent nu niets in.',
    trickle: 'Wat erin regent, loopt er meteen weer uit.',
    roomy: 'Er is ruimte voor een drukke dag.',
    half: 'Er is nog ruimte, maar niet voor alles tegelijk.',
    'almost-full': 'Nog één wolk kan genoeg zijn.',
    full: 'Een kleinigheid kan het doen overlopen.',
    overflowing: 'Dan kun je pijn, vermoeidheid of hoofdpijn voelen. Dat betekent niet dat er iets stuk is.',
  } as Record<GlassWord | 'trickle', string>,
  ways: 'Je hebt twee wegen: minder laten inregenen, of je glas groter maken.',
  about: 'Wat dit beeld niet zegt',
  add: 'Nog een wolk',
  bigger: 'Maak je glas groter',
  replay: 'Speel vier weken af',
};

export type LoadGlassTexts = typeof nl;
