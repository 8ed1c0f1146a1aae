import type { BrakeId } from '../../../../science/body/brakes.js';
import { frame, life } from '../../../../ui/body/strings/nl.js';

/** 'Stress kan', 'Stress en alcohol kunnen'. */
const verb = (one: boolean): string => (one ? 'kan' : 'kunnen');

export const nl = {
  frame,
  ...life,
  title: 'Wat remt je herstel?',
  purpose: 'Tik op een rem die bij jou aanstaat. We zoeken welke eerst los mag.',
  which: 'Welke rem staat aan?',
  brakes: {
    inactivity: 'bewegen',
    'poor-sleep': 'slaap',
    stress: 'stress',
    alcohol: 'alcohol',
    smoking: 'roken',
    'poor-food': 'eten',
  } as Record<BrakeId, string>,
  head: {
    inactivity: 'Begin bij bewegen.',
    'poor-sleep': 'Begin bij je slaap.',
    stress: 'Begin bij je stress.',
    alcohol: 'Begin bij alcohol.',
    smoking: 'Begin bij roken.',
    'poor-food': 'Begin bij je eten.',
  } as Record<BrakeId, string>,
  begin: {
    inactivity: 'Blijf bewegen, en bouw het rustig op met je kinesist.',
    'poor-sleep': 'Ga op vaste uren slapen, ook in het weekend.',
    stress: 'Plan elke dag een rustig moment: adem, wandel, of doe iets wat je graag doet.',
    alcohol: 'Drink hooguit enkele glazen alcohol per week.',
    smoking: 'Stop met hulp: vraag het aan je huisarts.',
    'poor-food': 'Eet gevarieerd, met groenten, fruit en eiwit.',
  } as Record<BrakeId, string>,
  circle: (list: string, one: boolean) =>
    `${list} ${verb(one)} je slaap verstoren, en slecht slapen kan meer stress geven.`,
  loosens: 'Eén rem losser kan de andere ook wat speling geven.',
  never: 'We tellen remmen nooit op: elk cijfer komt uit een eigen studie.',
  free: 'Er staat geen rem aan.',
  freeSaid: 'Herstel vraagt ook tijd. Gaat het toch traag? Vertel het aan je kinesist.',
  loose: (name: string) => `${name} staat los.`,
  looseSaid: (list: string) =>
    `Fijn. Kijk over enkele weken hoe het met ${list} gaat: misschien komt daar ook wat speling op.`,
  looseAlone: 'Fijn. Hou het rustig vol, en geef je lichaam de tijd.',
  count: [
    'geen rem staat aan',
    'één rem staat aan',
    'twee remmen staan aan',
    'drie remmen staan aan',
    'vier remmen staan aan',
    'vijf remmen staan aan',
    'zes remmen staan aan',
  ],
  looseShort: (name: string) => `${name} staat los`,
  why: 'Waarom deze eerst?',
  whySaid:
    'Bij slaap komen ze samen. Alcohol, roken en stress kunnen de slaap verstoren. Slecht slapen kan meer stress geven, en dan ' +
    'is gezond kiezen moeilijker. Zo draait de cirkel rond.',
  ours: 'De volgorde is van ons, niet gemeten. Begin gerust bij een andere rem.',
  studies: 'Wat zag elke studie, en bij wie?',
  saw: {
    stress: (people: string, percent: string) =>
      `${people} studenten: vlak voor examens duurde het ${percent}\u00a0% langer voor een wondje in de mond dicht was.`,
    smoking: (studies: string, times: string) =>
      `Mensen, ${studies} studies samen: bij rokers groeide bot ${times} keer zo vaak traag of niet aan elkaar. ` +
      'In één studie bij ratten genas bot ook trager.',
    sleep: (nights: string, hours: string, short: string, rested: string) =>
      `Mensen die ${nights} nachten maar ${hours} uur sliepen: een wondje op de arm was na ${short} dagen dicht. ` +
      `Na gewone nachten was dat ${rested} dagen.`,
    alcohol:
      'Een overzicht beschrijft zonder cijfer hoe herstel kan vertragen door veel alcohol. Voor gebroken botten is geen verschil aangetoond.',
    food: 'Een overzicht over wonden van de huid: eiwit, vitamines en zink kunnen helpen. Een cijfer is er niet.',
    movement:
      'Mensen na een peesoperatie aan de hand: vroeg en gedoseerd bewegen hielp in de eerste weken meer dan rust. Op lange termijn is dat niet bewezen.',
  },
};

export type RecoveryCheckTexts = typeof nl;
