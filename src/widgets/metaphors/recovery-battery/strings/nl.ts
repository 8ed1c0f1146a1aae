import type { BatteryWord, DayKind, Moment, NightWord } from '../../../../science/body/day.js';
import type { RecoveryId } from '../../../../science/body/recovery.js';
import { frame, life } from '../../../../ui/body/strings/nl.js';

export const nl = {
  frame,
  ...life,
  title: 'Je batterij door de dag',
  purpose: 'De dag neemt. Rust, een wandeling, iets leuks en slaap geven.',
  plays: 'Wat kost je energie?',
  day: 'Wat voor dag is het?',
  days: { work: 'Werkdag', free: 'Vrije dag' } as Record<DayKind, string>,
  /** As a button that puts it into the day, then as the name of its range. */
  add: { rests: 'Rust of iets leuks erbij', walks: 'Wandeling erbij' } as Record<Moment, string>,
  moments: { rests: 'Rust of iets leuks', walks: 'Wandeling' } as Record<Moment, string>,
  away: (name: string) => `${name}: haal weg`,
  hour: 'Hoe laat is het?',
  clock: (hour: string) => `${hour} uur`,
  work: 'werk',
  dayToo: 'De dag, en wat eruit loopt',
  drains: 'Wat loopt eruit?',
  charges: 'Wat laadt op?',
  recovery: 'Hoeveel herstel krijg je?',
  little: 'weinig',
  much: 'veel',
  percent: (value: string) => `${value} procent`,
  recoveries: {
    'regular-sleep': 'Vaste slaapuren, ook in het weekend',
    movement: 'Bewegen, zoals elke dag wandelen',
    'nourishing-food': 'Goede voeding',
    'fewer-stimulants': 'Minder alcohol, tabak en cafeïne',
    'social-connection': 'Mensen om je heen',
    relaxation: 'Ontspannen: stilte, natuur, een boek, muziek',
    'professional-help': 'Hulp van een zorgverlener',
  } as Record<RecoveryId, string>,
  head: {
    empty: 'Je batterij is leeg.',
    low: 'Je batterij is bijna leeg.',
    half: 'Je batterij is half vol.',
    good: 'Je batterij is goed gevuld.',
    full: 'Je batterij is vol.',
  } as Record<BatteryWord, string>,
  exampleHead: {
    empty: 'In dit voorbeeld is de batterij leeg.',
    low: 'In dit voorbeeld is de batterij bijna leeg.',
    half: 'In dit voorbeeld is de batterij half vol.',
    good: 'In dit voorbeeld is de batterij goed gevuld.',
    full: 'In dit voorbeeld is de batterij vol.',
  } as Record<BatteryWord, string>,
  without: 'Zonder rust zakt ze heel de dag door. Zet een rust of een wandeling in je dag, en kijk wat er gebeurt.',
  with: (rests: number, walks: number) => {
    const rest = rests === 1 ? 'één rust' : `${rests} keer rust`;
    const walk = walks === 1 ? 'één wandeling' : `${walks} wandelingen`;
    const what = rests && walks ? `${rest} en ${walk}` : rests ? rest : walk;
    return `Met ${what} hou je ’s avonds meer over. De stippellijn is dezelfde dag zonder.`;
  },
  sleep: {
    well: 'De nacht laadt je batterij bijna weer op.',
    partly: 'De nacht laadt niet alles op, want je slaapt minder goed. Morgen begin je wat lager.',
    little: 'De nacht laadt maar een deel op, want je slaapt slecht. Morgen begin je lager.',
  } as Record<NightWord, string>,
  /** The opening example always sleeps badly. */
  exampleNight: 'De nacht laadt maar een deel op, want in dit voorbeeld is de slaap slecht. De dag erna begint lager.',
  tip: (minutes: string) =>
    `Rust is meer dan niets doen. Een uur hoeft niet altijd: sta ook om de ${minutes} minuten even op.`,
  play: 'Speel de dag af',
  pause: 'Pauze',
};

export type RecoveryBatteryTexts = typeof nl;
