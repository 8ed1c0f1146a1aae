import type { CycleLinkId, CycleNode, StrengthWord, WayOut } from '../../../../science/body/cycle.js';
import { frame, life } from '../../../../ui/body/strings/nl.js';

export const nl = {
  frame,
  ...life,
  title: 'De cirkel losmaken',
  purpose: 'Spanning, pijn en stress houden elkaar op gang. Eén schakel los is een begin.',
  nodes: {
    tension: 'spanning',
    pain: 'pijn',
    stress: 'stress',
    habits: 'drinken, roken',
    sleep: 'slecht slapen',
  } as Record<CycleNode, string>,
  choose: 'Waar maak je hem los?',
  nowhere: 'Nergens',
  links: {
    'tension-pain': 'Spanning geeft pijn',
    'pain-stress': 'Pijn geeft stress',
    'stress-tension': 'Stress geeft spanning',
    'stress-habits': 'Stress doet drinken of roken',
    'habits-sleep': 'Drinken, roken en stress storen je slaap',
    'sleep-stress': 'Slecht slapen geeft stress',
  } as Record<CycleLinkId, string>,
  plays: 'Hoe zwaar weegt de tweede cirkel bij jou?',
  turning: 'De cirkels draaien.',
  turningBody: 'Kies een schakel. Je hoeft niet alles tegelijk te doen.',
  open: ['De eerste cirkel staat open.', 'De tweede cirkel staat open.'] as readonly string[],
  helps: 'Dit kan helpen:',
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
    drinking: 'Drink hooguit enkele glazen per week.',
    bedtimes: 'Ga op vaste uren slapen, ook in het weekend.',
    evening: 'Geen fel licht of scherm in het uur voor je slaapt, en een korte avondroutine.',
  } as Record<WayOut, string>,
  time: 'Reken op twee tot vier weken voor je verschil merkt. Hervallen hoort erbij.',
  list: 'De cirkels als lijst',
  circles: ['Eerste cirkel', 'Tweede cirkel'] as readonly string[],
  strengths: {
    idle: 'speelt nu niet mee',
    thin: 'speelt een beetje mee',
    firm: 'speelt mee',
    thick: 'speelt sterk mee',
  } as Record<StrengthWord, string>,
  opened: 'staat open',
  tell: 'Vertel het verhaal',
  next: 'Verder',
  end: 'Nu jij',
  story: [
    ['Spanning geeft pijn.', 'Pijn geeft stress, en stress geeft weer spanning. Zo blijft het draaien.'],
    ['Eén schakel open.', 'Rustig ademen, enkele keren per dag. De spanning krijgt minder kans om terug te komen.'],
    [
      'Er is een tweede cirkel.',
      'Stress, een glas of een sigaret: ze storen je slaap. En slecht slapen geeft weer stress.',
    ],
    ['Ook die kan open.', 'Vaste slaapuren, het scherm wat vroeger uit. Reken op twee tot vier weken.'],
  ] as readonly (readonly [string, string])[],
};

export type PainCycleTexts = typeof nl;
