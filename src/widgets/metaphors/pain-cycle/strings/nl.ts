import type { CycleLinkId, CycleNode, StrengthWord, WayOut } from '../../../../science/body/cycle.js';
import { frame, life } from '../../../../ui/body/strings/nl.js';

export const nl = {
  frame,
  ...life,
  title: 'De cirkel doorbreken',
  purpose: 'Spanning, pijn en stress houden elkaar op gang.',
  nodes: {
    tension: 'spanning',
    pain: 'pijn',
    stress: 'stress',
    habits: 'drinken, roken',
    sleep: 'slecht slapen',
  } as Record<CycleNode, string>,
  choose: 'Waar doorbreek je de cirkel?',
  nowhere: 'Nergens',
  links: {
    'tension-pain': 'Spanning kan pijn geven',
    'pain-stress': 'Pijn kan stress geven',
    'stress-tension': 'Stress kan spanning geven',
    'stress-habits': 'Door stress drink of rook je sneller',
    'habits-sleep': 'Drinken, roken en stress verstoren je slaap',
    'sleep-stress': 'Slecht slapen kan stress geven',
  } as Record<CycleLinkId, string>,
  plays: 'Hoe zwaar weegt de tweede cirkel bij jou?',
  turning: 'De cirkels draaien.',
  turningBody:
    'Pijn kan stress geven, stress spanning, en spanning weer pijn. Eén schakel doorbreken is een begin: tik op een bolletje, of kies er een.',
  open: ['De cirkel is doorbroken.', 'De tweede cirkel is doorbroken.'] as readonly string[],
  helps: ['Hier kun je eruit. Dit kan helpen:', 'Dit kan hier helpen:'] as readonly string[],
  ways: {
    breathing: 'Adem rustig naar je buik: vier tellen in, zes tellen uit. Enkele minuten, enkele keren per dag.',
    movement: 'Beweeg zacht. Elke dag een stukje wandelen telt al.',
    breaks: 'Sta elk halfuur even op. Rol je schouders, strek je heupen.',
    knowing:
      'Je pijn is echt, maar ze toont niet precies hoeveel schade er is. Wie dat weet, beweegt met meer vertrouwen.',
    parking: 'Schrijf op wat je bezighoudt en zet het opzij voor later. Kies wat vandaag haalbaar is.',
    saying: 'Zeg wat vaker nee, en zeg wat je nodig hebt.',
    relaxing: 'Plan ontspanning: ademen, mediteren, bewegen of een hobby.',
    smoking: 'Stop met roken, met hulp. Je hoeft dat niet alleen te doen.',
    drinking: 'Drink hooguit enkele glazen alcohol per week.',
    bedtimes: 'Ga op vaste uren slapen, ook in het weekend.',
    evening: 'Geen fel licht of scherm in het uur voor je slaapt, en een korte avondroutine.',
  } as Record<WayOut, string>,
  /** Said under what helps; at the links of sleep its own, as only there a source says how long. */
  time: 'Geef het tijd. Hervallen hoort erbij.',
  sleepTime: 'Voor beter slapen: reken op twee tot vier weken. Hervallen hoort erbij.',
  list: 'De cirkels als lijst',
  circles: ['Eerste cirkel', 'Tweede cirkel'] as readonly string[],
  strengths: {
    idle: 'speelt nu niet mee',
    thin: 'speelt een beetje mee',
    firm: 'speelt mee',
    thick: 'speelt sterk mee',
  } as Record<StrengthWord, string>,
  opened: 'is doorbroken',
  tell: 'Vertel het verhaal',
  next: 'Verder',
  end: 'Nu jij',
  story: [
    ['Spanning kan pijn geven.', 'Pijn kan stress geven, en stress weer spanning. Zo blijft het draaien.'],
    [
      'Eén schakel doorbroken.',
      'Rustig ademen, enkele keren per dag. De spanning krijgt minder kans om terug te komen.',
    ],
    [
      'Er is een tweede cirkel.',
      'Stress, een glas of een sigaret: ze verstoren je slaap. En slecht slapen kan weer stress geven.',
    ],
    [
      'Ook die kun je doorbreken.',
      'Vaste slaapuren, het scherm wat vroeger uit. Reken voor je slaap op twee tot vier weken.',
    ],
  ] as readonly (readonly [string, string])[],
};

export type PainCycleTexts = typeof nl;
