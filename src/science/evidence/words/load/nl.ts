// What is said of load, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/load.js';

export const nl: Words<typeof claims> = {
  'glass-picture':
    'Lichaam en geest zijn als een glas: alles wat je meemaakt, loopt er als water in. Te lang te vol geeft pijn, vermoeidheid of letsel.',
  'glass-factors':
    'Het glas vult zich met lichamelijke, mentale en sociale belasting: van slechte nachten en ziekte tot piekeren, werkdruk en eenzaamheid.',
  'glass-capacity-parts':
    'De grootte van je glas hangt af van aanleg, leefstijl, mentale veerkracht en steun van anderen.',
  'glass-genetics-given': 'Je aanleg krijg je mee en kun je niet trainen. De rest van je glas wel.',
  'glass-two-ways': 'Er zijn twee wegen: een groter glas, of minder water erin.',
  'glass-recovery':
    'Regelmatig slapen, bewegen, voedzaam eten, minder alcohol en nicotine, contact met anderen, ontspannen en hulp van een zorgverlener laten water weglopen.',
  'glass-amplify':
    'Factoren staan niet los van elkaar: ze versterken elkaar. Een negatieve gedachte verstoort de slaap, slechte slaap verstoort het herstel.',
  'glass-fills-unnoticed': 'Het glas vult zich beetje bij beetje, ongemerkt, vaak zonder één duidelijke oorzaak.',
  'glass-spiral':
    'Blijft het water hoog staan, dan herstel je minder, wordt je glas kleiner en loopt het sneller over.',
  'glass-regular-sleep': 'Genoeg en regelmatig slapen helpt: vaste uren, ook in het weekend.',
  'glass-walking': 'Regelmatig wandelen is al een mooie basis.',
  'glass-overweight': 'Overgewicht kan een lichte ontsteking geven die de pijngrens verlaagt.',
  'glass-stimulants': 'Alcohol, nicotine en cafeïne lijken te ontspannen, maar verstoren je slaap.',
  'glass-loneliness': 'Eenzaamheid verhoogt de kans op langdurige pijn. Begin klein met contact.',
  'glass-own-triggers': 'Schrijf op wat bij jou het water doet stijgen, of sneller doet stijgen dan het wegloopt.',
  'rest-meaningful':
    'Rust en zinvolle ontspanning, zoals stilte, natuur, een boek of muziek, zijn meer dan niets doen.',
  'break-half-hour': 'Sta om de 30 minuten even op: rol je schouders, strek je heupen, wandel wat.',
  'worries-park': 'Schrijf zorgen op en parkeer ze voor later. Zeg vaker nee, en zeg wat je nodig hebt.',
  'sleep-takes-weeks': 'Reken op 2 tot 4 weken voor je een verschil merkt.',
  'recovery-stress': 'In één studie genazen wonden tot 40 % trager bij stress.',
  'recovery-smoking':
    'De praktijktekst zegt dat bot tot 60 % trager geneest bij rokers. De studie waarnaar ze verwijst, werd bij ratten gedaan.',
  'recovery-alcohol': 'Alcohol remt herstel, vooral boven 7 glazen per week. Ook matig drinken telt.',
  'recovery-sleep': 'Slaaptekort vertraagt wondgenezing en laat groeihormoon en testosteron dalen.',
  'recovery-food': 'Eiwit, omega-3, vitamines, zink en vezels helpen herstellen. Ondervoeding maakt het moeilijker.',
  'recovery-diabetes': 'Type 2-diabetes vertraagt herstel.',
  'recovery-movement':
    'Te weinig bewegen maakt stijf en zwak, te hard of te vroeg geeft schade. Vroeg en gedoseerd bewegen brengt je functie sneller terug.',
  'recovery-reinforce':
    'Ze versterken elkaar: alcohol, roken en stress geven slechtere slaap, en die geeft meer stress.',
  'recovery-never-added': 'De percentages komen uit aparte studies over wonden en botten. Je mag ze niet optellen.',
  'recovery-to-do':
    'Plan ontspanning, stop met roken met hulp, drink hooguit enkele glazen per week, slaap op vaste tijden, eet gevarieerd en blijf gedoseerd bewegen.',
};
