// What is said of load, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/load.js';

export const nl: Words<typeof claims> = {
  'glass-picture':
    'Lichaam en geest zijn als een glas: alles wat je meemaakt, loopt er als water in. Staat het te lang te vol, dan ' +
    'kan dat pijn, vermoeidheid of letsel geven.',
  'glass-factors':
    'Het glas vult zich met lichamelijke, mentale en sociale belasting: van slechte nachten en ziekte tot piekeren, werkdruk en eenzaamheid.',
  'glass-capacity-parts':
    'De grootte van je glas hangt af van aanleg, leefstijl, mentale veerkracht en steun van anderen.',
  'glass-genetics-given': 'Je aanleg krijg je mee en kun je niet trainen. De rest van je glas wel.',
  'glass-two-ways': 'Er zijn twee wegen: een groter glas, of minder water erin.',
  'glass-recovery':
    'Regelmatig slapen, bewegen, voedzaam eten, minder alcohol en nicotine, contact met anderen, ontspannen en hulp van een zorgverlener laten water weglopen.',
  'glass-amplify':
    'Factoren staan niet los van elkaar: ze kunnen elkaar versterken. Een negatieve gedachte kan je slaap verstoren, ' +
    'en slecht slapen je herstel.',
  'glass-fills-unnoticed': 'Het glas vult zich beetje bij beetje, ongemerkt, vaak zonder één duidelijke oorzaak.',
  'glass-spiral':
    'Blijft het water hoog staan, dan herstel je minder, wordt je glas kleiner en loopt het sneller over.',
  'glass-regular-sleep': 'Genoeg en regelmatig slapen helpt: vaste uren, ook in het weekend.',
  'glass-walking': 'Regelmatig wandelen is al een mooie basis.',
  'glass-overweight': 'Overgewicht kan een lichte ontsteking geven die de pijngrens verlaagt.',
  'glass-stimulants': 'Alcohol, nicotine en cafeïne lijken te ontspannen, maar verstoren je slaap.',
  'glass-loneliness': 'Eenzaamheid hangt samen met langdurige pijn. Begin klein met contact.',
  'glass-own-triggers': 'Schrijf op wat bij jou het water doet stijgen, of sneller doet stijgen dan het wegloopt.',
  'rest-meaningful':
    'Rust en zinvolle ontspanning, zoals stilte, natuur, een boek of muziek, zijn meer dan niets doen.',
  'break-half-hour': 'Sta om de 30 minuten even op: rol je schouders, strek je heupen, wandel wat.',
  'break-studies':
    'In studies voelden mensen zich na korte pauzes iets frisser en iets minder moe. Dat ze beter werkten, bleek niet. ' +
    'Over pijn zegt het niets.',
  'desk-list':
    'Eén blog zegt: het scherm op ooghoogte, de voeten plat, de onderrug gesteund, en zitten en staan afwisselen. ' +
    'Dat is een gewoonte, geen getoetste regel: houding voorspelt geen rugpijn.',
  'desk-posture': 'Hoe je zit, staat of tilt, voorspelt niet of je lage rugpijn krijgt of houdt.',
  'desk-standing':
    'In 10 studies met 955 mensen op het werk is niet aangetoond dat meer staan of wandelen klachten vermindert.',
  'desk-adjustable':
    'Europa vraagt van een werkgever: een scherm en een stoel die je kunt verstellen, een voetsteun voor wie die wil, ' +
    'ruimte om van houding te wisselen, en werk met pauzes of afwisseling.',
  'sleep-hours':
    'Volwassenen slapen best 7 tot 9 uur, vanaf 65 jaar 7 tot 8 uur. Dat is voor mannen en vrouwen gelijk. Een andere bron ' +
    'zegt: mannen 7 tot 9 uur, vrouwen 8 tot 10 uur.',
  'sleep-regular':
    'Vaste slaaptijden zijn goed voor je gezondheid. Na korte nachten in de week kan wat langer slapen in het weekend helpen.',
  'worries-small': 'Stel voor vandaag een doel dat haalbaar is, en sta stil bij kleine successen.',
  'worries-half-hour': 'In studies kregen zorgen elke dag een vast moment van 30 minuten.',
  'worries-postponed':
    'In 7 studies met 999 mensen werden zorgen uitgesteld of alleen genoteerd. Wie uitstelde, piekerde iets korter en iets ' +
    'minder vaak. Dat duurde een week tot een maand, en de meesten waren vrouwen. Online maakte het in één studie geen ' +
    'verschil: 996 mensen begonnen, 361 maakten het af.',
  'worries-park': 'Schrijf zorgen op en parkeer ze voor later. Zeg vaker nee, en zeg wat je nodig hebt.',
  'sleep-takes-weeks':
    'Over slaap zegt een blog: reken op 2 tot 4 weken voor je merkt dat je beter slaapt. Over rustig opbouwen zeggen ' +
    'de tien tips van een andere bron: reken op maanden.',
  'recovery-stress':
    'In één studie bij 11 studenten duurde het vlak voor examens 40\u00a0% langer voor een wondje in de mond dicht was.',
  'recovery-smoking':
    'In 40 studies samen groeide bot bij rokers 2,2 keer zo vaak traag of niet aan elkaar. Dat is een verband, geen ' +
    'voorspelling voor jou.',
  'recovery-smoking-rats':
    'In één studie ademden ratten sigarettenrook in. Een doorgezaagd dijbeen genas bij hen trager. Bij mensen is dat zo niet gemeten.',
  'recovery-alcohol':
    'Volgens het artikel remt veel alcohol het herstel. Een overzicht beschrijft hoe dat kan. Voor gebroken botten ' +
    'is geen verschil aangetoond.',
  'recovery-sleep':
    'In één studie sliepen mensen 3 nachten maar 2 uur. Een wondje op hun arm was na 5,0 dagen dicht. Na gewone ' +
    'nachten was dat 4,2 dagen.',
  'recovery-food':
    'Eiwit, omega-3, vitamines, zink en vezels kunnen je herstel helpen. Ondervoeding maakt het moeilijker.',
  'recovery-diabetes': 'Type 2-diabetes kan de wondgenezing vertragen.',
  'recovery-movement':
    'Volgens het artikel maakt te weinig bewegen stijf en zwak, en kan te hard of te vroeg schaden. Na een ' +
    'peesoperatie aan de hand hielp vroeg en gedoseerd bewegen in de eerste weken meer dan rust. Op lange termijn is ' +
    'dat niet bewezen.',
  'recovery-reinforce':
    'Ze kunnen elkaar versterken: alcohol, roken en stress verstoren de slaap, en slecht slapen kan meer stress ' +
    'geven.',
  'recovery-never-added': 'De cijfers komen uit aparte studies over wonden en botten. Je kunt ze niet optellen.',
  'recovery-to-do':
    'Plan ontspanning, stop met roken met hulp, drink hooguit enkele glazen alcohol per week, slaap op vaste tijden, ' +
    'eet gevarieerd en blijf gedoseerd bewegen.',
};
